import { isoOf } from "../../src/exact";
import type { FieldKey } from "../../src/fields";
import { DAZHOU_2023 } from "../../src/regulation";
import { type Timeline, type TimelineTask } from "../../src/review";
import { type Row } from "../support/plan";
import { told, timeline, iso, day } from "./support";

const taskOf = (found: Timeline, field: FieldKey): TimelineTask | undefined =>
  found.tasks.find((task) => task.field === field);

describe("the dates", () => {
  test("stand in their order; what lies after the base date is planned, the base date itself is past", () => {
    const { dates } = timeline(
      {
        signed: "2026-03-01",
        approved: "2025-11-02",
        finishPlanned: "2026-12-01",
        applied: "2025-10-20",
        accepted: "2026-08-01",
      },
      "2026-08-01",
    );
    expect(dates.map(({ field, when }) => `${field} ${when}`)).toEqual([
      "applied past",
      "approved past",
      "signed past",
      "accepted past",
      "finishPlanned planned",
    ]);
  });

  test("a month that holds the base date is neither past nor to come", () => {
    expect(
      timeline({ signed: null }, "2026-08-15", { signed: [2026, 8] }).dates.map(
        ({ when, interval }) => `${when} ${iso(interval)}`,
      ),
    ).toEqual(["now 2026-08-01..2026-08-31"]);
  });

  test("of a classified project nothing is told", () => {
    expect(timeline({ classified: true, signed: "2026-01-01", finishPlanned: null }, "2026-08-01")).toEqual({
      dates: [],
      tasks: [],
    });
  });

  test("outside the Measures, or where it is open, dates stand without terms", () => {
    for (const total of [29.99, null]) {
      const found = timeline({ total, publicTo: "2026-01-05", schemeSent: null }, "2026-08-01");
      expect([found.dates.length, found.tasks]).toEqual([1, []]);
    }
  });
});

