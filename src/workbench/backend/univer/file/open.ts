/**
 * file/: .xlsx in and out of Univer. Opening turns the file's model into a Univer workbook; saving finds what changed
 * in Univer since and has those cells, formats and rules patched into the file, which otherwise stays as it was.
 */
import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { contains } from "../../../../sheet";
import type { CellModel, SheetModel, StyleTable, WorkbookModel } from "../../../../xlsx";
import { chartInFile } from "./charts";
import { pageInFile, printAreaInFile } from "./page";
import type { KeptFormats } from "../conditionalFormats";
import { createExtras, type Extras } from "../extras";
import { pixelsOf, textWidth } from "../lines";
import { newSheetId } from "../sheets";
import { DEFAULT_FONT } from "../styles";
import { univerStyle } from "./cellStyles";
import {
  conditionalRules,
  definedNames,
  filterOf,
  noteMatrix,
  rangeOf,
  readableFormula,
  validationRules,
} from "./rules";
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

/** A line of text beside the size of its font. */
const LINE_HEIGHT = 1.32;

const styleId = (index: number): string => `x${index}`;

export function cellOf(cell: CellModel): ICellData {
  const data: ICellData = cell.style > 0 ? { s: styleId(cell.style) } : {};
  if (cell.formula !== null) data.f = `=${readableFormula(cell.formula)}`;
  if (cell.value === null) return data;
  if (cell.type === "boolean") return { ...data, v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...data, v: cell.value, t: typeof cell.value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** Pixels: the tallest cell of a row, wrapped text counted in lines of its column's width. Merged cells do not count, as in Excel. */
function neededHeight(sheet: SheetModel, row: SheetModel["rows"][number], styles: StyleTable): number {
  const merged = sheet.merges.filter(({ firstRow, lastRow }) => row.row >= firstRow && row.row <= lastRow);
  let height = pixelsOf(sheet.defaultRowHeight);
  for (const cell of row.cells) {
    const format = styles.cellFormats[cell.style];
    if (
      cell.value === null ||
      !format ||
      merged.some((range) => range.firstRow !== range.lastRow && contains(range, row.row, cell.column))
    )
      continue;
    const size = format.font.size ?? DEFAULT_FONT.size;
    const width =
      pixelsOfCharacters(
        sheet.columns.find(({ first, last }) => first <= cell.column && last >= cell.column)?.width ??
          sheet.defaultColumnWidth,
      ) - 6;
    const isWrapped = format.alignment.wrap && !merged.some((range) => contains(range, row.row, cell.column));
    const lines =
      typeof cell.value === "string" && isWrapped
        ? cell.value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / width)), 0)
        : 1;
    height = Math.max(height, Math.ceil(lines * pixelsOf(size) * LINE_HEIGHT) + 2);
  }
  return height;
}

