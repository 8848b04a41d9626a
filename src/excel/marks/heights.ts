/** Rows of automatic height grow with a text that wraps; here what they were is asked for, and given back. */
import type { StandingBlock } from "../../marking/policy";
import type { CellRange } from "../../sheet";
import { addressLists, rangeOf } from "../ranges";

/** Rows asked for at once: some 1 MB. */
const ROWS = 10_000;

interface Line {
  readonly rowHidden?: boolean;
  readonly format?: { readonly rowHeight?: number };
}

/** Asks how high rows are; synchronise, then call the answer: points by row, null for hidden rows and others. */
export function askHeights(
  sheet: Excel.Worksheet,
  { firstRow, lastRow }: Pick<CellRange, "firstRow" | "lastRow">,
): (row: number) => number | null {
  const parts = Array.from({ length: Math.ceil((lastRow - firstRow + 1) / ROWS) }, (_, index) => {
    const first = firstRow + index * ROWS;
    const rows = { firstRow: first, lastRow: Math.min(lastRow, first + ROWS - 1), firstColumn: 1, lastColumn: 1 };
    return { first, lines: rangeOf(sheet, rows).getRowProperties({ rowHidden: true, format: { rowHeight: true } }) };
  });
  return (row) => {
    const part = parts[Math.floor((row - firstRow) / ROWS)];
    const line: Line | undefined = part?.lines.value[row - part.first];
    return line === undefined || line.rowHidden ? null : (line.format?.rowHeight ?? null);
  };
}

/** Blocks in which a text wraps and heights are noted. */
export const growing = (blocks: readonly StandingBlock[]): readonly StandingBlock[] =>
  blocks.filter(({ state }) => state.wrapped !== undefined && state.heights !== undefined);

/**
 * Lets rows find their height anew, once the text in `cells` wraps no longer. Excel does not tell which heights a person
 * chose: those that differ from what Excel would choose now are, and they stay.
 */
export async function fitRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly Pick<CellRange, "firstRow" | "lastRow">[],
  cells: CellRange,
): Promise<void> {
  const whole = { firstRow: rows[0]?.firstRow ?? 1, lastRow: rows.at(-1)?.lastRow ?? 1 };
  const asRanges = (lines: readonly number[]): readonly CellRange[] =>
    lines.map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 }));
  const numbers = rows.flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index),
  );
  const fit = (ranges: readonly CellRange[]): void => {
    for (const list of addressLists(ranges)) sheet.getRanges(list).format.autofitRows();
  };
  const before = askHeights(sheet, whole);
  fit(rows.map((run) => ({ ...run, firstColumn: 1, lastColumn: 1 })));
  const fitted = askHeights(sheet, whole);
  await context.sync();
  const chosen = numbers.filter((row) => before(row) !== null && before(row) !== fitted(row));
  for (const row of chosen) {
    const height = before(row);
    if (height !== null)
      rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 }).format.rowHeight = height;
  }
  rangeOf(sheet, cells).format.wrapText = false;
  const isChosen = new Set(chosen);
  fit(asRanges(numbers.filter((row) => !isChosen.has(row))));
}
