import type { MessageData, MessageKey } from "../../messages";

/** One sentence that says why a task cannot go on, and what to do. */
export interface Refusal {
  readonly key: MessageKey;
  readonly data: MessageData;
}

/** Thrown inside a task; what was there before stays. */
export class TaskRefusal extends Error implements Refusal {
  override readonly name = "TaskRefusal";
  constructor(
    readonly key: MessageKey,
    readonly data: MessageData = {},
  ) {
    super(key);
  }
}

/** Runs a part of a task; a refusal goes to `tell`, everything else on to the session. */
export async function orRefused(tell: (refusal: Refusal) => void, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TaskRefusal)) throw error;
    tell({ key: error.key, data: error.data });
  }
}
