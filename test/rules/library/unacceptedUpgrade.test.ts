import { unacceptedUpgrade } from "../../../src/rules/library/unacceptedUpgrade";
import { testRule, type Row } from "../tester";

const row = (originalAccepted: string | null, nature: string | null, name = "档案系统"): Row => ({
  name,
  total: 300,
  nature,
  originalAccepted,
});

testRule(unacceptedUpgrade, {
  passes: {
    原项目已验收: row("是", "升级改造"),
    新建项目没有原项目: row("否", "新建"),
    立项早于本办法: { ...row("否", "升级改造"), approved: "2022-03-01" },
    性质未填且名称不是升级: row("否", null),
    "新建项目，未填": row(null, "新建"),
  },
  fails: {
    原项目未验收: [row("否", "升级改造"), { severity: "warning", message: "notAccepted", cells: ["originalAccepted"] }],
    部分验收: [row("部分", "改扩建"), { severity: "warning", message: "notAccepted", cells: ["originalAccepted"] }],
    "性质未填，名称是升级": [
      row("未验收", null, "档案系统升级"),
      { severity: "warning", message: "notAccepted", cells: ["originalAccepted"] },
    ],
  },
  undecided: { 空白: [row(null, "升级改造"), "originalAccepted"] },
});
