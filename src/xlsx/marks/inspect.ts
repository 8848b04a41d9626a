/** marks/: what is found on a sheet of a file (inspect.ts), and how an edit script becomes edits of it (perform.ts). */
import { isOurFormula, type MarkPlan } from "../../marking";
import {
  HEADER_REACH,
  inCommon,
  standingBlocks,
  type FoundHeader,
  type FoundHeight,
  type FoundLook,
  type Inspection,
  type PlaceInspection,
  type StandingBlock,
} from "../../marking/policy";
import { type CellRange, type CellValue, contains, MARKER_LABEL, type PriorWidth, parseArea } from "../../sheet";
import { columnAt, inheritedStyle, usedRange } from "../grid";
import type { CellFormatModel, CellModel, SheetModel, WorkbookModel } from "../model/types";
import { ownWidth } from "../patch/columns";
import { freeFor, hasHints } from "./hints";

/** Row and cell lookups over a sheet. */
export class SheetIndex {
  private readonly rows: ReadonlyMap<number, SheetModel["rows"][number]>;

  constructor(readonly sheet: SheetModel) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
  }

  row(row: number): SheetModel["rows"][number] | undefined {
    return this.rows.get(row);
  }

  cell(row: number, column: number): CellModel | undefined {
    return this.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** Index of the format that a cell has, be it in the file or not. */
  styleAt(row: number, column: number): number {
    return this.cell(row, column)?.style ?? inheritedStyle(this.sheet, this.row(row), column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }
}

/** Widths in files are not asked whether they are ours: a block that was pasted elsewhere is told only in Excel. */
const NO_WIDTHS = (): number => 0;

/** What is found on a sheet, whatever is to be done there. */
export function inspect(model: WorkbookModel, sheet: SheetModel, index = new SheetIndex(sheet)): Inspection {
  return {
    sheetName: sheet.name,
    isProtected: sheet.isProtected,
    blocks: blocksOf(sheet, index),
    tables: sheet.tables.map(({ name, range, totalsRows, headerRows }) => ({
      name,
      range,
      hasTotals: totalsRows > 0,
      headerRows,
    })),
    filter: sheet.autoFilter ? { range: sheet.autoFilter, isFiltering: sheet.filteredColumns.length > 0 } : null,
    printArea: printAreaOf(model, sheet),
    page: pageOf(model, sheet),
    fixedFilters: {
      filters: [
        ...(sheet.autoFilter ? [{ range: sheet.autoFilter, columns: sheet.filteredColumns }] : []),
        ...sheet.tables.map(({ range, filteredColumns }) => ({ range, columns: filteredColumns })),
      ],
      hiddenRows: sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    },
    heights: {
      usual: sheet.defaultRowHeight,
      of: (row): FoundHeight => {
        const found = index.row(row);
        return { height: found?.height ?? null, isSet: found?.isCustomHeight ?? false };
      },
    },
  };
}

/** Whether something of ours is on a sheet. */
export function isMarked(sheet: SheetModel): boolean {
  return (
    blocksOf(sheet, new SheetIndex(sheet)).length > 0 ||
    hasHints(sheet) ||
    sheet.conditionalFormats.some(({ rules }) => rules.some(({ formulas }) => formulas.some(isOurFormula)))
  );
}

function blocksOf(sheet: SheetModel, index: SheetIndex): readonly StandingBlock[] {
  const headers = sheet.rows.flatMap(({ row, cells }, at) =>
    cells.flatMap(({ column, value }): FoundHeader[] =>
      typeof value === "string" && value.startsWith(MARKER_LABEL)
        ? [{ row, column, texts: textsBefore(index, row, column), below: below(sheet, at, column) }]
        : [],
    ),
  );
  return standingBlocks(headers, NO_WIDTHS);
}

function textsBefore(index: SheetIndex, row: number, column: number): readonly CellValue[] {
  const first = Math.max(1, column - HEADER_REACH + 1);
  return Array.from({ length: column - first + 1 }, (_, at) => index.value(row, first + at));
}

function below({ rows }: SheetModel, at: number, column: number): readonly CellValue[] {
  const header = rows[at]?.row ?? 0;
  const values: CellValue[] = [];
  for (const { row, cells } of rows.slice(at + 1)) {
    const value = cells.find((cell) => cell.column === column)?.value ?? null;
    if (value === null) continue;
    while (values.length < row - header - 1) values.push(null);
    values.push(value);
  }
  return values;
}

/** A single area with its sheet's name, whose quoted form may hold commas and quotes of its own. */
const ONE_AREA = /^(?:'(?:[^']|'')*'|[^'!,]+)!([^!,]+)$/;

function printAreaOf({ definedNames }: WorkbookModel, sheet: SheetModel): Inspection["printArea"] {
  const name = definedNames.find((one) => one.name === "_xlnm.Print_Area" && one.sheetName === sheet.name);
  if (!name) return null;
  const range = parseArea(ONE_AREA.exec(name.formula)?.[1] ?? "");
  return range ? [range] : [];
}

