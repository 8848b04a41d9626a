import { bandOf, BandError, proveBands } from "../../src/exact";

const bands = proveBands([
  { from: 30n, to: 200n, value: "一" },
  { from: 200n, to: 500n, value: "二" },
  { from: 500n, to: null, value: "三" },
]);

describe("bands: 以上 includes its number, 以下 does not", () => {
  it.each([
    [29n, null],
    [30n, "一"],
    [31n, "一"],
    [199n, "一"],
    [200n, "二"],
    [201n, "二"],
    [499n, "二"],
    [500n, "三"],
    [501n, "三"],
    [10n ** 15n, "三"],
  ])("%s is in %s", (amount, value) => {
    expect(bandOf(bands, amount)?.value ?? null).toBe(value);
  });
});

describe("bands prove themselves at load", () => {
  const broken: readonly [string, Parameters<typeof proveBands>[0], RegExp][] = [
    [
      "a gap",
      [
        { from: 0n, to: 10n, value: 1 },
        { from: 11n, to: null, value: 2 },
      ],
      /gap between 10 and 11/,
    ],
    [
      "an overlap",
      [
        { from: 0n, to: 10n, value: 1 },
        { from: 9n, to: null, value: 2 },
      ],
      /overlap between 10 and 9/,
    ],
    [
      "an open band in the middle",
      [
        { from: 0n, to: null, value: 1 },
        { from: 9n, to: null, value: 2 },
      ],
      /overlap/,
    ],
    ["an empty band", [{ from: 5n, to: 5n, value: 1 }], /empty/],
    ["no open end", [{ from: 0n, to: 10n, value: 1 }], /last band/],
    ["nothing", [], /no bands/],
  ];
  it.each(broken)("%s is refused", (_, list, message) => {
    expect(() => proveBands(list)).toThrow(BandError);
    expect(() => proveBands(list)).toThrow(message);
  });
  it("the end of the one and the beginning of the next are told as amounts", () => {
    const told = broken.map(([, list]) => {
      try {
        return proveBands(list);
      } catch (fault) {
        const { end, next } = fault as BandError;
        return [end, next];
      }
    });
    expect(told).toEqual([
      [10n, 11n],
      [10n, 9n],
      [null, 9n],
      [5n, null],
      [10n, null],
      [null, null],
    ]);
  });
});
