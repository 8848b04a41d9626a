import { funding } from "../../../src/rules/scope/funding";
import { testRule } from "../tester";

testRule(funding, {
  passes: {
    中央专项资金: { total: 300, fund: "中央专项资金" },
    市级预算和自筹: { total: 300, fund: "市级预算、单位自筹" },
    未填: { total: 300, fund: null },
    只有自筹一列: { total: 300, fundSelf: 300 },
    "写自筹，但有市级资金": { total: 300, fund: "企业自筹", fundCity: 10 },
    "写自筹，但有省级资金": { total: 300, fund: "企业自筹", fundProvince: 10 },
    "写自筹，但有中央资金": { total: 300, fund: "企业自筹", fundCentral: 10 },
    "未填来源，自筹和市级资金都有": { total: 300, fund: null, fundSelf: 290, fundCity: 10 },
    "未填来源，自筹也没有": { total: 300, fundSelf: 0, fundCity: 0 },
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
    "未填来源，只有自筹，市级资金为 0": [
      { total: 300, fundSelf: 300, fundCity: 0 },
      { severity: "warning", message: "notFiscal", cells: ["fundSelf"] },
    ],
    "未填来源，只有自筹，省级资金未填": [
      { total: 300, fund: null, fundSelf: 300, fundProvince: null },
      { severity: "warning", message: "notFiscal", cells: ["fundSelf"] },
    ],
    "未填来源，只有自筹，中央资金未填": [
      { total: 300, fund: null, fundSelf: 300, fundCentral: null },
      { severity: "warning", message: "notFiscal", cells: ["fundSelf"] },
    ],
    "写明自筹，市级资金为 0": [
      { total: 300, fund: "企业自筹", fundSelf: 300, fundCity: 0 },
      { severity: "warning", message: "notFiscal", cells: ["fund"] },
    ],
    写明非财政: [
      { total: 300, fund: "非财政资金（自有）" },
      { severity: "warning", message: "notFiscal", cells: ["fund"] },
    ],
  },
});
