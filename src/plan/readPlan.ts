/** Reads one worksheet: header, columns, rows, projects, sums; or says why it is no plan. */
import { isOwnSheet, type SheetGrid, valueAt, verticalMerges } from "../sheet";
import { readForm } from "./form/read";
import { formLabels } from "./form/told";
import { excludeEachOther } from "./headers/alternates";
import { bindColumns, type Binding } from "./headers/bind";
import { planYearOf } from "./headers/columns";
import { findHeader } from "./headers/find";
import type { HeaderBlock } from "./headers/paths";
import { textsAbove, unitOfSheet } from "./headers/sheetUnit";
import { ReadMemo } from "./memo";
import { shortText, type Body } from "./rows/body";
import { classifyRows } from "./rows/sorted";
import { isSequenceNumber, isSubtotalLabel, isTotalLabel } from "./rows/labels";
import { readProjects } from "./rows/projects";
import { withSections } from "./rows/sections";
import { readSums } from "./rows/sums";
import { tellsPlan } from "./telling";
import type { ColumnBinding, MappingCorrections, NoPlan, PlanReading, PlanSheet } from "./types";

/** More rows than any plan has; a review of them would not be of use to anybody. */
export const MOST_ROWS = 100_000;
/** A sheet with a header and more rows is not looked at as a form. */
const LONGEST_FORM = 200;

/**
 * Reads a worksheet as a plan. Never throws on what cells hold.
 * @param options.corrections a person's choices, by `headerKey` of the joined header
 * @param options.isInsisted a person says that this is a plan, however little tells so
 * @param options.memo of the readings of this sheet before: rows that are still the same arrays are not read again
 */
export function readPlan(
  sheet: SheetGrid,
  options: {
    readonly corrections?: MappingCorrections;
    readonly memo?: ReadMemo;
    readonly isInsisted?: boolean;
  } = {},
): PlanReading {
  const { memo = new ReadMemo() } = options;
  const { grid, block: resultBlock } = memo.withoutBlock(sheet);
  const lastRow = lastFilledRow(grid);
  const none = (reason: NoPlan["reason"], found: readonly string[] = []): PlanReading => ({
    noPlan: { sheetName: grid.sheetName, reason, found },
  });
  if (lastRow === 0) return none("empty");
  if (isOwnSheet(grid)) return none("ownSheet");
  const { block, found, nearest } = findHeader(grid, options.corrections, options.isInsisted);
  const form = block && lastRow > LONGEST_FORM ? null : readForm(grid, options, resultBlock);
  if (form) return { plan: form };
  const labels = block ? [] : formLabels(grid);
  if (labels.length > 0) return none("form", labels);
  if (!block)
    return { noPlan: { sheetName: grid.sheetName, reason: "noHeader", found, ...(nearest ? { nearest } : {}) } };
  if (lastRow - block.lastRow > MOST_ROWS) return none("tooManyRows");

  const above = textsAbove(grid, block);
  const sheetUnit = unitOfSheet(above, grid, block, lastRow);
  const bound = bindColumns(grid, block, {
    corrections: options.corrections,
    planYear: planYearOf([...above, grid.sheetName]),
    title: [...above, grid.sheetName].join("\n"),
    sheetUnit,
  });
  const binding = withAlternates(bound, grid, () => projectRows(grid, block, lastRow, bound.columns));
  const fields = new Map(binding.columns.map(({ field, column }) => [field, column]));
  const firstRow = block.lastRow + 1;
  const mergeAt = verticalMerges(
    grid,
    firstRow,
    binding.columns.map(({ column }) => column),
  );
  const numbers = fields.has("seq") ? null : unlabelledNumbers(grid, block);
  const { columns, unknownColumns, doubleColumns } = binding;
  const under = [columns, unknownColumns, doubleColumns, block.firstColumn, block.lastColumn, firstRow, numbers];
  const since = memo.under(JSON.stringify([...under, grid.date1904]), grid);
  const body: Body = {
    grid,
    memo,
    firstRow,
    lastRow,
    mergeAt,
    fields: numbers === null ? fields : new Map([...fields, ["seq", numbers]]),
    firstColumn: numbers ?? block.firstColumn,
    lastColumn: block.lastColumn,
    headers: new Map([...columns, ...unknownColumns, ...doubleColumns].map(({ column, header }) => [column, header])),
    moneyColumns: new Set(
      binding.columns
        .flatMap((column) => [column, ...(column.alternates ?? [])])
        .filter(({ unit }) => unit !== null)
        .map(({ column }) => column),
    ),
  };
  const sorted = classifyRows(body, since);
  const { rows, others, end } = sorted;
  const alike = since?.sorted.rows === rows ? since : null;
  const projects = readProjects({ grid, columns, mergeAt, firstRow, memo }, rows, alike);
  if (projects.length === 0 || !fields.has("name"))
    return none(
      fields.has("name") ? "noProjects" : "noHeader",
      binding.columns.map(({ header }) => header),
    );
  const isChosen = binding.columns.some(({ confidence }) => confidence === "chosen");
  if (
    !options.isInsisted &&
    !isChosen &&
    !tellsPlan([...binding.columns, ...binding.doubleColumns], sheetUnit.source === "sheet")
  )
    return {
      noPlan: {
        sheetName: grid.sheetName,
        reason: "doubtful",
        found: binding.columns.map(({ header }) => header),
        nearest: {
          row: block.lastRow,
          headers: [...binding.columns, ...binding.unknownColumns].map(({ column, header }) => ({ column, header })),
        },
      },
    };

  const beside = binding.doubleColumns.find(
    ({ field, column }) => field === "name" && isTableBeside(binding.doubleColumns, column),
  );
  const sums = readSums(grid, columns, sorted, projects, alike);
  memo.keepRead(grid, { sorted, projects, sums });
  const sectioned = withSections(body, rows, projects);
  const last = rows.at(-1)?.row ?? block.lastRow;
  const total = binding.columns.find(({ field }) => field === "total");
  const hidden = (from: number, to: number, set: ReadonlySet<number>): number[] =>
    [...set].filter((each) => each >= from && each <= to).sort((a, b) => a - b);
  return {
    plan: {
      sheetName: grid.sheetName,
      headerRows: Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, index) => block.firstRow + index),
      unit: total?.unit ?? sheetUnit.unit,
      unitSource: total?.unitSource ?? (sheetUnit.source === "sheet" ? "sheet" : "assumed"),
      columns: binding.columns.map(({ alternates, isAddedUp, ...column }) => ({
        ...plainBinding(column),
        ...(isAddedUp ? { isAddedUp } : {}),
        ...(alternates ? { alternates: alternates.map(plainBinding) } : {}),
      })),
      unknownColumns: binding.unknownColumns,
      doubleColumns: beside
        ? binding.doubleColumns.filter(({ column }) => column < beside.column - 1)
        : binding.doubleColumns,
      furtherTables: [
        ...(beside ? [{ row: block.lastRow, column: beside.column }] : []),
        ...(end === null ? [] : [{ row: end, column: firstFilled(grid, end) }]),
      ],
      ignoredColumns: binding.ignoredColumns,
      projects: sectioned.projects,
      ...(sectioned.units === null ? {} : { sectionUnits: sectioned.units }),
      otherRows: others,
      range: { firstRow: block.firstRow, firstColumn: block.firstColumn, lastRow: last, lastColumn: block.lastColumn },
      resultBlock,
      hiddenRows: hidden(firstRow, last, grid.hiddenRows),
      hiddenColumns: hidden(block.firstColumn, block.lastColumn, grid.hiddenColumns),
      sums: sums.sums,
    },
  };
}

