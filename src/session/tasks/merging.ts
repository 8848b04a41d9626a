import { HostError, type CellEdit, type RowsReceipt } from "../../host/types";
import {
  compareWritten,
  overwriting,
  UnfaithfulError,
  type LostColumn,
  type Merge,
  type NotTakenReason,
} from "../../library/merge";
import type { Job } from "../work/jobs";
import type { SessionWork } from "../work/work";
import { refusedOf, wantedOf, type Decisions } from "./decisions";
import { libraryOf, mergeOf, sentOf, type Gathered } from "./gathered";
import { classifiedRowsOf, keyOfPlace } from "./plans";
import { TaskRefusal } from "./refusal";

/** What was written into a library, so that it can be taken out again. */
export interface Written {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly added: number;
  /** null: no rows were added. */
  readonly receipt: RowsReceipt | null;
  /** Cells of the library that took what a department sent, at the rows where they stood before. */
  readonly edits: readonly CellEdit[];
  /** Rows that came out otherwise than they were sent, and were taken out again. */
  readonly notTaken: readonly { readonly key: string; readonly reason: NotTakenReason }[];
  /** Columns that the library computes and whose result is not known yet. */
  readonly uncomputed: readonly LostColumn[];
}

/** How the work goes on. */
interface Way {
  /** The library as it is by now, with what was sent. */
  readonly readAgain: (seen: Gathered) => Promise<Gathered>;
  /** What follows when a person has answered for classified rows. */
  readonly goOn: () => Promise<void>;
  readonly job: Job;
}

/**
 * Writes new rows and chosen values into the library, reads it again, and takes rows out that do not say there what was
 * sent: no figure is replaced in silence. Marks of ours on the library go first; they would stand beside other rows.
 * @returns null where a person has to answer first
 * @throws TaskRefusal, HostError: the library is as it was
 */
export async function writeInto(
  work: SessionWork,
  seen: Gathered,
  decisions: Decisions,
  way: Way,
): Promise<Written | null> {
  const { host, state } = work;
  const { job } = way;
  const { place, sheet: sheetName } = seen.library;
  const { added, overwritten } = wantedOf(seen.merge, decisions);
  if (!host.addRows || !host.removeRows || place.fileId !== "") throw new TaskRefusal("task.merge.unsupported");
  if (added + overwritten.length === 0) throw new TaskRefusal("task.merge.nothing");
  if (seen.library.grid.isProtected) throw new HostError("protected", "", { sheetName });
  for (const plan of [...seen.sent, seen.library]) {
    const id = plan.place.fileId === "" ? plan.place.sheetId : keyOfPlace(plan.place);
    const classified = classifiedRowsOf(plan);
    if (!work.mayWrite(id, classified)) {
      work.stop(id, classified, way.goOn);
      return null;
    }
  }
  job.check();
  const { sheetId } = place;
  let now = seen;
  if (seen.library.review.plan.resultBlock) {
    await host.clearMarks({ sheetId });
    now = await way.readAgain(seen);
  }
  const edits: readonly CellEdit[] = wantedOf(now.merge, decisions).overwritten.flatMap(
    (conflict) => overwriting(libraryOf(now), sentOf(now), conflict).edits,
  );
  job.check();
  const edited = edits.length === 0 ? [] : (await host.editCells(sheetId, edits, { signal: job.signal })).written;
  try {
    const written: Written = { ...(await addedRows(work, now, decisions, way)), sheetId, sheetName, edits: edited };
    state.store.set({
      notice: {
        kind: "merged",
        sheetName,
        rows: written.added,
        cells: edited.length,
        left: edits.length - edited.length,
        notTaken: written.notTaken.length,
        notGrown: written.receipt?.notGrown ?? [],
      },
    });
    return written;
  } catch (error) {
    if (edited.length > 0) await host.editCells(sheetId, edited.map(reversed));
    throw error;
  } finally {
    state.edited(sheetId);
  }
}

