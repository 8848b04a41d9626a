/**
 * LibreOffice's recalculation, from outside: converting a workbook whose formulas have no kept results, less converting
 * the same workbook with the results in place of the formulas. Start-up, loading and saving fall out of the difference.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { Answer, Facts } from "./facts";
import { formulasOfRow } from "./hyperFormula";
import { ofClock, timed, type Spread } from "../timing";

/** Rows are repeated up to this many, or the difference drowns in the start-up's own spread. */
const AT_LEAST = 50_000;

/** Milliseconds for as many rows as were given; null where LibreOffice is not installed. */
export async function libreOffice(facts: readonly Facts[], answers: readonly Answer[]): Promise<Spread | null> {
  const program = ["soffice", "libreoffice"].find((name) => runs(name));
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), "plan-review-bench-"));
  try {
    const times = Math.max(1, Math.ceil(AT_LEAST / facts.length));
    const convert = (name: string) =>
      execFileSync(
        program,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv",
          "--outdir",
          folder,
          join(folder, name),
        ],
        { stdio: "ignore" },
      );
    await save(join(folder, "formulas.xlsx"), facts, times, (row) =>
      formulasOfRow(row).map((formula) => ({ formula: formula.slice(1) })),
    );
    await save(join(folder, "values.xlsx"), facts, times, (row) => {
      const { tier, supplementOver, adjustmentOver } = answers[(row - 1) % facts.length] as Answer;
      return [tier, supplementOver, adjustmentOver];
    });
    const often = { runs: 5, warmUp: 1, by: ofClock };
    const values = await timed(() => convert("values.xlsx"), often);
    const formulas = await timed(() => convert("formulas.xlsx"), often);
    const of = (ms: number) => Math.max(0, ms) / times;
    return {
      median: of(formulas.median - values.median),
      least: of(formulas.least - values.most),
      most: of(formulas.most - values.least),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function save(
  path: string,
  facts: readonly Facts[],
  times: number,
  rest: (row: number) => readonly (string | boolean | { readonly formula: string })[],
): Promise<void> {
  const book = new Workbook();
  const sheet = book.addWorksheet("库");
  for (let row = 1; row <= facts.length * times; row++) {
    const { total, contract, supplement, adjusted } = facts[(row - 1) % facts.length] as Facts;
    sheet.addRow([total, contract, supplement, adjusted, ...rest(row)]);
  }
  await book.xlsx.writeFile(path);
}
