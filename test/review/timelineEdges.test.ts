/** Each term of the Measures on the day before its edge, on it and after it; what ends it, and what must have begun. */
import type { FieldKey } from "../../src/fields";
import { addWorkdays } from "../../src/review/timeline/terms";
import { DAZHOU_2023 } from "../../src/regulation";
import { isoOf } from "../../src/exact";
import { day, timeline, told } from "./support";

const around = (asOf: string): readonly string[] => [-1, 0, 1].map((step) => isoOf(day(asOf) + step));
/** What is said of a field on the day before, on the day and after it. */
const said = (
  field: FieldKey,
  row: Parameters<typeof timeline>[0],
  asOf: string,
  months: Parameters<typeof timeline>[2] = {},
) =>
  around(asOf).map(
    (each) =>
      told(timeline(row, each, months))
        .filter((line) => line.startsWith(`${field} `))
        .join() || "-",
  );
const SIGNED = { signed: "2026-03-02" };

describe("dates", () => {
  const when = (asOf: string) =>
    timeline({ signed: null, accepted: "2026-08-31", trialFrom: "2026-08-01" }, asOf, { signed: [2026, 8] }).dates.map(
      (date) => `${date.field} ${date.when}`,
    );
  test("a month is planned before its first day, past from its last; what begins first stands first, then what ends first", () => {
    expect([when("2026-07-31"), when("2026-08-01"), when("2026-08-30"), when("2026-08-31")]).toEqual([
      ["trialFrom planned", "signed planned", "accepted planned"],
      ["trialFrom past", "signed now", "accepted planned"],
      ["trialFrom past", "signed now", "accepted planned"],
      ["trialFrom past", "signed past", "accepted past"],
    ]);
  });
});

