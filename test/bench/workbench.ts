/**
 * The built workbench in Chromium, as a person uses it: a plan opened, reviewed and marked, saved. By the clock, and what
 * the page's own thread (spreadsheet and pane share it) asked of the processor, which other programs do not change; the
 * rest is Univer's formulas in a thread of theirs, and waiting.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { ensureBuilt } from "../../src/workbench/server/freshBuild";
import { findBrowser, launchBrowser } from "../e2e/support/browser";
import { serveBuilt } from "../e2e/support/server";
import { Workbench } from "../e2e/support/workbench";
import { planFile } from "./planFile";
import { table } from "./table";
import { figure } from "./timing";

const STEPS = ["open", "review and mark", "save"] as const;
type Step = (typeof STEPS)[number];

interface Took {
  readonly clock: number;
  /** Milliseconds of the processor that the page's thread took. */
  readonly page: number;
  /** The longest time for which the page stood still. */
  readonly longest: number;
}

/** `dist` is the folder of the built files. Every size is played `runs` times, each in a fresh page. */
export async function workbenchTable(sizes: readonly number[], dist: string, runs = 3): Promise<string> {
  const path = findBrowser();
  if (!path) return "No Chromium found: nothing was measured.";
  await ensureBuilt(() => console.log("building dist-workbench/"));
  const folder = mkdtempSync(join(tmpdir(), "plan-review-bench-"));
  const server = await serveBuilt(dist);
  const browser = await launchBrowser(path);
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const size of sizes) {
      const file = await planFile(size, folder);
      const took: Readonly<Record<Step, Took>>[] = [];
      for (let run = 0; run < runs; run += 1) took.push(await played(browser, server.origin, file));
      for (const step of STEPS)
        rows.push([
          `${size.toLocaleString("en-US")} rows: ${step}`,
          ...(["clock", "page", "longest"] as const).map((by) => spread(took.map((one) => one[step][by]))),
        ]);
    }
    return table(["ms", "by the clock", "the page's thread, of the processor", "longest it stood still"], rows);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function played(browser: Browser, origin: string, file: string): Promise<Readonly<Record<Step, Took>>> {
  const workbench = await Workbench.open(browser, origin);
  const { page, pane } = workbench;
  page.setDefaultTimeout(300_000);
  const watched = await page.context().newCDPSession(page);
  await watched.send("Performance.enable", { timeDomain: "threadTicks" });
  try {
    const open = await timed(page, watched, () => workbench.openFile(file));
    const mark = await timed(page, watched, async () => {
      await pane.press("pane.actions.reviewAndMark");
      await pane.told("pane.notice.marked.title");
    });
    const save = await timed(page, watched, () => workbench.save());
    return { open, "review and mark": mark, save };
  } finally {
    await page.context().close();
  }
}

async function timed(page: Page, watched: CDPSession, work: () => Promise<unknown>): Promise<Took> {
  await page.evaluate(
    `globalThis.__long = [0]; globalThis.__watch ??= (() => { const seen = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.__long.push(duration); }); seen.observe({ type: "longtask" }); return seen; })()`,
  );
  const before = await worked(watched);
  const started = performance.now();
  await work();
  const clock = performance.now() - started;
  const after = await worked(watched);
  const longest = await page.evaluate("Math.max(...globalThis.__long)");
  return { clock, page: after - before, longest: longest as number };
}

/** Milliseconds of the processor that the page's thread has taken since it was loaded. */
async function worked(watched: CDPSession): Promise<number> {
  const { metrics } = await watched.send("Performance.getMetrics");
  return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

/** Median, and the spread. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return `${figure(sorted[sorted.length >> 1] ?? 0)} (${figure(least)}–${figure(most)})`;
}
