import fc from "../support/properties";
import { exceedsRatio, ratioToPercent } from "../../src/exact";

const TEN = { numerator: 1n, denominator: 10n };
const FIFTEEN = { numerator: 3n, denominator: 20n };

describe("超过 is strictly more", () => {
  it.each([
    [9_999_999n, false],
    [10_000_000n, false],
    [10_000_001n, true],
  ])("%s 分 of 100 万元 at 10 %%: %s", (part, over) => expect(exceedsRatio(part, 100_000_000n, TEN)).toBe(over));
  it.each([
    [29_999_999n, false],
    [30_000_000n, false],
    [30_000_001n, true],
  ])("%s 分 of 200 万元 at 15 %%: %s", (part, over) => expect(exceedsRatio(part, 200_000_000n, FIFTEEN)).toBe(over));
  it("exactly 10 % and 15 % are never over, one 分 more always is", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (whole) => {
        for (const ratio of [TEN, FIFTEEN]) {
          const limit = whole * ratio.numerator;
          const base = whole * ratio.denominator;
          expect(exceedsRatio(limit, base, ratio)).toBe(false);
          expect(exceedsRatio(limit + 1n, base, ratio)).toBe(true);
          expect(exceedsRatio(limit - 1n, base, ratio)).toBe(false);
        }
      }),
    );
  });
  it("shows as a percentage", () => {
    expect(ratioToPercent(TEN)).toBe("10%");
    expect(ratioToPercent(FIFTEEN)).toBe("15%");
    expect(ratioToPercent({ numerator: 1n, denominator: 3n })).toBe("33.3%");
  });
});
