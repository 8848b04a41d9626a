/** writing/: what a session writes besides marks: fixes of cells, 问题清单 and the sample plan. */
import type { CellEdit } from "../../host/types";
import { FixMemory, planFixes, type Fix } from "../../marking/fixes";
import { type SheetGrid, valueAt } from "../../sheet";
import type { SheetReview } from "../../review/types";
import type { ReviewMemory } from "../reading/engine";
import { BrokenOff } from "./brokenOff";
import { classifiedRows } from "./issueList";
import type { Job } from "../work/jobs";
import { correctionsOf } from "../../kept";
import type { SessionWork } from "../work/work";

export type { Fix, FixKind } from "../../marking/fixes";

/** Fixes that were made together, as they were written: what undoing takes back together. */
interface Step {
  readonly sheetId: string;
  readonly edits: readonly CellEdit[];
}

/** Steps that can be undone, all sheets together. */
const MOST_STEPS = 50;

/**
 * Fixes of the sheet in front: which ones there are, making them, and taking them back. A cell that is no longer what it
 * was, before or after, is left alone and told. Work that broke off half way is looked at again: what stands can be undone.
 */
export class Fixing {
  private steps: readonly Step[] = [];
  private readonly planned = new WeakMap<SheetReview, readonly Fix[]>();
  /** By what is remembered of a sheet: the same of the sheet with its fixes made. */
  private readonly made = new WeakMap<ReviewMemory, Pick<ReviewMemory, "reading"> & { readonly fixes: FixMemory }>();

  constructor(private readonly work: SessionWork) {}

  /** Safe fixes of the sheet in front; none where it was not reviewed. Worked out once per review. */
  list(): readonly Fix[] {
    const { sheet, settings } = this.work.state.now;
    const kept = sheet ? this.work.state.shelf.get(sheet.id) : null;
    if (kept?.result.kind !== "reviewed") return [];
    const { review } = kept.result;
    let fixes = this.planned.get(review);
    if (!fixes) {
      const corrections = correctionsOf(settings.mappings, kept.grid.sheetName);
      const before = this.made.get(kept.memo);
      // What the review has read already is not read again: to try the fixes is an edit of the cells that they change.
      const made = {
        reading: kept.memo.reading.fork(before?.reading),
        fixes: before?.fixes ?? new FixMemory(),
      };
      this.made.set(kept.memo, made);
      const read = (grid: SheetGrid) => this.work.engine().read(grid, corrections, made);
      fixes = planFixes(review, kept.grid, read, made.fixes);
      this.planned.set(review, fixes);
    }
    return fixes;
  }

  /** Makes these fixes on the sheet in front and reviews it again. */
  make(fixes: readonly Fix[]): Promise<void> {
    const edits = fixes.map(({ row, column, before, after }): CellEdit => ({
      row,
      column,
      expect: before,
      write: after,
    }));
    return this.work.act("fixing", async (job) => {
      const { id: sheetId, name } = this.work.state.front();
      const result = this.work.state.shelf.get(sheetId)?.result;
      const classified = result?.kind === "reviewed" ? classifiedRows(result) : [];
      if (!this.work.mayWrite(sheetId, classified)) return this.work.stop(sheetId, classified, () => this.make(fixes));
      const { written, skipped } = await this.write(sheetId, edits, job, "fixing", (standing) =>
        this.remember({ sheetId, edits: standing }),
      );
      if (written.length > 0) this.remember({ sheetId, edits: written });
      await this.reviewAgain(sheetId, job);
      this.work.state.store.set({
        notice: { kind: "fixed", sheetName: name, done: written.length, skipped: skipped.length },
      });
    });
  }

  /** Takes the last fixes on the sheet in front back, where the cells still are what the fix wrote. */
  undo(): Promise<void> {
    return this.work.act("undoing", async (job) => {
      const { id: sheetId, name } = this.work.state.front();
      const step = this.steps.filter((candidate) => candidate.sheetId === sheetId).at(-1);
      if (!step) return;
      const edits = step.edits.map(({ row, column, expect, write }): CellEdit => ({
        row,
        column,
        expect: write,
        write: expect,
      }));
      const { written, skipped } = await this.write(sheetId, edits, job, "undoing", (standing) => {
        const back = new Set(standing.map(({ row, column }) => `${row} ${column}`));
        this.replace(step, { sheetId, edits: step.edits.filter(({ row, column }) => !back.has(`${row} ${column}`)) });
      });
      this.replace(step, null);
      await this.reviewAgain(sheetId, job);
      this.work.state.store.set({
        notice: { kind: "fixesUndone", sheetName: name, done: written.length, skipped: skipped.length },
      });
    });
  }

  /** Writes; where that breaks off, finds out which cells were written, keeps them with `keep`, and tells. */
  private async write(
    sheetId: string,
    edits: readonly CellEdit[],
    job: Job,
    kind: "fixing" | "undoing",
    keep: (standing: readonly CellEdit[]) => void,
  ) {
    const { host, state } = this.work;
    try {
      return await host.editCells(sheetId, edits, {
        signal: job.signal,
        onProgress: (progress) => state.working(kind, job, progress),
      });
    } catch (error) {
      const grid = await host.readSheet(sheetId).catch(() => null);
      // A sheet that cannot be read now may hold any of them: undoing looks at each cell anyway.
      const standing = grid
        ? edits.filter(({ row, column, write }) => valueAt(grid, row, column) === write.value)
        : kind === "fixing"
          ? edits
          : [];
      if (standing.length > 0) {
        keep(standing);
        state.edited(sheetId);
        throw new BrokenOff(error, grid ? standing.length : null, edits.length);
      }
      throw error;
    }
  }

  /** The marks on the sheet hold for other values by now. */
  private async reviewAgain(sheetId: string, job: Job): Promise<void> {
    const { state } = this.work;
    if (state.shelf.get(sheetId)?.result.marks === "current") state.shelf.change(sheetId, { marks: "outdated" });
    state.shelf.change(sheetId, { stale: "edited" });
    await this.work.read(sheetId, job);
  }

  private remember(step: Step): void {
    this.steps = [...this.steps, step].slice(-MOST_STEPS);
    this.tell();
  }

  private replace(step: Step, next: Step | null): void {
    this.steps = this.steps.flatMap((each) => (each !== step ? [each] : next && next.edits.length > 0 ? [next] : []));
    this.tell();
  }

  private tell(): void {
    const undoable: Record<string, number> = {};
    for (const { sheetId, edits } of this.steps) undoable[sheetId] = edits.length;
    this.work.state.store.set({ undoable });
  }
}
