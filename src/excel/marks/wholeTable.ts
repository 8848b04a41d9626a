import type { WorkOptions } from "../../host/types";
import { takesInWholeTable } from "../../marking";
import { formulasOf } from "../formulas";
import { inExcel } from "../run";
import { askFormulasIn } from "../read";
import { PLACE } from "../ranges";

/** More is not read for this: whatever is not known counts as taking the table in. */
const MOST_CELLS = 2_000_000;

/**
 * Whether a formula or a name of the workbook takes in every column of a table. Sheets without formulas are not read;
 * of the others all used cells are, some thousand at a time. Whether a query fills the table is not asked: Office.js has neither QueryTable nor a way from a
 * table to its query (workbook.queries, ExcelApi 1.14, names queries and what kind of object they were loaded to, not
 * which). Excel widens a query's table with the cells beside it by itself; in a file we would have to, so there results
 * stand beside.
 */
export function isTableNamedWhole(sheetId: string, table: string, options?: WorkOptions): Promise<boolean> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/protection/protected");
    names.load("items/formula");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      sheet.names.load("items/formula");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(PLACE);
      return { sheet, used };
    });
    await context.sync();
    const isWhole = (formula: unknown, isInside = false): boolean =>
      typeof formula === "string" && takesInWholeTable(formula, table, isInside);
    if (
      [names, ...worksheets.items.map((sheet) => sheet.names)].some(({ items }) =>
        items.some(({ formula }) => isWhole(formula)),
      )
    )
      return true;
    // Excel may refuse to look for them on a protected sheet.
    const asked = sheets
      .filter(({ used }) => !used.isNullObject)
      .map(({ sheet, used }) => ({ sheet, used, formulas: sheet.protection.protected ? null : askFormulasIn(used) }));
    await context.sync();
    const read = asked.filter(({ formulas }) => formulas?.isNullObject !== true);
    if (read.reduce((sum, { used }) => sum + used.rowCount * used.columnCount, 0) > MOST_CELLS) return true;
    for (const { sheet, used } of read) {
      for await (const found of formulasOf(context, used, options))
        if (found === null || isWhole(found.formula, sheet.id === sheetId)) return true;
    }
    return false;
  });
}
