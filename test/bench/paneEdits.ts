/**
 * Edits in a marked plan in the workbench, where Univer and the pane share a thread: what Univer takes for an edit by
 * itself, what it takes until the pane's DOM is changed when the pane listens, and how much of that is ours.
 *
 * By itself: the same edit in the next row, while the messages of the workbook do not reach the pane; from the message
 * that is kept back to the end of the last drawing that the edit asks for. With the pane: from the message to the changed
 * DOM. Of that, Univer's are the scripts of the page around the pane's frame, as Chromium's trace tells them; all the rest
 * counts as ours: scripts of the pane, the host that answers it, style and layout, and waiting.
 */
import type { Frame } from "playwright-core";
import type { Workbench } from "../e2e/support/workbench";
import { traced, within, type Mark, type Stretch, type ThreadTrace } from "./threadTrace";

const PREFIX = "edit:";
const [HEARD, KEPT_BACK, SHOWN] = ["heard", "kept back", "shown"].map((word) => PREFIX + word) as [
  string,
  string,
  string,
];
/** Longer than the pane waits for the next edit of a run: each is the first after a pause. Univer is at rest by then. */
const PAUSE_MS = 800;
/** Shorter animation frames draw nothing that was edited: Univer asks whether there is anything to draw, all the time. */
const DRAWN_MS = 2;

/** Milliseconds, one of each an edit. */
export interface EditTimes {
  /** Univer by itself: from the message to the sheet's last drawing. */
  readonly alone: readonly number[];
  /** With the pane: from the message to its DOM. */
  readonly whole: readonly number[];
  /** Of that: Univer at work. */
  readonly univer: readonly number[];
  /** Of that: all else. */
  readonly ours: readonly number[];
  /** All else, of the processor. */
  readonly processor: readonly number[];
}

/** Edits a cell of rows 2 (heard) and 3 (kept back from the pane) in turn, each so many times, on a plan that is marked. */
export async function timedEdits(workbench: Workbench, edits: number): Promise<EditTimes> {
  const frame = await workbench.pane.frame();
  const trace = await traced(workbench.page, PREFIX, async () => {
    for (let edit = 0; edit < edits; edit += 1) {
      // Column I holds the supplement: over the limit and within it in turn, so that the count of 不符合 changes.
      const value = edit % 2 === 0 ? "9999" : "0";
      await frame.evaluate(KEEP_BACK);
      await workbench.sheet.type("I3", value);
      await workbench.page.waitForTimeout(PAUSE_MS);
      const shown = watched(frame);
      await workbench.sheet.type("I2", value);
      await shown;
      await workbench.page.waitForTimeout(PAUSE_MS);
    }
  });
  return timesOf(trace);
}

function timesOf({ marks, work, drawing }: ThreadTrace): EditTimes {
  const named = (name: string) => marks.filter((mark) => mark.name === name);
  const [heard, shown] = [named(HEARD), named(SHOWN)];
  const pairs = heard.flatMap((from, edit) => (shown[edit] ? [[from, shown[edit]] as const] : []));
  const univer = pairs.map(([from, to]) => within(work, from.at, to.at));
  const rest = (edit: number, by: "at" | "processor", of: "clock" | "processor") => {
    const [from, to] = pairs[edit] as readonly [Mark, Mark];
    return to[by] - from[by] - univer[edit]![of];
  };
  return {
    alone: named(KEPT_BACK).map(({ at }) => drawnAfter(drawing, at) - at),
    whole: pairs.map(([from, to]) => to.at - from.at),
    univer: univer.map(({ clock }) => clock),
    ours: pairs.map((_, edit) => rest(edit, "at", "clock")),
    processor: pairs.map((_, edit) => rest(edit, "processor", "processor")),
  };
}

/** The end of the last drawing before all is at rest. */
const drawnAfter = (drawing: readonly Stretch[], at: number): number =>
  drawing.filter(({ from, to }) => from >= at && from < at + PAUSE_MS && to - from >= DRAWN_MS).at(-1)?.to ?? at;

/** Message 10 of the client library: a cell was changed. */
const IS_CHANGE = `/"messageType":10[,}]/.test(text)`;

/** What the workbook tells does not reach the pane until something else is asked for. */
const KEEP_BACK = `globalThis.__hears = (text) => {
  if (!/"messageType":/.test(text)) return true;
  if (${IS_CHANGE}) performance.mark(${JSON.stringify(KEPT_BACK)});
  return false;
}`;

/** Resolves when the numbers in the pane have changed after a change in the workbook. */
function watched(frame: Frame): Promise<void> {
  return frame.evaluate(`new Promise((resolve, reject) => {
    const numbers = () => [...document.querySelectorAll("main ul button")].map((button) => button.textContent).join();
    const before = numbers();
    let isHeard = false;
    const observer = new MutationObserver(() => {
      if (!isHeard || numbers() === before) return;
      performance.mark(${JSON.stringify(SHOWN)});
      observer.disconnect();
      clearTimeout(timer);
      globalThis.__hears = undefined;
      resolve();
    });
    const timer = setTimeout(() => { observer.disconnect(); reject(new Error("the pane never changed after an edit")); }, 60000);
    globalThis.__hears = (text) => {
      if (!isHeard && ${IS_CHANGE}) { isHeard = true; performance.mark(${JSON.stringify(HEARD)}); }
      return true;
    };
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  })`) as Promise<void>;
}
