/** What every automatic fix must keep true: made, and the sheet reviewed again, nothing new is found and nothing computed differs. */
import { applyFixes, planFixes, type Fix } from "../../src/marking/fixes";
import { readPlan } from "../../src/plan";
import type { SheetGrid } from "../../src/sheet";
import { allFindings, reviewPlan, type ReviewOptions, type SheetReview } from "../../src/review";
import { plainly } from "./plainly";

/** The rule that tells of numbers kept as text. */
const WRITING = "DATA-TEXTNUM";
/** A large sheet is tried fix by fix on this many only; all together always. */
const SINGLY = 12;

/** Applies the fixes of a sheet one by one and all together, and reviews again. @returns how many fixes there were */
export function expectFixesHold(grid: SheetGrid, options: ReviewOptions): number {
  const before = reviewed(grid, options);
  const fixes = planFixes(before, grid);
  for (const made of [...fixes.slice(0, SINGLY).map((fix) => [fix]), ...(fixes.length > 1 ? [fixes] : [])])
    expectHolds(before, grid, made, options);
  return fixes.length;
}

function expectHolds(before: SheetReview, grid: SheetGrid, made: readonly Fix[], options: ReviewOptions): void {
  const fixed = applyFixes(grid, made);
  const after = reviewed(fixed, options);
  expect(after.faults).toEqual([]);
  const computed = ({ rows }: SheetReview): unknown =>
    plainly(rows.map((row) => [row.row, row.computed, row.undecided]));
  expect(computed(after)).toEqual(computed(before));
  const was = said(before);
  const is = said(after);
  expect([...is].filter((entry) => !was.has(entry))).toEqual([]);
  // What was said of how the cell is written is gone; every other finding stands.
  const gone = [...was].filter((entry) => !is.has(entry));
  const ofWriting = (fix: Fix): string => `${WRITING} ${fix.row} field.${fix.field}`;
  const mended = new Set(made.map(ofWriting));
  expect(gone.filter((entry) => !mended.has(entry))).toEqual([]);
  expect([...is].filter((entry) => mended.has(entry))).toEqual([]);
  const again = new Set(planFixes(after, fixed).map(({ key }) => key));
  expect(made.filter(({ key }) => again.has(key))).toEqual([]);
}

function reviewed(grid: SheetGrid, options: ReviewOptions): SheetReview {
  const reading = readPlan(grid, { isInsisted: true });
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reviewPlan(reading.plan, options);
}

/** Findings as texts, those told once per sheet row by row: a fix takes its row out of them. */
function said(review: SheetReview): ReadonlySet<string> {
  return new Set(
    allFindings(review).flatMap(({ rule, severity, row, rows, message: { key, data } }) => {
      const { rows: _, ...rest } = data;
      const { field } = rest;
      return (rows.length > 0 ? rows : [row]).map((at) =>
        rule === WRITING && typeof field === "object" && "term" in field
          ? `${rule} ${at} ${field.term}`
          : JSON.stringify([rule, severity, at, key, rest], (__, value: unknown) =>
              typeof value === "bigint" ? `${value}分` : value,
            ),
      );
    }),
  );
}
