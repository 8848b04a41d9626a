import { stateOwned } from "../../../src/rules/scope/stateOwned";
import { rowsOf, testRule } from "../tester";

testRule(stateOwned, {
  passes: { 事业单位: { total: 300, unitType: "事业单位" }, 未填: { total: 300, unitType: null } },
  fails: {
    国有企业只说一次: [
      {
        rows: [
          { total: 300, unitType: "国有企业" },
          { total: 200, unitType: "机关" },
          { total: 100, unitType: "市属国企" },
        ],
      },
      {
        severity: "info",
        message: "bound",
        cells: [],
        row: null,
        data: {
          rows: rowsOf(2, 4),
          procurement: { cites: [{ article: 41 }] },
          supplements: { cites: [{ article: 43, paragraph: 3 }] },
        },
      },
    ],
  },
});