const plainBinding = ({ field, column, header, unit, unitSource, confidence }: ColumnBinding): ColumnBinding => ({
  field,
  column,
  header,
  unit,
  unitSource,
  confidence,
});

/** Rows below the header that no 合计 or 小计 heads. */
function projectRows(
  grid: SheetGrid,
  block: HeaderBlock,
  lastRow: number,
  columns: readonly ColumnBinding[],
): readonly number[] {
  const labels = columns.filter(({ unit }) => unit === null).map(({ column }) => column);
  return Array.from({ length: lastRow - block.lastRow }, (_, index) => block.lastRow + 1 + index).filter(
    (row) =>
      ![block.firstColumn, ...labels].some((column) => {
        const text = shortText(valueAt(grid, row, column));
        return isTotalLabel(text) || isSubtotalLabel(text);
      }),
  );
}

/** Amounts under groups that divide the projects fill their rows' amount; the others stay double. */
function withAlternates(binding: Binding, grid: SheetGrid, rowsBelow: () => readonly number[]): Binding {
  if (binding.dividing.length === 0) return binding;
  const rows = rowsBelow();
  const taken = new Set<number>();
  const columns = binding.columns.map((column) => {
    const alternates = binding.dividing.filter(({ field }) => field === column.field);
    const all = [column, ...alternates].map((each) => each.column);
    if (alternates.length === 0 || !excludeEachOther(grid, rows, all)) return column;
    for (const alternate of alternates) taken.add(alternate.column);
    return { ...column, alternates };
  });
  return { ...binding, columns, doubleColumns: binding.doubleColumns.filter(({ column }) => !taken.has(column)) };
}

/** A column of sequence numbers left of the header that nobody gave a label; 合计 stands there too. */
function unlabelledNumbers(grid: SheetGrid, block: HeaderBlock): number | null {
  const at = block.firstColumn - 1 - grid.origin.column;
  if (at < 0) return null;
  const cells = grid.values
    .slice(block.lastRow + 1 - grid.origin.row, block.lastRow + 201 - grid.origin.row)
    .map((row) => shortText(row[at] ?? null))
    .filter((text) => text !== "");
  return cells.some(isSequenceNumber) && cells.filter(isSequenceNumber).length * 2 >= cells.length
    ? block.firstColumn - 1
    : null;
}

/** A second name column with another column of the first table again beside it begins a table of its own. */
function isTableBeside(doubles: PlanSheet["doubleColumns"], nameColumn: number): boolean {
  return doubles.some(({ field, column }) => field !== "name" && field !== "seq" && column > nameColumn);
}

function firstFilled(grid: SheetGrid, row: number): number {
  return (
    grid.origin.column +
    Math.max(
      0,
      (grid.values[row - grid.origin.row] ?? []).findIndex((value) => value !== null && value !== ""),
    )
  );
}

/** Last row with anything in it; 0 for an empty sheet (used ranges often run on over formatted, empty rows). */
function lastFilledRow({ values, origin }: SheetGrid): number {
  for (let index = values.length - 1; index >= 0; index -= 1) {
    if (values[index]?.some((value) => value !== null && !(typeof value === "string" && value.trim() === "")))
      return origin.row + index;
  }
  return 0;
}
