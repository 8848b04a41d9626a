import { type Day, dayOfNow } from "../exact";
import { HostError, type HostEvent, type Progress, type WorkbookHost } from "../host/types";
import type { Locale } from "../messages/types";
import type { PlanSheet, Project } from "../plan/types";
import type { ReadingChoice, ReadingId } from "../regulation/types";
import type { RowReview } from "../review/types";
import { AutomaticMarking, isInResults, markAgain, type AutomaticEnd } from "./marks/automatic";
import { mappedColumns, type MappedColumn } from "./reading/columns";
import type { ReviewEngine } from "./reading/engine";
import { editOf } from "./reading/edits";
import type { Entry } from "./findings/findingIndex";
import { Fixing } from "./writing/fixes";
import { OwnSheets } from "./writing/issueList";
import { JobQueue, type Job } from "./work/jobs";
import { LiveReview } from "./reading/liveReview";
import { ReviewLoop } from "./rounds/loop";
import {
  type ColumnChoice,
  correctionsOf,
  MAPPING_KEY,
  readMappings,
  readSettings,
  SETTINGS_KEY,
  settingsToKeep,
  type SheetMappings,
  withChoice,
  withCorrections,
  withRenamed,
} from "../kept";
import { markSheet, type MarkingTask } from "./marks/marker";
import { addressesOfFinding } from "./findings/place";
import { previewReading, type ReadingPreview } from "./trials/readingPreview";
import { readAndReview, recalculated } from "./reading/reader";
import type { KeptResult } from "./reading/results";
import { SessionState } from "./work/state";
import { TakingIn } from "./marks/takeIn";
import type { SessionSettings, WorkKind } from "./types";
import type { SessionWork } from "./work/work";
import { tryOut, type Trial, type TrialResult } from "./trials/whatIf";

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
  private readonly state: SessionState;
  private readonly live: LiveReview;
  /** What was said last time, what was explained. */
  readonly loop: ReviewLoop;
  /** Safe corrections of cells. */
  readonly fixing: Fixing;
  /** 问题清单 and the sample plan. */
  readonly ownSheets: OwnSheets;
  /** Filter and print area around the results. */
  readonly takingIn: TakingIn;
  /** For what is built on the session (tasks/). */
  readonly work: SessionWork;
  /** Classified rows a person has answered for, by sheet. */
  private readonly answered = new Map<string, string>();
  /** What goes on once they are answered for. */
  private afterStop: () => Promise<void> = () => this.review({ mark: true });
  private readonly automatic = new AutomaticMarking({
    isOn: () => this.state.now.settings.automatic && !this.disposed,
    mark: (sheetId) => this.markQuietly(sheetId),
    tell: (error) => this.state.tell(error, "marking"),
  });
  private lastAction: (() => Promise<void>) | null = null;
  private unwatch: (() => Promise<void>) | null = null;
  private disposed = false;

  constructor(
    private readonly host: WorkbookHost,
    private engine: ReviewEngine,
    options: SessionOptions,
  ) {
    this.state = new SessionState(engine.policy);
    this.locale = options.locale;
    this.now = options.now ?? (() => new Date());
    this.loop = new ReviewLoop(host, this.state, this.now);
    const work: SessionWork = (this.work = {
      host,
      state: this.state,
      now: this.now,
      engine: () => this.engine,
      locale: () => this.locale,
      act: (kind, doing) => this.act(kind, doing),
      read: (sheetId, job) => this.read(sheetId, job),
      refresh: () => this.refresh(),
      mayWrite: (sheetId, rows) => this.mayWrite(sheetId, rows),
      stop: (sheetId, rows, goOn) => this.stopAt(sheetId, rows, goOn),
      select: (sheetId, address) => this.selecting(sheetId, address),
    });
    this.fixing = new Fixing(work);
    this.ownSheets = new OwnSheets(work);
    this.takingIn = new TakingIn(work);
    this.live = new LiveReview(
      () => this.now().getTime(),
      () => void this.reviewAgain(),
    );
  }

  get subscribe() {
    return this.state.store.subscribe;
  }
  get getSnapshot() {
    return this.state.store.get;
  }

  /** The base date in force. */
  get asOf(): Day {
    return this.state.now.settings.asOf ?? dayOfNow(this.now());
  }

  /** Learns which workbook and sheet are open and begins to follow it. */
  start(): Promise<void> {
    return this.act("opening", async () => {
      await this.refresh();
      const mappings = readMappings(await this.host.readSetting(MAPPING_KEY));
      this.state.store.set({
        settings: { ...this.state.now.settings, ...readSettings(await this.host.readSetting(SETTINGS_KEY)), mappings },
      });
      await this.loop.open();
      if (this.unwatch || this.disposed) return;
      // A host that cannot tell of edits is still worth reviewing in; the pane says that it is not live.
      this.unwatch = await this.host.watch((event) => this.heard(event)).catch(() => null);
      this.state.store.set({ live: this.unwatch !== null });
    });
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    this.live.stop();
    this.automatic.stop();
    this.jobs.cancel();
    await this.unwatch?.().catch(() => undefined);
  }

  /** 审查并标注, or 仅审查 without marks. */
  review({ mark }: { readonly mark: boolean }): Promise<void> {
    return this.act("reading", async (job) => {
      const { id: sheetId } = this.state.front();
      const kept = await this.read(sheetId, job);
      const { sheetName, kind } = kept.result;
      if (kind === "noPlan") return;
      if (!mark) return this.state.store.set({ notice: { kind: "reviewed", sheetName } });
      const end = await markSheet(
        {
          ...this.marking(sheetId, job),
          onProgress: (progress) => this.state.working("marking", job, progress),
          readAgain: () => this.read(sheetId, job),
        },
        kept,
      );
      if (end.kind === "stopped") this.stopAt(sheetId, end.rows, () => this.review({ mark: true }));
      if (end.kind !== "marked") return;
      // Told when the last of it is written.
      const forgotten = await this.loop.remember(sheetId);
      this.state.store.set({ notice: { ...end, sheetName, ...(forgotten.length > 0 ? { forgotten } : {}) } });
    });
  }

  /** The person's answer to the stop notice about classified rows. */
  async answerStop(goOn: boolean): Promise<void> {
    const { stop } = this.state.now;
    this.state.store.set({ stop: null });
    if (!stop || !goOn) return;
    this.answered.set(stop.sheetId, stop.rows.join());
    await this.afterStop();
  }

  /** 清除审查标记 on the sheet in front or on all. */
  clear(scope: "sheet" | "all"): Promise<void> {
    return this.act("clearing", async (job) => {
      const { id: sheetId } = this.state.front();
      const onProgress = (progress: Progress) => this.state.working("clearing", job, progress);
      const receipt = await this.host.clearMarks(scope === "all" ? "all" : { sheetId }, {
        signal: job.signal,
        onProgress,
      });
      for (const sheet of this.state.now.workbook?.sheets ?? [])
        if (scope === "all" || sheet.id === sheetId) this.state.pending.note(sheet.id, "all");
      if (scope === "all") this.state.shelf.changeAll({ marks: "none" });
      else this.state.shelf.change(sheetId, { marks: "none" });
      this.state.store.set({ notice: { kind: "cleared", ...receipt } });
    });
  }

  cancel = (): void => this.jobs.cancel();
  dismissNotice = (): void => this.state.store.set({ notice: null });

  /** Does once more what was refused. */
  retry = async (): Promise<void> => {
    await this.lastAction?.();
  };

  /** Shows all rows of the sheet in front and does once more what was refused because a filter hides some. */
  async showRowsAndRetry(): Promise<void> {
    const again = this.lastAction;
    const { id } = this.state.front();
    await this.act("marking", async () => this.host.showAllRows?.(id));
    if (this.state.now.notice === null) await again?.();
  }

  /** Chooses an entry of the list and selects its cell in the sheet. */
  async choose(entry: Entry | null): Promise<void> {
    this.state.store.set({ chosen: entry?.key ?? null });
    const address = entry?.finding ? addressesOfFinding(entry.finding)[0] : entry?.row ? `A${entry.row}` : undefined;
    if (address) await this.goTo(address);
  }

  /** Selects a cell of the sheet in front, because a person asked for it. */
  async goTo(address: string): Promise<void> {
    const { sheet } = this.state.now;
    if (sheet) await this.selecting(sheet.id, address);
  }

  /** Brings another sheet to the front. */
  async switchSheet(sheetId: string): Promise<void> {
    await this.selecting(sheetId, "A1");
  }

  /** Sets the base date (null: today), kept in the workbook, and reviews again. */
  async setAsOf(asOf: Day | null): Promise<void> {
    const settings: SessionSettings = { ...this.state.now.settings, asOf };
    this.state.settingsChanged({ settings });
    this.catchUp();
    await this.keep(SETTINGS_KEY, settingsToKeep(settings));
  }

  /** What marking writes: result columns (null: all), hints, wrapping; kept in the workbook; the next marking follows it. */
  async setMarks(choice: Partial<Pick<SessionSettings, "columns" | "hints" | "wrap">>): Promise<void> {
    this.state.marksChosen(choice);
    await this.keep(SETTINGS_KEY, settingsToKeep(this.state.now.settings));
  }

  /** Switches automatic marking on or off; who calls keeps it on the machine. */
  setAutomatic(automatic: boolean): void {
    if (!automatic) this.automatic.stop();
    this.state.store.set({ settings: { ...this.state.now.settings, automatic } });
  }

  /** Reviews by other rules from now on. They are not kept in the workbook: a workbook must not bring its own rules. */
  reviewBy(engine: ReviewEngine): void {
    this.engine = engine;
    this.state.settingsChanged({ policy: engine.policy });
    this.catchUp();
  }

  /** Says that the rules kept on this machine could not be read. */
  tellPolicyLost(): void {
    this.state.store.set({ notice: { kind: "policyLost" } });
  }

  /** Columns of the sheet in front as they were read; null before it was read. */
  columns(): readonly MappedColumn[] | null {
    const { sheet, settings } = this.state.now;
    const kept = sheet ? this.state.shelf.get(sheet.id) : null;
    return kept ? mappedColumns(kept.grid, kept.result, correctionsOf(settings.mappings, kept.grid.sheetName)) : null;
  }

  /** Places one header (its key) of the sheet in front, kept in the workbook, and reads the sheet again. */
  async placeColumn(key: string, choice: ColumnChoice): Promise<void> {
    const { sheet, settings } = this.state.now;
    if (sheet) await this.remap(withChoice(settings.mappings, sheet.name, key, choice), sheet.name);
  }

  /** Forgets all that was said about the columns of the sheet in front. */
  async resetColumns(): Promise<void> {
    const { sheet, settings } = this.state.now;
    if (sheet) await this.remap(withCorrections(settings.mappings, sheet.name, {}), sheet.name);
  }

  /** 试算 on one project: reviewed as if entered, nothing written. */
  tryOut(plan: PlanSheet, project: Project, now: RowReview, trial: Trial): TrialResult | null {
    return tryOut(this.engine, plan, project, now, trial, this.asOf);
  }

  /** What another option of a reading would change on the sheet in front; null where it was not reviewed. */
  previewReading(reading: ReadingId, option: ReadingChoice): ReadingPreview | null {
    const { result } = this.state.now;
    return result?.kind === "reviewed" ? previewReading(this.engine, result.review, reading, option) : null;
  }

  private async remap(mappings: SheetMappings, sheetName: string): Promise<void> {
    this.state.settingsChanged({ settings: { ...this.state.now.settings, mappings } }, sheetName);
    this.catchUp();
    await this.keep(MAPPING_KEY, mappings);
  }

  private async keep(key: string, value: unknown): Promise<void> {
    await this.host.writeSetting(key, value).catch((error: unknown) => this.state.tell(error, "settings"));
  }

  private marking(sheetId: string, job: Job): Omit<MarkingTask, "onProgress" | "readAgain"> {
    const { shelf, written, now } = this.state;
    return {
      host: this.host,
      engine: this.engine,
      shelf,
      written,
      locale: this.locale,
      choice: now.settings.columns,
      hints: now.settings.hints,
      wrap: now.settings.wrap,
      sheetId,
      job,
      mayWrite: (rows) => this.mayWrite(sheetId, rows),
    };
  }

  private mayWrite(sheetId: string, classified: readonly number[]): boolean {
    return classified.length === 0 || this.answered.get(sheetId) === classified.join();
  }

  private stopAt(sheetId: string, rows: readonly number[], goOn: () => Promise<void>): void {
    this.afterStop = goOn;
    this.state.store.set({ stop: { sheetId, rows } });
  }

  private async markQuietly(sheetId: string): Promise<AutomaticEnd> {
    let end: AutomaticEnd = { kind: "wait" };
    if (this.jobs.busy) return end;
    await this.jobs.run(true, async (job) => {
      end = await markAgain({ ...this.marking(sheetId, job), state: this.state, read: () => this.read(sheetId, job) });
    });
    this.catchUp();
    return end;
  }

  private read(sheetId: string, job: Job, onlyEdits = false): Promise<KeptResult> {
    return readAndReview(
      {
        host: this.host,
        engine: this.engine,
        state: this.state,
        loop: this.loop,
        asOf: this.asOf,
        now: this.now,
        onlyEdits,
      },
      sheetId,
      job,
    );
  }

  /** Work that a person asked for: one at a time, its end told by a notice. */
  private act(kind: WorkKind, work: (job: Job) => Promise<void>): Promise<void> {
    if (this.jobs.busy) return Promise.resolve();
    this.lastAction = () => this.act(kind, work);
    this.state.store.set({ notice: null, stop: null });
    this.live.stop();
    return this.jobs
      .run(false, async (job) => {
        this.state.working(kind, job);
        try {
          await work(job);
        } catch (error) {
          this.state.tell(error, this.state.now.work?.kind ?? kind);
        } finally {
          this.state.store.set({ work: null });
          this.state.show();
        }
      })
      .then(() => this.catchUp());
  }

  /** Reviews the sheet in front again, without a word and without writing. */
  private async reviewAgain(): Promise<void> {
    const { sheet } = this.state.now;
    if (this.disposed || this.jobs.busy || !sheet || !this.state.shelf.get(sheet.id)) return;
    let again = "now" as "now" | "later" | "never";
    await this.jobs.run(true, async (job) => {
      try {
        const begun = this.now().getTime();
        await this.read(sheet.id, job, true);
        this.live.took(this.now().getTime() - begun);
      } catch (error) {
        // A cell in edit mode or a busy Excel: the result stays out of date, and it is tried again later.
        if (!(error instanceof HostError)) {
          again = "never";
          this.state.tell(error, "reviewing");
        } else if (error.code !== "cancelled") again = "later";
      } finally {
        this.state.store.set({ work: null });
      }
    });
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- both may have changed meanwhile
    if (this.disposed || this.jobs.busy) return;
    if (again === "later") this.live.due("failed");
    if (again === "now") this.catchUp();
  }

  private async selecting(sheetId: string, address: string): Promise<void> {
    const done = this.state.asksFor(sheetId, address, this.now().getTime());
    try {
      await this.host.select(sheetId, address);
    } catch (error) {
      this.lastAction = () => this.selecting(sheetId, address);
      this.state.tell(error, "selecting");
    } finally {
      done(this.now().getTime());
    }
  }

  private async refresh(): Promise<void> {
    const before = new Map(this.state.now.workbook?.sheets.map(({ id, name }) => [id, name]));
    const workbook = await this.host.describe();
    await this.renamed(
      new Map(
        workbook.sheets.flatMap(({ id, name }) => {
          const old = before.get(id);
          return old === undefined || old === name ? [] : [[old, name] as const];
        }),
      ),
    );
    this.state.shelf.forgetOthers(new Set(workbook.sheets.map((sheet) => sheet.id)));
    this.state.store.set({ workbook, sheet: workbook.sheets.find((sheet) => sheet.isActive) ?? null });
    this.state.show();
  }

  /** What was said about a sheet's columns follows it to its new name. */
  private async renamed(names: ReadonlyMap<string, string>): Promise<void> {
    await this.loop.renamed(names);
    const mappings = withRenamed(this.state.now.settings.mappings, names);
    if (!mappings) return;
    this.state.store.set({ settings: { ...this.state.now.settings, mappings } });
    await this.keep(MAPPING_KEY, mappings);
  }

  private heard(event: HostEvent): void {
    if (this.disposed) return;
    switch (event.kind) {
      case "changed":
        if (event.origin === "ours") return;
        this.state.edited(event.sheetId, editOf(event));
        // Other people's edits are theirs to mark: two panes would else answer each other without end.
        if (event.origin === "user" && !isInResults(this.state.written.get(event.sheetId), event.address))
          this.automatic.edited(event.sheetId);
        return this.catchUp();
      case "calculated":
        return recalculated(this.state, event.sheetId) ? this.live.due("calculated") : undefined;
      case "selected":
        return this.state.movedTo(event.sheetId, event.address, this.now().getTime());
      case "activated":
        this.state.cameToFront(event.sheetId);
        return this.follow();
      case "sheetsChanged":
        this.follow();
    }
  }

  /** Not told when it fails: the next event or the next action finds out, and says so. */
  private follow(): void {
    this.refresh()
      .then(() => this.catchUp())
      .catch(() => undefined);
  }

  private catchUp(): void {
    if (this.state.now.result?.stale && !this.disposed) this.live.due("edited");
  }
}
