import type { Day } from "../exact";
import { HostError, type HostEvent, type Progress, type WorkbookHost } from "../host/types";
import type { Locale } from "../messages/types";
import type { PlanSheet, Project } from "../plan/types";
import type { PolicyPack } from "../regulation/types";
import type { RowReview } from "../review/types";
import type { ReviewEngine } from "./engine";
import type { Entry } from "./findingIndex";
import { JobQueue, type Job } from "./jobs";
import { LiveReview } from "./liveReview";
import { markSheet } from "./marker";
import { noticeOf } from "./notices";
import { addressesOfFinding, rowOfAddress, startAddress } from "./place";
import { ResultShelf, reviewGrid, sameGrid, type KeptResult } from "./results";
import { readSettings, SETTINGS_KEY, settingsToKeep } from "./settings";
import { Store } from "./store";
import { dayOfNow } from "./today";
import type { SessionSettings, SessionSnapshot, WorkKind } from "./types";
import { tryOut, type Trial, type TrialResult } from "./whatIf";

export interface SessionOptions {
  /** Language of what is written into the sheet. */
  readonly locale: Locale;
  readonly now?: () => Date;
}

/**
 * One open workbook under review. All work goes through one queue, so that nothing is ever written beside something
 * else and a late answer never overwrites a newer one. No method throws: what went wrong becomes the notice.
 */
export class ReviewSession {
  locale: Locale;
  private readonly now: () => Date;
  private readonly jobs = new JobQueue();
  private readonly shelf = new ResultShelf();
  private readonly live: LiveReview;
  /** Edits seen per sheet: a reading is current as long as the number has not grown. */
  private readonly edits = new Map<string, number>();
  /** Classified rows a person has answered for, by sheet. */
  private readonly answered = new Map<string, string>();
  private readonly store = new Store<SessionSnapshot>({
    workbook: null, sheet: null, work: null, notice: null, stop: null, result: null, selection: null, chosen: null, live: false, settings: { asOf: null },
  });
  private lastAction: (() => Promise<void>) | null = null;
  private unwatch: (() => Promise<void>) | null = null;
  private disposed = false;

  constructor(private readonly host: WorkbookHost, private readonly engine: ReviewEngine, options: SessionOptions) {
    this.locale = options.locale;
    this.now = options.now ?? (() => new Date());
    this.live = new LiveReview(() => this.now().getTime(), () => void this.reviewAgain());
  }

  subscribe = this.store.subscribe;
  getSnapshot = this.store.get;

  /** The rules that the review goes by. */
  get policy(): PolicyPack {
    return this.engine.policy;
  }

  /** The base date in force. */
  get asOf(): Day {
    return this.store.get().settings.asOf ?? dayOfNow(this.now());
  }

  /** Learns which workbook and sheet are open and begins to follow it. */
  start(): Promise<void> {
    return this.act("opening", async () => {
      await this.refresh();
      this.store.set({ settings: readSettings(await this.host.readSetting(SETTINGS_KEY)) });
      if (this.unwatch || this.disposed) return;
      // A host that cannot tell of edits is still worth reviewing in; the pane says that it is not live.
      this.unwatch = await this.host.watch((event) => this.heard(event)).catch(() => null);
      this.store.set({ live: this.unwatch !== null });
    });
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    this.live.stop();
    this.jobs.cancel();
    await this.unwatch?.().catch(() => undefined);
  }

  /** 审查并标注, or 仅审查 without marks. */
  review({ mark }: { readonly mark: boolean }): Promise<void> {
    return this.act("reading", async (job) => {
      const { id: sheetId } = this.front();
      const kept = await this.readAndReview(sheetId, job);
      const { result } = kept;
      if (result.kind === "noPlan") return;
      if (!mark) return this.store.set({ notice: { kind: "reviewed", sheetName: result.sheetName } });
      const end = await markSheet({
        host: this.host, engine: this.engine, shelf: this.shelf, locale: this.locale, sheetId, job,
        onProgress: (progress) => this.working("marking", job, progress),
        readAgain: () => this.readAndReview(sheetId, job),
        mayWrite: (rows) => rows.length === 0 || this.answered.get(sheetId) === rows.join(),
      }, kept);
      if (end.kind === "stopped") this.store.set({ stop: { sheetId, rows: end.rows } });
      if (end.kind === "marked") this.store.set({ notice: { kind: "marked", sheetName: result.sheetName, block: end.block } });
    });
  }

