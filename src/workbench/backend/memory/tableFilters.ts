/** The in-memory workbook: its tables, and the filters of sheets and tables, which hide rows together. */
import { sameRange } from "../ranges";
import {
  BackendError,
  type AutoFilterState,
  type CellRange,
  type CellValue,
  type FilterCriteria,
  type TableState,
} from "../types";
import { refilter } from "./filtering";
import { MemoryGrid } from "./grid";
import type { Sheet } from "./sheet";
import { addColumn, addTable, deleteColumn, resizeTable } from "./tables";

export class MemoryTables extends MemoryGrid {
  autoFilter(sheetId: string): AutoFilterState | null {
    return this.sheet(sheetId).filter;
  }

  applyAutoFilter(sheetId: string, range: CellRange, column?: number, criteria?: FilterCriteria): void {
    const sheet = this.writable(sheetId);
    const before = sheet.filter && sameRange(sheet.filter.range, range) ? sheet.filter.criteria : {};
    const after: Record<number, FilterCriteria> = { ...before };
    if (column !== undefined) {
      if (criteria) after[column] = criteria;
      else delete after[column];
    }
    this.refilter(sheet, { range, criteria: after });
  }

  reapplyAutoFilter(sheetId: string): void {
    const sheet = this.writable(sheetId);
    this.refilter(sheet, sheet.filter);
  }

  removeAutoFilter(sheetId: string, what: "filter" | "criteria"): void {
    const sheet = this.writable(sheetId);
    this.refilter(sheet, what === "filter" || !sheet.filter ? null : { range: sheet.filter.range, criteria: {} });
  }

  /** A refused filter leaves everything as it was. */
  private refilter(sheet: Sheet, filter: AutoFilterState | null): void {
    const before = { filter: sheet.filter, filtered: sheet.filtered };
    sheet.filter = filter;
    try {
      refilter(sheet, this.tableFiltersOn(sheet));
    } catch (error) {
      Object.assign(sheet, before);
      throw error;
    }
  }

  private tableFiltersOn(sheet: Sheet): readonly AutoFilterState[] {
    return this.tableList.flatMap(({ id, range }) => {
      const criteria = sheet.tableFilters.get(id);
      return criteria ? [{ range, criteria }] : [];
    });
  }

  tableFilter(tableId: string): AutoFilterState {
    const { sheetId, range } = this.table(tableId);
    return { range, criteria: this.sheet(sheetId).tableFilters.get(tableId) ?? {} };
  }

  /** A person filters a table by a column. */
  filterTable(tableId: string, column: number, criteria: FilterCriteria): void {
    const sheet = this.writable(this.table(tableId).sheetId);
    sheet.tableFilters.set(tableId, { ...sheet.tableFilters.get(tableId), [column]: criteria });
    this.refilter(sheet, sheet.filter);
  }

  clearTableFilter(tableId: string): void {
    const sheet = this.writable(this.table(tableId).sheetId);
    sheet.tableFilters.delete(tableId);
    this.refilter(sheet, sheet.filter);
  }

  tables(): readonly TableState[] {
    return this.tableList;
  }

  private table(tableId: string): TableState {
    const found = this.tableList.find((t) => t.id === tableId);
    if (!found) throw new BackendError("ItemNotFound", "The table doesn't exist.");
    return found;
  }

  private replaceTable(table: TableState): void {
    this.tableList = this.tableList.map((t) => (t.id === table.id ? table : t));
  }

  addTable(sheetId: string, range: CellRange, hasHeaders: boolean): string {
    const table = addTable(this.writable(sheetId), this.tableList, range, hasHeaders);
    this.tableList = [...this.tableList, table];
    return table.id;
  }

  renameTable(tableId: string, name: string): void {
    const table = this.table(tableId);
    this.writable(table.sheetId);
    if (this.tableList.some((t) => t.id !== tableId && t.name.toLowerCase() === name.toLowerCase()))
      throw new BackendError("ItemAlreadyExists", `There is a table ${name} already.`);
    this.replaceTable({ ...table, name });
  }

  addTableColumn(
    tableId: string,
    index: number | null,
    name: string | null,
    cells: readonly (readonly CellValue[])[] | null,
  ): number {
    const table = this.table(tableId);
    const { table: after, columnId } = addColumn(this.writable(table.sheetId), table, index, name, cells);
    this.replaceTable(after);
    return columnId;
  }

  deleteTableColumn(tableId: string, columnId: number): void {
    const table = this.table(tableId);
    this.replaceTable(deleteColumn(this.writable(table.sheetId), table, columnId));
  }

  resizeTable(tableId: string, range: CellRange): void {
    const table = this.table(tableId);
    this.replaceTable(resizeTable(this.writable(table.sheetId), this.tableList, table, range));
  }

  removeTable(tableId: string, how: "delete" | "convert"): void {
    const table = this.table(tableId);
    const sheet = this.writable(table.sheetId);
    this.tableList = this.tableList.filter((t) => t.id !== tableId);
    if (how === "delete") for (const [row, column] of sheet.cells.within(table.range)) sheet.cells.remove(row, column);
  }
}