describe("terms that end", () => {
  test("the scheme within 60 days of the publication's end", () => {
    expect(said("schemeSent", { publicTo: "2026-01-05", schemeSent: null }, "2026-03-06")).toEqual([
      "schemeSent running by 2026-03-06",
      "schemeSent today by 2026-03-06",
      "schemeSent overdue by 2026-03-06",
    ]);
  });
  test("the scheme is no longer to be sent once it was reviewed or the estimate approved", () => {
    for (const field of ["schemeReviewed", "estimateApproved"] as const)
      expect([
        field,
        said("schemeSent", { publicTo: "2026-01-05", schemeSent: null, [field]: "2026-02-01" }, "2026-03-06"),
      ]).toEqual([field, ["-", "-", "-"]]);
    expect(
      said(
        "schemeReviewed",
        { schemeSent: "2026-03-02", schemeReviewed: null, estimateApproved: "2026-03-10" },
        "2026-03-16",
      ),
    ).toEqual(["-", "-", "-"]);
  });
  test("the technical review within ten days or working days", () => {
    expect(said("schemeReviewed", { schemeSent: "2026-03-02", schemeReviewed: null }, "2026-03-12")).toEqual([
      "schemeReviewed running by 2026-03-12..2026-03-16",
      "schemeReviewed unclear by 2026-03-12..2026-03-16",
      "schemeReviewed unclear by 2026-03-12..2026-03-16",
    ]);
    expect(said("schemeReviewed", { schemeSent: "2026-03-02", schemeReviewed: null }, "2026-03-16")).toEqual([
      "schemeReviewed unclear by 2026-03-12..2026-03-16",
      "schemeReviewed unclear by 2026-03-12..2026-03-16",
      "schemeReviewed overdue by 2026-03-12..2026-03-16",
    ]);
  });
  test("the budget review within thirty working days", () => {
    expect(said("budgetReviewed", { budgetSent: "2026-03-02", budgetReviewed: null }, "2026-04-14")).toEqual([
      "budgetReviewed running by 2026-04-14",
      "budgetReviewed today by 2026-04-14",
      "budgetReviewed overdue by 2026-04-14",
    ]);
    expect(told(timeline({ budgetSent: "2026-03-02", budgetReviewed: null, ...SIGNED }, "2026-03-05"))).toEqual([]);
    expect(told(timeline({ budgetSent: "2035-03-02", budgetReviewed: null }, "2035-03-05"))).toEqual([
      "budgetReviewed unclear noCalendar",
    ]);
  });
  test("building within twelve months of the contract", () => {
    expect(said("finishPlanned", { ...SIGNED, finishPlanned: null }, "2027-03-02")).toEqual([
      "finishPlanned running by 2027-03-02",
      "finishPlanned today by 2027-03-02",
      "finishPlanned overdue by 2027-03-02",
    ]);
    for (const field of ["trialFrom", "cleared", "accepted", "operating"] as const)
      expect([
        field,
        said("finishPlanned", { ...SIGNED, finishPlanned: null, [field]: "2026-09-01" }, "2027-03-02"),
      ]).toEqual([field, ["-", "-", "-"]]);
  });
  test("monitoring by the end of the year of the contract, of a month's too", () => {
    expect(said("monitored", { ...SIGNED, monitored: null }, "2026-12-31")).toEqual([
      "monitored running by 2026-12-31",
      "monitored today by 2026-12-31",
      "monitored overdue by 2026-12-31",
    ]);
    expect(said("monitored", { signed: null, monitored: null }, "2026-12-31", { signed: [2026, 12] })).toEqual([
      "monitored running by 2026-12-31",
      "monitored today by 2026-12-31",
      "monitored overdue by 2026-12-31",
    ]);
  });
  test("applying by 31 October of the year before", () => {
    expect(said("applied", { planYear: 2027, applied: null }, "2026-10-31")).toEqual([
      "applied running by 2026-10-31",
      "applied today by 2026-10-31",
      "applied overdue by 2026-10-31",
    ]);
    expect(said("applied", { planYear: 2027, applied: null, approved: "2026-09-01" }, "2026-10-31")).toEqual([
      "-",
      "-",
      "-",
    ]);
    expect(said("applied", { planYear: 2027, applied: null, listing: "midYearAddition" }, "2026-10-31")).toEqual([
      "-",
      "-",
      "-",
    ]);
    expect(said("applied", { planYear: null, applied: null }, "2026-10-31")).toEqual(["-", "-", "-"]);
  });
});

