/** LibreOffice as a calculator: nothing but formulas goes in, so that every value that comes out is its own. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { addressOf, type CellValue, valueAt } from "../../../../src/sheet";
import { gridOfSheet, readPackage, readWorkbook } from "../../../../src/xlsx";
import { bookOf } from "../../../xlsx/support/book";
import type { Calculated, Calculator } from "./sheets";

export const isThere = (): boolean => spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function cellXml(value: CellValue, row: number, column: number): string {
  const at = addressOf(row, column);
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (/^#[A-Z/0!?]+$/.test(value)) return `<c r="${at}" t="e"><v>${value}</v></c>`;
  return value.startsWith("=")
    ? `<c r="${at}"><f>${escaped(value.slice(1))}</f></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const sheetXml = ({ rows }: Calculated): string =>
  rows
    .map(
      (row, down) => `<row r="${down + 1}">${row.map((value, at) => cellXml(value, down + 1, at + 1)).join("")}</row>`,
    )
    .join("");

export const inLibreOffice: Calculator = (sheets) => {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-formulas-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bookOf({ sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetXml(sheet)])) }));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        file,
      ],
      { stdio: "ignore", timeout: 1_150_000 },
    );
    const model = readWorkbook(readPackage(readFileSync(join(folder, "out", "book.xlsx"))));
    return Promise.resolve(
      sheets.map(({ name, rows }) => {
        const grid = gridOfSheet(model, name);
        return rows.map((row, down) => row.map((_, at) => valueAt(grid, down + 1, at + 1)));
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
