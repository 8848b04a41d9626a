import { type CellRange, rangeAddress } from "../sheet";

/** A range of ours as Excel's (ours counts from 1, Excel from 0). */
export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(
    range.firstRow - 1,
    range.firstColumn - 1,
    range.lastRow - range.firstRow + 1,
    range.lastColumn - range.firstColumn + 1,
  );
}

/** What must be loaded of a range so that `cellRangeOf` can be asked. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** A loaded range as ours. */
export function cellRangeOf(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    lastColumn: range.columnIndex + range.columnCount,
  };
}

/** Excel cuts address texts at 8,192 characters without a word. */
const LONGEST_ADDRESS = 8000;

/** Texts that together name all ranges, each short enough for getRanges. */
export function addressLists(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const address of ranges.map(rangeAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
