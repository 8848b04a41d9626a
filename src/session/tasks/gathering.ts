import { mergeSheet } from "../../library/merge/sheet";
import { keyOfRow, mergeSheets, type Merge, type SentRow, type SentSheet } from "../../library/merge";
import type { Job } from "../work/jobs";
import { sameGrid } from "../reading/results";
import { Store } from "../work/store";
import { dayOfNow } from "../../exact";
import type { SessionWork } from "../work/work";
import type { ChosenFiles, FileBytes } from "./files";
import { makeSheets } from "./makeSheets";
import { keyOfPlace, placeOfKey, readPlanAt, type ReadPlan } from "./plans";
import { orRefused, TaskRefusal, type Refusal } from "./refusal";

/** The library and what was sent, read, with what becomes of every row. */
export interface Gathered {
  readonly library: ReadPlan;
  readonly sent: readonly ReadPlan[];
  readonly merge: Merge;
}

export interface GatheringState {
  /** The library, by keyOfPlace; null = the sheet in front. */
  readonly library: string | null;
  /** Sheets that departments sent, by keyOfPlace. */
  readonly sent: readonly string[];
  /** Rows of which a person said that they are new all the same, by keyOfRow. */
  readonly asNew: ReadonlySet<string>;
  readonly refusal: Refusal | null;
  /** Files that could not be used, one sentence each; the others were. */
  readonly left: readonly Refusal[];
  readonly done: Gathered | null;
}

/**
 * 汇总核对: departments' sheets against the project library: new, already there, in conflict, not taken; a person decides
 * on doubts, and what is to go into the library stands on a worksheet of its own. The library itself is not changed.
 */
export class Gathering {
  readonly store = new Store<GatheringState>({
    library: null,
    sent: [],
    asNew: new Set(),
    refusal: null,
    left: [],
    done: null,
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

  /** A person says of a doubtful row that it is new, or takes that back. */
  setNew(row: SentRow, isNew: boolean): void {
    const { done, asNew } = this.store.get();
    const next = new Set(asNew);
    if (isNew) next.add(keyOfRow(row));
    else next.delete(keyOfRow(row));
    this.store.set({
      asNew: next,
      ...(done ? { done: { ...done, merge: merged(done.library, done.sent, next) } } : {}),
    });
  }

  /** Makes 汇总核对表. */
  makeSheet(): Promise<void> {
    return this.work.act("making", (job) =>
      orRefused(this.tell, async () => {
        const before = this.store.get().done;
        if (!before) return;
        this.store.set({ refusal: null });
        const done = await this.gathered(job);
        const isSame = [done.library, ...done.sent].every((plan) =>
          [before.library, ...before.sent].some(
            ({ place, grid }) => keyOfPlace(place) === keyOfPlace(plan.place) && sameGrid(grid, plan.grid),
          ),
        );
        this.store.set({ done });
        if (!isSame) throw new TaskRefusal("task.merge.changed");
        const { review, file } = done.library;
        const origin = { file, at: this.work.now().getTime() };
        const content = mergeSheet({ merge: done.merge, library: review, origin }, this.work.locale());
        await makeSheets(this.work, [content], [...done.sent, done.library], job, () => this.makeSheet());
      }),
    );
  }

  private readonly tell = (refusal: Refusal): void => this.store.set({ refusal });

  private async gathered(job: Job): Promise<Gathered> {
    const { state } = this.work;
    const { library: chosen, sent, asNew } = this.store.get();
    const key = chosen ?? keyOfPlace({ fileId: "", sheetId: state.front().id });
    if (chosen === null) this.store.set({ library: key, sent: sent.filter((each) => each !== key) });
    const wanted = sent.filter((each) => each !== key);
    if (wanted.length === 0) throw new TaskRefusal("task.merge.choose");
    const asOf = state.now.settings.asOf ?? dayOfNow(this.work.now());
    const read = (each: string): Promise<ReadPlan> => readPlanAt(this.work, this.files, placeOfKey(each), asOf, job);
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
    return { library, sent: plans, merge: merged(library, plans, asNew) };
  }
}

const NOTHING_DONE = { refusal: null, left: [], done: null } as const;

function merged(library: ReadPlan, sent: readonly ReadPlan[], asNew: ReadonlySet<string>): Merge {
  const sheets = sent.map(({ file, review, grid }): SentSheet => ({ file, plan: review.plan, grid }));
  const formulas = library.grid.formulaColumns ?? new Set<number>();
  return mergeSheets({ plan: library.review.plan, grid: library.grid, formulasIn: () => formulas }, sheets, { asNew });
}
