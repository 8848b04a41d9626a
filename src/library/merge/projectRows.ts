/** The rows of a project that was sent, as rows of the library. */
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind, readCell } from "../../plan/cells/read";
import { type CellRange, numberFormatAt, valueAt } from "../../sheet";
import { readingOf, type ColumnBinding, type FieldReading, type Project } from "../../plan/types";
import type { NewCell, NewRow } from "../rows";
import { libraryCell, type ColumnPair } from "./cells";
import { rawPairCell, sourcePart, type ColumnsOfSheet } from "./columns";
import type { LibrarySheet, SentSheet } from "./types";

export interface ProjectRows {
  readonly rows: readonly NewRow[];
  /** Cells merged downwards, by indexes into `rows`. */
  readonly merges: readonly { readonly column: number; readonly first: number; readonly last: number }[];
}

/**
 * What one project becomes in the library. A project on several rows (lines of funding, several contracts) stays on
 * several, merged as it was, so that it reads the same; inside a table, which takes no merged cells, it becomes one.
 */
export function projectRows(
  library: LibrarySheet,
  sent: SentSheet,
  project: Project,
  columns: ColumnsOfSheet,
  unit: string | null,
): ProjectRows {
  const formulas = library.formulasIn(library.plan.projects.at(-1)?.row ?? 0);
  const isTable = library.grid.tables.some(({ range }) => covers(range, library.plan.projects.at(-1)?.row ?? 0));
  const first = new Map<number, NewCell>();
  const put = (cells: Map<number, NewCell>, column: number, cell: NewCell | null): void => {
    if (cell && !formulas.has(column)) cells.set(column, cell);
  };
  const isOne = project.rows.length === 1 || isTable;
  for (const pair of columns.pairs)
    put(first, pair.to.column, isOne ? wholeCell(sent, project, pair) : lineCell(sent, pair, project.row, project));
  for (const pair of columns.raw) put(first, pair.to, rawPairCell(sent, pair, project.row));
  putUnit(library, columns, unit, (column, cell) => put(first, column, cell));
  for (const { column, header } of library.plan.unknownColumns)
    put(first, column, sourceCell(sent, project.row, header));
  if (isOne) return { rows: [{ cells: first }], merges: [] };
  const further = project.rows.slice(1).map((row): NewRow => {
    const cells = new Map<number, NewCell>();
    for (const pair of columns.pairs) put(cells, pair.to.column, lineCell(sent, pair, row, null));
    for (const pair of columns.raw) put(cells, pair.to, rawPairCell(sent, pair, row));
    return { cells, isContinuation: true };
  });
  const merges = columns.pairs.flatMap(({ from, to }) =>
    mergedFrom(sent, project, from.column).map((merge) => ({ column: to.column, ...merge })),
  );
  return { rows: [{ cells: first }, ...further], merges };
}

const covers = (range: CellRange, row: number): boolean => row >= range.firstRow && row <= range.lastRow;

/** A field of a project in one cell; texts of further rows are added. */
function wholeCell(sent: SentSheet, project: Project, pair: ColumnPair): NewCell | null {
  const { grid } = sent;
  const reading = readingOf(project, pair.field);
  if (reading.state === "absent") return null;
  const bound = addedUpBy(sent, pair);
  if (bound && project.rows.length === 1) {
    const cell = pair.isOwn ? lineCell(sent, pair, project.row, null) : joinedCell(sent, pair, bound, project.row);
    if (cell) return cell;
  }
  if (pair.isOwn && reading.source.column !== pair.from.column) return null;
  const cell = libraryCell(pair, reading, numberFormatAt(grid, reading.source.row, reading.source.column));
  if (project.rows.length === 1 || isMoneyKind(FIELDS[pair.field].kind)) return cell;
  const texts = project.rows
    .map((row) => valueAt(grid, row, pair.from.column))
    .filter((value): value is string => typeof value === "string" && value.trim() !== "");
  return texts.length > 1 ? { kind: "text", text: [...new Set(texts)].join("；") } : cell;
}

