/** Working days between two dates, and what is known of them where a year has no notice of its holidays. */
import { DAZHOU_2023 } from "../../../src/regulation";
import {
  daysOfUnknownYears,
  evaluateTrace,
  explained,
  missingYear,
  movedByHoliday,
  treeOf,
  workdays,
} from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { day } from "../tester";
import { contextOf } from "../tester/context";

const worked = (schemeSent: string, schemeReviewed: string): readonly unknown[] => {
  const { project } = contextOf({ total: 300, schemeSent, schemeReviewed });
  const made = () => workdays(project, DAZHOU_2023, "schemeSent", "schemeReviewed");
  return [evaluateTrace(made()), secondOpinion(explained(() => treeOf(made())))];
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
  const unknown = (from: string, to: string) => evaluateTrace(daysOfUnknownYears(DAZHOU_2023, day(from), day(to)));
  expect(unknown("2026-12-30", "2026-12-31")).toBe(0n);
  expect(unknown("2026-12-31", "2027-01-01")).toBe(1n);
  expect(unknown("2026-12-30", "2027-01-08")).toBe(8n);
  expect(unknown("2027-01-01", "2027-01-01")).toBe(0n);
  expect(missingYear(DAZHOU_2023, day("2026-12-30"), day("2026-12-31"))).toBeNull();
  expect(missingYear(DAZHOU_2023, day("2026-12-31"), day("2027-01-01"))).toBe(2027);
});

test("a term that ends on a legal holiday ends on the first working day after it", () => {
  const moved = (computed: string) => evaluateTrace(movedByHoliday(DAZHOU_2023, BigInt(day(computed))));
  expect(moved("2026-07-01")).toBe(BigInt(day("2026-07-01")));
  expect(moved("2025-10-01")).toBe(BigInt(day("2025-10-09")));
  expect(moved("2025-09-30")).toBe(BigInt(day("2025-09-30")));
  expect(movedByHoliday(DAZHOU_2023, null)).toBeNull();
});
