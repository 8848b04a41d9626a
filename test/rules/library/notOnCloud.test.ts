import { notOnCloud } from "../../../src/rules/library/notOnCloud";
import { testRule, type Row } from "../tester";

const row = (onCloud: string | null, nature: string | null): Row => ({ total: 300, nature, onCloud });

testRule(notOnCloud, {
  passes: {
    已上云: row("已上云", "新建"),
    部分上云: row("部分", "新建"),
    立项早于本办法: { ...row("否", "新建"), approved: "2022-03-01" },
    运维项目不适用: row("否", "运维"),
  },
  fails: {
    新建项目未部署: [row("否", "新建"), { severity: "warning", message: "notOnCloud", cells: ["onCloud"] }],
    升级项目未迁移: [row("未上云", "升级改造"), { severity: "warning", message: "notOnCloud", cells: ["onCloud"] }],
    "建设性质未填，按集约建设的一般要求": [
      row("否", null),
      { severity: "warning", message: "notOnCloud", cells: ["onCloud"], cite: { article: 18 } },
    ],
  },
  undecided: { 空白: [row(null, "新建"), "onCloud"], 读不出来: [row("#REF!", "新建"), "onCloud"] },
});
