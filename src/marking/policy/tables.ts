import type { MarkPlan } from "../types";
import type { FoundTable, Inspection, SheetEdit, StandingBlock } from "./types";

/** Excel cuts names of table columns off at 255 characters, and the last of ours remembers what was there before. */
const LONGEST_COLUMN_NAME = 255;

/** The table whose header row holds a block's marker column; undefined: the block stands beside every table. */
export function tableOfBlock({ tables }: Pick<Inspection, "tables">, { range }: StandingBlock): FoundTable | undefined {
  return tables.find(
    ({ range: at }) =>
      at.firstRow === range.firstRow && at.firstColumn <= range.lastColumn && at.lastColumn >= range.lastColumn,
  );
}

/** Whether someone added columns to the table behind ours. */
export function isWithinTable(found: Pick<Inspection, "tables">, block: StandingBlock): boolean {
  const table = tableOfBlock(found, block);
  return table !== undefined && table.range.lastColumn > block.range.lastColumn;
}

/**
 * Takes our columns out of the table they are part of, before their cells are cleared: Excel gives an empty header cell
 * a name of its own. At the table's end it is made smaller; where someone added columns behind ours, ours are deleted.
 * `goneWithIt`: their cells are no longer there to be cleared.
 */
export function leavingTable(
  found: Pick<Inspection, "tables">,
  block: StandingBlock,
): { readonly edits: readonly SheetEdit[]; readonly goneWithIt: boolean } {
  const table = tableOfBlock(found, block);
  const ours = block.columns
    .filter((column): column is number => column !== null && !!table && column >= table.range.firstColumn)
    .sort((a, b) => a - b);
  const [first] = ours;
  if (!table || first === undefined) return { edits: [], goneWithIt: false };
  const { name, range } = table;
  if (first === range.firstColumn) return { edits: [{ do: "dissolveTable", name, range }], goneWithIt: false };
  if (ours.length === range.lastColumn - first + 1)
    return { edits: [{ do: "endTable", name, range, lastColumn: first - 1 }], goneWithIt: false };
  return { edits: [{ do: "deleteTableColumns", name, range, columns: ours }], goneWithIt: true };
}

/** The tables as they are once these edits are made. */
export function tablesAfter(tables: readonly FoundTable[], edits: readonly SheetEdit[]): readonly FoundTable[] {
  return tables.flatMap((table) => {
    const edit = edits.find((one) => "name" in one && one.name === table.name);
    if (edit?.do === "dissolveTable") return [];
    return [edit?.do === "endTable" ? { ...table, range: { ...table.range, lastColumn: edit.lastColumn } } : table];
  });
}

/** The result columns become the last columns of the plan's table, if it still is the one that was read. */
export function joiningTable(
  { table, block, cells }: MarkPlan,
  header: string,
  tables: readonly FoundTable[],
): readonly SheetEdit[] {
  const found = table && tables.find(({ name }) => name === table.name);
  if (!table || !found || found.hasTotals || (found.headerRows ?? 1) !== 1) return [];
  const { range } = found;
  if (
    range.firstRow !== table.range.firstRow ||
    range.lastRow !== table.range.lastRow ||
    range.firstColumn !== table.range.firstColumn ||
    range.lastColumn !== table.range.lastColumn
  )
    return [];
  const names = [...(cells[0] ?? []).slice(0, -1).map((cell) => (cell.kind === "text" ? cell.text : "")), header];
  return names.every((name) => name !== "" && name.length <= LONGEST_COLUMN_NAME)
    ? [{ do: "endTable", name: table.name, range, lastColumn: block.lastColumn }]
    : [];
}
