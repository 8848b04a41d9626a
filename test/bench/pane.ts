/**
 * The built pane: time to its first paint, and in the workbench, on a marked plan, how long one edited cell takes
 * (paneEdits.ts), and what blocks the page meanwhile.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { ensureBuilt } from "../../src/workbench/server/freshBuild";
import { findBrowser, launchBrowser } from "../e2e/support/browser";
import { serveBuilt } from "../e2e/support/server";
import { SAMPLE, Workbench } from "../e2e/support/workbench";
import { timedEdits, type EditTimes } from "./paneEdits";
import { planFile } from "./planFile";
import { table } from "./table";
import { figure } from "./timing";

const OPENINGS = 5;
/** What is told of an edit. */
const SAID: readonly (readonly [keyof EditTimes, string])[] = [
  ["alone", "Univer alone, until the sheet is drawn"],
  ["whole", "from the message to the pane's DOM"],
  ["univer", "of that, Univer at work"],
  ["ours", "of that, ours (all else, waiting too)"],
  ["processor", "ours, of the processor"],
];

/** `dist` is the folder of the built files. */
export async function paneTables(rows: number, edits: number, dist: string): Promise<string> {
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
    const { blocked: marking } = await blocking(workbench.page, async () => {
      await workbench.pane.press("pane.actions.reviewAndMark");
      await workbench.pane.told("pane.notice.marked.title");
    });
    const { result: took, blocked: editing } = await blocking(workbench.page, () => timedEdits(workbench, edits));
    const edit = `an edit in a marked plan of ${rows.toLocaleString("en-US")} rows`;
    parts.push(
      table(
        [`ms; ${edits} edits, and ${edits} by Univer alone`, "least", "median", "95th", "most"],
        [
          ["first paint of the pane", ...spread(paints)],
          ...SAID.map(([part, said]) => [`${edit}: ${said}`, ...spread(took[part])]),
          ["tasks over 50 ms while these edits were typed", ...spread(editing)],
          ["tasks over 50 ms while reviewing and marking", ...spread(marking)],
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
async function blocking<T>(page: Page, work: () => Promise<T>): Promise<{ result: T; blocked: readonly number[] }> {
  await page.evaluate(
    `globalThis.__long = []; globalThis.__observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.__long.push(duration); }); globalThis.__observer.observe({ type: "longtask" })`,
  );
  const result = await work();
  const blocked = (await page.evaluate(
    `new Promise((resolve) => setTimeout(() => { globalThis.__observer.disconnect(); resolve(globalThis.__long.length ? globalThis.__long : [0]); }, 500))`,
  )) as readonly number[];
  return { result, blocked };
}
