import { amountTyped } from "../../../src/session";

test.each([
  ["10", "万元", 10_000_000n],
  ["10.01", "万元", 10_010_000n],
  ["1,000", "元", 100_000n],
  ["１０", "万元", 10_000_000n],
  ["10 万元", "元", 10_000_000n],
  ["10万", "元", 10_000_000n],
  ["500元", "万元", 50_000n],
  ["0.000001", "万元", 1n],
  ["1亿", "万元", 10_000_000_000n],
] as const)("%s in a plan in %s is %s 分", (typed, unit, fen) => {
  expect(amountTyped(typed, unit)).toBe(fen);
});

test.each(["", " ", "0", "-5", "abc", "1..2", "待定", "=1+1", "1e5", "0.0000001"])(
  "“%s” is no amount to try out",
  (typed) => {
    expect(amountTyped(typed, "万元")).toBeNull();
  },
);
