import fc from "../support/properties";
import { MONEY_UNITS, type MoneyUnit } from "../../src/exact";
import { moneyScale, PLAIN_SCALE, sameTokenFormula, tokenFormula, tokenOf } from "../../src/marking/tokens";
import type { CellValue } from "../../src/sheet";
import { evaluate } from "./support/evaluate";

const inSheet = (value: CellValue, scale: number): unknown => evaluate(tokenFormula("$A1", scale), () => value);

const NASTY: readonly CellValue[] = [
  null,
  "",
  "智慧城管",
  "a|b",
  "a｜b",
  "~",
  "*",
  "?",
  '说"引号"',
  "=1+1",
  "-5",
  "'文本",
  " 前后空格 ",
  "两\n行",
  "𠮷田系统",
  "n30000000",
  "t智慧",
  "#不是错误",
  "TRUE",
  "#REF!",
  "#N/A",
  true,
  false,
  0,
  -0,
  -0.000000001,
  30,
  29.999999999999996,
  10.01,
  0.1 + 0.2,
  1e-12,
  46086,
  46086.5,
  198,
  1234567.89,
  99_999_999.99,
];

describe("A token is computed alike by the sheet's formula and by the program", () => {
  test.each(NASTY.map((value) => [value]))("for %p in every unit", (value) => {
    for (const scale of [PLAIN_SCALE, ...MONEY_UNITS.map(moneyScale)])
      expect(tokenOf(value, scale)).toBe(inSheet(value, scale));
  });

  test("for every amount a plan can hold, to the 分 and finer", () => {
    const unit = fc.constantFrom<MoneyUnit>("元", "千元", "万元", "百万元", "亿元");
    const digits = { 元: 2, 千元: 5, 万元: 6, 百万元: 8, 亿元: 8 };
    fc.assert(
      fc.property(unit, fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (u, fen) => {
        const value = Number(fen) / 10 ** digits[u];
        expect(tokenOf(value, moneyScale(u))).toBe(inSheet(value, moneyScale(u)));
      }),
      { numRuns: 3000 },
    );
  });

  test("for an amount in 元 written into a column in 万元 or 亿元, as it is flagged then", () => {
    for (const value of [5_000_000, 50_000_000, 123_456_789.5, 3_000_000_000]) {
      for (const unit of ["万元", "亿元"] as const)
        expect(tokenOf(value, moneyScale(unit))).toBe(inSheet(value, moneyScale(unit)));
    }
  });

  test("for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (value) => {
        fc.pre(!/^#/.test(value));
        expect(tokenOf(value, PLAIN_SCALE)).toBe(inSheet(value, PLAIN_SCALE));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("The formula of a row that knows what was seen gives that token for that value and for no other", () => {
  const given = (seen: string, value: CellValue, scale: number): unknown => {
    try {
      return evaluate(sameTokenFormula("$A1", scale, seen), () => value);
    } catch {
      return "an error: FIND then finds nothing";
    }
  };
  const TOKENS = [PLAIN_SCALE, moneyScale("万元")].flatMap((scale) => NASTY.map((value) => [scale, value] as const));

  test.each(TOKENS)("at scale %p seen %p", (scale, seen) => {
    const token = tokenOf(seen, scale);
    if (token === null) throw new Error("every value here has a token");
    expect(given(token, seen, scale)).toBe(token);
    for (const other of NASTY) {
      if (tokenOf(other, scale) === token) continue;
      expect(given(token, other, scale)).not.toBe(token);
    }
  });

  test("it looks at a cell twice at most where the cell was a text, a number or blank", () => {
    for (const token of ["t", "t智慧城管", "n30000000"])
      expect(sameTokenFormula("$A1", PLAIN_SCALE, token).match(/\$A1/g)?.length).toBeLessThanOrEqual(2);
  });
});

describe("Different values have different tokens", () => {
  test("one 分 more or less", () => {
    expect(tokenOf(10.01, moneyScale("万元"))).not.toBe(tokenOf(10.010001, moneyScale("万元")));
    expect(tokenOf(10.01, moneyScale("万元"))).not.toBe(tokenOf(10.009999, moneyScale("万元")));
  });

  test("a fraction of a 分 that was rounded away", () => {
    expect(tokenOf(12.345, moneyScale("元"))).not.toBe(tokenOf(12.35, moneyScale("元")));
  });

  test("a number and the text of its digits, blank and 0, true and 1, an error and its text's neighbour", () => {
    const tokens = [30, "30", null, 0, true, 1, "TRUE", "#REF!", "#REF"].map((value) => tokenOf(value, PLAIN_SCALE));
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  test("formula residue is no difference: 29.999999999999996 is 30", () => {
    expect(tokenOf(29.999999999999996, moneyScale("万元"))).toBe(tokenOf(30, moneyScale("万元")));
  });

  test("tokens hold no separator and long texts have none", () => {
    expect(tokenOf("a|E.contract=n1|b", PLAIN_SCALE)).not.toContain("|");
    expect(tokenOf("长".repeat(1000), PLAIN_SCALE)).not.toBeNull();
    expect(tokenOf("长".repeat(1001), PLAIN_SCALE)).toBeNull();
  });
});

test("Only functions that WPS and LibreOffice have too are used, never SEARCH, INDEX or ROW", () => {
  const names = new Set(tokenFormula("$A1", 8).match(/[A-Z]+(?=\()/g));
  expect([...names].sort()).toEqual(["IF", "ISERROR", "ISLOGICAL", "ISNUMBER", "ROUND", "SUBSTITUTE", "TEXT"]);
});

test("numbers of fifteen digits are named to the last one, of more as a spreadsheet shows them; texts of a thousand characters whole", () => {
  expect([0, 2].map((scale) => tokenOf(123_456_789_012_345, scale))).toEqual([
    "n123456789012345",
    "n12345678901234500",
  ]);
  expect(tokenOf(-123_456_789_012_345, 0)).toBe("n-123456789012345");
  expect(tokenOf(1_234_567_890_123_456, 0)).toBe("n1234567890123460");
  expect([0.005, -0.005, 0.0049, 0].map((value) => tokenOf(value, 2))).toEqual(["n1", "n-1", "n0", "n0"]);
  expect(tokenOf("长".repeat(1_000), 0)).toBe(`t${"长".repeat(1_000)}`);
  expect(tokenOf("长".repeat(1_001), 0)).toBeNull();
});
