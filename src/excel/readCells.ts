import type { CellsRead } from "../host/types";
import type { CellRange, CellValue } from "../plan/grid";
import { cellRangeOf, PLACE, rangeOf } from "./ranges";
import { inExcel } from "./run";

/** Ranges of a sheet after an edit, in one batch (two where merges touch them). The caller keeps them small. */
export function readCells(sheetId: string, ranges: readonly CellRange[]): Promise<CellsRead> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    sheet.protection.load("protected");
    const asked = ranges.map((range) => {
      const cells = rangeOf(sheet, range);
      cells.load("values,formulas,numberFormat");
      const merged = cells.getMergedAreasOrNullObject();
      merged.load("areaCount");
      return { range, cells, merged };
    });
    await context.sync();
    const areas = asked.map(({ merged }) => (merged.isNullObject ? null : merged.areas));
    for (const each of areas) each?.load(`items/${PLACE.replaceAll(",", ",items/")}`);
    if (areas.some((each) => each !== null)) await context.sync();
    return {
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      pieces: asked.map(({ range, cells }, index) => ({
        range,
        values: (cells.values as CellValue[][]).map((row) => row.map((value) => (value === "" ? null : value))),
        numberFormats: cells.numberFormat as string[][],
        merges: areas[index]?.items.map(cellRangeOf) ?? [],
        formulaColumns: formulaColumns(cells.formulas as CellValue[][], range.firstColumn),
      })),
    };
  }, {});
}

function formulaColumns(formulas: readonly (readonly CellValue[])[], firstColumn: number): readonly number[] {
  const found = new Set<number>();
  for (const row of formulas)
    row.forEach((formula, index) => {
      if (typeof formula === "string" && formula.startsWith("=")) found.add(firstColumn + index);
    });
  return [...found];
}
