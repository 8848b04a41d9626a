import { resourceCatalog } from "../../../src/rules/library/resourceCatalog";
import { testRule, type Row } from "../tester";

const row = (answer: string | null): Row => ({ total: 100, resourceCatalog: answer });

testRule(resourceCatalog, {
  passes: { 已编制: row("是"), 部分编制: row("部分"), 立项早于本办法: { ...row("否"), approved: "2022-03-01" } },
  fails: { 未编制: [row("否"), { severity: "warning", message: "missing", cells: ["resourceCatalog"] }] },
  undecided: { 空白: [row(null), "resourceCatalog"] },
});
