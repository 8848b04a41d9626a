/**
 * The one way in which a test lets the event loop go round: no time passes, but what is ready to happen happens. Who waits
 * for something that takes its time awaits the signal of it; who wants time to pass takes jest's timers (lint).
 */
export async function turns(count = 1): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
