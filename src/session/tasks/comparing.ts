import { comparePlans, comparisonSheet, type Ask, type PlanComparison } from "../../library/compare";
import { addressOf, type CellAddress } from "../../sheet";
import type { Job } from "../work/jobs";
import { sameGrid } from "../reading/results";
import { Store } from "../work/store";
import { dayOfNow } from "../../exact";
import type { SessionWork } from "../work/work";
import { givenOf, keyOfAsk, withAsks, type Answer, type Answers } from "./answers";
import type { ChosenFiles, FileBytes } from "./files";
import { makeSheets } from "./makeSheets";
import { keyOfPlace, placeOfKey, readPlanAt, type ReadPlan } from "./plans";
import { orRefused, TaskRefusal, type Refusal } from "./refusal";

export type Side = "old" | "new";

/** Two plans that were compared, with what a person has answered so far. */
export interface Compared {
  readonly old: ReadPlan;
  readonly new: ReadPlan;
  readonly comparison: PlanComparison;
  readonly asks: ReadonlyMap<string, Ask>;
  readonly answers: Answers;
}

export interface ComparingState {
  /** Places by keyOfPlace; null = not chosen yet. */
  readonly old: string | null;
  readonly new: string | null;
  readonly refusal: Refusal | null;
  readonly done: Compared | null;
}

/** 调整: two plans beside each other, near matches asked, and 中期调整对照表. */
export class Comparing {
  readonly store = new Store<ComparingState>({ old: null, new: null, refusal: null, done: null });

  constructor(
    private readonly work: SessionWork,
    private readonly files: ChosenFiles,
  ) {}

  /** Chooses a place; what was compared before is put aside. */
  choose(side: Side, key: string | null): void {
    this.store.set({ [side]: key, refusal: null, done: null });
  }

  /** Takes a file for one side: its plan where it has one, else a person says which. */
  async chooseFile(side: Side, chosen: FileBytes): Promise<void> {
    await this.work.act("gathering", () =>
      orRefused(this.tell, async () => {
        this.store.set({ refusal: null });
        const file = await this.files.open(chosen);
        const [only] = file.plans;
        const place = only && file.plans.length === 1 ? { fileId: file.id, sheetId: only.sheetId } : null;
        this.choose(side, place && keyOfPlace(place));
        if (!place) this.tell({ key: "task.file.several", data: { file: file.name, count: file.plans.length } });
      }),
    );
  }

  compare(): Promise<void> {
    return this.work.act("comparing", (job) =>
      orRefused(this.tell, async () => {
        this.store.set({ refusal: null, done: null });
        const [old, now] = await this.readBoth(job);
        this.store.set({ done: this.compared(old, now, new Map(), new Map()) });
      }),
    );
  }

  /** Answers a question; nothing is written. */
  answer(ask: Pick<Ask, "oldRow" | "newRow">, answer: Answer): void {
    const { done } = this.store.get();
    if (!done) return;
    const answers = new Map(done.answers).set(keyOfAsk(ask), answer);
    this.store.set({ done: this.compared(done.old, done.new, done.asks, answers), refusal: null });
  }

  /** Takes all answers back. */
  forgetAnswers(): void {
    const { done } = this.store.get();
    if (done) this.store.set({ done: this.compared(done.old, done.new, new Map(), new Map()), refusal: null });
  }

  /** Makes 中期调整对照表. Sheets that changed since are compared again first, and nothing is written. */
  makeSheet(): Promise<void> {
    return this.work.act("making", (job) =>
      orRefused(this.tell, async () => {
        const { done } = this.store.get();
        if (!done) return;
        this.store.set({ refusal: null });
        const [old, now] = await this.readBoth(job);
        if (!sameGrid(old.grid, done.old.grid) || !sameGrid(now.grid, done.new.grid)) {
          this.store.set({ done: this.compared(old, now, new Map(), new Map()) });
          throw new TaskRefusal("task.compare.changed");
        }
        const locale = this.work.locale();
        const origin = { file: now.file, at: this.work.now().getTime() };
        const content = comparisonSheet({ comparison: done.comparison, old, new: now, origin }, locale);
        await makeSheets(this.work, [content], [old, now], job, () => this.makeSheet());
      }),
    );
  }

  /** Selects a cell on one side, where that is a sheet of this workbook. */
  async show(side: Side, cell: CellAddress): Promise<void> {
    const place = this.store.get().done?.[side].place;
    if (place?.fileId === "") await this.work.select(place.sheetId, addressOf(cell.row, cell.column));
  }

  private readonly tell = (refusal: Refusal): void => this.store.set({ refusal });

  private async readBoth(job: Job): Promise<readonly [ReadPlan, ReadPlan]> {
    const { old, new: now } = this.store.get();
    if (old === null || now === null) throw new TaskRefusal("task.compare.choose");
    if (old === now) throw new TaskRefusal("task.compare.same");
    const { settings } = this.work.state.now;
    const asOf = settings.asOf ?? dayOfNow(this.work.now());
    const read = (key: string): Promise<ReadPlan> => readPlanAt(this.work, this.files, placeOfKey(key), asOf, job);
    return [await read(old), await read(now)];
  }

  private compared(old: ReadPlan, now: ReadPlan, known: ReadonlyMap<string, Ask>, answers: Answers): Compared {
    const given = givenOf(known, answers);
    const comparison = comparePlans(old, now, { policy: this.work.engine().policy, asOf: now.review.asOf, given });
    return { old, new: now, comparison, asks: withAsks(known, comparison.toAsk), answers };
  }
}