  /** The person's answer to the stop notice about classified rows. */
  async answerStop(goOn: boolean): Promise<void> {
    const { stop } = this.store.get();
    this.store.set({ stop: null });
    if (!stop || !goOn) return;
    this.answered.set(stop.sheetId, stop.rows.join());
    await this.review({ mark: true });
  }

  /** 清除审查标记 on the sheet in front or on all. */
  clear(scope: "sheet" | "all"): Promise<void> {
    return this.act("clearing", async (job) => {
      const { id: sheetId } = this.front();
      const onProgress = (progress: Progress) => this.working("clearing", job, progress);
      const receipt = await this.host.clearMarks(scope === "all" ? "all" : { sheetId }, { signal: job.signal, onProgress });
      if (scope === "all") this.shelf.changeAll({ marks: "none" });
      else this.shelf.change(sheetId, { marks: "none" });
      this.store.set({ notice: { kind: "cleared", sheets: receipt.sheets } });
    });
  }

  cancel = (): void => this.jobs.cancel();
  dismissNotice = (): void => this.store.set({ notice: null });

  /** Does once more what was refused. */
  retry = async (): Promise<void> => {
    await this.lastAction?.();
  };

  /** Chooses an entry of the list and selects its cell in the sheet. */
  async choose(entry: Entry | null): Promise<void> {
    this.store.set({ chosen: entry?.key ?? null });
    const address = entry?.finding ? addressesOfFinding(entry.finding)[0] : entry?.row ? `A${entry.row}` : undefined;
    if (address) await this.goTo(address);
  }

  /** Selects a cell of the sheet in front, because a person asked for it. */
  async goTo(address: string): Promise<void> {
    const { sheet } = this.store.get();
    if (sheet) await this.selecting(sheet.id, address);
  }

  /** Brings another sheet to the front. */
  async switchSheet(sheetId: string): Promise<void> {
    await this.selecting(sheetId, "A1");
  }

  /** Sets the base date (null: today), kept in the workbook, and reviews again. */
  async setAsOf(asOf: Day | null): Promise<void> {
    const settings: SessionSettings = { ...this.store.get().settings, asOf };
    this.store.set({ settings });
    this.shelf.changeAll({ stale: "settings" });
    this.show();
    this.live.due("edited");
    await this.host.writeSetting(SETTINGS_KEY, settingsToKeep(settings)).catch((error: unknown) => this.tell(error, "settings"));
  }

  /** 试算 on one project: reviewed as if entered, nothing written. */
  tryOut(plan: PlanSheet, project: Project, now: RowReview, trial: Trial): TrialResult | null {
    return tryOut(this.engine, plan, project, now, trial, this.asOf);
  }

  private async readAndReview(sheetId: string, job: Job): Promise<KeptResult> {
    this.working("reading", job);
    const seen = this.edits.get(sheetId) ?? 0;
    const onProgress = (progress: Progress) => this.working("reading", job, progress);
    const grid = await job.orCancelled(this.host.readSheet(sheetId, { signal: job.signal, onProgress }));
    const before = this.shelf.get(sheetId);
    const at = this.now().getTime();
    let kept: KeptResult;
    if (before && before.result.stale !== "settings" && this.stillStands(before, grid)) kept = { grid, result: { ...before.result, at } };
    else {
      this.working("reviewing", job);
      // Lets the pane paint before the rules run.
      await new Promise((resolve) => setTimeout(resolve, 0));
      job.check();
      kept = reviewGrid(this.engine, grid, sheetId, this.asOf, at, before?.result ?? null);
    }
    kept = { grid, result: { ...kept.result, stale: (this.edits.get(sheetId) ?? 0) === seen ? null : "edited" } };
    this.shelf.put(sheetId, kept);
    this.show();
    return kept;
  }

  private stillStands({ result, grid }: KeptResult, next: KeptResult["grid"]): boolean {
    return (result.kind === "noPlan" || result.review.asOf === this.asOf) && sameGrid(grid, next);
  }

