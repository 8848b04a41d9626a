/** The file page: its size, and how long after a double click it is drawn. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildFilePage } from "../../scripts/package/filePage";
import { findBrowser, launchBrowser } from "../e2e/support/browser";
import { FilePage } from "../e2e/support/filePage";
import { table } from "./table";
import { figure } from "./timing";

const OPENINGS = 5;

export async function filePageTable(): Promise<string> {
  const html = Buffer.from((await buildFilePage()).html);
  const rows = [
    ["size of the one HTML file", `${kilobytes(html.length)} KB (${kilobytes(gzipSync(html).length)} KB with gzip)`],
  ];
  const path = findBrowser();
  if (path) rows.push([`from the double click to the page drawn, ms, of ${OPENINGS}`, await drawn(path)]);
  return table(["the file page", ""], rows);
}

/** Median, and the spread. */
async function drawn(executable: string): Promise<string> {
  const browser = await launchBrowser(executable);
  const folder = mkdtempSync(join(tmpdir(), "plan-review-bench-"));
  try {
    const took: number[] = [];
    for (let nth = 0; nth < OPENINGS; nth += 1) {
      const opened = await FilePage.open(browser, folder);
      await opened.page.getByRole("heading", { name: opened.say("filePage.start.heading") }).waitFor();
      took.push(Number(await opened.page.evaluate("performance.now()")));
      await opened.context.close();
    }
    took.sort((a, b) => a - b);
    return `${figure(took[OPENINGS >> 1]!)} (${figure(took[0]!)}–${figure(took.at(-1)!)})`;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const kilobytes = (bytes: number): string => Math.round(bytes / 1024).toLocaleString("en-US");
