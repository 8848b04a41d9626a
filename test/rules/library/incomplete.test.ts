import { incomplete } from "../../../src/rules/library/incomplete";
import { testRule, type Row } from "../tester";

const full: Row = {
  unit: "市A局",
  mode: "自行建设",
  content: "建设平台",
  basis: "国办发〔2019〕57号",
  goal: "按期建成",
  total: 100,
  fund: "市级财政",
};

testRule(incomplete, {
  passes: {
    都已填: full,
    没有的列不算缺: { unit: "市A局", total: 100 },
    "资金来源空白，但写在各来源列中": { ...full, fund: null, fundCity: 60, fundSelf: 40 },
    "资金来源空白，但写在下面几行": {
      grid: [
        ["项目名称", "建设单位", "总投资（万元）", "资金来源", "资金金额（万元）"],
        ["测试项目", "市A局", 100, null, null],
        [null, null, null, "市级财政", 60],
        [null, null, null, "单位自筹", 40],
      ],
    },
    "不足 30 万元不适用": { ...full, total: 20, goal: null },
  },
  fails: {
    一行只说一次: [
      { ...full, basis: null, goal: "/", mode: "待定" },
      {
        severity: "warning",
        message: "missing",
        cells: ["basis", "goal", "mode"],
        data: { missing: { terms: ["field.basis", "field.goal", "field.mode"] } },
      },
    ],
    "资金来源空白，各来源列也没有": [
      { ...full, fund: null, fundCity: null, fundSelf: 0 },
      { severity: "warning", message: "missing", cells: ["fund"], data: { missing: { terms: ["field.fund"] } } },
    ],
    绩效目标填无: [
      { ...full, goal: "无" },
      { severity: "warning", message: "missing", cells: ["goal"], data: { missing: { terms: ["field.goal"] } } },
    ],
    实施方式空白: [
      { ...full, mode: null },
      { severity: "warning", message: "missing", cells: ["mode"], data: { missing: { terms: ["field.mode"] } } },
    ],
  },
});
