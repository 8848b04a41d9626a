import fc from "../support/properties";
import {
  decimalOfNumber,
  divideDown,
  fenCodec,
  fenOfDecimal,
  fenToNumber,
  fenToText,
  parseDecimal,
  sumFen,
  type MoneyUnit,
} from "../../src/exact";

const fenOf = (value: number | string, unit: MoneyUnit = "万元"): bigint => {
  const decimal = typeof value === "number" ? decimalOfNumber(value) : parseDecimal(value);
  if (!decimal) throw new Error(`no decimal: ${value}`);
  return fenOfDecimal(decimal, unit).fen;
};

describe("an amount is read at 15 significant digits", () => {
  it.each([
    [29.999999999999996, "30"],
    [199.99999999999997, "200"],
    [10.29 + 8.87 + 10.84, "30"],
    [0.1 + 0.2, "0.3"],
    [123.456789, "123.456789"],
    [1e-6, "0.000001"],
    [5600, "5600"],
    [-12.5, "-12.5"],
    [0, "0"],
    [-0, "0"],
    [1e15, "1000000000000000"],
  ])("%p 万元 is %s 万元", (value, shown) => expect(fenToText(fenOf(value), "万元")).toBe(shown));

  it("refuses what is no number", () => {
    expect(() => decimalOfNumber(Number.NaN)).toThrow(RangeError);
    expect(() => decimalOfNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("decimal text", () => {
  it.each([
    ["3.5E+02", "350"],
    ["12.", "12"],
    [".5", "0.5"],
    ["+7", "7"],
    ["-0.000001", "-0.000001"],
    ["1e2", "100"],
    ["0.0", "0"],
    ["100", "100"],
  ])("%s is %s", (text, shown) => {
    expect(fenToText(fenOf(text), "万元")).toBe(shown);
  });
  it.each(["", ".", "-", "1,000", "１２", "12万", "1e", "1e9999", "0x10", "--1", " 1", "NaN"])(
    "%p is no decimal",
    (text) => expect(parseDecimal(text)).toBeNull(),
  );
});

describe("分", () => {
  it("digits below one 分 are rounded to the nearest 分 and said so", () => {
    const read = (text: string) => fenOfDecimal(parseDecimal(text)!, "万元");
    expect(read("123.4567891")).toEqual({ fen: 123456789n, finerThanFen: true });
    expect(read("123.4567895")).toEqual({ fen: 123456790n, finerThanFen: true });
    expect(read("-123.4567895")).toEqual({ fen: -123456790n, finerThanFen: true });
    expect(read("123.456789")).toEqual({ fen: 123456789n, finerThanFen: false });
  });
  it("the same amount in 元, 万元 and 亿元 is the same number of 分", () => {
    expect(fenOf("1200000", "元")).toBe(fenOf("120", "万元"));
    expect(fenOf("0.1", "亿元")).toBe(fenOf("1000", "万元"));
    expect(fenToText(fenOf("1999999.99", "元"), "万元")).toBe("199.999999");
  });
  it("a limit is rounded down to the 分, below zero too", () => {
    expect(divideDown(123456789n, 10n)).toBe(12345678n);
    expect(divideDown(-1n, 10n)).toBe(-1n);
    expect(divideDown(-10n, 10n)).toBe(-1n);
    expect(divideDown(9n, 10n)).toBe(0n);
  });
  it("text and 分 turn into each other without loss", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.constantFrom<MoneyUnit>("元", "万元", "亿元"),
        (fen, unit) => {
          expect(fenOf(fenToText(fen, unit), unit)).toBe(fen);
          expect(fenCodec.decode(fenCodec.encode(fen))).toBe(fen);
        },
      ),
    );
  });
  it("a cell's number leads back to the same 分 for every amount a plan can hold", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (fen) =>
        expect(fenOf(fenToNumber(fen, "万元"))).toBe(fen),
      ),
    );
  });
  it("adds up exactly", () => expect(fenToText(sumFen([fenOf(0.1), fenOf(16.1)]), "万元")).toBe("16.2"));
  it("refuses text that is no whole number of 分", () => expect(() => fenCodec.decode("1.5")).toThrow(SyntaxError));
});
