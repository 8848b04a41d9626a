import { HostError, type CellEdit, type EditReceipt, type SkipReason, type WorkOptions } from "../host/types";
import type { CellState } from "../marking/fixes/types";
import type { CellValue } from "../sheet";
import { asKept, type DateSystem } from "./dateSystem";
import { bytesOf, WRITE_BYTES } from "./payload";
import { rangeOf } from "./ranges";
import { inExcel, stopIfCancelled } from "./run";
import { typed } from "./typed";

/** Cells of a column that lie close together are read and written as one range; null leaves those between as they are. */
const WIDEST_GAP = 30;
/** Cells read at once before they are written, those in the gaps included: well below 5 MB unless they hold novels. */
const MOST_CELLS = 20_000;

/** Neighbouring edits of one column. */
interface Run {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly edits: readonly CellEdit[];
}

/**
 * Writes single cells, each only if it still is what was read. Two batches for some thousand cells: what stands there is
 * asked for, then only what is unchanged is written; more cells go in further pairs, so that nothing is written that was
 * looked at long before.
 */
export function editCells(
  system: DateSystem,
  sheetId: string,
  edits: readonly CellEdit[],
  options?: WorkOptions,
): Promise<EditReceipt> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const written: CellEdit[] = [];
    const skipped: { edit: CellEdit; reason: SkipReason }[] = [];
    for (const portion of portions(runsOf(edits))) {
      stopIfCancelled(options);
      sheet.load("name");
      sheet.protection.load("protected");
      const asked = portion.map((run) => {
        const range = rangeOf(sheet, { ...run, firstColumn: run.column, lastColumn: run.column });
        range.load("values,formulas,numberFormat,rowHidden");
        return { run, range };
      });
      await context.sync();
      if (sheet.protection.protected)
        throw new HostError("protected", "the worksheet is protected", { sheetName: sheet.name });
      stopIfCancelled(options);
      const fit: CellEdit[] = [];
      for (const { run, range } of asked) {
        for (const edit of run.edits) {
          const at = edit.row - run.firstRow;
          const reason = refusal(
            kept(edit.expect, system),
            (range.values as CellValue[][])[at]?.[0],
            (range.formulas as unknown[][])[at]?.[0],
            (range.numberFormat as string[][])[at]?.[0],
          );
          if (reason) skipped.push({ edit, reason });
          else fit.push(edit);
        }
      }
      // A block over rows that a filter hides may land in others (office-js 224): then each cell by itself.
      const isHidden = asked.some(({ range }) => (range.rowHidden as boolean | null) !== false);
      for (const run of runsOf(fit, isHidden ? 0 : WIDEST_GAP)) {
        if (isHidden)
          for (const edit of run.edits)
            write(sheet, { ...run, firstRow: edit.row, lastRow: edit.row, edits: [edit] }, system);
        else write(sheet, run, system);
      }
      if (fit.length > 0) {
        context.application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
      }
      written.push(...fit);
      options?.onProgress?.({ done: written.length + skipped.length, total: edits.length });
    }
    return { written, skipped };
  });
}

/** A cell as it is kept by a workbook that counts its days in this system. */
const kept = ({ value, numberFormat }: CellState, system: DateSystem): CellState => ({
  value: asKept(value, numberFormat, system),
  numberFormat,
});

function refusal(
  expect: CellState,
  value: CellValue | undefined,
  formula: unknown,
  numberFormat: string | undefined,
): SkipReason | null {
  // A text that begins with = is told from a formula by its value.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return "formula";
  return (expect.value ?? "") === (value ?? "") && expect.numberFormat === numberFormat ? null : "changed";
}

/** Number formats first: they decide what Excel makes of the values. */
function write(sheet: Excel.Worksheet, { column, firstRow, lastRow, edits }: Run, system: DateSystem): void {
  const range = rangeOf(sheet, { firstRow, lastRow, firstColumn: column, lastColumn: column });
  const lines = <T>(of: (edit: CellEdit) => T | null): (T | null)[][] => {
    const cells = Array.from({ length: lastRow - firstRow + 1 }, (): (T | null)[] => [null]);
    for (const edit of edits) cells[edit.row - firstRow] = [of(edit)];
    return cells;
  };
  if (edits.some(({ expect, write: next }) => expect.numberFormat !== next.numberFormat))
    range.numberFormat = lines(({ expect, write: next }) =>
      expect.numberFormat === next.numberFormat ? null : next.numberFormat,
    );
  range.values = lines(({ write: next }) => typed(kept(next, system).value, next.numberFormat));
}

function runsOf(edits: readonly CellEdit[], gap = WIDEST_GAP): readonly Run[] {
  const runs: { column: number; firstRow: number; lastRow: number; edits: CellEdit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (
      last &&
      last.column === edit.column &&
      edit.row - last.lastRow <= gap &&
      last.edits.length < MOST_CELLS / WIDEST_GAP
    ) {
      last.edits.push(edit);
      last.lastRow = edit.row;
    } else runs.push({ column: edit.column, firstRow: edit.row, lastRow: edit.row, edits: [edit] });
  }
  return runs;
}

/** Runs that are read and written together. */
function portions(runs: readonly Run[]): readonly (readonly Run[])[] {
  const all: Run[][] = [];
  let [cells, bytes] = [Infinity, Infinity];
  for (const run of runs) {
    const height = run.lastRow - run.firstRow + 1;
    // Value, formula and number format come back, value and number format go out.
    const size =
      run.edits.reduce(
        (sum, { expect, write: next }) =>
          sum + 2 * bytesOf(expect.value) + bytesOf(next.value) + 2 * bytesOf(expect.numberFormat),
        0,
      ) +
      height * 60;
    if (cells + height > MOST_CELLS || bytes + size > WRITE_BYTES) {
      all.push([]);
      [cells, bytes] = [0, 0];
    }
    all.at(-1)?.push(run);
    cells += height;
    bytes += size;
  }
  return all;
}
