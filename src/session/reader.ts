import type { Day } from "../exact";
import type { Progress, WorkbookHost } from "../host/types";
import type { ReviewEngine } from "./engine";
import type { Job } from "./jobs";
import type { ReviewLoop } from "./loop";
import { correctionsOf } from "./mapping";
import { reviewGrid, sameGrid, type KeptResult } from "./results";
import type { SessionState } from "./state";

export interface ReadingTask {
  readonly host: WorkbookHost;
  readonly engine: ReviewEngine;
  readonly state: SessionState;
  readonly loop: ReviewLoop;
  readonly asOf: Day;
  readonly now: () => Date;
}

/**
 * Reads a sheet and reviews it, and puts the result where the pane sees it. A sheet that holds what it held before keeps
 * its review. An edit or other settings that came in meanwhile leave the result out of date.
 */
export async function readAndReview({ host, engine, state, loop, asOf, now }: ReadingTask, sheetId: string, job: Job): Promise<KeptResult> {
  job.check();
  state.working("reading", job);
  const seen = state.editsOf(sheetId);
  const seenSettings = state.settingsVersion;
  const onProgress = (progress: Progress) => { if (!job.signal.aborted) state.working("reading", job, progress); };
  const grid = await job.orCancelled(host.readSheet(sheetId, { signal: job.signal, onProgress }));
  const before = state.shelf.get(sheetId);
  const at = now().getTime();
  let { result } = before && stillStands(before, grid, asOf) ? { result: { ...before.result, at } } : { result: null };
  if (!result) {
    state.working("reviewing", job);
    // Lets the pane paint before the rules run.
    await new Promise((resolve) => setTimeout(resolve, 0));
    job.check();
    ({ result } = reviewGrid(engine, grid, sheetId, asOf, at, before?.result ?? null, correctionsOf(state.now.settings.mappings, grid.sheetName)));
  }
  if (result.kind === "reviewed") result = loop.dress(result, !job.background);
  const stale = state.settingsVersion !== seenSettings ? "settings" : state.editsOf(sheetId) !== seen ? "edited" : null;
  const kept: KeptResult = { grid, result: { ...result, stale } };
  state.shelf.put(sheetId, kept);
  state.show();
  return kept;
}

function stillStands({ result, grid }: KeptResult, next: KeptResult["grid"], asOf: Day): boolean {
  return result.stale !== "settings" && (result.kind === "noPlan" || result.review.asOf === asOf) && sameGrid(grid, next);
}
