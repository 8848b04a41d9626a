import type { CellsRead } from "../host/types";
import type { CellRange, CellValue } from "../sheet";
import { asRead, type DateSystem } from "./dateSystem";
import { askMerges, mayBeTooMany, mergesInBands, mergesOf } from "./merges";
import { rangeOf } from "./ranges";
import { inExcel } from "./run";

/** Ranges of a sheet after an edit, in one batch (two where merges touch them). The caller keeps them small. */
export function readCells(system: DateSystem, sheetId: string, ranges: readonly CellRange[]): Promise<CellsRead> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    try {
      const { merged, ...asked } = ask(sheet, ranges, true);
      await context.sync();
      return piecesOf(sheet, asked.cells, ranges, await mergesOf(context, merged), system);
    } catch (error) {
      if (!mayBeTooMany(error)) throw error;
      const { cells } = ask(sheet, ranges, false);
      await context.sync();
      const merges: (readonly CellRange[])[] = [];
      for (const range of ranges) merges.push(await mergesInBands(context, sheet, range));
      return piecesOf(sheet, cells, ranges, merges, system);
    }
  }, {});
}

function ask(
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
  withMerges: boolean,
): { readonly cells: readonly Excel.Range[]; readonly merged: readonly Excel.RangeAreas[] } {
  sheet.load("name");
  sheet.protection.load("protected");
  const cells = ranges.map((range) => rangeOf(sheet, range));
  for (const each of cells) each.load("values,formulas,numberFormat");
  return { cells, merged: withMerges ? cells.map(askMerges) : [] };
}

function piecesOf(
  sheet: Excel.Worksheet,
  cells: readonly Excel.Range[],
  ranges: readonly CellRange[],
  merges: readonly (readonly CellRange[])[],
  system: DateSystem,
): CellsRead {
  return {
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    pieces: cells.map(({ values, formulas, numberFormat }, index) => {
      const range = ranges[index] as CellRange;
      return {
        range,
        values: (values as CellValue[][])
          .map((row) => row.map((value) => (value === "" ? null : value)))
          .map((row, down) =>
            row.map((value, right) => asRead(value, (numberFormat as string[][])[down]?.[right] ?? "", system)),
          ),
        numberFormats: numberFormat as string[][],
        merges: merges[index] ?? [],
        formulaColumns: formulaColumns(formulas as CellValue[][], range.firstColumn),
      };
    }),
  };
}

function formulaColumns(formulas: readonly (readonly CellValue[])[], firstColumn: number): readonly number[] {
  const found = new Set<number>();
  for (const row of formulas)
    row.forEach((formula, index) => {
      if (typeof formula === "string" && formula.startsWith("=")) found.add(firstColumn + index);
    });
  return [...found];
}