export function rowsOf(
  sheet: SheetModel,
  styles: StyleTable,
): Pick<IWorksheetData, "cellData" | "rowData"> & { lastRow: number; lastColumn: number } {
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
    // Without a height of its own a row is as high as its text needs, as in Excel.
    const data: IRowData = {
      ...(row.height === null
        ? { ia: BooleanNumber.TRUE, ah: neededHeight(sheet, row, styles) }
        : { h: pixelsOf(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(row.style ? { s: styleId(row.style) } : {}),
    };
    rowData[row.row - 1] = data;
  }
  return { cellData, rowData, lastRow, lastColumn };
}

export function columnsOf(sheet: Pick<SheetModel, "columns">, columnCount: number): Record<number, IColumnData> {
  const columnData: Record<number, IColumnData> = {};
  for (const column of sheet.columns) {
    // A file may give all 16,384 columns one width.
    for (let at = column.first; at <= Math.min(column.last, columnCount); at++) {
      columnData[at - 1] = {
        ...(column.width === null ? {} : { w: pixelsOfCharacters(column.width) }),
        ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(column.style ? { s: styleId(column.style) } : {}),
      };
    }
  }
  return columnData;
}

function worksheet(sheet: SheetModel, id: string, styles: StyleTable): Partial<IWorksheetData> {
  const { cellData, rowData, lastRow, lastColumn } = rowsOf(sheet, styles);
  const { rows, columns } = sheet.frozen;
  const rowCount = Math.max(lastRow + 50, 100);
  const columnCount = Math.max(lastColumn + 15, 26);
  return {
    id,
    name: sheet.name,
    cellData,
    rowData,
    rowCount,
    columnCount,
    columnData: columnsOf(sheet, columnCount),
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    defaultRowHeight: pixelsOf(sheet.defaultRowHeight),
    defaultColumnWidth: pixelsOfCharacters(sheet.defaultColumnWidth),
    mergeData: sheet.merges.map(rangeOf),
    showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: sheet.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
  };
}

/**
 * @param fileName as the person knows the file, with its extension
 * @param settings what the file keeps of the add-in's settings
 */
export function openInUniver(
  model: WorkbookModel,
  fileName: string,
  locale: LocaleType = LocaleType.ZH_CN,
  settings: ReadonlyMap<string, unknown> = new Map(),
): OpenedFile {
  const ids = model.sheets.map(() => newSheetId());
  const sheetIds = new Map(model.sheets.map((sheet, n) => [sheet.name, ids[n] ?? ""]));
  const keptFormats: KeptFormats = new Map();
  let lastId = 0;
  const newId = (kind: string) => (): string => `${kind}-${++lastId}`;
  const bySheet = <T>(read: (sheet: SheetModel) => T | null): string =>
    JSON.stringify(
      Object.fromEntries(
        model.sheets.flatMap((sheet, n) => {
          const value = read(sheet);
          return value === null ? [] : [[ids[n] ?? "", value]];
        }),
      ),
    );
  let unseenRules = 0;
  const styles: Record<string, IStyleData> = Object.fromEntries(
    model.styles.cellFormats.map((format, index) => [styleId(index), univerStyle(format)]),
  );
  const resources = [
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: bySheet((sheet) => {
        const loaded = conditionalRules(sheet.conditionalFormats, model.styles, keptFormats, newId("file-cf"));
        unseenRules += loaded.unseen;
        return loaded.rules;
      }),
    },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: bySheet((sheet) => validationRules(sheet.dataValidations, newId("file-dv"))),
    },
    { name: "SHEET_NOTE_PLUGIN", data: bySheet((sheet) => noteMatrix(sheet.notes, newId("file-note"))) },
    { name: "SHEET_FILTER_PLUGIN", data: bySheet(filterOf) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(model, sheetIds, newId("file-name"))) },
  ];
  return {
    data: {
      id: `workbook-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
      name: fileName,
      appVersion: "0.25.1",
      locale,
      styles,
      resources,
      defaultStyle: styles[styleId(0)] ?? null,
      sheetOrder: ids,
      sheets: Object.fromEntries(
        model.sheets.map((sheet, n) => [ids[n] ?? "", worksheet(sheet, ids[n] ?? "", model.styles)]),
      ),
    },
    extras: { ...extrasOf(model, fileName, sheetIds), settings: new Map(settings) },
    keptFormats,
    sheetIds,
    activeSheetId: sheetIds.get(model.activeSheet ?? "") ?? null,
    unseenRules,
  };
}

function extrasOf(model: WorkbookModel, fileName: string, sheetIds: ReadonlyMap<string, string>): Extras {
  const extras = createExtras(fileName);
  for (const sheet of model.sheets) {
    const sheetId = sheetIds.get(sheet.name) ?? "";
    const own = extras.sheet(sheetId);
    own.veryHidden = sheet.state === "veryHidden";
    own.protection = sheet.isProtected ? { password: null } : null;
    own.page = pageInFile(sheet, model);
    own.charts = sheet.ourCharts.map(chartInFile);
    own.printArea = printAreaInFile(sheet, model);
    extras.tables.push(
      ...sheet.tables.map((table, n) => ({
        id: `{file-table-${sheetId}-${n}}`,
        name: table.name,
        sheetId,
        showHeaders: table.headerRows > 0,
        showTotals: table.totalsRows > 0,
        style: "",
        range: {
          row: table.range.firstRow - 1,
          column: table.range.firstColumn - 1,
          rowCount: table.range.lastRow - table.range.firstRow + 1,
          columnCount: table.range.lastColumn - table.range.firstColumn + 1,
        },
        columns: headerOf(sheet, table.range.firstRow, table.range.firstColumn, table.range.lastColumn),
      })),
    );
  }
  return extras;
}

function headerOf(sheet: SheetModel, row: number, first: number, last: number): { id: number; name: string }[] {
  const cells = sheet.rows.find((other) => other.row === row)?.cells ?? [];
  return Array.from({ length: last - first + 1 }, (_, n) => ({
    id: n + 1,
    name: String(cells.find(({ column }) => column === first + n)?.value ?? `Column${n + 1}`),
  }));
}
