/**
 * excel/: the workbook of the host interface over Excel's client library; the only code that calls it. Floor: ExcelApi
 * 1.14 (Excel 2021, Excel on the web, Excel for Mac).
 *
 *   read.ts      a sheet in blocks below the payload limit (readCells.ts: some cells)      marks/    writing, finding and removing what is ours
 *   watch.ts     what happens in the workbook                   errors.ts Excel's codes and what they mean to a person
 *   merges.ts    merged cells, in parts Excel can tell
 *   dateSystem.ts whether days count from 1900 or 1904
 *   cells.ts     single cells, written under a guard            sheets.ts worksheets of our own
 *   rows/        rows put into a library
 */
import type { WorkbookHost } from "../host/types";
import { editCells } from "./cells";
import type { DateSystem } from "./dateSystem";
import { describe } from "./describe";
import { clearMarks } from "./marks/clear";
import { takeIn } from "./marks/around";
import { showAllRows } from "./marks/criteria";
import { isTableNamedWhole } from "./marks/wholeTable";
import { applyMarks } from "./marks/write";
import { readSheet } from "./read";
import { readCells } from "./readCells";
import { select, selection } from "./select";
import { readSetting, writeSetting } from "./settings";
import { makePlanSheet } from "./planSheet";
import { addRows, formulasIn, removeRows } from "./rows";
import { makeSheet } from "./sheets";
import { watch } from "./watch";

/** The workbook that is open in Excel. Keeps only how it counts days, as seen at the last reading; every call asks Excel. */
export function createExcelHost(): WorkbookHost {
  const system: DateSystem = { from1904: false };
  return {
    describe,
    readSheet: (sheetId, options) => readSheet(system, sheetId, options),
    readCells: (sheetId, ranges) => readCells(system, sheetId, ranges),
    isTableNamedWhole,
    applyMarks: (sheetId, plan, options) => applyMarks(system, sheetId, plan, options),
    takeIn,
    showAllRows,
    clearMarks,
    editCells: (sheetId, edits, options) => editCells(system, sheetId, edits, options),
    formulasIn,
    addRows: (sheetId, rows, options) => addRows(system, sheetId, rows, options),
    removeRows,
    makeSheet,
    makePlanSheet,
    select,
    selection,
    watch,
    readSetting,
    writeSetting,
  };
}
