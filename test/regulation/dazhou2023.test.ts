import { bandOf, dayOfIso } from "../../src/exact";
import { DAZHOU_2023, isInForce, OutOfPeriodError, valueOn } from "../../src/regulation";

const wan = (amount: number): bigint => BigInt(Math.round(amount * 1_000_000));
const { parameters } = DAZHOU_2023;

describe("Article 10: the tier of a total", () => {
  it.each([
    [29.999999, null],
    [30, "T1"],
    [199.999999, "T1"],
    [200, "T2"],
    [499.999999, "T2"],
    [500, "T3"],
    [999.999999, "T3"],
    [1000, "T4"],
    [1000.000001, "T4"],
    [500000, "T4"],
  ])("%s 万元: %s", (amount, tier) => {
    expect(bandOf(parameters.tiers.value, wan(amount))?.value.id ?? null).toBe(tier);
  });
  it("the chain of each tier ends with the body that decides", () => {
    for (const { value } of [...parameters.tiers.value, ...parameters.supplementTiers.value]) {
      expect(value.chain[value.chain.length - 1]).toEqual({ act: "decide", body: value.requires });
    }
  });
});

describe("Article 43: the tier of a supplement", () => {
  it.each([
    [0.000001, "S1"],
    [499.999999, "S1"],
    [500, "S2"],
    [999.999999, "S2"],
    [1000, "S3"],
    [4999.999999, "S3"],
    [5000, "S4"],
  ])("%s 万元: %s", (amount, tier) => {
    expect(bandOf(parameters.supplementTiers.value, wan(amount))?.value.id ?? null).toBe(tier);
  });
});

describe("a parameter holds for its period only", () => {
  const day = (iso: string): number => dayOfIso(iso) as number;
  it("the day of issue is in, the day before is refused", () => {
    expect(valueOn(parameters.threshold, day("2023-06-06"))).toBe(wan(30));
    expect(() => valueOn(parameters.threshold, day("2023-06-05"))).toThrow(OutOfPeriodError);
  });
  it("the refusal names the article, the day that was asked for and the first day in force", () => {
    expect(() => valueOn(parameters.threshold, day("2023-06-05"))).toThrow(
      "Article 2: no parameter for 2023-06-05 (in force from 2023-06-06)",
    );
  });
  it("an end, where there is one, is the last day", () => {
    const ended = { ...parameters.threshold, to: day("2028-06-05") };
    expect(isInForce(ended, day("2028-06-05"))).toBe(true);
    expect(isInForce(ended, day("2028-06-06"))).toBe(false);
  });
});

describe("readings", () => {
  it("the default of each is one of its options, and no option stands twice", () => {
    for (const reading of DAZHOU_2023.readings) {
      expect(reading.options).toContain(reading.default);
      expect(new Set(reading.options).size).toBe(reading.options.length);
      expect(reading.options.length).toBeGreaterThan(1);
    }
  });
});
