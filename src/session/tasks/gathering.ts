import { mergeSheet } from "../../library/merge/sheet";
import { keyOfRow, templateRows, type SentRow } from "../../library/merge";
import type { Job } from "../work/jobs";
import { sameGrid } from "../reading/results";
import { Store } from "../work/store";
import { dayOfNow } from "../../exact";
import type { SessionWork } from "../work/work";
import { decided, NOTHING_DECIDED, toggled, type Decisions } from "./decisions";
import type { ChosenFiles, FileBytes } from "./files";
import { mergeOf, type Gathered } from "./gathered";
import { makeSheets } from "./makeSheets";
import { takeOut, writeInto, type Written } from "./merging";
import { keyOfPlace, placeOfKey, readPlanAt, type ReadPlan } from "./plans";
import { orRefused, TaskRefusal, type Refusal } from "./refusal";

export interface GatheringState {
  /** The library, by keyOfPlace; null = the sheet in front. */
  readonly library: string | null;
  /** Sheets that departments sent, by keyOfPlace. */
  readonly sent: readonly string[];
  readonly decisions: Decisions;
  readonly refusal: Refusal | null;
  /** Files that could not be used, one sentence each; the others were. */
  readonly left: readonly Refusal[];
  readonly done: Gathered | null;
  /** What was written into libraries, the newest last: it can be taken out again. */
  readonly written: readonly Written[];
}

/**
 * 汇总: departments' sheets against the project library: new, already there, in conflict, not taken; a person decides row
 * by row or for all of a kind, and only then is anything written into the library. One click takes it out again.
 */
export class Gathering {
  readonly store = new Store<GatheringState>({
    library: null,
    sent: [],
    decisions: NOTHING_DECIDED,
    refusal: null,
    left: [],
    done: null,
    written: [],
  });

  constructor(
    private readonly work: SessionWork,
    private readonly files: ChosenFiles,
  ) {}

  chooseLibrary(library: string | null): void {
    const sent = this.store.get().sent.filter((key) => key !== library);
    this.store.set({ library, sent, ...NOTHING_DONE });
  }

  /** Takes a sheet in, or leaves it out. */
  take(key: string, isTaken: boolean): void {
    const others = this.store.get().sent.filter((each) => each !== key);
    this.store.set({ sent: isTaken ? [...others, key] : others, ...NOTHING_DONE });
  }