describe("terms that begin", () => {
  test("the publication lasts seven days at least, the first counted or not, unless their number is said", () => {
    expect([
      ...said("publicTo", { publicFrom: "2026-03-02", publicTo: null }, "2026-03-08"),
      ...said("publicTo", { publicFrom: "2026-03-02", publicTo: null }, "2026-03-09"),
    ]).toEqual([
      "publicTo ahead from 2026-03-08..2026-03-09",
      "publicTo unclear from 2026-03-08..2026-03-09",
      "publicTo running from 2026-03-08..2026-03-09",
      "publicTo unclear from 2026-03-08..2026-03-09",
      "publicTo running from 2026-03-08..2026-03-09",
      "publicTo running from 2026-03-08..2026-03-09",
    ]);
    expect(said("publicTo", { publicFrom: "2026-03-02", publicTo: null, publicDays: 5 }, "2026-03-06")).toEqual([
      "-",
      "-",
      "-",
    ]);
    for (const field of ["schemeSent", "schemeReviewed", "estimateApproved"] as const)
      expect([
        field,
        said("publicTo", { publicFrom: "2026-03-02", publicTo: null, [field]: "2026-04-01" }, "2026-03-06"),
      ]).toEqual([field, ["-", "-", "-"]]);
  });
  test("the trial run lasts a month at least, then clearing and acceptance", () => {
    expect(said("trialTo", { trialFrom: "2026-03-02", trialTo: null }, "2026-04-02")).toEqual([
      "trialTo ahead from 2026-04-02",
      "trialTo running from 2026-04-02",
      "trialTo running from 2026-04-02",
    ]);
    expect(said("cleared", { trialTo: "2026-04-02", cleared: null }, "2026-04-02")).toEqual([
      "cleared running open",
      "cleared running from 2026-04-02",
      "cleared running from 2026-04-02",
    ]);
    for (const field of ["cleared", "accepted"] as const)
      expect([
        field,
        said("trialTo", { trialFrom: "2026-03-02", trialTo: null, [field]: "2026-05-01" }, "2026-04-02"),
      ]).toEqual([field, ["-", "-", "-"]]);
    expect(said("cleared", { trialTo: "2026-04-02", cleared: null, accepted: "2026-05-01" }, "2026-04-02")).toEqual([
      "-",
      "-",
      "-",
    ]);
    expect(said("trialTo", { trialFrom: null, trialTo: null }, "2026-04-01", { trialFrom: [2026, 3] })).toEqual([
      "trialTo ahead from 2026-04-01..2026-04-30",
      "trialTo unclear from 2026-04-01..2026-04-30",
      "trialTo unclear from 2026-04-01..2026-04-30",
    ]);
  });
  test("evaluation in its window after the beginning of operation", () => {
    const row = { operating: "2025-03-02", evaluated: null };
    expect(said("evaluated", row, "2026-03-02")).toEqual([
      "evaluated ahead window 2027-03-02",
      "evaluated running window 2027-03-02",
      "evaluated running window 2027-03-02",
    ]);
    expect(said("evaluated", row, "2027-03-02")).toEqual([
      "evaluated running window 2027-03-02",
      "evaluated today window 2027-03-02",
      "evaluated overdue window 2027-03-02",
    ]);
    expect(said("evaluated", { operating: null, evaluated: null }, "2026-03-31", { operating: [2025, 3] })).toEqual([
      "evaluated unclear window 2027-03-01..2027-03-31",
      "evaluated running window 2027-03-01..2027-03-31",
      "evaluated running window 2027-03-01..2027-03-31",
    ]);
  });
});

test("a term begins with an act of its day or before, under the Measures", () => {
  const of = (publicTo: string, asOf: string) =>
    told(timeline({ publicTo, schemeSent: null }, asOf)).filter((line) => line.startsWith("schemeSent"));
  expect([of("2026-03-02", "2026-03-01"), of("2026-03-02", "2026-03-02")]).toEqual([
    [],
    ["schemeSent running by 2026-05-01"],
  ]);
  const first = isoOf(DAZHOU_2023.effective);
  const before = isoOf(DAZHOU_2023.effective - 1);
  expect([of(before, "2026-03-02"), of(first, "2026-03-02").length]).toEqual([[], 1]);
});

test("what is overdue stands first, then what ends today, what is unclear, what runs, what lies ahead; the earlier end first", () => {
  expect(
    told(
      timeline(
        {
          publicTo: "2026-01-05",
          schemeSent: null,
          budgetSent: "2026-03-02",
          budgetReviewed: null,
          trialFrom: "2026-03-02",
          trialTo: null,
          operating: "2026-01-02",
          evaluated: null,
        },
        "2026-03-06",
      ),
    ),
  ).toEqual([
    "schemeSent today by 2026-03-06",
    "budgetReviewed running by 2026-04-14",
    "trialTo ahead from 2026-04-02",
    "evaluated ahead window 2028-01-02",
  ]);
});

test("working days: Saturdays, Sundays and holidays do not count, working weekends do; of none the day itself", () => {
  const of = (from: string, count: number) => {
    const end = addWorkdays(DAZHOU_2023.calendar, day(from), count);
    return "day" in end ? isoOf(end.day) : end.missingYear;
  };
  expect([0, 1, 4, 5, 6].map((count) => of("2026-03-02", count))).toEqual([
    "2026-03-02",
    "2026-03-03",
    "2026-03-06",
    "2026-03-09",
    "2026-03-10",
  ]);
  expect([of("2026-09-30", 1), of("2026-12-31", 1)]).toEqual(["2026-10-08", 2027]);
});
