/** The command line as a whole, each run a process of its own: a file read, reviewed, told as JSON, and its marked copy written. */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import ExcelJS from "exceljs";
import { HEAVY } from "./heavySheets";
import { HEADER, projectRows } from "./sheets";
import { table } from "./table";

/** Loaded before the command: notes the most memory its process has held, in KB, when it ends. */
const NOTE_PEAK =
  "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));";
const MB = 1024 * 1024;

export async function commandLineTable(sizes: readonly number[], root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-bench-"));
  try {
    writeFileSync(join(folder, "peak.cjs"), NOTE_PEAK);
    const rows: (string | number)[][] = [];
    for (const size of sizes) rows.push(await measure(folder, size, root));
    return table(["rows", "workbook, MB", "seconds", "peak memory, MB", "JSON, MB", "marked copy, MB"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, size: number, root: string): Promise<(string | number)[]> {
  const source = join(folder, `${size}.xlsx`);
  await writeWorkbook(source, size);
  return measureFile(folder, source, size, root);
}

/** Plans of 200 rows in workbooks that are heavy with something else. */
export async function heavyTable(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-bench-"));
  try {
    writeFileSync(join(folder, "peak.cjs"), NOTE_PEAK);
    const rows: (string | number)[][] = [];
    for (const [what, make] of Object.entries(HEAVY)) {
      const source = join(folder, `heavy-${rows.length}.xlsx`);
      writeFileSync(source, make());
      rows.push(await measureFile(folder, source, what, root));
    }
    return table(
      ["200 projects and", "workbook, MB", "seconds", "peak memory, MB", "JSON, MB", "marked copy, MB"],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureFile(
  folder: string,
  source: string,
  what: string | number,
  root: string,
): Promise<(string | number)[]> {
  const json = join(folder, `${basename(source)}.json`);
  const peak = join(folder, "peak.txt");
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--require",
      join(folder, "peak.cjs"),
      join("src", "cli", "main.ts"),
      source,
      "--json",
      "--out",
      join(folder, "copies"),
    ],
    {
      cwd: root,
      env: { ...process.env, PEAK_FILE: peak },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => {
    complaint += text.toString();
  });
  await pipeline(child.stdout, createWriteStream(json));
  const status = await ended;
  const seconds = (performance.now() - start) / 1000;
  // 0 and 1 both are a review made.
  if (status !== 0 && status !== 1) throw new Error(`the command ended with ${status}: ${complaint}`);
  const megabytes = (path: string): string => (statSync(path).size / MB).toFixed(1);
  return [
    what,
    megabytes(source),
    seconds.toFixed(1),
    Math.round(Number(readFileSync(peak, "utf8")) / 1024),
    megabytes(json),
    megabytes(join(folder, "copies", basename(source))),
  ];
}

async function writeWorkbook(filename: string, size: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet("项目库");
  sheet.addRow(HEADER).commit();
  for (const row of projectRows(size, "few")) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}