describe("terms", () => {
  test.each([
    ["2026-03-05", "running"],
    ["2026-03-06", "today"],
    ["2026-03-07", "overdue"],
  ])("the scheme is due on the 60th day after publication: on %s it is %s", (asOf, state) => {
    expect(told(timeline({ publicTo: "2026-01-05", schemeSent: null }, asOf))).toEqual([
      `schemeSent ${state} by 2026-03-06`,
    ]);
  });

  test("a month's term: running before its first possible end, overdue only after its last", () => {
    const state = (asOf: string) =>
      taskOf(timeline({ publicTo: null, schemeSent: null }, asOf, { publicTo: [2026, 1] }), "schemeSent")?.state;
    expect(["2026-03-01", "2026-03-02", "2026-04-01", "2026-04-02"].map(state)).toEqual([
      "running",
      "unclear",
      "unclear",
      "overdue",
    ]);
  });

  test("it does not run without a column, when the cell is filled, when a later act is shown, before it begins, or before the Measures", () => {
    const none = (row: Row, asOf = "2026-08-01") => taskOf(timeline(row, asOf), "schemeSent");
    expect(none({ publicTo: "2026-01-05" })).toBeUndefined();
    expect(none({ publicTo: "2026-01-05", schemeSent: "2026-02-01" })).toBeUndefined();
    expect(none({ publicTo: "2026-01-05", schemeSent: null, estimateApproved: "2026-03-01" })).toBeUndefined();
    expect(none({ publicTo: "2026-01-05", schemeSent: null }, "2026-01-04")).toBeUndefined();
    expect(none({ publicTo: "2023-01-05", schemeSent: null })).toBeUndefined();
  });

  test("it begins on the day of the act itself, and with the first day of the Measures", () => {
    const found = (publicTo: string, asOf: string) =>
      taskOf(timeline({ publicTo, schemeSent: null }, asOf), "schemeSent");
    expect(found("2026-01-05", "2026-01-05")?.state).toBe("running");
    const first = isoOf(DAZHOU_2023.effective);
    expect(found(first, "2026-08-01")?.state).toBe("overdue");
    expect(found(isoOf(DAZHOU_2023.effective - 1), "2026-08-01")).toBeUndefined();
  });

  test("the technical review: days or working days is open, so the end is a span; under a chosen unit it is a day", () => {
    // 2026-05-06 is a Wednesday after the Labour Day holidays; 9 May is a working Saturday.
    const row: Row = { schemeSent: "2026-05-06", schemeReviewed: null };
    const under = (option: string) => ({
      ...DAZHOU_2023,
      readings: DAZHOU_2023.readings.map((reading) =>
        reading.id === "A37-unit" ? { ...reading, default: option } : reading,
      ),
    });
    expect(told(timeline(row, "2026-05-07"))).toEqual(["schemeReviewed running by 2026-05-16..2026-05-19"]);
    expect(told(timeline(row, "2026-05-07", {}, under("days")))).toEqual(["schemeReviewed running by 2026-05-16"]);
    expect(told(timeline(row, "2026-05-07", {}, under("workdays")))).toEqual(["schemeReviewed running by 2026-05-19"]);
    expect(taskOf(timeline(row, "2026-05-17"), "schemeReviewed")?.state).toBe("unclear");
  });

  test("working days of a year without a holiday notice: nothing is claimed", () => {
    const last = Math.max(...DAZHOU_2023.calendar.years);
    const found = taskOf(
      timeline({ budgetSent: `${last}-12-20`, budgetReviewed: null }, `${last}-12-31`),
      "budgetReviewed",
    );
    expect(found).toMatchObject({ term: { kind: "noCalendar", year: last + 1 }, state: "unclear" });
  });

  test("building takes a year from signing; once a trial run has begun the term is over", () => {
    expect(told(timeline({ signed: "2026-02-28", finishPlanned: null }, "2027-03-01"))).toEqual([
      "finishPlanned overdue by 2027-02-28",
    ]);
    expect(
      taskOf(
        timeline({ signed: "2026-02-28", finishPlanned: null, trialFrom: "2026-12-01" }, "2027-03-01"),
        "finishPlanned",
      ),
    ).toBeUndefined();
  });

  test("a trial run lasts a month at least, then clearance may be applied for", () => {
    expect(told(timeline({ trialFrom: "2026-01-31", trialTo: null }, "2026-02-01"))).toEqual([
      "trialTo ahead from 2026-02-28",
    ]);
    expect(told(timeline({ trialFrom: "2026-01-31", trialTo: "2026-03-01", cleared: null }, "2026-03-02"))).toEqual([
      "cleared running from 2026-03-01",
    ]);
  });

  test.each([
    ["2027-01-09", "ahead"],
    ["2027-01-10", "running"],
    ["2028-01-10", "today"],
    ["2028-01-11", "overdue"],
  ])("self-evaluation 12 to 24 months after it was put into use: on %s it is %s", (asOf, state) => {
    expect(told(timeline({ operating: "2026-01-10", evaluated: null }, asOf))).toEqual([
      `evaluated ${state} window 2028-01-10`,
    ]);
  });

  test("applications close on 31 October of the year before; a mid-year addition has no such term", () => {
    expect(told(timeline({ planYear: 2027, applied: null }, "2026-10-31"))).toEqual(["applied today by 2026-10-31"]);
    expect(timeline({ planYear: 2027, applied: null, listing: "midYearAddition" }, "2026-10-31").tasks).toEqual([]);
  });

  test("a term that ended before the Measures is none; one that ends on their first day is", () => {
    const under = (effective: string) => ({ ...DAZHOU_2023, effective: day(effective) });
    const told = (effective: string) =>
      timeline({ planYear: 2024, applied: null }, "2023-10-01", {}, under(effective)).tasks.map(({ field }) => field);
    expect(told("2023-10-30")).toContain("applied");
    expect(told("2023-10-31")).toContain("applied");
    expect(told("2023-11-01")).not.toContain("applied");
  });

  test("the year's performance report is due by its end", () => {
    expect(told(timeline({ signed: "2026-04-01", monitored: null }, "2027-01-01"))).toEqual([
      "monitored overdue by 2026-12-31",
    ]);
  });

  test("publication: whether its first day counts is open, so its earliest end is a span", () => {
    expect(told(timeline({ publicFrom: "2026-05-01", publicTo: null }, "2026-05-02"))).toEqual([
      "publicTo ahead from 2026-05-07..2026-05-08",
    ]);
    expect(timeline({ publicFrom: "2026-05-01", publicTo: null, publicDays: 7 }, "2026-05-02").tasks).toEqual([]);
  });
});
