import { HostError } from "../../host/types";
import type { MarkPlan } from "../../marking";
import { rangeAddress } from "../../plan/grid";
import type { SheetModel, TableModel } from "../model/types";
import type { CellEdit, TableEdit } from "../patch/types";
import type { StandingBlock } from "./block";

/** Excel cuts names of table columns off at 255 characters, and the last of ours remembers what was there before. */
const LONGEST_COLUMN_NAME = 255;

/** Tables whose last columns are a block of ours, without them. */
export function tablesWithout(sheet: SheetModel, blocks: readonly StandingBlock[]): readonly TableEdit[] {
  return blocks.flatMap(({ range }) => {
    const table = tableAt(sheet, range.firstRow, range.lastColumn);
    if (!table) return [];
    // The names of columns stand in the table's part too: ours cannot be emptied where others follow.
    if (table.range.lastColumn > range.lastColumn || table.range.firstColumn >= range.firstColumn)
      throw new HostError("occupied", "columns were added to the table behind the result columns", {
        sheetName: sheet.name,
        address: rangeAddress(range),
      });
    return [{ name: table.name, lastColumn: range.firstColumn - 1, added: [] }];
  });
}

/** The plan's table with the result columns, if it is the one that was reviewed. */
export function tableWith(
  sheet: SheetModel,
  { table, block }: MarkPlan,
  cells: readonly CellEdit[],
  without: readonly TableEdit[],
): TableEdit | null {
  const found = table && sheet.tables.find(({ name }) => name === table.name);
  if (!table || !found || found.headerRows !== 1 || found.totalsRows > 0) return null;
  const lastColumn = without.find(({ name }) => name === table.name)?.lastColumn ?? found.range.lastColumn;
  if (
    found.range.firstRow !== table.range.firstRow ||
    found.range.lastRow !== table.range.lastRow ||
    lastColumn !== table.range.lastColumn
  )
    return null;
  const names = cells
    .filter(({ row }) => row === block.firstRow)
    .sort((a, b) => a.column - b.column)
    .map(({ content }) => (content.kind === "text" ? content.text : ""));
  return names.length === block.lastColumn - lastColumn &&
    names.every((name) => name !== "" && name.length <= LONGEST_COLUMN_NAME)
    ? { name: table.name, lastColumn: block.lastColumn, added: names }
    : null;
}

function tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined {
  return sheet.tables.find(
    ({ range }) => range.firstRow === row && range.firstColumn <= column && range.lastColumn >= column,
  );
}
