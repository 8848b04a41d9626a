import { separate } from "../../../src/rules/decision/separate";
import { testRule } from "../tester";

const mixed = { total: 1000, engineeringPart: 600, itPart: 400 };

testRule(separate, {
  passes: {
    确实无法分开: { ...mixed, inseparable: "是" },
    写明了不能分开的原因: { ...mixed, inseparable: "与主体工程同步预埋，无法分开" },
    "没有工程部分，写的是别的话": { ...mixed, engineeringPart: null, inseparable: "弱电随主体施工" },
    "没有信息化部分，写的是别的话": { ...mixed, itPart: null, inseparable: "弱电随主体施工" },
    没有工程部分: { ...mixed, engineeringPart: null, inseparable: null },
    "信息化部分为 0": { ...mixed, itPart: 0, inseparable: null },
    立项早于本办法: { ...mixed, inseparable: null, approved: "2023-06-05" },
  },
  fails: {
    未说明特殊原因: [
      { ...mixed, inseparable: null },
      { severity: "warning", message: "missing", cells: ["inseparable"] },
    ],
    所填为可以分开: [
      { ...mixed, inseparable: "否" },
      { severity: "warning", message: "separable", cells: ["inseparable"] },
    ],
  },
  undecided: { "写的是别的话，可能就是原因": [{ ...mixed, inseparable: "弱电随主体施工" }, "inseparable"] },
  notChecked: { 没有说明原因的列: mixed },
});
