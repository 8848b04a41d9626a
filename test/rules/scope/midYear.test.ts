import { midYear } from "../../../src/rules/scope/midYear";
import { rowsOf, testRule } from "../tester";

testRule(midYear, {
  passes: { 年初计划: { total: 300, listing: "年初计划" } },
  fails: {
    中期调整增补: [
      { total: 300, listing: "中期调整增补" },
      {
        severity: "info",
        message: "together",
        cells: [],
        row: null,
        data: { rows: rowsOf(2), article: { cites: [{ article: 34 }] } },
      },
    ],
  },
});
