/** Rows whose height or hidden state is no longer what the file holds. */
import { BooleanNumber, type IRowData, type Worksheet } from "@univerjs/core";
import type { RowEdit, SheetModel, WorkbookModel } from "../../../../xlsx";
import { rowsOf } from "./open";

const POINTS_PER_PIXEL = 0.75;

type Rows = Readonly<Record<number, Partial<IRowData> | undefined>>;

export function differingRows(inFile: SheetModel, sheet: Worksheet, { styles }: WorkbookModel): RowEdit[] {
  const before: Rows = rowsOf(inFile, styles).rowData;
  const now: Rows = sheet.getRowManager().getRowData();
  const rows = [...new Set([...Object.keys(before), ...Object.keys(now)].map(Number))].sort((a, b) => a - b);
  return rows.flatMap((row): RowEdit[] => {
    const [from, to] = [heightOf(before, row), heightOf(now, row)];
    const hidden = Boolean(now[row]?.hd) === Boolean(before[row]?.hd) ? {} : { hidden: Boolean(now[row]?.hd) };
    const height =
      from === to
        ? {}
        : to === null
          ? { height: null, isCustom: false }
          : { height: to * POINTS_PER_PIXEL, isCustom: true };
    const edit = { row: row + 1, ...height, ...hidden };
    return Object.keys(edit).length > 1 ? [edit] : [];
  });
}

/** Pixels, where somebody set the height; else null: it follows the content. */
function heightOf(rows: Rows, row: number): number | null {
  const own = rows[row];
  if (own?.h === undefined || own.ia === BooleanNumber.TRUE) return null;
  // Univer gives a new row the height that the row beside it has at the time, whether that is set or follows the content.
  return own.ia !== undefined || isSetBeside(rows, row, own.h) ? own.h : null;
}

function isSetBeside(rows: Rows, row: number, height: number): boolean {
  return [-1, 1].some((step) => {
    let at = row + step;
    while (isCopied(rows[at])) at += step;
    const beside = rows[at];
    return beside?.ia === BooleanNumber.FALSE && beside.h === height;
  });
}

const isCopied = (row: Partial<IRowData> | undefined): boolean => row?.h !== undefined && row.ia === undefined;
