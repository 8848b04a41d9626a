import { planSheet, type Purpose } from "../../library/planSheet";
import { Store } from "../work/store";
import { civilOf, dayOfNow } from "../../exact";
import type { SessionWork } from "../work/work";
import { orRefused, TaskRefusal, type Refusal } from "./refusal";

export interface NewPlanState {
  readonly year: string;
  readonly purpose: Purpose;
  readonly examples: boolean;
  readonly refusal: Refusal | null;
}

/** 新建计划表: an empty sheet for a year's plan, in this workbook. The sheet is the user's from then on. */
export class NewPlan {
  readonly store: Store<NewPlanState>;

  constructor(private readonly work: SessionWork) {
    // What is planned now is mostly next year.
    const year = String(civilOf(dayOfNow(work.now())).year + 1);
    this.store = new Store<NewPlanState>({ year, purpose: "annual", examples: true, refusal: null });
  }

  set(change: Partial<Omit<NewPlanState, "refusal">>): void {
    this.store.set({ ...change, refusal: null });
  }

  /** Adds the sheet and goes there. */
  make(): Promise<void> {
    const { state, host } = this.work;
    return this.work.act("making", (job) =>
      orRefused(
        (refusal) => this.store.set({ refusal }),
        async () => {
          const { year, purpose, examples } = this.store.get();
          if (!/^(?:19|20)\d\d$/.test(year.trim())) throw new TaskRefusal("task.newPlan.year");
          if (!host.makePlanSheet) throw new TaskRefusal("task.newPlan.unsupported");
          const content = planSheet({ year: Number(year), purpose, examples });
          const { id, name } = state.front();
          const made = await host.makePlanSheet(content, {
            signal: job.signal,
            onProgress: (progress) => state.working("making", job, progress),
          });
          state.store.set({
            notice: { kind: "listed", sheetName: made.name, replaced: false, from: { id, name } },
          });
          await this.work.refresh();
          await this.work.select(made.sheetId, "A1");
        },
      ),
    );
  }
}
