/** What a workbook has and Univer has no place for. Plain data, kept beside the Univer workbook and saved with it. */
import { shiftRange, type Axis } from "../ranges";
import { shiftChart } from "../chartLines";
import { type ChartState, PLAIN_PAGE, type CellRange, type PageSetup, type TableState } from "../types";

export interface SheetExtras {
  veryHidden: boolean;
  printArea: readonly CellRange[] | null;
  page: PageSetup;
  /** Univer shows none. */
  charts: readonly ChartState[];
  /** null: not protected. Password "": anybody may unprotect; null: only a hash is known (from a file), nobody can here. */
  protection: { readonly password: string | null } | null;
  customProperties: Map<string, string>;
}

export interface Extras {
  fileName: string;
  settings: Map<string, unknown>;
  tables: TableState[];
  sheet(sheetId: string): SheetExtras;
  forget(sheetId: string): void;
  /**
   * Rows or columns were put in (count > 0) or taken out (count < 0) across a sheet. As an undo it brings back what was
   * there before the shift that it undoes: lines that come back do not say what they took along.
   */
  shift(sheetId: string, axis: Axis, at: number, count: number, isUndo?: boolean): void;
}

export function createExtras(fileName: string): Extras {
  const sheets = new Map<string, SheetExtras>();
  const before = new Map<string, { shift: string; sheet: SheetExtras; tables: readonly TableState[] }[]>();
  return {
    fileName,
    settings: new Map(),
    tables: [],
    sheet(sheetId) {
      const known = sheets.get(sheetId);
      if (known) return known;
      const fresh: SheetExtras = {
        veryHidden: false,
        printArea: null,
        page: PLAIN_PAGE,
        charts: [],
        protection: null,
        customProperties: new Map(),
      };
      sheets.set(sheetId, fresh);
      return fresh;
    },
    forget(sheetId) {
      sheets.delete(sheetId);
      before.delete(sheetId);
      this.tables = this.tables.filter((table) => table.sheetId !== sheetId);
    },
    shift(sheetId, axis, at, count, isUndo = false) {
      const past = before.get(sheetId) ?? [];
      before.set(sheetId, past);
      const last = past.at(-1);
      if (isUndo && last?.shift === `${axis} ${at} ${-count}`) {
        past.pop();
        Object.assign(this.sheet(sheetId), last.sheet);
        this.tables = [...this.tables.filter((table) => table.sheetId !== sheetId), ...last.tables];
        return;
      }
      past.push({
        shift: `${axis} ${at} ${count}`,
        sheet: { ...this.sheet(sheetId) },
        tables: this.tables.filter((table) => table.sheetId === sheetId),
      });
      const moved = (range: CellRange): CellRange | null => shiftRange(range, axis, at, count);
      const sheet = this.sheet(sheetId);
      sheet.charts = sheet.charts.map((chart) => shiftChart(chart, axis, at, count));
      if (sheet.printArea) {
        const areas = sheet.printArea.map(moved).filter((area) => area !== null);
        sheet.printArea = areas.length > 0 ? areas : null;
      }
      const { titleRows, titleColumns: columns, ...page } = sheet.page;
      const titleColumns = columns && moved(columns);
      sheet.page = { ...page, titleRows: titleRows && moved(titleRows), ...(titleColumns ? { titleColumns } : {}) };
      this.tables = this.tables.flatMap((table) => {
        if (table.sheetId !== sheetId) return [table];
        const range = moved(table.range);
        return range ? [{ ...table, range, columns: columnsAfter(table, range, axis, at, count) }] : [];
      });
    },
  };
}

/** A table's columns after sheet columns went out of it or came into it. */
function columnsAfter(
  table: TableState,
  range: CellRange,
  axis: Axis,
  at: number,
  count: number,
): TableState["columns"] {
  if (axis === "row" || range.columnCount === table.columns.length) return table.columns;
  const inside = Math.max(0, at - table.range.column);
  const columns = [...table.columns];
  if (count < 0) columns.splice(inside, table.columns.length - range.columnCount);
  else {
    const next = Math.max(0, ...columns.map((column) => column.id)) + 1;
    columns.splice(
      inside,
      0,
      ...Array.from({ length: count }, (_, n) => ({ id: next + n, name: freshName(columns, next + n) })),
    );
  }
  return columns;
}

function freshName(columns: TableState["columns"], from: number): string {
  let n = from;
  while (columns.some((column) => column.name === `Column${n}`)) n += 1;
  return `Column${n}`;
}