function pageOf({ definedNames }: WorkbookModel, sheet: SheetModel): NonNullable<Inspection["page"]> {
  const { isShaped, orientation, hasPaper } = sheet.page;
  const used = usedRange(sheet) ?? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  return {
    isPlain:
      !isShaped && !definedNames.some((one) => one.name === "_xlnm.Print_Titles" && one.sheetName === sheet.name),
    orientation,
    hasPaper,
    used,
    charactersBefore: (column) =>
      Array.from({ length: column - 1 }, (_, at) => columnAt(sheet, at + 1))
        .map((found) => (found?.hidden ? 0 : (found?.width ?? sheet.defaultColumnWidth)))
        .reduce((sum, width) => sum + width, 0),
  };
}

/** What is found where the marks of a plan are to stand. */
export function inspectPlace(model: WorkbookModel, sheet: SheetModel, plan: MarkPlan): PlaceInspection {
  const index = new SheetIndex(sheet);
  const { block, columns } = plan;
  const found = inspect(model, sheet, index);
  const rows = Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, at) => block.firstRow + at);
  const formatAt = (row: number, column: number) =>
    model.styles.cellFormats[index.cell(row, column)?.style ?? inheritedStyle(sheet, index.row(row), column)];
  const wrapped = block.firstColumn + columns.findIndex(({ wrap }) => wrap);
  return {
    ...found,
    witness: (plan.witness ?? []).map(({ column, values }) =>
      values.map((_, down) => index.value(block.firstRow + down, column)),
    ),
    content: contentIn(sheet, block),
    merges: sheet.merges,
    columns: columns.map((_, at) => {
      const column = columnAt(sheet, block.firstColumn + at);
      const width = ownWidth(column?.width ?? null, column?.isCustom ?? false, sheet.defaultColumnWidth);
      const noted: PriorWidth = width === null ? "standard" : { characters: width };
      return { width: noted, isHidden: column?.hidden ?? false };
    }),
    formats: columns.map((_, at) =>
      rows.map((row) => formatAt(row, block.firstColumn + at)?.numberFormat ?? "General"),
    ),
    wraps: rows.slice(1).some((row) => formatAt(row, wrapped)?.alignment.wrap) ? null : false,
    looks: looksOf(model, sheet, index, plan),
    free: plan.hints ? freeFor(sheet, plan.hints) : [],
  };
}

/** How a format looks, as far as results imitate it. */
export function lookOf(format: CellFormatModel | undefined): FoundLook {
  const { name = null, size = null } = format?.font ?? {};
  const { horizontal = null, vertical = null, wrap = false } = format?.alignment ?? {};
  const { left, right, top, bottom } = format?.border ?? {};
  return {
    font: name,
    size,
    horizontal: known(horizontal ?? "general", ["general", "left", "center", "right"]),
    vertical: known(vertical ?? "bottom", ["top", "center", "bottom"]),
    wrap,
    hasBorders: Boolean(left ?? right ?? top ?? bottom),
  };
}

const known = (word: string, words: readonly string[]): string | null => (words.includes(word) ? word : null);

function looksOf(
  { styles }: WorkbookModel,
  sheet: SheetModel,
  index: SheetIndex,
  { block, model, columns }: MarkPlan,
): PlaceInspection["looks"] {
  if (!model || columns.length < 2) return null;
  const blocks = blocksOf(sheet, index);
  const numbers = columns.slice(0, -1).map((_, at) => block.firstColumn + at);
  const rows = Array.from({ length: block.lastRow - block.firstRow }, (_, at) => block.firstRow + 1 + at);
  /** Of cells of which each has a number; null without any. Formats are few, however many the cells. */
  const common = (rowsOf: readonly number[], columnsOf: readonly number[], isFresh = false): FoundLook | null => {
    const found = new Set<number>();
    for (const row of rowsOf)
      for (const column of columnsOf)
        if (!isFresh || !blocks.some((one) => one.columns.includes(column) && contains(one.range, row, column)))
          found.add(index.styleAt(row, column));
    return [...found].map((style) => lookOf(styles.cellFormats[style])).reduce<FoundLook | null>(inCommon, null);
  };
  const none = lookOf(undefined);
  const fresh = { header: common([block.firstRow], numbers, true), body: common(rows, numbers, true) };
  return {
    header: common([block.firstRow], numbers),
    body: common(rows, numbers),
    fresh: fresh.header || fresh.body ? fresh : null,
    model: {
      header: common([block.firstRow], [model.lastColumn]) ?? none,
      headerHeight: index.row(block.firstRow)?.height ?? sheet.defaultRowHeight,
      text: common(rows, [model.text]) ?? none,
      amount: common(rows, [model.amount]) ?? none,
    },
  };
}

function contentIn({ rows }: SheetModel, block: CellRange): readonly CellRange[] {
  return rows
    .filter(({ row }) => row >= block.firstRow && row <= block.lastRow)
    .flatMap(({ row, cells }) =>
      cells
        .filter(
          ({ column, value, formula }) =>
            (formula !== null || (value !== null && value !== "")) && contains(block, row, column),
        )
        .map(({ column }) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })),
    );
}
