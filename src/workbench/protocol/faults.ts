/** Misbehaviour on purpose: a host that fails at a chosen batch, so that every sync of the add-in can be seen failing. */
import type { HostErrorCode } from "./errors";

export interface FaultOptions {
  /** "before": nothing of the batch is carried out (default). "after": all of it is, and the answer is lost. */
  readonly when?: "before" | "after";
  /** Answer with this HTTP status instead of an error in the body; "ConnectionFailure" always does. */
  readonly status?: number;
}

export interface Fault extends FaultOptions {
  readonly code: HostErrorCode;
}

export class Faults {
  private readonly planned = new Map<number, Fault>();
  private seen = 0;

  /** The nth batch from now on (1: the next) fails with the code. */
  plan(nth: number, code: HostErrorCode, options: FaultOptions): void {
    if (!Number.isInteger(nth) || nth < 1) throw new RangeError("Batches are counted from 1.");
    this.planned.set(this.seen + nth, { code, ...(code === "ConnectionFailure" ? { status: 503 } : {}), ...options });
  }

  /** Called once for each batch. */
  next(): Fault | undefined {
    this.seen += 1;
    const fault = this.planned.get(this.seen);
    this.planned.delete(this.seen);
    return fault;
  }

  clear(): void {
    this.planned.clear();
  }
}