type Added = Pick<Written, "added" | "receipt" | "notTaken" | "uncomputed">;

async function addedRows(
  { host, state }: SessionWork,
  before: Gathered,
  decisions: Decisions,
  { readAgain, job }: Way,
): Promise<Added> {
  const refused = new Map(refusedOf(decisions));
  const unfaithful: { key: string; reason: NotTakenReason }[] = [];
  const { sheetId } = before.library.place;
  const onProgress = (progress: { readonly done: number; readonly total: number }): void =>
    state.working("merging", job, progress);
  // Without one row another may come out otherwise, too. Each time at least one row fewer is written.
  for (;;) {
    const merge: Merge = mergeOf(before, decisions, refused);
    if (merge.rows.insertions.length === 0) return { added: 0, receipt: null, notTaken: unfaithful, uncomputed: [] };
    const receipt = await host.addRows?.(sheetId, merge.rows, { signal: job.signal, onProgress });
    if (!receipt) throw new TaskRefusal("task.merge.unsupported");
    const { faults, uncomputed } = await lookedAt(host, sheetId, receipt, before, merge, readAgain);
    if (faults.size === 0) return { added: merge.appended.length, receipt, notTaken: unfaithful, uncomputed };
    await host.removeRows?.(sheetId, receipt);
    for (const [key, reason] of faults) {
      refused.set(key, reason);
      unfaithful.push({ key, reason });
    }
    job.check();
  }
}

/** Reads the library again. Where that fails the new rows are taken out, and everything is as it was. */
async function lookedAt(
  host: SessionWork["host"],
  sheetId: string,
  receipt: RowsReceipt,
  before: Gathered,
  merge: Merge,
  readAgain: Way["readAgain"],
): Promise<ReturnType<typeof compareWritten>> {
  try {
    const { library } = await readAgain(before);
    const outcome = compareWritten(
      libraryOf(before),
      { plan: library.review.plan, grid: library.grid },
      merge,
      sentOf(before),
    );
    if (outcome.faults.size === 0 && library.review.plan.projects.length !== merge.after)
      throw new UnfaithfulError(`${library.review.plan.projects.length} ≠ ${merge.after}`);
    return outcome;
  } catch (error) {
    await host.removeRows?.(sheetId, receipt);
    throw error;
  }
}

const reversed = ({ row, column, expect, write }: CellEdit): CellEdit => ({
  row,
  column,
  expect: write,
  write: expect,
});

/**
 * Takes out what was written: rows that are no longer as they were written stay, all of them, and that is told; cells
 * that somebody changed since stay as they are.
 * @throws TaskRefusal, HostError: nothing was taken out
 */
export async function takeOut(work: SessionWork, written: Written, job: Job): Promise<void> {
  const { host, state } = work;
  const { sheetId, sheetName, receipt, edits, added } = written;
  job.check();
  try {
    if (receipt) await removed(work, sheetId, receipt);
  } catch (error) {
    if (error instanceof HostError && error.code === "changed")
      throw new TaskRefusal("task.merge.undoChanged", { sheet: sheetName });
    throw error;
  } finally {
    state.edited(sheetId);
  }
  const { written: back, skipped } =
    edits.length === 0 ? { written: [], skipped: [] } : await host.editCells(sheetId, edits.map(reversed));
  state.store.set({
    notice: { kind: "mergeUndone", sheetName, rows: added, cells: back.length, skipped: skipped.length },
  });
}

/** Marks of ours beside the rows are no reason to keep them. */
async function removed({ host, state }: SessionWork, sheetId: string, receipt: RowsReceipt): Promise<void> {
  try {
    await host.removeRows?.(sheetId, receipt);
  } catch (error) {
    const isChanged = error instanceof HostError && error.code === "changed";
    if (!isChanged || state.shelf.get(sheetId)?.result.marks === "none") throw error;
    await host.clearMarks({ sheetId });
    await host.removeRows?.(sheetId, receipt);
  }
}
