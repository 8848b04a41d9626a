/** The whole workbook as plain data, in a fixed order: what must be equal before and after is compared with this. */
import { columnLetters, rangeAddress } from "../address";
import { wholeSheet } from "../ranges";
import type { PageSetup, TableState } from "../types";
import type { Sheet } from "./sheet";
import { differences } from "./style";

export interface CellSnapshot {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  /** What differs from a cell nobody has touched. */
  readonly style?: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly rowStyles: Readonly<Record<string, unknown>>;
  readonly columnStyles: Readonly<Record<string, unknown>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly merges: readonly string[];
  /** Without their ids: a format that was deleted and added again alike is the same. */
  readonly conditionalFormats: readonly Readonly<Record<string, unknown>>[];
  readonly validations: readonly Readonly<Record<string, unknown>>[];
  readonly filter: Readonly<Record<string, unknown>> | null;
  readonly printArea: readonly string[] | null;
  readonly page: PageSetup;
  readonly names: readonly unknown[];
  readonly protected: boolean;
  readonly customProperties: Readonly<Record<string, string>>;
  /** Charts and pivot tables. */
  readonly objects: readonly Readonly<Record<string, unknown>>[];
  /** Made by an add-in. */
  readonly charts: readonly Readonly<Record<string, unknown>>[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly unknown[];
  readonly tables: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
}

const numerically = (a: number, b: number): number => a - b;
const sortedEntries = <V>(map: ReadonlyMap<number, V>, key: (line: number) => string): Record<string, V> =>
  Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([line, value]) => [key(line), value]));

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells = [...sheet.cells.within(wholeSheet)]
    .sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2)
    .map(([row, column, cell]): [string, CellSnapshot] => {
      const style = cell.style && differences(cell.style);
      return [
        columnLetters(column) + (row + 1),
        {
          ...(cell.value === "" ? {} : { value: cell.value }),
          ...(cell.formula === "" ? {} : { formula: cell.formula }),
          ...(style ? { style } : {}),
        },
      ];
    });
  const styles = (map: ReadonlyMap<number, Parameters<typeof differences>[0]>): Map<number, unknown> =>
    new Map([...map].map(([line, style]) => [line, differences(style)]));
  return structuredCopy({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(cells.filter(([, cell]) => Object.keys(cell).length > 0)),
    rowStyles: sortedEntries(styles(sheet.cells.rowStyles), (row) => String(row + 1)),
    columnStyles: sortedEntries(styles(sheet.cells.columnStyles), columnLetters),
    rowHeights: sortedEntries(sheet.rows.sizes, (row) => String(row + 1)),
    columnWidths: sortedEntries(sheet.columns.sizes, columnLetters),
    hiddenRows: [...sheet.rows.hidden].sort(numerically).map((row) => row + 1),
    filteredRows: [...sheet.filtered].sort(numerically).map((row) => row + 1),
    hiddenColumns: [...sheet.columns.hidden].sort(numerically).map(columnLetters),
    merges: sheet.merges.map(rangeAddress).sort(),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, ranges, ...rest }) => ({
      ...rest,
      ranges: ranges.map(rangeAddress),
    })),
    validations: sheet.validations.map((v) => ({ ...v, ranges: v.ranges.map(rangeAddress).sort() })),
    filter: sheet.filter ? { range: rangeAddress(sheet.filter.range), criteria: sheet.filter.criteria } : null,
    printArea: sheet.printArea?.map(rangeAddress) ?? null,
    page: sheet.page,
    names: sheet.names,
    protected: sheet.protection !== null,
    customProperties: Object.fromEntries(sheet.customProperties),
    frozen: sheet.frozen,
    charts: sheet.charts.map(({ id: _, series, row, column, ...rest }) => ({
      ...rest,
      at: columnLetters(column) + (row + 1),
      series: series.map(({ values, categories, ...one }) => ({
        ...one,
        values: rangeAddress(values),
        categories: categories && rangeAddress(categories),
      })),
    })),
    objects: sheet.objects.map((object) => ({ ...object, range: rangeAddress(object.range) })),
  });
}

/** A copy that shares nothing with the workbook, so that later changes do not reach it. */
const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function workbookSnapshot(
  sheets: readonly Sheet[],
  names: readonly unknown[],
  tables: readonly TableState[],
  settings: ReadonlyMap<string, unknown>,
): WorkbookSnapshot {
  return {
    sheets: sheets.map(sheetSnapshot),
    names: structuredCopy(names),
    tables: tables.map(({ id: _, sheetId, range, columns, ...rest }) => ({
      ...rest,
      sheet: sheets.find((s) => s.id === sheetId)?.name ?? "",
      range: rangeAddress(range),
      columns: columns.map((c) => c.name),
    })),
    settings: structuredCopy(Object.fromEntries(settings)),
  };
}