  /** Reviews the sheet in front again, without a word and without writing. */
  private async reviewAgain(): Promise<void> {
    const { sheet } = this.store.get();
    if (this.disposed || this.jobs.busy || !sheet || !this.shelf.get(sheet.id)) return;
    await this.jobs.run(true, async (job) => {
      try {
        job.check();
        await this.readAndReview(sheet.id, job);
      } catch (error) {
        // A cell in edit mode or a busy Excel: the result stays marked as out of date, and we try again later.
        if (error instanceof HostError) { if (error.code !== "cancelled" && !this.disposed) this.live.due("failed"); }
        else this.tell(error, "reviewing");
      } finally {
        this.store.set({ work: null });
      }
    });
    this.catchUp();
  }

  /** Work that a person asked for: one at a time, its end told by a notice. */
  private act(kind: WorkKind, work: (job: Job) => Promise<void>): Promise<void> {
    if (this.jobs.busy) return Promise.resolve();
    this.lastAction = () => this.act(kind, work);
    this.store.set({ notice: null, stop: null });
    this.live.stop();
    return this.jobs.run(false, async (job) => {
      this.working(kind, job);
      try {
        await work(job);
      } catch (error) {
        this.tell(error, this.store.get().work?.kind ?? kind);
      } finally {
        this.store.set({ work: null });
        this.show();
      }
    }).then(() => this.catchUp());
  }

  private async selecting(sheetId: string, address: string): Promise<void> {
    try {
      await this.host.select(sheetId, address);
    } catch (error) {
      this.lastAction = () => this.selecting(sheetId, address);
      this.tell(error, "selecting");
    }
  }

  private async refresh(): Promise<void> {
    const workbook = await this.host.describe();
    this.shelf.forgetOthers(new Set(workbook.sheets.map((sheet) => sheet.id)));
    this.store.set({ workbook, sheet: workbook.sheets.find((sheet) => sheet.isActive) ?? null });
    this.show();
  }

  private heard(event: HostEvent): void {
    if (this.disposed) return;
    switch (event.kind) {
      case "changed": {
        if (event.origin === "ours") return;
        this.edits.set(event.sheetId, (this.edits.get(event.sheetId) ?? 0) + 1);
        const kept = this.shelf.get(event.sheetId);
        if (!kept) return;
        this.shelf.change(event.sheetId, { stale: "edited", ...(kept.result.marks === "current" ? { marks: "outdated" as const } : {}) });
        this.show();
        this.live.due("edited");
        return;
      }
      case "calculated":
        if (this.shelf.get(event.sheetId)) this.live.due("calculated");
        return;
      case "selected":
        return this.movedTo(event.sheetId, event.address);
      case "activated": {
        const { workbook } = this.store.get();
        const sheet = workbook?.sheets.find((candidate) => candidate.id === event.sheetId);
        if (sheet) this.store.set({ sheet, selection: null, chosen: null, stop: null });
        this.show();
        this.follow();
        return;
      }
      case "sheetsChanged":
        this.follow();
    }
  }

  private follow(): void {
    // Not told when it fails: the next event or the next action finds out, and says so.
    this.refresh().then(() => this.catchUp()).catch(() => undefined);
  }

  private movedTo(sheetId: string, address: string): void {
    const { sheet, result, chosen } = this.store.get();
    const row = rowOfAddress(address);
    if (sheet?.id !== sheetId || row === null) return this.store.set({ selection: null });
    const entries = result?.kind === "reviewed" ? result.index.byRow.get(row) ?? [] : [];
    this.store.set({ selection: { sheetId, address: startAddress(address), row }, chosen: entries.some((entry) => entry.key === chosen) ? chosen : null });
  }

  private catchUp(): void {
    if (this.store.get().result?.stale && !this.disposed) this.live.due("edited");
  }

  private front() {
    const { sheet } = this.store.get();
    if (!sheet) throw new HostError("notFound");
    return sheet;
  }

  private working(kind: WorkKind, job: Job, progress: Progress | null = null): void {
    this.store.set({ work: { kind, progress, background: job.background, sheetName: this.store.get().sheet?.name ?? "" } });
  }

  private tell(error: unknown, during: WorkKind | "selecting" | "settings"): void {
    this.store.set({ notice: noticeOf(error, during) });
  }

  /** Puts the result of the sheet in front into the snapshot. */
  private show(): void {
    const { sheet } = this.store.get();
    this.store.set({ result: sheet ? this.shelf.get(sheet.id)?.result ?? null : null });
  }
}
