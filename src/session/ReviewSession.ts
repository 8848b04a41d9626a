import { type Day, dayOfNow } from "../exact";
import type { Progress, WorkbookHost } from "../host/types";
import type { Locale } from "../messages/types";
import type { PlanSheet, Project } from "../plan/types";
import type { ReadingChoice, ReadingId } from "../regulation/types";
import type { RowReview } from "../review/types";
import { AutomaticMarking, type AutomaticEnd } from "./marks/automatic";
import { ClassifiedStops } from "./marks/stops";
import type { MappedColumn } from "./reading/columns";
import type { ReviewEngine } from "./reading/engine";
import { Following } from "./reading/following";
import type { Entry } from "./findings/findingIndex";
import { Fixing } from "./writing/fixes";
import { OwnSheets } from "./writing/issueList";
import { Actions } from "./work/actions";
import type { Job } from "./work/jobs";
import { ReviewLoop } from "./rounds/loop";
import { ReplacingSaved } from "./rounds/replacing";
import type { ColumnChoice, KeptKind, MarkSettings } from "../kept";
import { Marking } from "./marks/marking";
import { addressesOfFinding } from "./findings/place";
import { previewReading, type ReadingPreview } from "./trials/readingPreview";
import { readAndReview } from "./reading/reader";
import type { KeptResult } from "./reading/results";
import { Choices } from "./settings/choices";
import { SessionState } from "./work/state";
import { TakingIn } from "./marks/takeIn";
import type { SessionWork } from "./work/work";
import type { ReplaceAnswer } from "./types";
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
  private readonly state: SessionState;
  private readonly actions: Actions;
  private readonly following: Following;
  private readonly choices: Choices;
  private readonly stops: ClassifiedStops;
  private readonly replacing: ReplacingSaved;
  private readonly marking: Marking;
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
  private readonly automatic = new AutomaticMarking({
    isOn: () => this.state.now.settings.automatic && !this.disposed,
    mark: (sheetId) => this.markQuietly(sheetId),
    tell: (error) => this.state.tell(error, "marking"),
  });
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
    this.stops = new ClassifiedStops(this.state);
    this.replacing = new ReplacingSaved(this.state, this.now);
    this.choices = new Choices(host, this.state, () => this.following.catchUp());
    this.actions = new Actions(host, this.state, this.now, {
      begins: () => this.following.pause(),
      ended: () => this.following.catchUp(),
    });
    this.following = new Following(host, this.state, this.actions.jobs, this.now, {
      readEdits: (sheetId, job) => this.read(sheetId, job, true),
      edited: (sheetId) => this.automatic.edited(sheetId),
      renamed: async (names) => {
        await this.loop.renamed(names);
        await this.choices.renamed(names);
      },
    });
    const work: SessionWork = (this.work = {
      host,
      state: this.state,
      now: this.now,
      engine: () => this.engine,
      locale: () => this.locale,
      act: (kind, doing) => this.actions.act(kind, doing),
      read: (sheetId, job) => this.read(sheetId, job),
      refresh: () => this.following.refresh(),
      mayWrite: (sheetId, rows) => this.stops.mayWrite(sheetId, rows),
      stop: (sheetId, rows, goOn, declined) => this.stops.ask(sheetId, rows, goOn, declined),
      askToReplace: (sheets, goOn, declined) => this.replacing.ask(sheets, goOn, declined),
      mark: (sheetId, job) => this.marking.mark(sheetId, job),
      select: (sheetId, address) => this.actions.select(sheetId, address),
    });
    this.marking = new Marking(work, this.loop, this.replacing);
    this.fixing = new Fixing(work);
    this.ownSheets = new OwnSheets(work);
    this.takingIn = new TakingIn(work);
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
    return this.actions.act("opening", async () => {
      await this.following.refresh();
      const lost = new Set<KeptKind>();
      const onLost = (kind: KeptKind): void => void lost.add(kind);
      await this.choices.load(onLost);
      await this.loop.open(onLost);
      await this.following.watch();
      if (lost.size > 0) this.state.store.set({ notice: { kind: "keptLost", what: [...lost] } });
    });
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    this.automatic.stop();
    await this.following.end();
  }

  /** 审查并标注, or 仅审查 without marks. */
  review({ mark }: { readonly mark: boolean }): Promise<void> {
    return this.actions.act("reading", async (job) => {
      const { id: sheetId } = this.state.front();
      if (mark) {
        const end = await this.marking.mark(sheetId, job);
        if (end.kind === "stopped") this.stops.ask(sheetId, end.rows, () => this.review({ mark: true }));
        if (end.kind === "asked") this.replacing.ask([end.replaced], () => this.review({ mark: true }));
        // Told when the last of it is written.
        if (end.kind === "marked") this.state.store.set({ notice: end });
        return;
      }
      const { sheetName, kind } = (await this.read(sheetId, job)).result;
      if (kind === "reviewed") this.state.store.set({ notice: { kind: "reviewed", sheetName } });
    });
  }

  /** 清除审查标记 on the sheet in front or on all. */
  clear(scope: "sheet" | "all"): Promise<void> {
    return this.actions.act("clearing", async (job) => {
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

  cancel = (): void => this.actions.jobs.cancel();
  dismissNotice = (): void => this.state.store.set({ notice: null });

  /** The person's answer to the stop notice about classified rows. */
  answerStop = (goOn: boolean): Promise<void> => this.stops.answer(goOn);

  /** The person's answer to the question whether saved results are replaced. */
  answerReplacing = (answer: ReplaceAnswer): Promise<void> => this.replacing.answer(answer);

  /** Does once more what was refused. */
  retry = (): Promise<void> => this.actions.retry();

  /** Shows all rows of the sheet in front and does once more what was refused because a filter hides some. */
  showRowsAndRetry = (): Promise<void> => this.actions.showRowsAndRetry();

  /** Chooses an entry of the list and selects its cell in the sheet. */
  async choose(entry: Entry | null): Promise<void> {
    this.state.store.set({ chosen: entry?.key ?? null });
    const address = entry?.finding ? addressesOfFinding(entry.finding)[0] : entry?.row ? `A${entry.row}` : undefined;
    if (address) await this.goTo(address);
  }

  /** Selects a cell of the sheet in front, because a person asked for it. */
  async goTo(address: string): Promise<void> {
    const { sheet } = this.state.now;
    if (sheet) await this.actions.select(sheet.id, address);
  }

  /** Brings another sheet to the front. */
  async switchSheet(sheetId: string): Promise<void> {
    await this.actions.select(sheetId, "A1");
  }

  /** Sets the base date (null: today), kept in the workbook, and reviews again. */
  setAsOf = (asOf: Day | null): Promise<void> => this.choices.setAsOf(asOf);

  /** What marking writes: result columns (null: all), hints, wrapping; kept in the workbook; the next marking follows it. */
  setMarks(choice: Partial<MarkSettings>): Promise<void> {
    return this.choices.setMarks(choice);
  }

  /** Switches automatic marking on or off; who calls keeps it on the machine. */
  setAutomatic(automatic: boolean): void {
    if (!automatic) this.automatic.stop();
    this.choices.setAutomatic(automatic);
  }

  /** Reviews by other rules from now on. They are not kept in the workbook: a workbook must not bring its own rules. */
  reviewBy(engine: ReviewEngine): void {
    this.engine = engine;
    this.state.settingsChanged({ policy: engine.policy });
    this.following.catchUp();
  }

  /** Says that the rules kept on this machine could not be read. */
  tellPolicyLost(): void {
    this.state.store.set({ notice: { kind: "policyLost" } });
  }

  /** Columns of the sheet in front as they were read; null before it was read. */
  columns = (): readonly MappedColumn[] | null => this.choices.columns();

  /** Places one header (its key) of the sheet in front, kept in the workbook, and reads the sheet again. */
  placeColumn = (key: string, choice: ColumnChoice): Promise<void> => this.choices.placeColumn(key, choice);

  /** Forgets all that was said about the columns of the sheet in front. */
  resetColumns = (): Promise<void> => this.choices.resetColumns();

  /** 试算 on one project: reviewed as if entered, nothing written. */
  tryOut(plan: PlanSheet, project: Project, now: RowReview, trial: Trial): TrialResult | null {
    return tryOut(this.engine, plan, project, now, trial, this.asOf);
  }

  /** What another option of a reading would change on the sheet in front; null where it was not reviewed. */
  previewReading(reading: ReadingId, option: ReadingChoice): ReadingPreview | null {
    const { result } = this.state.now;
    return result?.kind === "reviewed" ? previewReading(this.engine, result.review, reading, option) : null;
  }

  private async markQuietly(sheetId: string): Promise<AutomaticEnd> {
    const { jobs } = this.actions;
    let end: AutomaticEnd = { kind: "wait" };
    if (jobs.busy) return end;
    await jobs.run(true, async (job) => {
      end = await this.marking.again(sheetId, job);
    });
    this.following.catchUp();
    return end;
  }

  private read(sheetId: string, job: Job, onlyEdits = false): Promise<KeptResult> {
    const { host, engine, state, loop, asOf, now } = this;
    return readAndReview({ host, engine, state, loop, asOf, now, onlyEdits }, sheetId, job);
  }
}
