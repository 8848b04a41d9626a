import { dayOfIso, dayOfNow, type Day } from "../../exact";
import { completenessOf, type Completeness } from "../../library/completeness";
import { noticeSheet } from "../../library/completeness/sheet";
import { sameGrid } from "../reading/results";
import { Store } from "../work/store";
import type { SessionWork } from "../work/work";
import type { ChosenFiles } from "./files";
import { makeSheets } from "./makeSheets";
import { keyOfPlace, placeOfKey, readPlanAt, type ReadPlan } from "./plans";
import type { Job } from "../work/jobs";
import { orRefused, TaskRefusal, type Refusal } from "./refusal";

export interface NoticingState {
  /** Sheet of this workbook, by keyOfPlace; null = the one in front. */
  readonly place: string | null;
  /** YYYY-MM-DD as a person typed it; "" = the end of October (Article 7). */
  readonly due: string;
  readonly refusal: Refusal | null;
  readonly done: { readonly plan: ReadPlan; readonly completeness: Completeness } | null;
}

/** 补正通知: for each department what Article 9 asks for and is missing, which data is faulty, and when it is due. */
export class Noticing {
  readonly store = new Store<NoticingState>({ place: null, due: "", refusal: null, done: null });

  constructor(
    private readonly work: SessionWork,
    private readonly files: ChosenFiles,
  ) {}

  choose(place: string | null): void {
    this.store.set({ place, refusal: null, done: null });
  }

  setDue(due: string): void {
    this.store.set({ due, refusal: null, done: null });
  }

  /** Reads and reviews the plan and lists what is missing; writes nothing. */
  look(): Promise<void> {
    return this.work.act("reading", (job) =>
      orRefused(this.tell, async () => {
        this.store.set({ refusal: null, done: null });
        this.store.set({ done: await this.looked(job) });
      }),
    );
  }

  /** Makes the worksheet 补正通知. */
  makeSheet(): Promise<void> {
    return this.work.act("making", (job) =>
      orRefused(this.tell, async () => {
        const before = this.store.get().done;
        if (!before) return;
        this.store.set({ refusal: null });
        const done = await this.looked(job);
        this.store.set({ done });
        if (!sameGrid(done.plan.grid, before.plan.grid)) throw new TaskRefusal("task.notice.changed");
        const content = noticeSheet(done.completeness, done.plan.file, this.work.locale());
        await makeSheets(this.work, [content], [done.plan], job, () => this.makeSheet());
      }),
    );
  }

  private readonly tell = (refusal: Refusal): void => this.store.set({ refusal });

  private async looked(job: Job): Promise<NonNullable<NoticingState["done"]>> {
    const { state } = this.work;
    const { place } = this.store.get();
    const key = place ?? keyOfPlace({ fileId: "", sheetId: state.front().id });
    if (place === null) this.store.set({ place: key });
    const due = this.dueDay();
    const asOf = state.now.settings.asOf ?? dayOfNow(this.work.now());
    const plan = await readPlanAt(this.work, this.files, placeOfKey(key), asOf, job);
    return { plan, completeness: completenessOf(plan.review, due, this.work.locale()) };
  }

  private dueDay(): Day | null {
    const { due } = this.store.get();
    if (due === "") return null;
    const day = dayOfIso(due);
    if (day === null) throw new TaskRefusal("task.notice.badDue");
    return day;
  }
}
