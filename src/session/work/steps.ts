import type { Progress } from "../../host/types";
import type { Job } from "./jobs";

/** Longest stretch of work without a pause: the pane stays quick to the hand (milliseconds). */
const STRETCH_MS = 40;

/**
 * Runs work that comes in steps, pausing whenever a stretch is over, so that the pane paints, hears of edits and can
 * be told to stop. What is done within one stretch is done without any pause.
 * @throws HostError "cancelled" at the first pause after the job was cancelled; the rest of the work is then not done
 */
export async function inStretches<T>(
  steps: Generator<Progress | null, T, void>,
  job: Job,
  onProgress: (progress: Progress | null) => void,
): Promise<T> {
  let begun = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - begun < STRETCH_MS) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    job.check();
    begun = Date.now();
  }
}

/** Does all steps at once. */
export function atOnce<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
