/** Working days between two dates, and what is known of them where a year has no notice of its holidays. */
import { DAZHOU_2023 } from "../../../src/regulation";
import {
  daysOfUnknownYears,
  effectiveFrom,
  evaluateTrace,
  explained,
  missingYear,
  movedByHoliday,
  treeOf,
  workdays,
} from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { checkNodes, nodesOf } from "../../support/trace";
import { day } from "../tester";
import { contextOf } from "../tester/context";

const worked = (schemeSent: string, schemeReviewed: string): readonly unknown[] => {
  const { project, sheet } = contextOf({ total: 300, schemeSent, schemeReviewed });
  const made = () => workdays(project, DAZHOU_2023, "schemeSent", "schemeReviewed");
  const tree = explained(() => treeOf(made()));
  checkNodes(tree, sheet);
  expect(nodesOf(tree).flatMap((node) => (node.kind === "operation" ? [node.unit] : []))).toEqual(["workdays", "days"]);
  return [evaluateTrace(made()), secondOpinion(tree)];
};

test.each<[string, string, bigint]>([
  ["2026-07-01", "2026-07-01", 0n],
  ["2026-07-01", "2026-07-02", 1n],
  ["2026-07-03", "2026-07-04", 0n],
  ["2026-07-03", "2026-07-05", 0n],
  ["2026-07-03", "2026-07-06", 1n],
  ["2026-07-04", "2026-07-06", 1n],
  ["2026-07-01", "2026-07-15", 10n],
  // The week of the national holiday, and a Sunday that is worked.
  ["2025-09-30", "2025-10-08", 0n],
  ["2025-09-30", "2025-10-09", 1n],
  ["2025-10-10", "2025-10-11", 1n],
  ["2025-09-27", "2025-09-28", 1n],
])("working days after %s up to %s: %s", (from, to, days) => expect(worked(from, to)).toEqual([days, days]));

test("days of a year without a notice are no working days that are known", () => {
  expect(worked("2026-12-30", "2027-01-08")).toEqual([1n, 1n]);
  const unknown = (from: string, to: string) => {
    const made = () => daysOfUnknownYears(DAZHOU_2023, day(from), day(to));
    const tree = explained(() => treeOf(made()));
    checkNodes(tree, contextOf({ total: 300 }).sheet);
    expect(tree).toMatchObject({ value: evaluateTrace(made()), unit: "days" });
    return evaluateTrace(made());
  };
  expect(unknown("2026-12-30", "2026-12-31")).toBe(0n);
  expect(unknown("2026-12-31", "2027-01-01")).toBe(1n);
  expect(unknown("2026-12-30", "2027-01-08")).toBe(8n);
  expect(unknown("2027-01-01", "2027-01-01")).toBe(0n);
  expect(missingYear(DAZHOU_2023, day("2026-12-30"), day("2026-12-31"))).toBeNull();
  expect(missingYear(DAZHOU_2023, day("2026-12-31"), day("2027-01-01"))).toBe(2027);
});

test("the first day of the Measures is explained by Article 66, under the reading in force, as a place numbers it", () => {
  const shown = (given: Parameters<typeof contextOf>[0]) => {
    const row = contextOf(given);
    const tree = explained(() => treeOf(effectiveFrom(row)));
    checkNodes(tree, row.sheet);
    expect(evaluateTrace(tree)).toBe(evaluateTrace(effectiveFrom(row)));
    return tree.kind === "parameter" ? [tree.cite, tree.unit, evaluateTrace(tree)] : [];
  };
  const rows = [{ total: 300 }];
  expect(shown({ rows })).toEqual([{ article: 66 }, "date", BigInt(day("2023-06-06"))]);
  expect(shown({ rows, readings: { "A66-effective": "published" } })[2]).toBe(BigInt(day("2023-07-25")));
  expect(shown({ rows, policy: { ...DAZHOU_2023, id: "own", articles: { 66: 50 } } })[0]).toEqual({ article: 50 });
});

test("a term that ends on a legal holiday ends on the first working day after it", () => {
  const moved = (computed: string) => evaluateTrace(movedByHoliday(DAZHOU_2023, BigInt(day(computed))));
  expect(moved("2026-07-01")).toBe(BigInt(day("2026-07-01")));
  expect(moved("2025-10-01")).toBe(BigInt(day("2025-10-09")));
  expect(moved("2025-09-30")).toBe(BigInt(day("2025-09-30")));
  expect(movedByHoliday(DAZHOU_2023, null)).toBeNull();
});
