/** Columns whose width or hidden state is no longer what the file holds. */
import type { IColumnData, Worksheet } from "@univerjs/core";
import type { ColumnEdit, SheetModel } from "../../../../xlsx";
import { columnsOf } from "./open";
import { charactersOfPixels } from "./units";

export function differingColumns(inFile: Pick<SheetModel, "columns">, sheet: Worksheet): ColumnEdit[] {
  const count = sheet.getColumnCount();
  const before = columnsOf(inFile, count);
  const now: Readonly<Record<number, Partial<IColumnData> | undefined>> = sheet.getColumnManager().getColumnData();
  return Array.from({ length: count }, (_, column) => column).flatMap((column) => {
    const [from, to] = [before[column], now[column]];
    const width =
      to?.w !== from?.w ? { width: to?.w === undefined ? ("standard" as const) : charactersOfPixels(to.w) } : {};
    const hidden = Boolean(to?.hd) !== Boolean(from?.hd) ? { hidden: Boolean(to?.hd) } : {};
    return Object.keys({ ...width, ...hidden }).length > 0 ? [{ column: column + 1, ...width, ...hidden }] : [];
  });
}
