import { dayOfIso, weekdayOf, type Day } from "../../src/exact";
import { DAZHOU_2023, HOLIDAYS, isWorkday, workdayCalendar, endOfTerm, workdaysBetween } from "../../src/regulation";
import { tableDay } from "../../src/regulation/holidays";

const { calendar } = DAZHOU_2023;
const day = (iso: string): Day => dayOfIso(iso) ?? NaN;

describe("working days", () => {
  test.each([
    ["2026-07-01", true, "an ordinary Wednesday"],
    ["2026-07-04", false, "a Saturday"],
    ["2026-07-05", false, "a Sunday"],
    ["2026-10-01", false, "a holiday"],
    ["2026-10-10", true, "a Saturday worked instead"],
    ["2026-01-04", true, "a Sunday worked instead"],
    ["2025-10-08", false, "the last day of eight"],
    ["2025-10-09", true, "the day after"],
    ["2024-02-18", true, "a Sunday after Spring Festival"],
    ["2023-01-02", false, "New Year's holiday on a Monday"],
  ])("%s: %s (%s)", (iso, worked) => expect(isWorkday(calendar, day(iso))).toBe(worked));

  test("the day of the event is not counted, the last day is", () => {
    expect(workdaysBetween(calendar, day("2026-07-01"), day("2026-07-02"))).toEqual({ days: 1 });
    expect(workdaysBetween(calendar, day("2026-07-01"), day("2026-07-01"))).toEqual({ days: 0 });
    expect(workdaysBetween(calendar, day("2026-07-03"), day("2026-07-06"))).toEqual({ days: 1 });
  });

  test("a year without a notice is named, never guessed", () => {
    expect(workdaysBetween(calendar, day("2026-12-30"), day("2027-01-05"))).toEqual({ missingYear: 2027, atLeast: 1 });
    expect(workdaysBetween(calendar, day("2022-12-29"), day("2023-01-05"))).toEqual({ missingYear: 2022, atLeast: 3 });
    expect(workdaysBetween(calendar, day("2022-12-31"), day("2023-01-03"))).toEqual({ days: 1 });
  });

  test("a term that ends in a legal holiday ends with the first working day after it; a weekend moves nothing", () => {
    expect(endOfTerm(calendar, day("2026-10-02"))).toEqual({ day: day("2026-10-08"), moved: true });
    expect(endOfTerm(calendar, day("2026-10-08"))).toEqual({ day: day("2026-10-08"), moved: false });
    expect(endOfTerm(calendar, day("2026-09-06"))).toEqual({ day: day("2026-09-06"), moved: false });
    expect(endOfTerm(calendar, day("2030-10-02"))).toEqual({ missingYear: 2030, upTo: day("2030-10-12") });
  });

  test("a day that one notice gives off and another names a working day is no end of a term", () => {
    const [year] = DAZHOU_2023.calendar.sources.filter(({ year }) => year === 2026);
    // 2026-10-10 is a Saturday that the notice of the year makes a working day.
    const both = workdayCalendar([{ ...year!, off: [...year!.off, ["2026-10-08", "2026-10-10"]] }]);
    expect(endOfTerm(both, day("2026-10-08"))).toEqual({ day: day("2026-10-12"), moved: true });
    expect(endOfTerm(both, day("2026-10-10"))).toEqual({ day: day("2026-10-12"), moved: true });
  });

  test("the covered years are 2023 to 2026, one notice each", () => {
    expect(calendar.years).toEqual([2023, 2024, 2025, 2026]);
    expect(new Set(HOLIDAYS.map(({ notice }) => notice)).size).toBe(HOLIDAYS.length);
  });

  test("holidays run forwards, and only weekend days are worked instead", () => {
    for (const { year, off, worked } of HOLIDAYS) {
      for (const [first, last] of off) expect([year, tableDay(first) <= tableDay(last)]).toEqual([year, true]);
      for (const iso of worked)
        expect([iso, weekdayOf(tableDay(iso)) >= 6, calendar.off.has(tableDay(iso))]).toEqual([iso, true, false]);
    }
  });

  test("a date that does not exist is a fault in the table", () => {
    expect(() =>
      workdayCalendar([{ year: 2027, notice: "", off: [["2027-02-30", "2027-03-01"]], worked: [] }]),
    ).toThrow("2027-02-30");
  });
});
