import type { WorkbookHost } from "../../host/types";
import type { WorkKind } from "../types";
import { JobQueue, type Job } from "./jobs";
import type { SessionState } from "./state";

/** Told when work that a person asked for begins and ends. */
export interface ActionPorts {
  readonly begins: () => void;
  readonly ended: () => void;
}

/** What a person asks for: one piece of work at a time, its end told by a notice; what was refused can be done once more. */
export class Actions {
  readonly jobs = new JobQueue();
  private last: (() => Promise<void>) | null = null;

  constructor(
    private readonly host: WorkbookHost,
    private readonly state: SessionState,
    private readonly now: () => Date,
    private readonly ports: ActionPorts,
  ) {}

  /** Does nothing while other work that a person asked for runs. Never throws: what went wrong becomes the notice. */
  act(kind: WorkKind, work: (job: Job) => Promise<void>): Promise<void> {
    if (this.jobs.busy) return Promise.resolve();
    this.last = () => this.act(kind, work);
    this.state.store.set({ notice: null, stop: null, replacing: null });
    this.ports.begins();
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
      .then(() => this.ports.ended());
  }

  /** Selects a place because a person asked for it. */
  async select(sheetId: string, address: string): Promise<void> {
    const done = this.state.asksFor(sheetId, address, this.now().getTime());
    try {
      await this.host.select(sheetId, address);
    } catch (error) {
      this.last = () => this.select(sheetId, address);
      this.state.tell(error, "selecting");
    } finally {
      done(this.now().getTime());
    }
  }

  /** Does once more what was refused. */
  async retry(): Promise<void> {
    await this.last?.();
  }

  /** Shows all rows of the sheet in front and does once more what was refused because a filter hides some. */
  async showRowsAndRetry(): Promise<void> {
    const again = this.last;
    const { id } = this.state.front();
    await this.act("marking", async () => this.host.showAllRows?.(id));
    if (this.state.now.notice === null) await again?.();
  }
}
