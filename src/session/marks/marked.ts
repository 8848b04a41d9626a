import { keysToNote, type MarkPlan, type ResultCell } from "../../marking";
import { type CellValue, contains, encodeMarkerHeader, type SheetGrid } from "../../sheet";

/** A sheet as it is after marking, without reading it again: the next edit is followed from there. */
export function withMarks(grid: SheetGrid, { block, replaces, columns, cells }: MarkPlan): SheetGrid {
  const header = encodeMarkerHeader({
    columns: columns.length,
    widths: columns.map(() => "standard"),
    hidden: columns.map(() => false),
    ...keysToNote(columns),
  });
  const width = Math.max(grid.values[0]?.length ?? 0, block.lastColumn - grid.origin.column + 1);
  const values = grid.values.map((row, index) =>
    Array.from({ length: width }, (_, offset): CellValue => {
      const [at, column] = [grid.origin.row + index, grid.origin.column + offset];
      if (at === block.firstRow && column === block.lastColumn) return header;
      if (contains(block, at, column)) return shownIn(cells[at - block.firstRow]?.[column - block.firstColumn]);
      return replaces && contains(replaces, at, column) ? null : (row[offset] ?? null);
    }),
  );
  return {
    ...grid,
    values,
    numberFormats:
      grid.numberFormats?.map((row) => [...row, ...Array<string>(width - row.length).fill("General")]) ?? null,
  };
}

function shownIn(cell: ResultCell | undefined): CellValue {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "formula":
      return cell.shown;
    default:
      return null;
  }
}
