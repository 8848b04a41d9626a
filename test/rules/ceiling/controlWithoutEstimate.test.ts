import { controlWithoutEstimate } from "../../../src/rules/ceiling/controlWithoutEstimate";
import { testRule } from "../tester";

testRule(controlWithoutEstimate, {
  passes: {
    概算已填: { total: 300, estimate: 300, control: 280 },
    有调整后的概算: { total: 300, estimate: null, adjustedEstimate: 290, control: 280 },
    没有控制价: { total: 300, estimate: null, control: null },
    概算是错误值由数据规则说: { total: 300, estimate: "#REF!", control: 280 },
  },
  fails: {
    有控制价而概算填无: [
      { total: 300, estimate: "无", control: 285.6 },
      { severity: "warning", message: "missing", cells: ["estimate"] },
    ],
    有控制价而概算空白: [
      { total: 300, estimate: null, control: 285.6 },
      { severity: "warning", message: "missing", cells: ["estimate"] },
    ],
  },
});
