import { HostError, type Progress, type SheetInfo } from "../../host/types";
import type { MarkPlan } from "../../marking";
import type { PolicyPack } from "../../regulation/types";
import { PendingEdits, type Edit } from "../reading/edits";
import type { Job } from "./jobs";
import { noticeOf } from "./notices";
import { rowOfAddress, startAddress } from "../findings/place";
import { ResultShelf } from "../reading/results";
import { Store } from "./store";
import type { MarkSettings } from "../../kept";
import type { SessionSnapshot, WorkKind } from "../types";

const NOTHING_YET: Omit<SessionSnapshot, "policy"> = {
  workbook: null,
  sheet: null,
  work: null,
  notice: null,
  stop: null,
  replacing: null,
  result: null,
  selection: null,
  chosen: null,
  live: false,
  undoable: {},
  settings: { asOf: null, columns: null, hints: false, wrap: false, formulas: false, automatic: false, mappings: {} },
};

/** How long after a selection was made its echo may come (milliseconds). */
const ECHO_MS = 1_000;

/** All that a session knows: what the pane sees of it (the store) and the results behind (the shelf). */
export class SessionState {
  readonly store: Store<SessionSnapshot>;
  readonly shelf = new ResultShelf();
  /** Marks that the session wrote last, by sheet. */
  readonly written = new Map<string, MarkPlan>();
  /** What was edited since a sheet was read. */
  readonly pending = new PendingEdits();
  /** Edits seen per sheet: a reading is current as long as the number has not grown. */
  private readonly edits = new Map<string, number>();
  /** Places that the session selected lately, the newest last. */
  private asked: readonly { readonly place: string; at: number }[] = [];
  /** Name of the sheet that is worked on, where that is not the one in front. */
  workingOn: string | null = null;
  /** Counts changes of settings: a review begun before one is out of date. */
  settingsVersion = 0;

  constructor(policy: PolicyPack) {
    this.store = new Store<SessionSnapshot>({ ...NOTHING_YET, policy });
  }

  get now(): SessionSnapshot {
    return this.store.get();
  }

  /** The sheet in front. Throws HostError "notFound" when there is none. */
  front(): SheetInfo {
    const { sheet } = this.now;
    if (!sheet) throw new HostError("notFound");
    return sheet;
  }

  editsOf(sheetId: string): number {
    return this.edits.get(sheetId) ?? 0;
  }

  /** An edit makes a sheet's result out of date, and marks older than the sheet. */
  edited(sheetId: string, edit: Edit = "all"): void {
    this.pending.note(sheetId, edit);
    this.edits.set(sheetId, this.editsOf(sheetId) + 1);
    const kept = this.shelf.get(sheetId);
    if (!kept) return;
    this.shelf.change(sheetId, {
      stale: "edited",
      ...(kept.result.marks === "current" ? { marks: "outdated" as const } : {}),
    });
    this.show();
  }

  /** Other settings make results out of date, on one sheet or on all, and marks older than them. */
  settingsChanged(
    change: Partial<Pick<SessionSnapshot, "settings" | "policy">>,
    sheetName: string | null = null,
  ): void {
    this.settingsVersion += 1;
    this.store.set(change);
    this.shelf.changeEach((result) =>
      sheetName !== null && result.sheetName !== sheetName
        ? null
        : { stale: "settings", ...(result.marks === "current" ? { marks: "outdated" as const } : {}) },
    );
    this.show();
  }

  /** Another choice of what marking writes: results hold, marks on the sheets are of the earlier choice. */
  marksChosen(choice: Partial<MarkSettings>): void {
    this.store.set({ settings: { ...this.now.settings, ...choice } });
    this.shelf.changeEach((result) => (result.marks === "current" ? { marks: "outdated" } : null));
    this.show();
  }

  /** The session is about to select a place itself (`at` in milliseconds); to be told when that is done, whenever it is. */
  asksFor(sheetId: string, address: string, at: number): (doneAt: number) => void {
    const asked = { place: `${sheetId}!${startAddress(address)}`, at: Infinity };
    this.asked = [...this.asked.filter((before) => at - before.at < ECHO_MS), asked];
    return (doneAt) => {
      asked.at = doneAt;
    };
  }

  /**
   * The selection in the sheet moved. A finding stays chosen only as long as its row is selected. Excel tells late of
   * what we selected ourselves: whoever steps quickly through the findings is by then further on, and stays there.
   */
  movedTo(sheetId: string, address: string, at: number): void {
    const place = `${sheetId}!${startAddress(address)}`;
    const newest = this.asked.at(-1);
    if (
      newest &&
      newest.place !== place &&
      at - newest.at < ECHO_MS &&
      this.asked.some((before) => before.place === place)
    )
      return;
    const { sheet, result, chosen } = this.now;
    const row = rowOfAddress(address);
    if (sheet?.id !== sheetId || row === null) return this.store.set({ selection: null });
    const entries = result?.kind === "reviewed" ? (result.index.byRow.get(row) ?? []) : [];
    this.store.set({
      selection: { sheetId, address: startAddress(address), row },
      chosen: entries.some((entry) => entry.key === chosen) ? chosen : null,
    });
  }

  cameToFront(sheetId: string): void {
    const sheet = this.now.workbook?.sheets.find((candidate) => candidate.id === sheetId);
    if (sheet && sheetId !== this.now.sheet?.id)
      this.store.set({ sheet, selection: null, chosen: null, stop: null, replacing: null });
    this.show();
  }

  working(kind: WorkKind, job: Job, progress: Progress | null = null): void {
    this.store.set({
      work: { kind, progress, background: job.background, sheetName: this.workingOn ?? this.now.sheet?.name ?? "" },
    });
  }

  tell(error: unknown, during: WorkKind | "selecting" | "settings"): void {
    this.store.set({ notice: noticeOf(error, during) });
  }

  /** Puts the result of the sheet in front into the snapshot. */
  show(): void {
    const { sheet } = this.now;
    this.store.set({ result: sheet ? (this.shelf.get(sheet.id)?.result ?? null) : null });
  }
}
