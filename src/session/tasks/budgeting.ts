import { approvalSheets, reportOf, reportSheet, type PlanReport } from "../../library/report";
import type { SheetContent } from "../../marking/sheets";
import type { BodyId } from "../../regulation/types";
import type { Job } from "../work/jobs";
import { sameGrid } from "../reading/results";
import { Store } from "../work/store";
import { dayOfNow } from "../../exact";
import type { SessionWork } from "../work/work";
import type { ChosenFiles } from "./files";
import { makeSheets } from "./makeSheets";
import { keyOfPlace, placeOfKey, readPlanAt, type ReadPlan } from "./plans";
import { orRefused, TaskRefusal, type Refusal } from "./refusal";

export interface BudgetState {
  /** Sheet of this workbook, by keyOfPlace; null = the one in front. */
  readonly place: string | null;
  readonly refusal: Refusal | null;
  readonly done: { readonly plan: ReadPlan; readonly report: PlanReport } | null;
}

/** 预算: the summary of a plan, the lists that are carried into the meetings, what the estimates still leave. */
export class Budgeting {
  readonly store = new Store<BudgetState>({ place: null, refusal: null, done: null });

  constructor(
    private readonly work: SessionWork,
    private readonly files: ChosenFiles,
  ) {}

  /** Chooses the plan; what was summed up before is put aside. */
  choose(place: string | null): void {
    this.store.set({ place, refusal: null, done: null });
  }

  /** Reads, reviews and sums up the plan; writes nothing. */
  sumUp(): Promise<void> {
    return this.work.act("reading", (job) =>
      orRefused(this.tell, async () => {
        this.store.set({ refusal: null, done: null });
        this.store.set({ done: this.summed(await this.read(job)) });
      }),
    );
  }

  /** Makes 审查情况汇总表. */
  makeSummary(): Promise<void> {
    return this.make(
      (plan, report) => [reportSheet(this.inputOf(plan, report), this.work.locale())],
      () => this.makeSummary(),
    );
  }

  /** Makes a list for each of these bodies. */
  makeLists(bodies: ReadonlySet<BodyId>): Promise<void> {
    return this.make(
      (plan, report) => approvalSheets(this.inputOf(plan, report), this.work.locale(), bodies),
      () => this.makeLists(bodies),
    );
  }

  private make(
    contents: (plan: ReadPlan, report: PlanReport) => readonly SheetContent[],
    again: () => Promise<void>,
  ): Promise<void> {
    return this.work.act("making", (job) =>
      orRefused(this.tell, async () => {
        const { done } = this.store.get();
        if (!done) return;
        this.store.set({ refusal: null });
        const plan = await this.read(job);
        const summed = this.summed(plan);
        this.store.set({ done: summed });
        // What the person saw is what is handed over.
        if (!sameGrid(plan.grid, done.plan.grid)) throw new TaskRefusal("task.budget.changed");
        await makeSheets(this.work, contents(plan, summed.report), [plan], job, again);
      }),
    );
  }

  private readonly tell = (refusal: Refusal): void => this.store.set({ refusal });

  private async read(job: Job): Promise<ReadPlan> {
    const { state } = this.work;
    const { place } = this.store.get();
    const key = place ?? keyOfPlace({ fileId: "", sheetId: state.front().id });
    // From now on the sheet is this one, whichever comes to the front.
    if (place === null) this.store.set({ place: key });
    return readPlanAt(
      this.work,
      this.files,
      placeOfKey(key),
      state.now.settings.asOf ?? dayOfNow(this.work.now()),
      job,
    );
  }

  private summed(plan: ReadPlan): { readonly plan: ReadPlan; readonly report: PlanReport } {
    return { plan, report: reportOf(plan.review, this.work.engine().policy) };
  }

  private inputOf({ review, file }: ReadPlan, report: PlanReport): Parameters<typeof reportSheet>[0] {
    const { policy } = this.work.engine();
    return { report, review, policy, origin: { file, at: this.work.now().getTime() } };
  }
}
