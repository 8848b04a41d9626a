/** Why a review is due that nobody asked for. */
export type Cause = "edited" | "calculated" | "failed";

/** The first edit after a pause is reviewed almost at once, a run of edits when it stops; recalculations can wait. */
const WAIT_MS = { edited: 20, run: 300, calculated: 800, failed: 2000 } as const;
const PAUSE_MS = 600;

/** Decides when the pane reviews again by itself. At most one review is due at a time. */
export class LiveReview {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private cause: Cause | null = null;
  private lastDue = 0;

  constructor(private readonly now: () => number, private readonly review: () => void) {}

  due(cause: Cause): void {
    // A recalculation follows most edits and must not put the review of the edit off.
    if (cause === "calculated" && this.cause === "edited") return;
    const inRun = this.now() - this.lastDue < PAUSE_MS;
    this.stop();
    this.cause = cause;
    this.lastDue = this.now();
    this.timer = setTimeout(() => {
      this.timer = this.cause = null;
      this.review();
    }, cause === "edited" && inRun ? WAIT_MS.run : WAIT_MS[cause]);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = this.cause = null;
  }
}
