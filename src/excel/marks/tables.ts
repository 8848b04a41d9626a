import { rangeAddress, type CellRange } from "../../plan/grid";
import { cellRangeOf, PLACE } from "../ranges";
import type { StandingBlock } from "./state";

/** Excel cuts names of table columns off at 255 characters, and the last of ours remembers what was there before. */
export const LONGEST_COLUMN_NAME = 255;

/** A table of a sheet, loaded. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly place: Excel.Range;
}

/** Asks for the tables of a sheet. Synchronise, then `askPlaces`. */
export function askTables(sheet: Excel.Worksheet): Excel.TableCollection {
  sheet.tables.load("items/name,items/showTotals");
  return sheet.tables;
}

/** Asks where they stand. Synchronise, then read `placeOf`. */
export function askPlaces(tables: Excel.TableCollection): readonly LoadedTable[] {
  return tables.items.map((table) => {
    const place = table.getRange();
    place.load(PLACE);
    return { table, place };
  });
}

/** The table whose header row holds a block's marker column; null: the block stands beside every table. */
export function tableOfBlock(
  tables: readonly LoadedTable[],
  { range }: StandingBlock,
): { readonly table: Excel.Table; readonly range: CellRange } | null {
  for (const { table, place } of tables) {
    const at = cellRangeOf(place);
    if (at.firstRow === range.firstRow && at.firstColumn <= range.lastColumn && at.lastColumn >= range.lastColumn)
      return { table, range: at };
  }
  return null;
}

/** Whether someone added columns to the table behind ours. */
export function isWithin(tables: readonly LoadedTable[], block: StandingBlock): boolean {
  const found = tableOfBlock(tables, block);
  return found !== null && found.range.lastColumn > block.range.lastColumn;
}

/** Makes a table end at a column. Cells stay as they are; what leaves it is a plain range again. */
export function endTableAt(table: Excel.Table, range: CellRange, lastColumn: number): void {
  table.resize(rangeAddress({ ...range, lastColumn }));
}

/**
 * Takes our columns out of the table they are part of, before their cells are cleared: Excel gives an empty header cell
 * a name of its own. At the table's end it is made smaller; where someone added columns behind ours, ours are deleted.
 * @returns whether our cells are still there to be cleared
 */
export function leaveTable(tables: readonly LoadedTable[], block: StandingBlock): boolean {
  const found = tableOfBlock(tables, block);
  if (!found) return true;
  const { table, range } = found;
  const ours = block.columns
    .filter((column): column is number => column !== null && column >= range.firstColumn && column <= range.lastColumn)
    .sort((a, b) => a - b);
  const [first] = ours;
  if (first === undefined) return true;
  if (first === range.firstColumn) table.convertToRange();
  else if (ours.length === range.lastColumn - first + 1) endTableAt(table, range, first - 1);
  else {
    for (const column of [...ours].reverse()) table.columns.getItemAt(column - range.firstColumn).delete();
    return false;
  }
  return true;
}
