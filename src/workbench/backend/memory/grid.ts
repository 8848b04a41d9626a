/** The in-memory workbook: what stands in its cells, and where cells stand. */
import { displayText } from "../displayText";
import { intersection, isEntireColumns, isEntireRows, lastColumn, lastRow, wholeSheet, without } from "../ranges";
import { typedIn } from "../typedIn";
import {
  BackendError,
  type CellFace,
  type CellRange,
  type CellValue,
  type SortField,
  type SortOptions,
} from "../types";
import type { Cell } from "./cells";
import { copyWithin } from "./copying";
import { adjustFormula } from "./formulaReferences";
import { reshape } from "./lines";
import { MemoryFormats } from "./formats";
import { dropPivots, guardPivots } from "./objects";
import type { Sheet } from "./sheet";
import { sortRange } from "./sorting";
import { DEFAULT_STYLE } from "./style";

export class MemoryGrid extends MemoryFormats {
  readCells(sheetId: string, range: CellRange, face: CellFace): CellValue[][] {
    const { cells } = this.sheet(sheetId);
    const faceOf = (row: number, column: number): CellValue => {
      if (face === "numberFormats") return cells.styleAt(row, column).numberFormat;
      const cell = cells.get(row, column);
      if (!cell) return "";
      if (face === "formulas" && cell.formula !== "") return cell.formula;
      return face === "text" ? displayText(cell.value, cells.styleAt(row, column).numberFormat) : cell.value;
    };
    return Array.from({ length: range.rowCount }, (_, r) =>
      Array.from({ length: range.columnCount }, (__, c) => faceOf(range.row + r, range.column + c)),
    );
  }

  writeCells(
    sheetId: string,
    range: CellRange,
    face: "values" | "formulas" | "numberFormats",
    block: readonly (readonly (CellValue | null)[])[],
  ): void {
    const sheet = this.writable(sheetId);
    if (block.length !== range.rowCount || block.some((row) => row.length !== range.columnCount))
      throw new BackendError("InvalidArgument", "The block has not the range's size.");
    if (face !== "numberFormats") guardPivots(sheet, range);
    const single = range.rowCount * range.columnCount === 1;
    const before = single ? (sheet.cells.get(range.row, range.column)?.value ?? "") : undefined;
    const covered = this.coveredCells(sheet, range);
    block.forEach((line, r) =>
      line.forEach((input, c) => {
        if (input === null) return;
        const [row, column] = [range.row + r, range.column + c];
        if (face === "numberFormats")
          sheet.cells.restyle(row, column, { ...sheet.cells.styleAt(row, column), numberFormat: String(input) });
        else if (!covered.has(`${row},${column}`)) this.type(sheet, row, column, input);
      }),
    );
    if (face === "numberFormats") {
      this.emit({ type: "formatChanged", sheetId, range, source: this.source });
      return;
    }
    const after = single ? (sheet.cells.get(range.row, range.column)?.value ?? "") : undefined;
    this.changed(sheet, range, before, after);
  }

  /** As if typed in. A constant takes the place of a formula. */
  private type(sheet: Sheet, row: number, column: number, input: CellValue): void {
    const style = sheet.cells.styleAt(row, column);
    const typed = typedIn(input, style.numberFormat);
    sheet.cells.content(row, column, typed.value, typed.formula);
    if (typed.numberFormat !== undefined && style.numberFormat === "General")
      sheet.cells.restyle(row, column, { ...style, numberFormat: typed.numberFormat });
  }

  /** Cells hidden under a merge: Excel drops what is written there. */
  private coveredCells(sheet: Sheet, range: CellRange): Set<string> {
    const covered = new Set<string>();
    for (const merge of sheet.merges) {
      const common = intersection(merge, range);
      for (let row = common?.row ?? 0; common && row <= lastRow(common); row++) {
        for (let column = common.column; column <= lastColumn(common); column++)
          if (row !== merge.row || column !== merge.column) covered.add(`${row},${column}`);
      }
    }
    return covered;
  }

  protected changed(sheet: Sheet, range: CellRange, before?: CellValue, after?: CellValue): void {
    const table = this.tableList.find((t) => t.sheetId === sheet.id && intersection(t.range, range));
    this.emit({
      type: "changed",
      sheetId: sheet.id,
      range,
      changeType: "RangeEdited",
      source: this.source,
      byAddIn: this.byAddIn,
      ...(before === undefined || after === undefined ? {} : { before, after }),
      ...(table ? { tableId: table.id } : {}),
    });
  }

  /** Sets what a formula shows, as a recalculation would: onCalculated, no onChanged. */
  setCalculated(sheetId: string, row: number, column: number, value: CellValue): void {
    const sheet = this.sheet(sheetId);
    const cell = sheet.cells.get(row, column);
    if (!cell || cell.formula === "")
      throw new BackendError("InvalidOperation", "Only a formula has a calculated value.");
    sheet.cells.put(row, column, { ...cell, value });
    this.emit({ type: "calculated", sheetId, range: { row, column, rowCount: 1, columnCount: 1 } });
  }

  calculate(): void {
    for (const sheet of this.sheetList) this.emit({ type: "calculated", sheetId: sheet.id });
  }

