/** What is put back where a block of ours stood. */
import type { CellRange } from "../../sheet";
import { looksBack } from "./look";
import { formatBefore, heightBefore, runsOf } from "./standing";
import type { Inspection, SheetEdit, StandingBlock } from "./types";

/** A column as it was: number formats and wrapping of the block's rows; width and hidden where they were ours. */
export function columnBack(block: StandingBlock, index: number): readonly SheetEdit[] {
  const column = block.columns[index];
  if (column === null || column === undefined) return [];
  const { state, range } = block;
  const cells = { ...range, firstColumn: column, lastColumn: column };
  return [
    ...looksBack(block, [column]),
    ...(state.formats?.[index] || state.numbered ? formatsBack(block, index, cells) : []),
    ...(state.wrapped === index && range.lastRow > range.firstRow
      ? [{ do: "wrap", range: { ...cells, firstRow: range.firstRow + 1 }, wrap: false } as const]
      : []),
    ...(block.ownsWidths
      ? ([
          { do: "width", column, width: state.widths[index] ?? "standard" },
          { do: "hide", column, hidden: state.hidden[index] ?? false },
        ] as const)
      : []),
  ];
}

/** Number formats and wrapping of some rows of a column that stays ours as they were before. */
export function rowsBack(block: StandingBlock, index: number, cells: CellRange): readonly SheetEdit[] {
  return [
    ...(block.state.formats?.[index] || block.state.numbered ? formatsBack(block, index, cells) : []),
    ...(block.state.wrapped === index ? [{ do: "wrap", range: cells, wrap: false } as const] : []),
  ];
}

function formatsBack({ state, range }: StandingBlock, index: number, cells: CellRange): readonly SheetEdit[] {
  const formats = Array.from({ length: cells.lastRow - cells.firstRow + 1 }, (_, at) =>
    formatBefore(state, index, cells.firstRow + at - range.firstRow),
  );
  let firstRow = cells.firstRow;
  return runsOf(formats).map(({ value, rows }): SheetEdit => {
    const run = { ...cells, firstRow, lastRow: firstRow + rows - 1 };
    firstRow += rows;
    return { do: "numberFormat", range: run, format: value };
  });
}

/** Heights as they were, only of rows that still have automatic height: one that somebody set since then stays. */
export function heightsBack(block: StandingBlock, heights: Inspection["heights"]): readonly SheetEdit[] {
  if (!heights || !block.state.heights) return [];
  const edits: SheetEdit[] = [];
  for (let row = block.range.firstRow; row <= block.range.lastRow; row += 1) {
    const height = heightBefore(block, row);
    const now = heights.of(row);
    if (height !== undefined && !now.isSet && height !== now.height) edits.push({ do: "height", row, height });
  }
  return edits;
}

/** Rows that are not as high as was noted before a text of ours wrapped in them. */
export function grownRows(block: StandingBlock, growing: Inspection["growing"]): readonly SheetEdit[] {
  const column = block.columns[block.state.wrapped ?? -1] ?? null;
  if (!growing || !block.state.heights || column === null) return [];
  const rows: { firstRow: number; lastRow: number }[] = [];
  for (let row = block.range.firstRow; row <= block.range.lastRow; row += 1) {
    const before = heightBefore(block, row);
    const now = growing.of(row);
    if (before === undefined || now === null || (before !== null && Math.abs(now - before) < SAME_HEIGHT)) continue;
    const last = rows.at(-1);
    if (last?.lastRow === row - 1) last.lastRow = row;
    else rows.push({ firstRow: row, lastRow: row });
  }
  const cells = { ...block.range, firstColumn: column, lastColumn: column };
  return rows.length > 0 ? [{ do: "fitRows", rows, cells }] : [];
}

/** Points by which heights may differ and count as the same. */
const SAME_HEIGHT = 0.5;

/** Neighbouring columns of some runs of rows, as ranges. */
export function cellsOf(
  columns: readonly number[],
  rows: readonly { readonly firstRow: number; readonly lastRow: number }[],
): readonly CellRange[] {
  const runs: { firstColumn: number; lastColumn: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  return rows.flatMap(({ firstRow, lastRow }) => runs.map((run) => ({ firstRow, lastRow, ...run })));
}
