/** Contents of cells: values, formulas, displayed text, number formats. */
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { displayText } from "../displayText";
import { lastColumn, lastRow } from "../ranges";
import { typedIn } from "../typedIn";
import type { Backend, CellRange, CellValue } from "../types";
import { clipped, type UniverContext } from "./context";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Cells = Pick<Backend, "readCells" | "writeCells" | "clear" | "usedRange">;

/** What a cell holds, as Excel would say it: truth values are not 1 and 0, rich text is its text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 || cell.v === true;
  if (cell.v !== undefined && cell.v !== null) return cell.v;
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
}

/** Nothing of content left; the style stays unless it is named too. */
export const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** A value as a Univer cell. Text stays text, whatever it looks like. */
export function contentOf(value: CellValue, formula: string): ICellData {
  if (formula !== "") return { ...EMPTY, f: formula };
  if (value === "") return { ...EMPTY };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  // Univer makes a number of a text of digits unless it is told not to.
  return {
    ...EMPTY,
    v: value,
    t: value.trim() !== "" && Number.isFinite(Number(value)) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

export const hasContent = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p);

/** Styles by cell with those of its row and column under it; looked up once per style. */
export function styleReader(context: UniverContext, sheet: Worksheet): (row: number, column: number) => IStyleData {
  const styles = context.workbook.getStyles();
  const plain: IStyleData = {};
  const lines = new Map<string, Nullable<IStyleData>>();
  const line = (key: string, read: () => Nullable<IStyleData>): Nullable<IStyleData> => {
    if (!lines.has(key)) lines.set(key, read());
    return lines.get(key);
  };
  return (row, column) => {
    const own = styles.getStyleByCell(sheet.getCellRaw(row, column));
    const ofColumn = line(`c${column}`, () => sheet.getColumnStyle(column));
    const ofRow = line(`r${row}`, () => sheet.getRowStyle(row));
    return ofColumn || ofRow ? { ...ofColumn, ...ofRow, ...own } : (own ?? plain);
  };
}

export const patternOf = (style: IStyleData): string => style.n?.pattern ?? "General";

/** null: no number format. */
const patternStyle = (pattern: string): IStyleData["n"] =>
  pattern === "" || pattern === "General" ? null : { pattern };

export function cellMethods(context: UniverContext): Cells {
  const formulas = (): FormulaDataModel => context.service<FormulaDataModel>(FormulaDataModel);

  function formulaOf(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): string {
    if (cell?.f) return cell.f;
    return cell?.si ? (formulas().getFormulaStringByCell(row, column, sheet.getSheetId(), context.unitId) ?? "") : "";
  }

  return {
    readCells(sheetId, range, face) {
      const sheet = context.sheet(sheetId);
      const style = styleReader(context, sheet);
      const read = (row: number, column: number): CellValue => {
        const cell = sheet.getCellRaw(row, column);
        if (face === "numberFormats") return patternOf(style(row, column));
        const value = valueOf(cell);
        if (face === "values") return value;
        if (face === "formulas") return formulaOf(sheet, row, column, cell) || value;
        return value === "" ? "" : displayText(value, patternOf(style(row, column)));
      };
      return Array.from({ length: range.rowCount }, (_, r) =>
        Array.from({ length: range.columnCount }, (_, c) => read(range.row + r, range.column + c)),
      );
    },

    writeCells(sheetId, range, face, cells) {
      if (face === "numberFormats") {
        context.setLook(sheetId, range, (row, column) => {
          const input = cells[row - range.row]?.[column - range.column] ?? null;
          return input === null ? null : { n: patternStyle(String(input)) };
        });
        return;
      }
      const sheet = context.writable(sheetId);
      const style = styleReader(context, sheet);
      context.makeRoom(sheet, range);
      const matrix: CellMatrix = {};
      const put = (row: number, column: number, cell: ICellData): void => {
        (matrix[row] ??= {})[column] = cell;
      };
      cells.forEach((line, r) =>
        line.forEach((input, c) => {
          if (input === null) return;
          const [row, column] = [range.row + r, range.column + c];
          if (isCovered(sheet, row, column)) return;
          const pattern = patternOf(style(row, column));
          const typed = typedIn(input, pattern);
          const content = contentOf(typed.value, typed.formula);
          put(
            row,
            column,
            typed.numberFormat && pattern === "General"
              ? { ...content, s: { n: { pattern: typed.numberFormat } } }
              : content,
          );
        }),
      );
      context.mutate(SetRangeValuesMutation.id, sheetId, { cellValue: matrix });
    },

    clear(sheetId, range, applyTo) {
      const sheet = context.writable(sheetId);
      const area = clipped(sheet, range);
      if (!area) return;
      const cell: ICellData = {
        ...(applyTo === "Formats" ? {} : EMPTY),
        ...(applyTo === "Contents" ? {} : { s: null }),
      };
      const matrix: CellMatrix = {};
      for (let row = area.row; row <= lastRow(area); row++) {
        for (let column = area.column; column <= lastColumn(area); column++) {
          if (sheet.getCellRaw(row, column)) (matrix[row] ??= {})[column] = { ...cell };
        }
      }
      context.mutate(SetRangeValuesMutation.id, sheetId, { cellValue: matrix });
    },

    usedRange(sheetId, valuesOnly, within) {
      const sheet = context.sheet(sheetId);
      return contentBounds(sheet, (cell) => hasContent(cell) || (!valuesOnly && !!cell.s), within);
    },
  };
}

/** In a merged area only the first cell takes content; what is written to the others is dropped, as in Excel. */
function isCovered(sheet: Worksheet, row: number, column: number): boolean {
  const merged = sheet.getMergedCell(row, column);
  return !!merged && (merged.startRow !== row || merged.startColumn !== column);
}

function contentBounds(sheet: Worksheet, counts: (cell: ICellData) => boolean, within?: CellRange): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !counts(cell)) return;
    if (within && (row < within.row || row > lastRow(within) || column < within.column || column > lastColumn(within)))
      return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
