/** What a page's thread did, told apart by whose frame asked for it: Chromium's own trace, read while it comes. */
import type { Page } from "playwright-core";

/** A stretch of the thread, in milliseconds of the trace's clock, and what it took of the processor. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly processor: number;
}

/** A moment that a frame marked with performance.mark; `processor` is what its thread had taken until then. */
export interface Mark {
  readonly name: string;
  readonly at: number;
  readonly processor: number;
}

export interface ThreadTrace {
  readonly marks: readonly Mark[];
  /** Scripts of the page itself (not of the frames in it), in their order; none lies within another. */
  readonly work: readonly Stretch[];
  /** Those of them that were asked for to draw. */
  readonly drawing: readonly Stretch[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly frame?: string; readonly url?: string } };
}

const DRAWING = "FireAnimationFrame";
const WORK: readonly string[] = [DRAWING, "TimerFire", "FireIdleCallback", "FunctionCall"];

/**
 * Traces while something is done. Marks are those whose names begin with `prefix`. A call without an address (a listener
 * that a test has put before the page's own) is nobody's work.
 */
export async function traced(page: Page, prefix: string, work: () => Promise<void>): Promise<ThreadTrace> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const marks: Mark[] = [];
  const found: (Stretch & { readonly isDrawing: boolean })[] = [];
  const take = (event: TraceEvent): void => {
    const { name, ph, ts, tts = 0, dur = 0, tdur = 0, args } = event;
    if (ph === "I" && name.startsWith(prefix)) marks.push({ name, at: ts / 1_000, processor: tts / 1_000 });
    if (ph !== "X" || !WORK.includes(name) || args?.data?.frame !== frameTree.frame.id) return;
    if (name === "FunctionCall" && !args.data.url) return;
    found.push({ from: ts / 1_000, to: (ts + dur) / 1_000, processor: tdur / 1_000, isDrawing: name === DRAWING });
  };
  session.on("Tracing.dataCollected", ({ value }) => (value as unknown as TraceEvent[]).forEach(take));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "blink.user_timing"] },
  });
  await work();
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  await session.detach();
  const outer = outermost(found);
  return {
    marks: marks.sort((a, b) => a.at - b.at),
    work: outer,
    drawing: outer.filter(({ isDrawing }) => isDrawing),
  };
}

/** What lies within no other stretch. */
function outermost<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  let end = -Infinity;
  return [...stretches]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      const isOuter = to > end;
      end = Math.max(end, to);
      return isOuter;
    });
}

/** What stretches come to between two moments: by the clock, and of the processor. */
export function within(stretches: readonly Stretch[], from: number, to: number): { clock: number; processor: number } {
  const sum = { clock: 0, processor: 0 };
  for (const stretch of stretches) {
    const clock = Math.min(to, stretch.to) - Math.max(from, stretch.from);
    if (clock <= 0) continue;
    sum.clock += clock;
    sum.processor += stretch.processor * (clock / (stretch.to - stretch.from));
  }
  return sum;
}
