/**
 * Where a plan's header stands. A plan is known by a project-name header with at least one other known header beside
 * it (序号 apart); titles, notes and unit lines stand above, groups above or around, second and third header rows below.
 */
import type { FieldKey } from "../../fields";
import { gridEnd, type SheetGrid, valueAt } from "../../sheet";
import type { MappingCorrections, NoPlan } from "../types";
import { blockAround, LONGEST_LABEL, MOST_COLUMNS } from "./block";
import { correctionOf, readColumn } from "./columns";
import { lookUp } from "./dictionary";
import { labelOf, labelPaths, type HeaderBlock } from "./paths";
import { headerKey, parseHeader } from "./word";

/** A better header further down is looked for this far (a legend may stand above the table). */
const LOOK_AHEAD = 200;

export interface HeaderSearch {
  readonly block: HeaderBlock | null;
  /** Known header words of the row that came nearest, for the message. */
  readonly found: readonly string[];
  /** The row that came nearest, so that a person can say which of its headers is the project's name. */
  readonly nearest: NoPlan["nearest"];
}

/** @param isInsisted a person says that the sheet is a plan: the project's name is header enough */
export function findHeader(
  grid: SheetGrid,
  corrections: MappingCorrections | undefined,
  isInsisted = false,
): HeaderSearch {
  const end = gridEnd(grid);
  const candidates: { readonly block: HeaderBlock; readonly known: number }[] = [];
  let stop = end.row;
  let nearest: Nearest = { row: 0, known: [] };
  for (let row = grid.origin.row; row <= stop; row += 1) {
    const names = nameColumns(grid, row, corrections);
    if (names.length === 0) {
      if (row - grid.origin.row < LOOK_AHEAD) nearest = nearer(nearest, grid, row);
      continue;
    }
    for (const column of names) {
      const block = blockAround(grid, row, column);
      const fields = knownFields(grid, block, corrections);
      if (fields.has("name") && (isInsisted || otherThanName(fields) >= 1) && !isForm(grid, block, column)) {
        if (candidates.length === 0) stop = Math.min(end.row, row + LOOK_AHEAD);
        candidates.push({ block, known: fields.size });
        break;
      }
      nearest = nearer(nearest, grid, row);
    }
  }
  const most = Math.max(0, ...candidates.map(({ known }) => known));
  return {
    block: candidates.find(({ known }) => known * 5 >= most * 3)?.block ?? null,
    found: nearest.known,
    nearest: nearestOf(grid, nearest.row || likeliestRow(grid)),
  };
}

const nearestOf = (grid: SheetGrid, row: number): HeaderSearch["nearest"] =>
  row === 0 ? undefined : { row, headers: labelsOf(grid, row) };

/**
 * Where no header word is known at all: the row with most short labels above a row of figures, by its shape alone; 0 if
 * the sheet has no such row.
 */
function likeliestRow(grid: SheetGrid): number {
  let best = { row: 0, labels: 2 };
  for (let row = grid.origin.row; row < Math.min(gridEnd(grid).row, grid.origin.row + LOOK_AHEAD); row += 1) {
    const values = (grid.values[row - grid.origin.row] ?? []).slice(0, MOST_COLUMNS);
    const labels = new Set(
      values.filter(
        (value): value is string => typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_LABEL,
      ),
    );
    if (labels.size <= best.labels || values.some((value) => typeof value === "number")) continue;
    const below = grid.values.slice(row + 1 - grid.origin.row, row + 4 - grid.origin.row);
    if (
      below.some(
        (line) =>
          line.some((value) => typeof value === "number") &&
          line.some((value) => typeof value === "string" && value.trim() !== ""),
      )
    )
      best = { row, labels: labels.size };
  }
  return best.row;
}

const otherThanName = (fields: ReadonlySet<FieldKey>): number =>
  [...fields].filter((field) => field !== "name" && field !== "seq").length;

interface Nearest {
  readonly row: number;
  readonly known: readonly string[];
}

function nearer(before: Nearest, grid: SheetGrid, row: number): Nearest {
  const known = knownWords(grid, row);
  return known.length > before.known.length ? { row, known } : before;
}

function labelsOf(grid: SheetGrid, row: number): readonly { readonly column: number; readonly header: string }[] {
  const values = (grid.values[row - grid.origin.row] ?? []).slice(0, MOST_COLUMNS);
  return values
    .map((value, index) => ({ column: grid.origin.column + index, header: labelOf(value) }))
    .filter(({ header }) => header !== "");
}

/** Columns of a row whose cell is a project-name header. */
function nameColumns(grid: SheetGrid, row: number, corrections: MappingCorrections | undefined): readonly number[] {
  const columns: number[] = [];
  const values = grid.values[row - grid.origin.row] ?? [];
  for (let index = 0; index < Math.min(values.length, MOST_COLUMNS); index += 1) {
    const value = values[index];
    if (typeof value !== "string" || value.length > LONGEST_LABEL) continue;
    const column = grid.origin.column + index;
    if (correctionOf(headerKey(value), corrections) === "name") columns.push(column);
    else if (
      /[名项]|name|project|title/i.test(value) &&
      [parseHeader(value).full, parseHeader(value).word].some((word) => lookUp(word)?.field === "name") &&
      !isGroupOver(grid, row, column)
    )
      columns.push(column);
  }
  return columns;
}

/** 建设项目 merged over 名称 and 单位 heads a group; 项目名称 merged over two empty columns does not. */
function isGroupOver(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.merges.find(
    (each) => each.firstRow === row && each.firstColumn === column && each.lastColumn > column,
  );
  return merge !== undefined && lookUp(parseHeader(labelOf(valueAt(grid, merge.lastRow + 1, column))).full) !== null;
}

function knownWords(grid: SheetGrid, row: number): readonly string[] {
  const values = grid.values[row - grid.origin.row] ?? [];
  return values
    .slice(0, MOST_COLUMNS)
    .filter(
      (value): value is string =>
        typeof value === "string" && value.length <= LONGEST_LABEL && lookUp(parseHeader(value).full) !== null,
    );
}

function knownFields(grid: SheetGrid, block: HeaderBlock, corrections: MappingCorrections | undefined): Set<FieldKey> {
  const fields = new Set<FieldKey>();
  for (const [column, path] of labelPaths(grid, block)) {
    const { field } = readColumn(column, path, corrections, null);
    if (field && field !== "ignored") fields.add(field);
  }
  return fields;
}

/**
 * A form of one project (label, value, label, value) is no table: its name column goes on with labels. A project may be
 * called like a label (等级保护测评): a row with a figure right under a known header is a table's.
 */
function isForm(grid: SheetGrid, block: HeaderBlock, nameColumn: number): boolean {
  const headed = [...labelPaths(grid, block)]
    .filter(([column, path]) => column !== nameColumn && readColumn(column, path, undefined, null).field)
    .map(([column]) => column);
  let names = 0;
  let labels = 0;
  for (let row = block.lastRow + 1; row <= Math.min(block.lastRow + 8, gridEnd(grid).row); row += 1) {
    const name = labelOf(valueAt(grid, row, nameColumn));
    if (name === "") continue;
    names += 1;
    const known = lookUp(parseHeader(name).full);
    if (known && known.field !== "name" && !headed.some((column) => typeof valueAt(grid, row, column) === "number"))
      labels += 1;
  }
  return labels >= 2 && labels * 2 > names;
}
