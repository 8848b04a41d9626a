import { HostError, type HostErrorCode } from "../../host/types";
import type { MarkPlan } from "../../marking";
import { contains, parseRange } from "../../sheet";
import type { Job } from "../work/jobs";
import { markSheet, plannedMarks, type MarkingTask } from "./marker";
import type { KeptResult } from "../reading/results";
import type { SessionState } from "../work/state";

/**
 * Automatic marking, off unless a person switched it on: every write may empty Excel's undo list. A marked sheet is
 * marked again once its edits have stopped; what stands in the way is waited for or left, and told at most once.
 */
export type AutomaticEnd =
  /** Marked, or nothing to write. */
  | { readonly kind: "done" }
  /** A cell is being edited, Excel is busy, a person's own work goes first. */
  | { readonly kind: "wait" }
  /** Protected, classified rows nobody answered for, no plan: until the next edit. */
  | { readonly kind: "rest" }
  | { readonly kind: "refused"; readonly error: unknown };

/** Without an edit for so long, a sheet counts as quiet (milliseconds). */
const QUIET_MS = 2_000;
/** How long the further attempts wait; after the last one the next edit begins anew. */
const RETRIES_MS = [4_000, 8_000, 16_000, 32_000] as const;

const PASSING: ReadonlySet<HostErrorCode> = new Set(["cellEditing", "busy", "changed", "cancelled"]);

export interface AutomaticPorts {
  readonly isOn: () => boolean;
  readonly mark: (sheetId: string) => Promise<AutomaticEnd>;
  readonly tell: (error: unknown) => void;
}

/** Decides when a sheet is marked again by itself. */
export class AutomaticMarking {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Counts edits, so that what an attempt says is believed only if nothing came after it. */
  private edits = 0;
  private readonly told = new Set<string>();

  constructor(private readonly ports: AutomaticPorts) {}

  /** A person edited a marked sheet. */
  edited(sheetId: string): void {
    if (!this.ports.isOn()) return;
    this.edits += 1;
    this.due(sheetId, QUIET_MS, 0);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private due(sheetId: string, wait: number, attempt: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.attempt(sheetId, attempt), wait);
  }

  private async attempt(sheetId: string, attempt: number): Promise<void> {
    this.timer = null;
    if (!this.ports.isOn()) return;
    const { edits } = this;
    const end = await this.ports.mark(sheetId);
    if (edits !== this.edits) return;
    const retry = RETRIES_MS[attempt];
    if (end.kind === "wait" && retry !== undefined) this.due(sheetId, retry, attempt + 1);
    if (end.kind === "done") this.told.clear();
    if (end.kind === "refused") this.tellOnce(sheetId, end.error);
  }

  private tellOnce(sheetId: string, error: unknown): void {
    const what = `${sheetId} ${error instanceof HostError ? error.code : String(error)}`;
    if (!this.told.has(what)) this.ports.tell(error);
    this.told.add(what);
  }
}

/** Whether an edit lies within our own result columns (a host that cannot tell whose write it was says "user"). */
export function isInResults(written: MarkPlan | undefined, address: string): boolean {
  if (!written) return false;
  const range = parseRange(address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, ""));
  return (
    range !== null &&
    contains(written.block, range.firstRow, range.firstColumn) &&
    contains(written.block, range.lastRow, range.lastColumn)
  );
}

/** What marking needs; `read` reads and reviews the sheet, `state` knows what stands on it. */
export interface AutomaticTask extends Omit<MarkingTask, "readAgain" | "onProgress" | "toAsk"> {
  readonly state: SessionState;
  readonly read: () => Promise<KeptResult>;
}

/** Marks a sheet once more if marks stand on it, it may be written, and something would change. Never throws. */
export async function markAgain(task: AutomaticTask): Promise<AutomaticEnd> {
  const { state, sheetId, job, written } = task;
  const marks = state.shelf.get(sheetId)?.result.marks;
  if (state.now.sheet?.id !== sheetId || (marks !== "outdated" && marks !== "partial")) return { kind: "rest" };
  try {
    const kept = await task.read();
    const { result, grid } = kept;
    if (result.kind !== "reviewed" || result.marks === "none" || grid.isProtected) return { kind: "rest" };
    const plan = await plannedMarks(task, kept, () => undefined);
    job.check();
    // An edit while the marks were planned: it has begun the wait anew.
    if (state.shelf.get(sheetId)?.result.stale) return { kind: "wait" };
    const before = written.get(sheetId);
    if (result.marks !== "partial" && before && sameMarks(before, plan)) {
      state.shelf.change(sheetId, { marks: "current" });
      return { kind: "done" };
    }
    // Saves no result, and so replaces none.
    const end = await markSheet(
      { ...task, readAgain: task.read, onProgress: () => undefined, toAsk: () => null },
      kept,
    );
    return { kind: end.kind === "marked" ? "done" : "rest" };
  } catch (error) {
    if (error instanceof HostError && error.code === "protected") return { kind: "rest" };
    return error instanceof HostError && PASSING.has(error.code) ? { kind: "wait" } : { kind: "refused", error };
  } finally {
    endWork(state, job);
  }
}

function sameMarks(a: MarkPlan, b: MarkPlan): boolean {
  const shown = ({ block, columns, cells, formats, hints }: MarkPlan): string =>
    JSON.stringify([block, columns, cells, formats, hints]);
  return shown(a) === shown(b);
}

function endWork(state: SessionState, { background }: Job): void {
  if (background) state.store.set({ work: null });
  state.show();
}