  clear(sheetId: string, range: CellRange, applyTo: "All" | "Contents" | "Formats"): void {
    const sheet = this.writable(sheetId);
    if (applyTo !== "Formats") {
      guardPivots(sheet, range, true);
      dropPivots(sheet, range);
    }
    const single = range.rowCount * range.columnCount === 1;
    const before = single ? (sheet.cells.get(range.row, range.column)?.value ?? "") : undefined;
    for (const [row, column, cell] of sheet.cells.within(range)) {
      if (applyTo === "All") sheet.cells.remove(row, column);
      else if (applyTo === "Contents") sheet.cells.put(row, column, { ...cell, value: "", formula: "" });
      else sheet.cells.put(row, column, { value: cell.value, formula: cell.formula });
    }
    if (applyTo !== "Contents") {
      this.clearLineStyles(sheet, range);
      this.cutConditionalFormats(sheet, range);
    }
    if (applyTo === "All") {
      sheet.validations = sheet.validations
        .map((v) => ({ ...v, ranges: v.ranges.flatMap((r) => without(r, range)) }))
        .filter((v) => v.ranges.length > 0);
    }
    if (applyTo === "Formats") this.emit({ type: "formatChanged", sheetId, range, source: this.source });
    else this.changed(sheet, range, before, before === undefined ? undefined : "");
  }

  /** A cleared cell in a formatted row or column gets the plain look back, as its own. */
  private clearLineStyles(sheet: Sheet, range: CellRange): void {
    const { rowStyles, columnStyles } = sheet.cells;
    if (isEntireRows(range))
      for (const row of [...rowStyles.keys()]) if (row >= range.row && row <= lastRow(range)) rowStyles.delete(row);
    if (isEntireColumns(range))
      for (const column of [...columnStyles.keys()])
        if (column >= range.column && column <= lastColumn(range)) columnStyles.delete(column);
    if (isEntireRows(range) || isEntireColumns(range) || (rowStyles.size === 0 && columnStyles.size === 0)) return;
    for (let row = range.row; row <= lastRow(range); row++) {
      for (let column = range.column; column <= lastColumn(range); column++) {
        if (sheet.cells.styleAt(row, column) !== DEFAULT_STYLE) sheet.cells.restyle(row, column, DEFAULT_STYLE);
      }
    }
  }

  protected cutConditionalFormats(sheet: Sheet, range: CellRange): void {
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((f) => ({ ...f, ranges: f.ranges.flatMap((r) => without(r, range)) }))
      .filter((f) => f.ranges.length > 0);
  }

  usedRange(sheetId: string, valuesOnly: boolean, within: CellRange = wholeSheet): CellRange | null {
    const content = (cell: Cell): boolean => cell.value !== "" || cell.formula !== "";
    return this.sheet(sheetId).cells.bounds(within, (cell) => content(cell) || !valuesOnly);
  }

  mergedAreas(sheetId: string, range: CellRange): CellRange[] {
    return this.sheet(sheetId).merges.filter((m) => intersection(m, range));
  }

  merge(sheetId: string, range: CellRange, across: boolean): void {
    const sheet = this.writable(sheetId);
    guardPivots(sheet, range);
    const parts = across
      ? Array.from({ length: range.rowCount }, (_, i) => ({ ...range, row: range.row + i, rowCount: 1 }))
      : [range];
    sheet.merges = sheet.merges.filter((m) => !intersection(m, range));
    for (const part of parts) {
      if (part.rowCount * part.columnCount === 1) continue;
      for (const [row, column, cell] of sheet.cells.within(part)) {
        if (row !== part.row || column !== part.column)
          sheet.cells.put(row, column, { ...cell, value: "", formula: "" });
      }
      sheet.merges.push(part);
    }
  }

  unmerge(sheetId: string, range: CellRange): void {
    const sheet = this.writable(sheetId);
    sheet.merges = sheet.merges.filter((m) => !intersection(m, range));
  }

  insertCells(sheetId: string, range: CellRange, shift: "Down" | "Right"): void {
    this.reshape(
      sheetId,
      range,
      isEntireRows(range) || (shift === "Down" && !isEntireColumns(range)) ? "row" : "column",
      true,
    );
  }

  deleteCells(sheetId: string, range: CellRange, shift: "Up" | "Left"): void {
    this.reshape(
      sheetId,
      range,
      isEntireRows(range) || (shift === "Up" && !isEntireColumns(range)) ? "row" : "column",
      false,
    );
  }

  private reshape(sheetId: string, range: CellRange, axis: "row" | "column", grow: boolean): void {
    const { changeType, tables } = reshape(this.writable(sheetId), this.sheetList, this.tableList, range, axis, grow);
    this.tableList = tables;
    const entire = axis === "row" ? isEntireRows(range) : isEntireColumns(range);
    if (entire) {
      const [at, count] = axis === "row" ? [range.row, range.rowCount] : [range.column, range.columnCount];
      const moved = (formula: string): string =>
        adjustFormula(formula, this.sheet(sheetId).name, false, axis, at, grow ? count : -count);
      this.bookNames = this.bookNames.map((name) => ({ ...name, formula: moved(name.formula) }));
    }
    this.emit({ type: "changed", sheetId, range, changeType, source: this.source, byAddIn: this.byAddIn });
  }

  copyCells(sheetId: string, source: CellRange, target: CellRange): void {
    const sheet = this.writable(sheetId);
    guardPivots(sheet, target);
    copyWithin(sheet, source, target);
    this.changed(sheet, target);
  }

  sort(sheetId: string, range: CellRange, fields: readonly SortField[], options: SortOptions): void {
    guardPivots(this.writable(sheetId), range);
    sortRange(this.writable(sheetId), range, fields, options);
    this.emit({
      type: options.orientation === "Rows" ? "rowSorted" : "columnSorted",
      sheetId,
      range,
      source: this.source,
    });
  }
}
