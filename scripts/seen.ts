/**
 * `npm run seen`: what a person has before them, counted: findings in the pane, rows of the sheet before and after
 * marking, pages of paper before and after. Writes the table of README.md; needs Chromium and LibreOffice.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { DIST, ensureBuilt, REPOSITORY } from "../src/workbench/server/freshBuild";
import { table } from "../test/bench/table";
import { findBrowser, launchBrowser } from "../test/e2e/support/browser";
import { inSight } from "../test/e2e/support/inSight";
import { convert } from "../test/e2e/support/libreOffice";
import { serveBuilt } from "../test/e2e/support/server";
import { modelOf } from "../test/e2e/support/workbook";
import { PLANS, Workbench } from "../test/e2e/support/workbench";

/** Height of the workbench's own bar above the pane, and of the column letters above the sheet. */
const BAR = 40;
const LETTERS = 20;
/** The height of a row whose file names none, in points. */
const USUAL_HEIGHT = 15;

const BOOKS = ["annual-plan-2027", "project-library-messy", "midyear-2026"] as const;

/** Findings that stand wholly in sight, in a pane 360 pixels wide. */
async function findingsInSight(browser: Browser, origin: string, width: number, height: number): Promise<number> {
  const workbench = await Workbench.open(browser, origin, {
    paneWidth: 360,
    viewport: { width, height: height + BAR },
  });
  try {
    const { pane } = workbench;
    await pane.reviewAndMark();
    await pane.go("findings");
    await (await pane.frame()).getByRole("list", { name: pane.say("pane.findings.list") }).waitFor();
    return (await inSight(workbench)).length;
  } finally {
    await workbench.context.close();
  }
}

/** Rows of the first sheet that fit into so many pixels, from its first one. */
function rowsInSight(bytes: Uint8Array, pixels: number): number {
  const heights = new Map(modelOf(bytes).sheets[0]?.rows.map(({ row, height }) => [row, height]));
  let row = 0;
  for (let left = pixels; left >= 0; row += 1) left -= ((heights.get(row + 1) ?? USUAL_HEIGHT) * 4) / 3;
  return row - 1;
}

/** Pages that LibreOffice prints of all sheets. */
function pagesOf(bytes: Uint8Array, folder: string): number {
  const pdf = Buffer.from(convert(bytes, "pdf", folder)).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The marked copy that the command line makes. */
function markedCopy(path: string, folder: string): Uint8Array {
  const out = join(folder, "marked");
  mkdirSync(out, { recursive: true });
  try {
    execFileSync("npx", ["tsx", "src/cli/main.ts", path, "--out", out], { cwd: REPOSITORY, stdio: "ignore" });
  } catch {
    // The status tells that something was found.
  }
  return new Uint8Array(readFileSync(join(out, path.slice(path.lastIndexOf("/") + 1))));
}

async function main(): Promise<void> {
  const executable = findBrowser();
  if (!executable) throw new Error("no Chromium found: install chromium, or name one in CHROMIUM");
  await ensureBuilt(() => console.log("building dist-workbench/"));
  const folder = mkdtempSync(join(tmpdir(), "plan-review-seen-"));
  const server = await serveBuilt(DIST);
  const browser = await launchBrowser(executable);
  try {
    const lines: string[][] = [["", "before marking", "after"]];
    for (const [width, height] of [
      [360, 720],
      [1280, 720],
    ] as const) {
      // A pane of its own width needs a window around it.
      const seen = await findingsInSight(
        browser,
        server.origin,
        Math.max(width, 1280),
        height - (width > 360 ? BAR : 0),
      );
      const where = width > 360 ? `a window of ${width} × ${height}, pane 360 wide` : `a pane of ${width} × ${height}`;
      lines.push([`findings in sight, ${where}`, "", String(seen)]);
    }
    for (const name of BOOKS) {
      const path = join(PLANS, `${name}.xlsx`);
      const [before, after] = [new Uint8Array(readFileSync(path)), markedCopy(path, folder)];
      const pixels = 720 - BAR - LETTERS;
      lines.push([
        `rows of ${name} in a window 720 high`,
        String(rowsInSight(before, pixels)),
        String(rowsInSight(after, pixels)),
      ]);
      lines.push([
        `pages of ${name} on paper, all sheets`,
        String(pagesOf(before, folder)),
        String(pagesOf(after, folder)),
      ]);
    }
    const [head = [], ...rows] = lines;
    const told = table(head, rows);
    console.log(told);
    const readme = join(REPOSITORY, "README.md");
    const [begin, end] = ["<!-- seen -->", "<!-- /seen -->"];
    const text = readFileSync(readme, "utf8");
    writeFileSync(
      readme,
      `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${told.trim()}\n\n${text.slice(text.indexOf(end))}`,
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
