import fc from "../support/properties";
import {
  addMonths,
  longestMonths,
  civilOf,
  dayOf,
  dayOfIso,
  civilOfSerial,
  dayOfSerial,
  exactly,
  isAfter,
  isExact,
  isoOf,
  monthInterval,
  serialOfDay,
  weekdayOf,
  yearInterval,
} from "../../src/exact";

const day = (iso: string): number => dayOfIso(iso) as number;

describe("civil dates", () => {
  it.each([
    [2026, 2, 30],
    [2025, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [1899, 12, 31],
    [10000, 1, 1],
    [2026, 1.5, 1],
    [2026.5, 1, 1],
    [2026, 1, 1.5],
    [2026, 1, 0],
    [2026, 1, -1],
    [2026, 1, 32],
  ])("%s-%s-%s does not exist", (y, m, d) => expect(dayOf(y, m, d)).toBeNull());
  it("the first day there can be is 1 January 1900, the last 31 December 9999, as date and as Excel's serial", () => {
    expect(isoOf(dayOf(1900, 1, 1) as number)).toBe("1900-01-01");
    expect(isoOf(dayOf(9999, 12, 31) as number)).toBe("9999-12-31");
    expect(isoOf(dayOfSerial(2_958_465) as number)).toBe("9999-12-31");
    expect(dayOfSerial(2_958_466)).toBeNull();
    expect(isoOf(dayOfSerial(2_958_465.99) as number)).toBe("9999-12-31");
  });
  it.each(["12026-01-15", "2026-01-155", "2026-1-15", "2026-01-15 ", " 2026-01-15", "2026/01/15", "2026-02-30"])(
    "%p is no ISO date",
    (text) => expect(dayOfIso(text)).toBeNull(),
  );
  it("a serial is the day Excel shows", () => {
    expect(isoOf(dayOfSerial(46086) as number)).toBe("2026-03-05");
    expect(isoOf(dayOfSerial(46086.75) as number)).toBe("2026-03-05");
    expect(serialOfDay(day("2026-03-05"))).toBe(46086);
    expect(isoOf(dayOfSerial(61) as number)).toBe("1900-03-01");
  });
  it("before March 1900 Excel counts a day that did not exist", () => {
    expect(["1900-01-01", "1900-02-28", "1900-03-01"].map((text) => serialOfDay(day(text)))).toEqual([1, 59, 61]);
    expect([0, 0.5, 1, 59, 60, 61, 46086].map((serial) => Object.values(civilOfSerial(serial)).join("-"))).toEqual([
      "1900-1-0",
      "1900-1-0",
      "1900-1-1",
      "1900-2-28",
      "1900-2-29",
      "1900-3-1",
      "2026-3-5",
    ]);
  });
  it.each([0, 60, -1, 3_000_000, Number.NaN, Number.POSITIVE_INFINITY])("serial %p is refused", (serial) =>
    expect(dayOfSerial(serial)).toBeNull(),
  );
  it("dates turn into days and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25000, max: 2_900_000 }), (number) => {
        const { year, month, day: dayOfMonth } = civilOf(number);
        expect(dayOf(year, month, dayOfMonth)).toBe(number);
        expect(dayOfIso(isoOf(number))).toBe(number);
      }),
    );
  });
  it("knows the weekday", () => {
    expect(weekdayOf(day("2026-11-22"))).toBe(7);
    expect(weekdayOf(day("1969-12-29"))).toBe(1);
  });
});

describe("months are counted by the corresponding date", () => {
  it.each([
    ["2026-01-15", 12, "2027-01-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-12-01", 1, "2027-01-01"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-01", -1, "2025-12-01"],
    ["2024-03-15", 24, "2026-03-15"],
  ])("%s and %s months: %s", (from, months, to) => expect(isoOf(addMonths(day(from), months))).toBe(to));
});

describe("dates of month precision are intervals", () => {
  const month = (y: number, m: number) => monthInterval(y, m) as { from: number; to: number };
  const year = (start: number): number => addMonths(start, 12);
  it("a term is broken only if it is broken on every day they can mean", () => {
    expect(isAfter(month(2027, 6), month(2026, 3), year)).toBe("always");
    expect(isAfter(month(2027, 3), month(2026, 3), year)).toBe("sometimes");
    expect(isAfter(month(2027, 2), month(2026, 3), year)).toBe("never");
    expect(isAfter(exactly(day("2027-01-16")), exactly(day("2026-01-15")), year)).toBe("always");
    expect(isAfter(exactly(day("2027-01-15")), exactly(day("2026-01-15")), year)).toBe("never");
  });
  it("a date is known exactly where its first and last day are the same", () => {
    expect(isExact(exactly(day("2026-03-05")))).toBe(true);
    expect(isExact({ from: day("2026-03-05"), to: day("2026-03-06") })).toBe(false);
    expect(isExact(month(2026, 3))).toBe(false);
  });
  it("month and year intervals hold every day", () => {
    expect(isoOf(month(2024, 2).to)).toBe("2024-02-29");
    expect(yearInterval(2026)).toEqual({ from: day("2026-01-01"), to: day("2026-12-31") });
    expect(monthInterval(2026, 13)).toBeNull();
    expect(yearInterval(20260)).toBeNull();
  });
});

test.each([
  [1, 31],
  [2, 62],
  [12, 366],
  [18, 550],
  [24, 731],
  [48, 1461],
])("%s months are at most %s days", (months, days) => expect(longestMonths(months)).toBe(days));
