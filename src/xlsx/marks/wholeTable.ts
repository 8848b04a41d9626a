import { takesInWholeTable } from "../../marking";
import type { SheetModel, WorkbookModel } from "../model/types";

/**
 * Whether a formula or a name of the workbook takes in every column of a table that stands on this sheet; or whether a
 * query fills it, whose list of fields would no longer be the table's columns.
 */
export function isTableNamedWhole({ sheets, definedNames }: WorkbookModel, home: SheetModel, table: string): boolean {
  if (home.tables.some(({ name, isFed }) => isFed && name === table)) return true;
  if (definedNames.some(({ formula }) => takesInWholeTable(formula, table, false))) return true;
  return sheets.some((sheet) =>
    sheet.rows.some(({ cells }) =>
      cells.some(({ formula }) => formula !== null && takesInWholeTable(formula, table, sheet === home)),
    ),
  );
}
