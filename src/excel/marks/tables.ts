import type { FoundTable } from "../../marking/policy";
import type { CellRange } from "../../sheet";
import { cellRangeOf, PLACE } from "../ranges";

/** A table of a sheet, loaded. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly place: Excel.Range;
}

/** Asks for the tables of a sheet. Synchronise, then `askPlaces`. */
export function askTables(sheet: Excel.Worksheet): Excel.TableCollection {
  sheet.tables.load("items/name,items/showTotals,items/autoFilter/isDataFiltered");
  return sheet.tables;
}

/** Asks where they stand. Synchronise, then `tablesOf`. */
export function askPlaces(tables: Excel.TableCollection): readonly LoadedTable[] {
  return tables.items.map((table) => {
    const place = table.getRange();
    place.load(PLACE);
    return { table, place };
  });
}

export const tablesOf = (tables: readonly LoadedTable[]): readonly FoundTable[] =>
  tables.map(({ table, place }) => ({ name: table.name, range: cellRangeOf(place), hasTotals: table.showTotals }));

/** Whether a table that shares rows with a range leaves rows out at present. */
export const isFilteredBeside = (tables: readonly LoadedTable[], { firstRow, lastRow }: CellRange): boolean =>
  tables.some(({ table, place }) => {
    const at = cellRangeOf(place);
    return table.autoFilter.isDataFiltered && at.firstRow <= lastRow && firstRow <= at.lastRow;
  });
