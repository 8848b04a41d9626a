/** Why a review is due that nobody asked for. */
export type Cause = "edited" | "calculated" | "failed";

/**
 * The first edit after a pause is reviewed almost at once (several events of one act reach the pane within a few
 * milliseconds and are one review), a run of edits when it stops; recalculations can wait.
 */
const WAIT_MS = { edited: 8, calculated: 800, failed: 2000 } as const;
/** A run of edits is waited for as long as a review took, but no longer than this. */
const LONGEST_RUN_MS = 300;
const PAUSE_MS = 600;

/** Decides when the pane reviews again by itself. At most one review is due at a time. */
export class LiveReview {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private cause: Cause | null = null;
  private lastDue = 0;
  private lastTook: number = LONGEST_RUN_MS;

  constructor(
    private readonly now: () => number,
    private readonly review: () => void,
  ) {}

  due(cause: Cause): void {
    // A recalculation follows most edits and must not put the review of the edit off.
    if (cause === "calculated" && this.cause === "edited") return;
    const inRun = this.now() - this.lastDue < PAUSE_MS;
    this.stop();
    this.cause = cause;
    this.lastDue = this.now();
    this.timer = setTimeout(
      () => {
        this.timer = this.cause = null;
        this.review();
      },
      cause === "edited" && inRun ? Math.max(WAIT_MS.edited, Math.min(this.lastTook, LONGEST_RUN_MS)) : WAIT_MS[cause],
    );
  }

  /** How long the last review took (milliseconds). */
  took(duration: number): void {
    this.lastTook = duration;
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = this.cause = null;
  }
}
