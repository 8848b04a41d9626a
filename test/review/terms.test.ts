/** Terms of the Measures: which stand in principle, options of the text's open questions, and numbers out of their period. */
import { DAZHOU_2023, type PolicyPack } from "../../src/regulation";
import { addWorkdays } from "../../src/review/timeline/terms";
import { day, iso, timeline } from "./support";

type Given = Parameters<typeof timeline>[0];
const tasksOf = (row: Given, asOf: string, policy = DAZHOU_2023, months: Parameters<typeof timeline>[2] = {}) =>
  timeline(row, asOf, months, policy).tasks.map(({ field, term, state, inPrinciple }) =>
    `${field}${inPrinciple ? " in principle" : ""} ${state} ${term.kind} ${
      term.kind === "by" ? iso(term.latest) : term.kind === "from" ? iso(term.earliest) : ""
    }`.trim(),
  );
const withReading = (id: string, option: string): PolicyPack => ({
  ...DAZHOU_2023,
  readings: DAZHOU_2023.readings.map((reading) => (reading.id === id ? { ...reading, default: option } : reading)),
});

test.each<[string, Given, readonly string[]]>([
  ["the scheme", { publicTo: "2026-07-01", schemeSent: null }, ["schemeSent in principle running by 2026-08-30"]],
  ["building", { signed: "2026-07-01", finishPlanned: null }, ["finishPlanned in principle running by 2027-07-01"]],
  ["monitoring", { signed: "2026-07-01", monitored: null }, ["monitored running by 2026-12-31"]],
  ["the trial run", { trialFrom: "2026-07-30", trialTo: null }, ["trialTo in principle ahead from 2026-08-30"]],
  ["clearing", { trialTo: "2026-08-01", cleared: null }, ["cleared running from 2026-08-01"]],
  ["the next stage without a term", { approved: "2026-01-01", accepted: null }, ["accepted running open"]],
])("whether the text says 原则上 is told of %s", (_, row, tasks) => expect(tasksOf(row, "2026-08-01")).toEqual(tasks));

test.each<[string, string]>([
  ["both", "ahead from 2026-08-09..2026-08-10"],
  ["excluded", "ahead from 2026-08-10"],
  ["included", "ahead from 2026-08-09"],
])("a publication of seven days ends as the option %s of its first day says", (option, told) =>
  expect(
    tasksOf(
      { publicFrom: "2026-08-03", publicTo: null, publicDays: null },
      "2026-08-03",
      withReading("A35-first-day", option),
    ).map((line) => line.replace("publicTo ", "")),
  ).toEqual([told]),
);

test.each<[string, string, string]>([
  ["2026-03-02", "days", "2026-03-12"],
  ["2026-03-02", "workdays", "2026-03-16"],
  ["2026-03-02", "both", "2026-03-12..2026-03-16"],
])("the technical review of a scheme sent on %s, its unit read as %s", (schemeSent, option, latest) =>
  expect(tasksOf({ schemeSent, schemeReviewed: null }, "2026-03-03", withReading("A37-unit", option))).toEqual([
    `schemeReviewed in principle running by ${latest}`,
  ]),
);

test("working days of a year that no notice covers are unclear; days are not", () => {
  const at = (unit: string) =>
    tasksOf({ schemeSent: "2035-03-02", schemeReviewed: null }, "2035-03-03", withReading("A37-unit", unit));
  expect([at("days"), at("workdays"), at("both")]).toEqual([
    ["schemeReviewed in principle running by 2035-03-12"],
    ["schemeReviewed in principle unclear noCalendar"],
    ["schemeReviewed in principle unclear noCalendar"],
  ]);
});

test("a month whose end lies in a year that no notice covers is unclear, and the year is named", () => {
  const { calendar } = DAZHOU_2023;
  const last = Math.max(...calendar.years);
  const terms = timeline(
    { budgetSent: null, budgetReviewed: null },
    `${last}-12-20`,
    { budgetSent: [last, 11] },
    DAZHOU_2023,
  ).tasks.map(({ term }) => term);
  expect(terms).toEqual([{ kind: "noCalendar", year: last + 1 }]);
  expect(addWorkdays(calendar, day(`${last}-12-01`), 5)).toHaveProperty("day");
});

test("of two years that no notice covers the first is named", () => {
  const year = Math.max(...DAZHOU_2023.calendar.years) + 1;
  const { tasks } = timeline({ budgetSent: null, budgetReviewed: null }, `${year + 1}-01-20`, {
    budgetSent: [year, 12],
  });
  expect(tasks.map(({ term }) => term)).toEqual([{ kind: "noCalendar", year }]);
});

test.each<[string, Given, string]>([
  ["publicationDays", { publicFrom: "2026-07-30", publicTo: null }, "publicTo"],
  ["schemeDays", { publicTo: "2026-07-30", schemeSent: null }, "schemeSent"],
  ["technicalReviewDays", { schemeSent: "2026-07-30", schemeReviewed: null }, "schemeReviewed"],
  ["budgetReviewWorkdays", { budgetSent: "2026-07-30", budgetReviewed: null }, "budgetReviewed"],
  ["buildMonths", { signed: "2026-07-30", finishPlanned: null }, "finishPlanned"],
  ["trialMonths", { trialFrom: "2026-07-30", trialTo: null }, "trialTo"],
  ["evaluationMonths", { operating: "2026-07-30", evaluated: null }, "evaluated"],
])("a term whose number (%s) is not in force is none", (name, row, field) => {
  const { parameters } = DAZHOU_2023;
  const ended = {
    ...DAZHOU_2023,
    parameters: { ...parameters, [name]: { ...parameters[name as "schemeDays"], to: day("2026-07-29") } },
  };
  const withTerm = (policy: PolicyPack) =>
    timeline(row, "2026-08-01", {}, policy).tasks.filter((task) => task.field === field && task.term.kind !== "open");
  expect([withTerm(DAZHOU_2023).length, withTerm(ended).length]).toEqual([1, 0]);
});

test("what has no base date has no term: no year of the plan, no day of signing, no day of use", () => {
  const told = (row: Given) => tasksOf(row, "2026-08-01").filter((line) => !line.endsWith("open"));
  expect(told({ planYear: null, applied: null })).toEqual([]);
  expect(told({ schemeSent: null, schemeReviewed: null })).toEqual([]);
  expect(told({ signed: null, monitored: null })).toEqual([]);
  expect(told({ operating: null, evaluated: null })).toEqual([]);
});

test("the next stage is the first that the sheet has a column for after the last one that is shown", () => {
  const next = (approved: string | null) =>
    timeline({ approved, accepted: null }, "2026-08-01").tasks.map(({ field }) => field);
  expect([next("2026-01-01"), next(null)]).toEqual([["accepted"], ["approved"]]);
});
