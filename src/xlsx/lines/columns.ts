import { LAST_COLUMN, parseArea, shiftArea } from "../../sheet";
import { withChildren } from "./children";
import type { Move } from "./move";

/**
 * The cols element: widths, formats and hidden state go with their columns. Columns that come into the midst of a span
 * take its looks, as those that Excel puts in take their neighbour's.
 */
export const moveColumnsElement = (text: string, prefix: string, { shifts }: Move): string =>
  withChildren(text, prefix, (child) => {
    const line = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(child)?.[1] ?? 0);
    const [firstColumn, lastColumn] = [line("min"), Math.min(line("max"), LAST_COLUMN)];
    if (firstColumn < 1 || lastColumn < firstColumn) return child;
    const whole = parseArea("1:1");
    const moved = whole && shiftArea({ ...whole, firstColumn, lastColumn }, columnsOnly(shifts));
    if (!moved) return "";
    const set = (head: string, name: string, value: number): string =>
      head.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])\\d+`), `$1${value}`);
    const { firstColumn: min, lastColumn: max } = moved;
    return min === firstColumn && max === lastColumn ? child : set(set(child, "min", min), "max", max);
  });

const columnsOnly = (shifts: Move["shifts"]): Move["shifts"] => shifts.filter(({ axis }) => axis === "column");