/** One row's own cell of a project on several. */
function lineCell(sent: SentSheet, pair: ColumnPair, row: number, project: Project | null): NewCell | null {
  const { grid } = sent;
  const bound = pair.isOwn ? null : addedUpBy(sent, pair);
  if (bound) return joinedCell(sent, pair, bound, row);
  const whole = project ? readingOf(project, pair.field) : null;
  // The first row's cell may be filled down from the row above the project.
  if (whole?.state === "value" && whole.source.isHeading) return libraryCell(pair, whole, "General");
  const isHere = whole && whole.state !== "absent" && !(pair.isOwn && whole.source.column !== pair.from.column);
  const at = isHere ? whole.source : { row, column: pair.from.column };
  const raw = valueAt(grid, at.row, at.column);
  const format = numberFormatAt(grid, at.row, at.column);
  const source = { ...at, raw };
  const read = readCell(pair.field, raw, format, { money: pair.from.unit ?? "万元", time: pair.from.timeUnit });
  const reading: FieldReading =
    read.state === "value"
      ? { state: "value", value: read.value, notes: read.notes, source }
      : read.state === "blank"
        ? { state: "blank", blank: read.blank, source }
        : { state: "bad", reason: read.reason, source };
  return libraryCell(pair, reading, format);
}

/** The sent columns that a pair's amounts are read from together; null where there is one. */
const addedUpBy = ({ plan }: SentSheet, { field }: ColumnPair): ColumnBinding | null =>
  plan.columns.find((bound) => bound.field === field && bound.isAddedUp === true) ?? null;

/** Amounts that stand in several columns of a row, in one cell. */
function joinedCell(sent: SentSheet, pair: ColumnPair, bound: ColumnBinding, row: number): NewCell | null {
  const cells = [bound, ...(bound.alternates ?? [])].flatMap(
    ({ column, unit }) =>
      lineCell(sent, { ...pair, isOwn: true, from: { ...pair.from, column, unit } }, row, null) ?? [],
  );
  const [only, more] = cells;
  if (!only || !more) return only ?? null;
  const texts = cells.flatMap((cell) =>
    cell.kind === "text" ? [cell.text] : cell.kind === "number" ? [cell.decimal] : [],
  );
  return { kind: "text", text: texts.join("；") };
}

/** Merges of one column within a project's rows. */
function mergedFrom(
  { grid }: SentSheet,
  project: Project,
  column: number,
): readonly { readonly first: number; readonly last: number }[] {
  return grid.merges
    .filter(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn)
    .map(({ firstRow, lastRow }) => ({
      first: project.rows.findIndex((row) => row >= firstRow && row <= lastRow),
      last: project.rows.filter((row) => row <= lastRow).length - 1,
    }))
    .filter(({ first, last }) => first >= 0 && last > first);
}

function putUnit(
  { plan }: LibrarySheet,
  { pairs }: ColumnsOfSheet,
  unit: string | null,
  put: (column: number, cell: NewCell) => void,
): void {
  const column = plan.columns.find(({ field }) => field === "unit")?.column;
  const isSent = pairs.some(({ field }) => field === ("unit" satisfies FieldKey));
  if (column !== undefined && unit !== null && !isSent) put(column, { kind: "text", text: unit });
}

/** Where a row came from, for a column 来源. */
function sourceCell({ file, plan }: SentSheet, row: number, header: string): NewCell | null {
  const part = sourcePart(header);
  const name = file.replace(/^.*[\\/]/, "");
  switch (part) {
    case "all":
      return { kind: "text", text: `${name} ${plan.sheetName} 第${row}行` };
    case "file":
      return { kind: "text", text: name };
    case "sheet":
      return { kind: "text", text: plan.sheetName };
    case "row":
      return { kind: "number", decimal: String(row) };
    case null:
      return null;
  }
}
