/**
 * The built pane: time to its first paint, and in the workbench, on a marked plan, how long one
 * edited cell takes from the workbook's message to the changed count in the pane, and what blocks the page meanwhile.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { ensureBuilt } from "../../src/workbench/server/freshBuild";
import { findBrowser, launchBrowser } from "../e2e/support/browser";
import { serveBuilt } from "../e2e/support/server";
import { SAMPLE, Workbench } from "../e2e/support/workbench";
import { planFile } from "./planFile";
import { table } from "./table";
import { figure } from "./timing";

const OPENINGS = 5;
const EDITS = 50;

/** `dist` is the folder of the built files. */
export async function paneTables(rows: number, dist: string): Promise<string> {
  await ensureBuilt(() => console.log("building dist-workbench/"));
  const parts: string[] = [];
  const path = findBrowser();
  if (!path) return "No Chromium found: nothing was measured.";
  const folder = mkdtempSync(join(tmpdir(), "plan-review-bench-"));
  const server = await serveBuilt(dist);
  const browser = await launchBrowser(path);
  try {
    const paints: number[] = [];
    const opened = await Workbench.open(browser, server.origin);
    for (let opening = 0; opening < OPENINGS; opening++) paints.push(await firstPaint(opened));
    await opened.context.close();
    const workbench = await Workbench.open(browser, server.origin);
    await workbench.openFile(await planFile(rows, folder));
    workbench.page.setDefaultTimeout(300_000);
    const blockedMarking = await blocking(workbench.page, async () => {
      await workbench.pane.press("pane.actions.reviewAndMark");
      await workbench.pane.told("pane.notice.marked.title");
    });
    const took: number[] = [];
    const blockedEditing = await blocking(workbench.page, async () => {
      for (let edit = 0; edit < EDITS; edit++) took.push(await oneEdit(workbench, edit));
    });
    parts.push(
      table(
        ["what", "least", "median", "95th", "most"],
        [
          ["first paint of the pane, ms", ...spread(paints)],
          [
            `edit of one cell in a marked plan of ${rows.toLocaleString("en-US")} rows: message to the pane's DOM, ms`,
            ...spread(took),
          ],
          ["tasks over 50 ms while these edits were typed, ms", ...spread(blockedEditing)],
          ["tasks over 50 ms while reviewing and marking, ms", ...spread(blockedMarking)],
        ],
      ),
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return parts.join("\n\n");
}

/** Loads the pane alone again, beside a workbook that stands already: its first words, from the start of its own loading. */
async function firstPaint(workbench: Workbench): Promise<number> {
  await workbench.page.waitForTimeout(1_000);
  await (await workbench.pane.frame()).evaluate("location.reload()").catch(() => undefined);
  await workbench.page.waitForTimeout(500);
  await workbench.pane.shows(basename(SAMPLE));
  return (await (
    await workbench.pane.frame()
  ).evaluate(`performance.getEntriesByName("first-contentful-paint")[0].startTime`)) as number;
}

function spread(values: readonly number[]): readonly string[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return [at(1 / Math.max(1, sorted.length)), at(0.5), at(0.95), at(1)].map(figure);
}

/** Tasks over 50 ms of the page (workbook and pane share its thread), longest per stretch between two looks. */
async function blocking(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(
    `globalThis.__long = []; globalThis.__observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.__long.push(duration); }); globalThis.__observer.observe({ type: "longtask" })`,
  );
  await work();
  return (await page.evaluate(
    `new Promise((resolve) => setTimeout(() => { globalThis.__observer.disconnect(); resolve(globalThis.__long.length ? globalThis.__long : [0]); }, 500))`,
  )) as readonly number[];
}

/** Column I holds the supplement of row 2: over the limit and within it in turn, so that the count of 不符合 changes. */
async function oneEdit(workbench: Workbench, edit: number): Promise<number> {
  const frame = await workbench.pane.frame();
  const watched = watchOneEdit(frame);
  await workbench.sheet.type("I2", edit % 2 === 0 ? "9999" : "0");
  return watched;
}

/** Milliseconds from the message of the change, as it reaches the pane's frame, to the changed numbers in its DOM. */
function watchOneEdit(frame: Frame): Promise<number> {
  return frame.evaluate(`new Promise((resolve, reject) => {
    const numbers = () => [...document.querySelectorAll("main ul button")].map((button) => button.textContent).join();
    const before = numbers();
    let started = null;
    // Message 10 of the client library: a cell was changed.
    globalThis.__hears = (text) => { if (started === null && /"messageType":10[,}]/.test(text)) started = performance.now(); };
    const observer = new MutationObserver(() => {
      if (started === null || numbers() === before) return;
      observer.disconnect();
      globalThis.__hears = undefined;
      resolve(performance.now() - started);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    setTimeout(() => { observer.disconnect(); reject(new Error("the pane never changed after an edit")); }, 60000);
  })`) as Promise<number>;
}
