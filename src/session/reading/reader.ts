/** reading/: reads and reviews the sheet in front, and after an edit no more of it than can have changed. */
import type { Day } from "../../exact";
import type { Progress, WorkbookHost } from "../../host/types";
import type { CellRange } from "../../sheet";
import { ReviewMemory, type ReviewEngine } from "./engine";
import type { Job } from "../work/jobs";
import type { ReviewLoop } from "../rounds/loop";
import { correctionsOf } from "../../kept";
import { canRecalculate, readEdited, withKnownRows } from "./patch";
import { reviewGridSteps, sameGrid, type KeptResult } from "./results";
import type { SessionState } from "../work/state";
import { inStretches } from "../work/steps";

export interface ReadingTask {
  readonly host: WorkbookHost;
  readonly engine: ReviewEngine;
  readonly state: SessionState;
  readonly loop: ReviewLoop;
  readonly asOf: Day;
  readonly now: () => Date;
  /** Nobody asked: what was edited is read again, and no more where that will do. */
  readonly onlyEdits?: boolean;
}

/**
 * Reads a sheet and reviews it, and puts the result where the pane sees it. A sheet that holds what it held before keeps
 * its review. An edit or other settings that came in meanwhile leave the result out of date.
 */
export async function readAndReview(
  { host, engine, state, loop, asOf, now, onlyEdits }: ReadingTask,
  sheetId: string,
  job: Job,
): Promise<KeptResult> {
  job.check();
  state.working("reading", job);
  const seen = state.editsOf(sheetId);
  const seenSettings = state.settingsVersion;
  const onProgress = (progress: Progress) => {
    if (!job.signal.aborted) state.working("reading", job, progress);
  };
  const known = state.shelf.get(sheetId);
  const edits = state.pending.of(sheetId);
  const edited =
    onlyEdits && known ? await job.orCancelled(readEdited(host, sheetId, known.grid, blockOf(known), edits)) : null;
  const whole = edited ?? (await job.orCancelled(host.readSheet(sheetId, { signal: job.signal, onProgress })));
  const before = state.shelf.get(sheetId);
  const grid = edited || !before ? whole : withKnownRows(before.grid, whole);
  const at = now().getTime();
  const memo = before?.memo ?? new ReviewMemory();
  let result = before && stillStands(before, grid, asOf) ? { ...before.result, at } : null;
  if (!result) {
    state.working("reviewing", job);
    // Lets the pane paint before the rules run.
    if (!edited) await new Promise((resolve) => setTimeout(resolve, 0));
    job.check();
    const steps = reviewGridSteps(
      engine,
      grid,
      sheetId,
      asOf,
      at,
      () => state.shelf.get(sheetId)?.result ?? null,
      correctionsOf(state.now.settings.mappings, grid.sheetName),
      memo,
    );
    ({ result } = await inStretches(steps, job, (progress) => state.working("reviewing", job, progress)));
  }
  if (result.kind === "reviewed") result = loop.dress(result, !job.background);
  const stale = state.settingsVersion !== seenSettings ? "settings" : state.editsOf(sheetId) !== seen ? "edited" : null;
  const kept: KeptResult = { grid, memo, result: { ...result, stale } };
  state.pending.done(sheetId, edits);
  state.shelf.put(sheetId, kept);
  state.show();
  return kept;
}

/** Result columns that stood on the sheet when it was reviewed. */
export const blockOf = ({ result }: KeptResult): CellRange | null =>
  result.kind === "reviewed" ? result.review.plan.resultBlock : null;

/** Excel recalculated a sheet: whether that can matter to its result; then it is noted for the next live review. */
export function recalculated({ shelf, pending }: SessionState, sheetId: string): boolean {
  const kept = shelf.get(sheetId);
  if (!kept || !canRecalculate(kept.grid, blockOf(kept))) return false;
  pending.note(sheetId, "formulas");
  return true;
}

function stillStands({ result, grid }: KeptResult, next: KeptResult["grid"], asOf: Day): boolean {
  return (
    result.stale !== "settings" && (result.kind === "noPlan" || result.review.asOf === asOf) && sameGrid(grid, next)
  );
}
