/**
 * The worked cases of the Measures, with dates as text and as real dates. They are closed: a finding that nobody expects
 * is a wrong one, whether error, warning or note.
 */
import { FIELDS } from "../../src/fields";
import { allFindings, type Finding } from "../../src/review";
import { TRACED_VALUES } from "../../src/rules/values";
import { checkNodes, expectTrace, expectTracedValues } from "../support/trace";
import { findingText } from "../../src/rules/findingText";
import { briefs, computedOf, runCase, type Reviewed, type WorkedCase } from "./harness";
import besides from "./besides.json";
import further from "./furtherCases.json";
import file from "./worked-cases.json";

/** The agreed cases, and further ones to either side of every limit, in other words and spellings. */
const CASES = [...file.cases, ...further.cases] as unknown as readonly WorkedCase[];

/**
 * Warnings and notes of a case beside those that it is about, each read against the Measures: one entry for each such
 * finding of a case, with the reason why it is right there.
 */
const BESIDES: ReadonlyMap<string, readonly string[]> = CASES.reduce(
  (found, { id }) =>
    found.set(
      id,
      besides.flatMap(({ finding, cases }) => cases.filter((each) => each === id).map(() => finding)),
    ),
  new Map<string, readonly string[]>(),
);

/** Values of the cases that follow from others (the share behind `lead`, who reviews which part); named, so that no new one goes unnoticed. */
const NOT_KEPT: ReadonlySet<string> = new Set(["eng_share", "it_review", "eng_review"]);

describe.each(["text", "real"] as const)("worked cases, dates as %s", (dates) => {
  test.each(CASES.map((worked) => [`${worked.id} ${worked.title}`, worked] as const))("%s", (_, worked) => {
    const reviewed = runCase(worked, dates);
    expect(reviewed.review.faults).toEqual([]);
    checkFindings(worked, reviewed);
    checkValues(worked, reviewed);
    checkSheet(worked, reviewed);
    checkTracedValues(reviewed);
    for (const finding of allFindings(reviewed.review)) {
      if (!isClassified(finding, reviewed)) expectTrace(finding, reviewed.plan);
      for (const locale of ["zh-CN", "en-US"] as const)
        expect(findingText(locale, finding, reviewed.plan.unit).line).not.toMatch(/undefined|\{\w+\}/);
    }
  });
});

function checkFindings({ id, expect: wanted }: WorkedCase, { review }: Reviewed): void {
  const found = briefs(review);
  const expected = [...(wanted.findings ?? []), ...(wanted.sheet_findings ?? [])].map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
  expect([...found].sort()).toEqual([...expected, ...(BESIDES.get(id) ?? [])].sort());
  expect(found.filter((brief) => (wanted.absent ?? []).includes(brief.split(" ")[0] ?? ""))).toEqual([]);
}

test("each case has an id of its own, and what stands beside cases is of cases there are and no error", () => {
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  expect(besides.flatMap(({ cases }) => cases).filter((id) => !BESIDES.has(id))).toEqual([]);
  expect(besides.filter(({ finding }) => finding.endsWith(" error"))).toEqual([]);
});

const isClassified = ({ row }: Finding, { review }: Reviewed): boolean =>
  review.rows.some((entry) => entry.row === row && entry.classified);

/** Every value that is there has a trace, which evaluated again yields it; a value that is not there has none. */
function checkTracedValues({ plan, review }: Reviewed): void {
  for (const { computed, traceOf, classified } of review.rows) {
    if (computed === null) {
      expect(classified).toBe(true);
      for (const value of TRACED_VALUES) expect(traceOf(value)).toBeNull();
      continue;
    }
    expectTracedValues(computed, traceOf);
    for (const value of TRACED_VALUES) {
      const trace = traceOf(value);
      if (trace) checkNodes(trace, plan);
    }
  }
}

function checkValues({ expect: wanted }: WorkedCase, { plan, review }: Reviewed): void {
  const first = review.rows[0];
  const rows =
    wanted.rows ??
    (first
      ? [
          {
            row: first.row,
            ...(wanted.tier === undefined ? {} : { tier: wanted.tier }),
            computed: wanted.computed ?? {},
          },
        ]
      : []);
  for (const { row, tier, computed = {} } of rows as readonly {
    row: number;
    tier?: string;
    computed?: WorkedCase["expect"]["computed"];
  }[]) {
    const reviewed = review.rows.find((entry) => entry.row === row);
    if (reviewed === undefined) throw new Error(`row ${row} was not reviewed`);
    if (tier !== undefined)
      expect([row, reviewed.classified ? "NA" : reviewed.computed?.tier.tier]).toEqual([row, tier]);
    for (const [name, value] of Object.entries(computed ?? {})) {
      if (NOT_KEPT.has(name)) continue;
      expect([name, computedOf(name, reviewed, plan)]).toEqual([name, value]);
    }
  }
  if (wanted.applies !== undefined && first !== undefined) expect(first.applies).toBe(wanted.applies);
}

function checkSheet({ expect: wanted }: WorkedCase, { plan, review }: Reviewed): void {
  if (wanted.header_row !== undefined) expect(plan.headerRows).toContain(wanted.header_row);
  if (wanted.header_rows !== undefined) expect(plan.headerRows).toEqual(wanted.header_rows);
  if (wanted.unit !== undefined) expect(plan.unit).toBe(wanted.unit);
  for (const [column, term] of Object.entries(wanted.columns ?? {})) {
    const binding = plan.columns.find((entry) => entry.column === Number(column));
    expect(binding && FIELDS[binding.field].zh).toBe(term);
  }
  if (wanted.rows !== undefined && wanted.rows.length > 0)
    expect(review.rows.map(({ row }) => row)).toEqual(wanted.rows.map(({ row }) => row));
  for (const row of wanted.skipped ?? []) expect(plan.otherRows.map((other) => other.row)).toContain(row);
  for (const row of wanted.continuations ?? []) expect(plan.otherRows).toContainEqual({ row, kind: "continuation" });
}
