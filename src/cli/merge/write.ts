import {
  compareWritten,
  mergeSheets,
  UnfaithfulError,
  type Merge,
  type NotTakenReason,
  type PlanOnGrid,
  type SentSheet,
} from "../../library/merge";
import { readPlan } from "../../plan";
import type { PlanSheet } from "../../plan/types";
import { correctionsOf, MAPPING_KEY, readMappings } from "../../kept";
import { createXlsxHost } from "../../xlsx";
import type { OpenLibrary } from "./library";

export interface WrittenMerge {
  readonly merge: Merge;
  readonly bytes: Uint8Array;
  /** The library as it reads from these bytes. */
  readonly plan: PlanSheet;
}

/**
 * Merges, writes and reads again. A row that the library's formulas make something else of is not taken, so that no
 * figure that was sent is replaced in silence. Without it another row may come out otherwise (a formula that takes a figure
 * from the row above): then all is written once more without that one too, until what stands there is what was sent.
 * @throws UnfaithfulError
 */
export async function writeMerge(opened: OpenLibrary, sheets: readonly SentSheet[]): Promise<WrittenMerge> {
  const refused = new Map<string, NotTakenReason>();
  // Each time at least one row fewer is written.
  for (;;) {
    const merge = mergeSheets(opened.library, sheets, { refused });
    const host = createXlsxHost(opened.bytes, opened.file);
    const id = host.model().sheets.find(({ name }) => name === opened.sheet)?.sheetId ?? "";
    if (merge.rows.insertions.length > 0) host.insertRows(id, merge.rows);
    const bytes = host.save();
    const again = await readAgain(bytes, opened);
    const { plan } = again;
    const { faults, uncomputed } = compareWritten(opened.library, again, merge, sheets);
    if (faults.size === 0 && plan.projects.length !== merge.after)
      throw new UnfaithfulError(`${plan.projects.length} ≠ ${merge.after}`);
    if (faults.size === 0)
      return { merge: { ...merge, lostColumns: [...merge.lostColumns, ...uncomputed] }, bytes, plan };
    for (const [key, reason] of faults) refused.set(key, reason);
  }
}

async function readAgain(bytes: Uint8Array, { file, sheet }: OpenLibrary): Promise<PlanOnGrid> {
  const host = createXlsxHost(bytes, file);
  const id = host.model().sheets.find(({ name }) => name === sheet)?.sheetId ?? "";
  const corrections = correctionsOf(readMappings(await host.readSetting(MAPPING_KEY)), sheet);
  const grid = await host.readSheet(id);
  const reading = readPlan(grid, corrections ? { corrections } : {});
  if (!("plan" in reading)) throw new UnfaithfulError(reading.noPlan.reason);
  return { plan: reading.plan, grid };
}
