/**
 * End to end: the built files in Chromium, as a person uses them. `npm run test:e2e` builds first when sources changed.
 *
 *   scenarios/   what holds, one function each      support/   the browser, the pane, the sheet, files
 *
 * Every scenario has a browser context of its own and no network but the server it starts. A scenario fails when it
 * throws, when a script or the console reports an error, when anything asks another host, when the workbook answers
 * that it does not know a member, or when the pane's client library sent no batch.
 *
 * `npm run test:e2e -- --only WORDS` runs those whose name contains WORDS; `--dist FOLDER` takes another build;
 * `--jobs N` plays N at a time (2), each in a browser of its own: pages of one browser would share its focus.
 * What failed is played once more when all others are done, alone: a page that was merely late passes then and is told
 * as unsteady, which is a fault of the scenario to be mended (it took something for granted instead of waiting for it).
 * Pictures and console logs of failures go to out/e2e/. The last line is "N passed, N failed".
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { DIST, REPOSITORY } from "../../src/workbench/server/freshBuild";
import { scenarios } from "./scenarios";
import { findBrowser, launchBrowser } from "./support/browser";
import { hasLibreOffice } from "./support/libreOffice";
import type { Scenario } from "./support/scenario";
import { serveBuilt } from "./support/server";
import { ownBatches } from "./support/traffic";
import { Workbench } from "./support/workbench";

const OUT = join(REPOSITORY, "out", "e2e");
const TIMEOUT = 120_000;

/** What follows `--name` on the command line. */
function option(name: string): string | undefined {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
}

/** What the runner holds against a workbench after its scenario; empty when all is well. */
async function complaints(workbench: Workbench): Promise<string[]> {
  const found = [...workbench.faults, ...workbench.foreign.map((url) => `asked another host: ${url}`)];
  const traffic = await workbench.pane.traffic();
  if (!traffic.isLibraryThere) found.push("Excel's client library is not in the pane's frame");
  if (ownBatches(traffic).length === 0) found.push("the pane sent no batch through the client library");
  found.push(
    ...traffic.errors
      .filter((error) => /^(NotImplemented|ApiNotFound)/.test(error))
      .map((error) => `the workbook answered ${error}`),
  );
  return found;
}

/** @param attempt told in the name of what is kept of a failure */
async function stageAndRun(
  scenario: Scenario,
  number: number,
  browser: Browser,
  origin: string,
  attempt = "",
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-e2e-"));
  const opened: Workbench[] = [];
  const stage = {
    folder,
    origin,
    browser,
    open: async (options = {}) => {
      const workbench = await Workbench.open(browser, origin, options, (started) => opened.push(started));
      return workbench;
    },
  };
  let found: string[] = [];
  try {
    await inTime(scenario.run(stage), scenario.timeout ?? TIMEOUT);
    if (opened.length === 0 && !scenario.isWithoutWorkbench) found.push("the scenario opened no workbench");
    for (const workbench of opened) found.push(...(await complaints(workbench)));
  } catch (error) {
    found = [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
      ...opened.flatMap((workbench) => workbench.faults),
    ];
  }
  if (found.length > 0) await keepEvidence(scenario, `${String(number).padStart(2, "0")}${attempt}`, opened, found);
  for (const workbench of opened) await workbench.context.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  return found;
}

async function keepEvidence(
  scenario: Scenario,
  place: string,
  opened: readonly Workbench[],
  found: readonly string[],
): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const stem = join(OUT, place);
  for (const [index, workbench] of opened.entries()) {
    await workbench.page.screenshot({ path: `${stem}-${index + 1}.png`, timeout: 5_000 }).catch(() => undefined);
    const errors = await workbench.pane.traffic().then(
      ({ errors: heard }) => heard,
      () => [],
    );
    found = [...found, "", ...workbench.console, ...errors.map((error) => `the workbook answered ${error}`)];
  }
  writeFileSync(`${stem}.txt`, `${scenario.name}\n\n${found.join("\n")}\n`);
}

function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function main(): Promise<void> {
  const only = option("only");
  const chosen = scenarios.filter(({ name }) => only === undefined || name.includes(only));
  if (chosen.length === 0) throw new Error(`no scenario's name contains "${only}"`);
  const executable = findBrowser();
  if (!executable)
    throw new Error("no Chromium found: install chromium, or name one in the environment variable CHROMIUM");
  rmSync(OUT, { recursive: true, force: true });
  const server = await serveBuilt(option("dist") ?? DIST);
  const done = { passed: 0, failed: 0, unsteady: 0, skipped: 0 };
  const waiting = [...chosen.entries()];
  const again: [number, Scenario][] = [];
  const tell = (mark: string, { name }: Scenario, seconds: string, found: readonly string[]): void =>
    console.log(
      [`${mark} ${name} (${seconds} s)`, ...found.map((line) => `    ${line.replaceAll("\n", "\n    ")}`)].join("\n"),
    );
  const play = async (browser: Browser): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, scenario] = next;
      if (scenario.needs === "soffice" && !hasLibreOffice() && !process.env.CI) {
        console.log(`- ${scenario.name}: skipped, LibreOffice is not installed`);
        done.skipped++;
        continue;
      }
      const began = Date.now();
      const found = await stageAndRun(scenario, index + 1, browser, server.origin);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      if (found.length === 0) done.passed++;
      else again.push([index, scenario]);
      tell(found.length === 0 ? "✓" : "✗", scenario, seconds, found);
    }
  };
  // Beside another scenario a busy machine may be slower than a scenario waits. Alone it has no such excuse.
  const playAgain = async (browser: Browser): Promise<void> => {
    for (const [index, scenario] of again) {
      const began = Date.now();
      const found = await stageAndRun(scenario, index + 1, browser, server.origin, "alone");
      if (found.length > 0) done.failed++;
      else {
        done.passed++;
        done.unsteady++;
      }
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      tell(found.length === 0 ? "✓ unsteady, passed when played alone:" : "✗ again, alone:", scenario, seconds, found);
    }
  };
  const browsers = await Promise.all(
    Array.from({ length: Number(option("jobs") ?? 2) || 1 }, () => launchBrowser(executable)),
  );
  try {
    await Promise.all(browsers.map(play));
    if (browsers[0]) await playAgain(browsers[0]);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    server.close();
  }
  const { passed, failed, unsteady, skipped } = done;
  console.log(
    `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}${unsteady ? `, ${unsteady} of them unsteady` : ""}`,
  );
  if (failed > 0) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
});
