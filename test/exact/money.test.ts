import fc from "../support/properties";
import {
  absFen,
  decimalOfNumber,
  divideDown,
  fenCodec,
  fenOfDecimal,
  fenToNumber,
  fenToText,
  maxFen,
  minFen,
  parseDecimal,
  sumFen,
  sumKnown,
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
    expect(() => decimalOfNumber(Number.POSITIVE_INFINITY)).toThrow("not a finite number");
    expect(() => decimalOfNumber(Number.NEGATIVE_INFINITY)).toThrow("not a finite number");
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

describe("the digits of a decimal", () => {
  it.each([
    ["12.500", { digits: 125n, scale: 1 }],
    ["12.000", { digits: 12n, scale: 0 }],
    ["120", { digits: 120n, scale: 0 }],
    ["1.2e3", { digits: 12n, scale: -2 }],
    ["0.000", { digits: 0n, scale: 0 }],
    ["0e5", { digits: 0n, scale: 0 }],
    ["-0.50", { digits: -5n, scale: 1 }],
  ])("of %s have no zeros at the end behind the point", (text, decimal) => expect(parseDecimal(text)).toEqual(decimal));
});

describe("分", () => {
  it("nothing is lost of what has no digit below one 分", () => {
    const read = (text: string, unit: MoneyUnit) => fenOfDecimal(parseDecimal(text)!, unit);
    expect(read("12", "万元")).toEqual({ fen: 12_000_000n, finerThanFen: false });
    expect(read("1.2e3", "元")).toEqual({ fen: 120_000n, finerThanFen: false });
    expect(read("0", "元")).toEqual({ fen: 0n, finerThanFen: false });
    expect(read("0.01", "元")).toEqual({ fen: 1n, finerThanFen: false });
    expect(read("0.001", "元")).toEqual({ fen: 0n, finerThanFen: true });
  });
  it("an amount's size, and the larger and the smaller of two", () => {
    expect([-5n, 0n, 5n].map(absFen)).toEqual([5n, 0n, 5n]);
    expect([maxFen(1n, 2n), maxFen(2n, 1n), maxFen(-1n, -2n), maxFen(3n, 3n)]).toEqual([2n, 2n, -1n, 3n]);
    expect([minFen(1n, 2n), minFen(2n, 1n), minFen(-1n, -2n), minFen(3n, 3n)]).toEqual([1n, 1n, -2n, 3n]);
  });
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
  it("adds up what is known; of nothing known it knows no sum, and a known 0 is 0", () => {
    expect(sumKnown([fenOf(0.1), null, fenOf(16.1)])).toBe(fenOf(16.2));
    expect(sumKnown([null, 0n])).toBe(0n);
    expect([sumKnown([null, null]), sumKnown([])]).toEqual([null, null]);
  });
  it("refuses text that is no whole number of 分", () => expect(() => fenCodec.decode("1.5")).toThrow(SyntaxError));
});
