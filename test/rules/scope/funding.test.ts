import { funding } from "../../../src/rules/scope/funding";
import { testRule } from "../tester";

testRule(funding, {
  passes: {
    中央专项资金: { total: 300, fund: "中央专项资金" },
    市级预算和自筹: { total: 300, fund: "市级预算、单位自筹" },
    未填: { total: 300, fund: null },
  },
  fails: {
    企业自筹: [
      { total: 300, fund: "企业自筹" },
      { severity: "warning", message: "notFiscal", cells: ["fund"] },
    ],
    "提到财政，但说不用": [
      { total: 300, fund: "全部自筹，不使用财政资金" },
      { severity: "warning", message: "notFiscal", cells: ["fund"] },
    ],
    只写非财政: [
      { total: 300, fund: "非财政资金" },
      { severity: "warning", message: "notFiscal", cells: ["fund"] },
    ],
    写明非财政: [
      { total: 300, fund: "非财政资金（自有）" },
      { severity: "warning", message: "notFiscal", cells: ["fund"] },
    ],
  },
});
