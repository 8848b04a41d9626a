import { collection } from "../../../src/rules/library/collection";
import { testRule, type Row } from "../tester";

const row = (collected: string | null, nature = "新建"): Row => ({ total: 100, nature, collected });

testRule(collection, {
  passes: {
    已完成: row("是"),
    部分完成: row("部分"),
    "不是新增项目，未填": row(null, "升级改造"),
    不是新增项目: row("否", "升级改造"),
    立项早于本办法: { ...row("否"), approved: "2022-03-01" },
  },
  fails: { 未完成归集的新建项目: [row("否"), { severity: "warning", message: "notCollected", cells: ["collected"] }] },
  undecided: { 空白: [row(null), "collected"] },
});
