import type { CellValue } from "../../sheet";
import { PLACE } from "../ranges";
import { inExcel } from "../run";
import { wholeRows } from "./write";

/** Columns in which formulas stand, by row. One batch; the caller asks for a few rows. */
export function formulasIn(
  sheetId: string,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const asked = [...new Set(rows)].map((row) => {
      const filled = wholeRows(sheet, { firstRow: row, lastRow: row }).getUsedRangeOrNullObject(true);
      filled.load(`${PLACE},formulas`);
      return { row, filled };
    });
    await context.sync();
    return new Map(
      asked.map(({ row, filled }) => [
        row,
        new Set(
          filled.isNullObject
            ? []
            : ((filled.formulas as CellValue[][])[0] ?? []).flatMap((formula, index) =>
                typeof formula === "string" && formula.startsWith("=") ? [filled.columnIndex + index + 1] : [],
              ),
        ),
      ]),
    );
  });
}
