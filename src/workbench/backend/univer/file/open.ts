/**
 * file/: .xlsx in and out of Univer. Opening turns the file's model into a Univer workbook; saving finds what changed
 * in Univer since and has those cells, formats and rules patched into the file, which otherwise stays as it was.
 */
import { BooleanNumber, CellValueType, LocaleType, type ICellData, type IColumnData, type IRowData, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { parseRange } from "../../../../plan/grid";
import type { CellModel, SheetModel, WorkbookModel } from "../../../../xlsx";
import type { KeptFormats } from "../conditionalFormats";
import { createExtras, type Extras } from "../extras";
import { pixelsOf } from "../lines";
import { newSheetId } from "../sheets";
import { univerStyle } from "./cellStyles";
import { conditionalRules, definedNames, filterOf, noteMatrix, rangeOf, readableFormula, validationRules } from "./rules";
import { pixelsOfCharacters } from "./units";

export interface OpenedFile {
  readonly data: IWorkbookData;
  readonly extras: Extras;
  readonly keptFormats: KeptFormats;
  /** Univer's sheet id by the name the sheet has in the file. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly activeSheetId: string | null;
  /** What the file holds and the workbench does not show; saving keeps it. */
  readonly unseenRules: number;
}

const styleId = (index: number): string => `x${index}`;

export function cellOf(cell: CellModel): ICellData {
  const data: ICellData = cell.style > 0 ? { s: styleId(cell.style) } : {};
  if (cell.formula !== null) data.f = `=${readableFormula(cell.formula)}`;
  if (cell.value === null) return data;
  if (cell.type === "boolean") return { ...data, v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...data, v: cell.value, t: typeof cell.value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

export function rowsOf(sheet: SheetModel): Pick<IWorksheetData, "cellData" | "rowData"> & { lastRow: number; lastColumn: number } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, IRowData> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const row of sheet.rows) {
    const line: Record<number, ICellData> = {};
    for (const cell of row.cells) {
      line[cell.column - 1] = cellOf(cell);
      lastColumn = Math.max(lastColumn, cell.column);
    }
    if (row.cells.length > 0) {
      cellData[row.row - 1] = line;
      lastRow = row.row;
    }
    // Without a height of its own a row grows with its text, as in Excel.
    const data: IRowData = { ...(row.height === null ? { ia: BooleanNumber.TRUE } : { h: pixelsOf(row.height), ia: BooleanNumber.FALSE }), ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}), ...(row.style ? { s: styleId(row.style) } : {}) };
    rowData[row.row - 1] = data;
  }
  return { cellData, rowData, lastRow, lastColumn };
}

export function columnsOf(sheet: SheetModel, columnCount: number): Record<number, IColumnData> {
  const columnData: Record<number, IColumnData> = {};
  for (const column of sheet.columns) {
    // A file may give all 16,384 columns one width.
    for (let at = column.first; at <= Math.min(column.last, columnCount); at++) {
      columnData[at - 1] = {
        ...(column.width === null ? {} : { w: pixelsOfCharacters(column.width) }),
        ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}), ...(column.style ? { s: styleId(column.style) } : {}),
      };
    }
  }
  return columnData;
}

function worksheet(sheet: SheetModel, id: string): Partial<IWorksheetData> {
  const { cellData, rowData, lastRow, lastColumn } = rowsOf(sheet);
  const { rows, columns } = sheet.frozen;
  const rowCount = Math.max(lastRow + 50, 100);
  const columnCount = Math.max(lastColumn + 15, 26);
  return {
    id, name: sheet.name, cellData, rowData, rowCount, columnCount, columnData: columnsOf(sheet, columnCount),
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    defaultRowHeight: pixelsOf(sheet.defaultRowHeight), defaultColumnWidth: pixelsOfCharacters(sheet.defaultColumnWidth),
    mergeData: sheet.merges.map(rangeOf), showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: sheet.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
  };
}

