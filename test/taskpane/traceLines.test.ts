import type { Trace } from "../../src/rules/types";
import { traceLines } from "../../src/taskpane/findings/traceLines";
import { shareOf } from "../../src/taskpane/overview/share";

const contract: Trace = { kind: "input", field: "contract", address: "K4", shown: "100", value: 100_000_000n };
const share: Trace = {
  kind: "parameter",
  name: "share",
  cite: { article: 43, paragraph: 1 },
  from: 19514,
  numerator: 1n,
  denominator: 10n,
};
const over: Trace = {
  kind: "operation",
  operator: ">",
  label: "合计",
  value: true,
  operands: [
    contract,
    { kind: "operation", operator: "÷↓", label: "限额", value: 10_000_000n, operands: [contract, share] },
  ],
};

test("a trace stands as lines, the result first, each step under what it leads to, amounts in the plan's unit", () => {
  expect(
    traceLines(over, "zh-CN", "万元").map(({ depth, label, value }) => `${"  ".repeat(depth)}${label}: ${value}`),
  ).toEqual([
    "合计（是否大于）: 是",
    "  合同金额 (K4): 100 万元",
    "  限额（相除，不足 1 分舍去）: 10 万元",
    "    合同金额 (K4): 100 万元",
    "    share（第四十三条第一款，2023年6月6日起）: 10%",
  ]);
});

test("an input that holds no amount shows the cell as it stands", () => {
  expect(
    traceLines({ kind: "input", field: "contract", address: null, shown: "待定", value: null }, "zh-CN", "万元"),
  ).toEqual([{ depth: 0, label: "合同金额", value: "待定", address: null }]);
});

test.each([
  [0n, 100n, "0%"],
  [1n, 3n, "33.3%"],
  [100n, 100n, "100%"],
  [101n, 100n, "100%"],
  [-5n, 100n, "0%"],
  [5n, 0n, "0%"],
])("%s of %s is drawn as %s", (part, whole, drawn) => {
  expect(shareOf(part, whole)).toBe(drawn);
});
