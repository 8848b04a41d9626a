import { HostError } from "../../host/types";

/** One piece of work on the workbook. */
export interface Job {
  readonly background: boolean;
  readonly signal: AbortSignal;
  /** Throws HostError "cancelled" once the job was cancelled or displaced: call it after every wait. */
  check(): void;
  /** A wait that ends at once when the job is cancelled, for work whose late answer does no harm. */
  orCancelled<T>(work: Promise<T>): Promise<T>;
}

/** Runs one job after another; what a person asks for displaces what runs by itself. */
export class JobQueue {
  private tail: Promise<void> = Promise.resolve();
  private running: { readonly background: boolean; readonly controller: AbortController } | null = null;
  private waiting = 0;

  /** True while a job that a person asked for runs or waits. */
  get busy(): boolean {
    return this.waiting > 0 || (this.running !== null && !this.running.background);
  }

  cancel(): void {
    this.running?.controller.abort();
  }

  /** Resolves when the job is over, whatever became of it: `work` handles its own errors. */
  run(background: boolean, work: (job: Job) => Promise<void>): Promise<void> {
    if (!background) {
      this.waiting += 1;
      if (this.running?.background) this.running.controller.abort();
    }
    const turn = this.tail.then(async () => {
      if (!background) this.waiting -= 1;
      const controller = new AbortController();
      this.running = { background, controller };
      // What a person asked for came in while this waited: it goes first and reviews anyway.
      if (background && this.waiting > 0) controller.abort();
      try {
        await work(jobOf(background, controller.signal));
      } finally {
        this.running = null;
      }
    });
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}

function jobOf(background: boolean, signal: AbortSignal): Job {
  const cancelled = () => new HostError("cancelled");
  return {
    background,
    signal,
    check() {
      if (signal.aborted) throw cancelled();
    },
    orCancelled: (work) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(cancelled());
        const stop = () => reject(cancelled());
        signal.addEventListener("abort", stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
      }),
  };
}
