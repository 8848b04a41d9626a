import type { CellRange } from "../sheet";
import { toHostError } from "./errors";
import { cellRangeOf, PLACE, rangeOf } from "./ranges";

/** Places of the areas of a RangeAreas, to be loaded. */
const PLACES = `items/${PLACE.replaceAll(",", ",items/")}`;

/** Asks for the merges of a range, with others in one batch. Synchronise, then give all answers to `mergesOf`. */
export function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  return merged;
}

/** The merges that were asked for, per range; synchronises once more where there are any. */
export async function mergesOf(
  context: Excel.RequestContext,
  asked: readonly Excel.RangeAreas[],
): Promise<readonly (readonly CellRange[])[]> {
  const areas = asked.map((merged) => (merged.isNullObject ? null : merged.areas));
  for (const each of areas) each?.load(PLACES);
  if (areas.some((each) => each !== null)) await context.sync();
  return areas.map((each) => each?.items.map(cellRangeOf) ?? []);
}

/**
 * Whether a batch that asked for merges may have been refused for their number: above 512 areas in a range Excel fails
 * (@types/office-js: Range.getMergedAreasOrNullObject), with a code that nobody documents.
 */
export const mayBeTooMany = (error: unknown): boolean => ["unknown", "tooLarge"].includes(toHostError(error).code);

/** The merges of a range in parts that are halved until Excel tells them: none is lost in silence. */
export async function mergesInBands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<readonly CellRange[]> {
  const found = new Map<string, CellRange>();
  const open: CellRange[] = [range];
  for (let part = open.pop(); part; part = open.pop()) {
    try {
      const merged = askMerges(rangeOf(sheet, part));
      await context.sync();
      // Each once: a merge may be told by every part that it touches.
      for (const merge of (await mergesOf(context, [merged]))[0] ?? []) found.set(Object.values(merge).join(), merge);
    } catch (error) {
      const halves = halvesOf(part);
      if (!mayBeTooMany(error) || halves.length === 0) throw error;
      open.push(...halves);
    }
  }
  return [...found.values()];
}

/** Upper and lower half; of a single row left and right; of a single cell none. */
function halvesOf(range: CellRange): readonly CellRange[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  if (lastRow > firstRow) {
    const middle = Math.floor((firstRow + lastRow) / 2);
    return [
      { ...range, firstRow: middle + 1 },
      { ...range, lastRow: middle },
    ];
  }
  const middle = Math.floor((firstColumn + lastColumn) / 2);
  return lastColumn > firstColumn
    ? [
        { ...range, firstColumn: middle + 1 },
        { ...range, lastColumn: middle },
      ]
    : [];
}