  /** Opens files; one that cannot be used is told in one sentence, and the others are taken. */
  chooseFiles(chosen: readonly FileBytes[]): Promise<void> {
    return this.work.act("gathering", async (job) => {
      const left: Refusal[] = [];
      this.store.set(NOTHING_DONE);
      for (const [index, file] of chosen.entries()) {
        job.check();
        this.work.state.working("gathering", job, { done: index, total: chosen.length });
        await orRefused(
          (refusal) => left.push(refusal),
          async () => {
            const opened = await this.files.open(file);
            const keys = opened.plans.map(({ sheetId }) => keyOfPlace({ fileId: opened.id, sheetId }));
            const [only] = keys;
            // Of several plans a person says which ones are meant.
            if (only !== undefined && keys.length === 1) this.take(only, true);
            else left.push({ key: "task.file.several", data: { file: file.name, count: keys.length } });
          },
        );
        // Lets the pane paint between two files.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      const known = new Set(this.files.store.get().files.map(({ id }) => id));
      this.store.set({
        left,
        sent: this.store.get().sent.filter((key) => placeOfKey(key).fileId === "" || known.has(placeOfKey(key).fileId)),
      });
    });
  }

  /** Reads the library and what was sent, and says what becomes of every row; writes nothing. */
  look(): Promise<void> {
    return this.work.act("gathering", (job) =>
      orRefused(this.tell, async () => {
        this.store.set(NOTHING_DONE);
        this.store.set({ done: await this.gathered(job) });
      }),
    );
  }

  /** A person says what a doubtful row is: a new project, the project in this row of the library, or takes that back. */
  decide(row: SentRow, what: number | "new" | null): void {
    this.decideAnew(decided(this.store.get().decisions, row, what));
  }

  /** Takes new rows in, or leaves them out. */
  want(rows: readonly SentRow[], isWanted: boolean): void {
    const { decisions } = this.store.get();
    this.decideAnew({ ...decisions, leftOut: toggled(decisions.leftOut, rows.map(keyOfRow), !isWanted) });
  }

  /** Of rows in conflict: what was sent is to stand in the library, or the library keeps its own. */
  prefer(rows: readonly SentRow[], whose: "sent" | "library"): void {
    const { decisions } = this.store.get();
    this.decideAnew({ ...decisions, fromSent: toggled(decisions.fromSent, rows.map(keyOfRow), whose === "sent") });
  }

  private decideAnew(decisions: Decisions): void {
    const { done } = this.store.get();
    this.store.set({ decisions, ...(done ? { done: { ...done, merge: mergeOf(done, decisions) } } : {}) });
  }

  /**
   * Writes what was decided into the library itself. Sheets that changed since are looked at again first, and classified
   * rows are answered for (Article 65): nothing is written then.
   */
  write(): Promise<void> {
    return this.work.act("merging", (job) =>
      orRefused(this.tell, async () => {
        if (!this.store.get().done) return;
        this.store.set({ refusal: null });
        const done = await this.again(job);
        const written = await writeInto(this.work, done, this.store.get().decisions, {
          readAgain: (from) => this.withLibraryOf(from, job),
          goOn: () => this.write(),
          job,
        });
        if (!written) return;
        this.store.set({ written: [...this.store.get().written, written], decisions: NOTHING_DECIDED });
        this.store.set({ done: await this.withLibraryOf(done, job) });
      }),
    );
  }

  /** Takes out again what was written last, if it still stands as it was written. */
  undo(): Promise<void> {
    return this.work.act("undoing", (job) =>
      orRefused(this.tell, async () => {
        const last = this.store.get().written.at(-1);
        if (!last) return;
        this.store.set({ refusal: null });
        await takeOut(this.work, last, job);
        this.store.set({ written: this.store.get().written.filter((each) => each !== last), ...NOTHING_DONE });
      }),
    );
  }

  /** Makes 汇总核对表. */
  makeSheet(): Promise<void> {
    return this.work.act("making", (job) =>
      orRefused(this.tell, async () => {
        if (!this.store.get().done) return;
        this.store.set({ refusal: null });
        const done = await this.again(job);
        const { review, file } = done.library;
        const origin = { file, at: this.work.now().getTime() };
        const content = mergeSheet({ merge: done.merge, library: review, origin }, this.work.locale());
        await makeSheets(this.work, [content], [...done.sent, done.library], job, () => this.makeSheet());
      }),
    );
  }

  private readonly tell = (refusal: Refusal): void => this.store.set({ refusal });

  /** Reads everything once more. @throws TaskRefusal where something changed since a person saw it */
  private async again(job: Job): Promise<Gathered> {
    const before = this.store.get().done;
    const done = await this.gathered(job);
    const isSame = [done.library, ...done.sent].every((plan) =>
      [before?.library, ...(before?.sent ?? [])].some(
        (known) => known && keyOfPlace(known.place) === keyOfPlace(plan.place) && sameGrid(known.grid, plan.grid),
      ),
    );
    this.store.set({ done });
    if (!isSame) throw new TaskRefusal("task.merge.changed");
    return done;
  }

  private async gathered(job: Job): Promise<Gathered> {
    const { state } = this.work;
    const { library: chosen, sent } = this.store.get();
    const key = chosen ?? keyOfPlace({ fileId: "", sheetId: state.front().id });
    if (chosen === null) this.store.set({ library: key, sent: sent.filter((each) => each !== key) });
    const wanted = sent.filter((each) => each !== key);
    if (wanted.length === 0) throw new TaskRefusal("task.merge.choose");
    const asOf = state.now.settings.asOf ?? dayOfNow(this.work.now());
    const read = async (each: string): Promise<ReadPlan> => {
      const plan = await readPlanAt(this.work, this.files, placeOfKey(each), asOf, job);
      if (plan.review.plan.isForm) throw new TaskRefusal("task.merge.form", { sheet: plan.sheet });
      return plan;
    };
    const library = await read(key);
    const plans: ReadPlan[] = [];
    const left: Refusal[] = [];
    for (const [index, each] of wanted.entries()) {
      state.working("gathering", job, { done: index, total: wanted.length });
      await orRefused(
        (refusal) => left.push(refusal),
        async () => void plans.push(await read(each)),
      );
    }
    this.store.set({ left });
    if (plans.length === 0) throw new TaskRefusal("task.merge.none");
    return this.looked(library, plans, job);
  }

  /** The same, with the library as it is by now. */
  private async withLibraryOf({ library, sent }: Gathered, job: Job): Promise<Gathered> {
    return this.looked(await readPlanAt(this.work, this.files, library.place, library.review.asOf, job), sent, job);
  }

  /** What becomes of every row. */
  private async looked(library: ReadPlan, sent: readonly ReadPlan[], job: Job): Promise<Gathered> {
    const { decisions } = this.store.get();
    const known = { library, sent, formulas: await this.formulas(library, templateRows(library.review.plan), job) };
    const merge = mergeOf(known, decisions);
    // Rows of the library that may be written into, should a person choose so.
    const touched = [
      ...merge.conflicts.map(({ libraryRow }) => libraryRow),
      ...merge.notTaken.flatMap(({ reason }) => (reason.kind === "doubt" ? reason.libraryRows : [])),
    ];
    const formulas = new Map([...known.formulas, ...(await this.formulas(library, touched, job))]);
    return { ...known, formulas, merge };
  }

  private async formulas({ place }: ReadPlan, rows: readonly number[], job: Job): Promise<Gathered["formulas"]> {
    const { host } = this.work;
    if (rows.length === 0) return new Map();
    return (await job.orCancelled(host.formulasIn?.(place.sheetId, rows) ?? Promise.resolve(null))) ?? new Map();
  }
}

const NOTHING_DONE = { refusal: null, left: [], done: null } as const;
