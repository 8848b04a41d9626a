/** A sheet that was read before, with the edited cells read again. */
import type { CellsRead, WorkbookHost } from "../../host/types";
import { type CellRange, gridEnd, type SheetGrid } from "../../sheet";
import type { Edit } from "./edits";

/** More cells than this are not read piece by piece. */
const MOST_CELLS = 60_000;

/**
 * The grid after some edits; null where it has to be read whole: rows or columns moved, cells beyond those that were
 * known, merges changed, too many cells. Columns with formulas are read too, except those of our own results.
 * @param results our result block: its formulas never change what is reviewed
 */
export async function readEdited(
  host: WorkbookHost,
  sheetId: string,
  grid: SheetGrid,
  results: CellRange | null,
  edits: readonly Edit[],
): Promise<SheetGrid | null> {
  const ranges = rangesOf(grid, results, edits);
  if (!ranges || !host.readCells) return null;
  return ranges.length === 0 ? grid : patched(grid, await host.readCells(sheetId, ranges));
}

/** What must be read; null: everything. */
function rangesOf(grid: SheetGrid, results: CellRange | null, edits: readonly Edit[]): readonly CellRange[] | null {
  const end = gridEnd(grid);
  const ranges: CellRange[] = [];
  for (const edit of edits) {
    if (edit === "all") return null;
    if (edit === "formulas") continue;
    if (
      edit.firstRow < grid.origin.row ||
      edit.firstColumn < grid.origin.column ||
      edit.lastRow > end.row ||
      edit.lastColumn > end.column
    )
      return null;
    ranges.push(edit);
  }
  // Where formulas stand is not known: what they give now is read when Excel says that it calculated.
  if (!grid.formulaColumns && edits.includes("formulas")) return null;
  if (edits.length > 0) ranges.push(...formulaRanges(grid, results));
  const cells = ranges.reduce(
    (sum, range) => sum + (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1),
    0,
  );
  return cells > MOST_CELLS ? null : ranges;
}

function formulaRanges(grid: SheetGrid, results: CellRange | null): readonly CellRange[] {
  return [...userFormulas(grid, results)].map((column) => ({
    firstRow: grid.origin.row,
    lastRow: gridEnd(grid).row,
    firstColumn: column,
    lastColumn: column,
  }));
}

/** Columns with formulas that are not ours. */
function userFormulas({ formulaColumns }: SheetGrid, results: CellRange | null): readonly number[] {
  return [...(formulaColumns ?? [])].filter(
    (column) => results === null || column < results.firstColumn || column > results.lastColumn,
  );
}

/** Whether a recalculation can have changed what is reviewed. */
export const canRecalculate = (grid: SheetGrid, results: CellRange | null): boolean =>
  !grid.formulaColumns || userFormulas(grid, results).length > 0;

/** The grid with the pieces in their places; rows that hold what they held stay the same arrays. */
export function patched(grid: SheetGrid, { sheetName, isProtected, pieces }: CellsRead): SheetGrid | null {
  const { origin } = grid;
  if (sheetName !== grid.sheetName || grid.numberFormats === null) return null;
  const values = [...grid.values];
  const numberFormats = [...grid.numberFormats];
  const formulaColumns = new Set(grid.formulaColumns);
  for (const { range, values: cells, numberFormats: formats, merges, formulaColumns: found } of pieces) {
    if (!sameMerges(grid.merges, merges, range)) return null;
    for (const column of found) formulaColumns.add(column);
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      const at = row - origin.row;
      replace(values, at, range.firstColumn - origin.column, cells[row - range.firstRow]);
      replace(numberFormats, at, range.firstColumn - origin.column, formats[row - range.firstRow]);
    }
  }
  return { ...grid, values, numberFormats, isProtected, ...(grid.formulaColumns ? { formulaColumns } : {}) };
}

function replace<T>(rows: (readonly T[])[], at: number, from: number, cells: readonly T[] | undefined): void {
  const row = rows[at];
  if (!row || !cells || cells.every((cell, index) => row[from + index] === cell)) return;
  rows[at] = [...row.slice(0, from), ...cells, ...row.slice(from + cells.length)];
}

/** A sheet read whole, with the arrays of the reading before where rows are equal: what was made of them holds. */
export function withKnownRows(before: SheetGrid, now: SheetGrid): SheetGrid {
  const shift = now.origin.row - before.origin.row;
  const known = <T>(old: readonly (readonly T[])[], rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows.map((row, index) => {
      const candidate = old[index + shift];
      return candidate?.length === row.length && row.every((cell, column) => cell === candidate[column])
        ? candidate
        : row;
    });
  if (before.origin.column !== now.origin.column) return now;
  return {
    ...now,
    values: known(before.values, now.values),
    numberFormats:
      now.numberFormats && before.numberFormats ? known(before.numberFormats, now.numberFormats) : now.numberFormats,
  };
}

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;

/**
 * Whether the merges told of a range are those that were known. Excel tells those whose first cell lies in the range
 * (office-js 3611), other hosts all that touch it.
 */
function sameMerges(known: readonly CellRange[], told: readonly CellRange[], range: CellRange): boolean {
  const key = (merge: CellRange): string =>
    `${merge.firstRow},${merge.firstColumn},${merge.lastRow},${merge.lastColumn}`;
  const touching = known.filter((merge) => overlaps(merge, range));
  const keys = new Set(touching.map(key));
  const heard = new Set(told.map(key));
  const begins = ({ firstRow, firstColumn }: CellRange): boolean =>
    overlaps({ firstRow, lastRow: firstRow, firstColumn, lastColumn: firstColumn }, range);
  return (
    told.every((merge) => keys.has(key(merge))) && touching.every((merge) => !begins(merge) || heard.has(key(merge)))
  );
}
