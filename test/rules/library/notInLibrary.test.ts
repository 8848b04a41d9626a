import { notInLibrary } from "../../../src/rules/library/notInLibrary";
import { testRule, type Row } from "../tester";

const row = (inLibrary: string | null, more: Row = {}): Row => ({ total: 300, inLibrary, ...more });

testRule(notInLibrary, {
  passes: {
    已入库: row("是"),
    市委市政府另有要求: row("否", { cityRequires: "是" }),
    "市委市政府另有要求，未填": row(null, { cityRequires: "是" }),
    立项早于本办法: row("否", { approved: "2022-10-01" }),
  },
  fails: {
    未入库: [row("否"), { severity: "warning", message: "outside", cells: ["inLibrary"] }],
    另有要求未填: [
      row("未入库", { cityRequires: null }),
      { severity: "warning", message: "outside", cells: ["inLibrary"] },
    ],
  },
  undecided: { 空白不是否: [row(null), "inLibrary"] },
});