/** @param fileName as the person knows the file, with its extension */
export function openInUniver(model: WorkbookModel, fileName: string, locale: LocaleType = LocaleType.ZH_CN): OpenedFile {
  const ids = model.sheets.map(() => newSheetId());
  const sheetIds = new Map(model.sheets.map((sheet, n) => [sheet.name, ids[n] ?? ""]));
  const keptFormats: KeptFormats = new Map();
  let lastId = 0;
  const newId = (kind: string) => (): string => `${kind}-${++lastId}`;
  const bySheet = <T>(read: (sheet: SheetModel) => T | null): string =>
    JSON.stringify(Object.fromEntries(model.sheets.flatMap((sheet, n) => {
      const value = read(sheet);
      return value === null ? [] : [[ids[n] ?? "", value]];
    })));
  let unseenRules = 0;
  const styles: Record<string, IStyleData> = Object.fromEntries(model.styles.cellFormats.map((format, index) => [styleId(index), univerStyle(format)]));
  const resources = [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet((sheet) => {
      const loaded = conditionalRules(sheet.conditionalFormats, model.styles, keptFormats, newId("file-cf"));
      unseenRules += loaded.unseen;
      return loaded.rules;
    }) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet((sheet) => validationRules(sheet.dataValidations, newId("file-dv"))) },
    { name: "SHEET_NOTE_PLUGIN", data: bySheet((sheet) => noteMatrix(sheet.notes, newId("file-note"))) },
    { name: "SHEET_FILTER_PLUGIN", data: bySheet(filterOf) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(model, sheetIds, newId("file-name"))) },
  ];
  return {
    data: {
      id: `workbook-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`, name: fileName, appVersion: "0.25.1", locale, styles, resources,
      defaultStyle: styles[styleId(0)] ?? null, sheetOrder: ids, sheets: Object.fromEntries(model.sheets.map((sheet, n) => [ids[n] ?? "", worksheet(sheet, ids[n] ?? "")])),
    },
    extras: extrasOf(model, fileName, sheetIds), keptFormats, sheetIds,
    activeSheetId: sheetIds.get(model.activeSheet ?? "") ?? null, unseenRules,
  };
}

function extrasOf(model: WorkbookModel, fileName: string, sheetIds: ReadonlyMap<string, string>): Extras {
  const extras = createExtras(fileName);
  for (const sheet of model.sheets) {
    const sheetId = sheetIds.get(sheet.name) ?? "";
    const own = extras.sheet(sheetId);
    own.veryHidden = sheet.state === "veryHidden";
    own.protection = sheet.isProtected ? { password: null } : null;
    const area = model.definedNames.find(({ name, sheetName }) => name === "_xlnm.Print_Area" && sheetName === sheet.name)?.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      .map((part) => parseRange(part.slice(part.lastIndexOf("!") + 1)));
    own.printArea = area && area.every((range) => range !== null) ? area.map((range) => ({ row: range.firstRow - 1, column: range.firstColumn - 1, rowCount: range.lastRow - range.firstRow + 1, columnCount: range.lastColumn - range.firstColumn + 1 })) : null;
    extras.tables.push(...sheet.tables.map((table, n) => ({
      id: `{file-table-${sheetId}-${n}}`, name: table.name, sheetId, showHeaders: table.headerRows > 0, showTotals: table.totalsRows > 0, style: "",
      range: { row: table.range.firstRow - 1, column: table.range.firstColumn - 1, rowCount: table.range.lastRow - table.range.firstRow + 1, columnCount: table.range.lastColumn - table.range.firstColumn + 1 },
      columns: headerOf(sheet, table.range.firstRow, table.range.firstColumn, table.range.lastColumn),
    })));
  }
  return extras;
}

function headerOf(sheet: SheetModel, row: number, first: number, last: number): { id: number; name: string }[] {
  const cells = sheet.rows.find((other) => other.row === row)?.cells ?? [];
  return Array.from({ length: last - first + 1 }, (_, n) => ({ id: n + 1, name: String(cells.find(({ column }) => column === first + n)?.value ?? `Column${n + 1}`) }));
}
