import type { Day } from "../../exact";
import type { Progress } from "../../host/types";
import type { SheetGrid } from "../../sheet";
import type { MarkPlan } from "../../marking/types";
import type { MappingCorrections } from "../../plan/types";
import { ReviewMemory, type ReviewEngine } from "./engine";
import { buildIndex } from "../findings/findingIndex";
import { withMarks } from "../marks/marked";
import { atOnce } from "../work/steps";
import type { MarksState, ReviewedResult, SheetResult } from "../types";

/** A result with the grid it came from; the grid is kept for marking and for telling whether anything changed. */
export interface KeptResult {
  readonly result: SheetResult;
  readonly grid: SheetGrid;
  /** Shared with the reviews of this sheet before and to come. */
  readonly memo: ReviewMemory;
}

/** Sheets whose last result is kept, so that switching between them shows it at once. */
const KEPT_SHEETS = 6;

/** Reads and reviews a grid at once. */
export function reviewGrid(
  engine: ReviewEngine,
  grid: SheetGrid,
  sheetId: string,
  asOf: Day,
  at: number,
  before: SheetResult | null,
  corrections?: MappingCorrections,
  memo = new ReviewMemory(),
): KeptResult {
  return atOnce(reviewGridSteps(engine, grid, sheetId, asOf, at, () => before, corrections, memo));
}

/**
 * Reads and reviews a grid, in steps. Whether marks of ours that stand there still hold is told by `before`: the result
 * of the sheet as it is when all is reviewed, for an edit may come in between.
 */
export function* reviewGridSteps(
  engine: ReviewEngine,
  grid: SheetGrid,
  sheetId: string,
  asOf: Day,
  at: number,
  before: () => SheetResult | null,
  corrections?: MappingCorrections,
  memo = new ReviewMemory(),
): Generator<Progress | null, KeptResult, void> {
  const reading = engine.read(grid, corrections, memo);
  const base = { sheetId, sheetName: grid.sheetName, at, stale: null } as const;
  if ("noPlan" in reading)
    return { grid, memo, result: { ...base, kind: "noPlan", noPlan: reading.noPlan, marks: "none" } };
  yield null;
  const review = yield* engine.reviewSteps(reading.plan, asOf, memo);
  yield null;
  const summary = engine.summarise(review, memo);
  yield null;
  const index = buildIndex(review, memo.lines);
  const result: ReviewedResult = {
    ...base,
    kind: "reviewed",
    review,
    summary,
    index,
    marks: reading.plan.resultBlock === null ? "none" : marksBefore(before()),
    loop: { against: null, settled: [], lapsed: [], kept: null, replaced: null, isKept: false, isOwn: false },
  };
  return { grid, memo, result };
}

/** Marks found on the sheet are those of the last marking only if nothing happened since. */
function marksBefore(before: SheetResult | null): MarksState {
  if (before === null || before.marks === "none") return "outdated";
  return before.marks;
}

/** Last results by sheet; the oldest goes when there are too many. */
export class ResultShelf {
  private readonly kept = new Map<string, KeptResult>();
  private held: ReadonlySet<string> = new Set();

  /** Results of these sheets stay, however many there are: they are looked at together. */
  hold(sheetIds: ReadonlySet<string>): void {
    this.held = sheetIds;
  }

  get(sheetId: string): KeptResult | null {
    return this.kept.get(sheetId) ?? null;
  }

  put(sheetId: string, kept: KeptResult): void {
    this.kept.delete(sheetId);
    this.kept.set(sheetId, kept);
    const others = [...this.kept.keys()].filter((each) => !this.held.has(each));
    for (const oldest of others.slice(0, Math.max(0, others.length - KEPT_SHEETS))) this.kept.delete(oldest);
  }

  change(sheetId: string, change: Partial<Pick<SheetResult, "stale" | "marks" | "sheetName">>): void {
    const kept = this.kept.get(sheetId);
    if (kept) this.kept.set(sheetId, { ...kept, result: { ...kept.result, ...change } });
  }

  /** The sheet was marked: what was read of it now has these result columns, unless it was read again meanwhile. */
  marked(sheetId: string, read: SheetGrid, marks: MarkPlan): void {
    const kept = this.kept.get(sheetId);
    if (!kept || kept.grid !== read || kept.result.kind !== "reviewed")
      return this.change(sheetId, { marks: "current" });
    const { review } = kept.result;
    const result = {
      ...kept.result,
      marks: "current",
      review: { ...review, plan: { ...review.plan, resultBlock: marks.block } },
    } as const;
    this.kept.set(sheetId, { ...kept, grid: withMarks(read, marks), result });
  }

  /** Puts another result in the place of each; the same one leaves it. */
  replaceEach(replace: (result: SheetResult) => SheetResult): void {
    for (const [sheetId, kept] of [...this.kept]) this.kept.set(sheetId, { ...kept, result: replace(kept.result) });
  }

  changeAll(change: Partial<Pick<SheetResult, "stale" | "marks">>): void {
    this.changeEach(() => change);
  }

  /** `change` tells for each result what becomes of it; null = nothing. */
  changeEach(change: (result: SheetResult) => Partial<Pick<SheetResult, "stale" | "marks">> | null): void {
    for (const [sheetId, { result }] of [...this.kept]) this.change(sheetId, change(result) ?? {});
  }

  forgetOthers(sheetIds: ReadonlySet<string>): void {
    for (const sheetId of [...this.kept.keys()]) if (!sheetIds.has(sheetId)) this.kept.delete(sheetId);
  }
}

/** Whether two readings of a sheet hold the same: then an earlier result still stands (a recalculation that changed nothing). */
export function sameGrid(a: SheetGrid, b: SheetGrid): boolean {
  if (a.sheetName !== b.sheetName || a.values.length !== b.values.length || a.isProtected !== b.isProtected)
    return false;
  if (a.origin.row !== b.origin.row || a.origin.column !== b.origin.column) return false;
  if (a.hiddenRows.size !== b.hiddenRows.size || a.merges.length !== b.merges.length) return false;
  const sameCells = <T>(left: readonly (readonly T[])[], right: readonly (readonly T[])[]) =>
    left.every(
      (row, index) =>
        row === right[index] ||
        (row.length === right[index]?.length && row.every((cell, column) => cell === right[index]?.[column])),
    );
  if ((a.numberFormats === null) !== (b.numberFormats === null)) return false;
  return (
    sameCells(a.values, b.values) &&
    (a.numberFormats === null || b.numberFormats === null || sameCells(a.numberFormats, b.numberFormats))
  );
}
