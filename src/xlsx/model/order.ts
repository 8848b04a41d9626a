import type { CellModel, RowModel } from "./types";

/**
 * Rows in ascending order, those of one number joined: Excel writes them so, other programs write a row for every cell,
 * or append. What a row says of itself holds where one of its pieces says it.
 */
export function rowsInOrder(rows: readonly RowModel[]): RowModel[] {
  const byNumber = new Map<number, RowModel[]>();
  for (const row of rows) {
    const same = byNumber.get(row.row);
    if (same) same.push(row);
    else byNumber.set(row.row, [row]);
  }
  return [...byNumber.values()]
    .map((pieces) => (pieces.length === 1 ? (pieces[0] as RowModel) : joined(pieces)))
    .sort((a, b) => a.row - b.row);
}

function joined(pieces: readonly RowModel[]): RowModel {
  const [first] = pieces as readonly [RowModel, ...RowModel[]];
  return {
    row: first.row,
    height: pieces.find(({ height }) => height !== null)?.height ?? null,
    isCustomHeight: pieces.some(({ isCustomHeight }) => isCustomHeight),
    hidden: pieces.some(({ hidden }) => hidden),
    style: pieces.find(({ style }) => style !== null)?.style ?? null,
    cells: cellsInOrder(pieces.flatMap(({ cells }) => cells)),
  };
}

/** Cells of a row in ascending order. Of two at one place the later counts, unless it is blank. */
export function cellsInOrder(cells: readonly CellModel[]): CellModel[] {
  const byColumn = new Map<number, CellModel>();
  for (const cell of cells) {
    const before = byColumn.get(cell.column);
    if (!before || cell.value !== null || cell.formula !== null || (before.value === null && before.formula === null))
      byColumn.set(cell.column, cell);
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
