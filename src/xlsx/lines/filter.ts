import { parseArea, rangeAddress, shiftArea, shiftLine, type CellRange } from "../../sheet";
import { attribute } from "../xml/change";
import { withChildren } from "./children";
import { movedAreas, type Move } from "./move";

/**
 * A filter, or the note of how a range was sorted, after the shifts. A filter counts its columns from its first: criteria
 * go with their column, and go where it goes.
 */
export function moveFilter(text: string, prefix: string, move: Move): string {
  const head = /^<[^>]*>/.exec(text)?.[0] ?? text;
  const area = parseArea(/\sref\s*=\s*["']([^"']*)/.exec(head)?.[1] ?? "");
  const moved = area && shiftArea(area, move.shifts);
  if (!area) return text;
  // Without its header row a filter is none, as in Excel.
  if (!moved || (isFilter(text) && shiftLine(area.firstRow, "row", move.shifts) === null)) return "";
  const children = /\/>$/.test(head)
    ? text
    : withChildren(text, prefix, (child) => {
        if (/^<(?:[\w.]+:)?filterColumn[\s/>]/.test(child)) return movedCriteria(child, area, moved, move);
        if (/^<(?:[\w.]+:)?sortState[\s/>]/.test(child)) return moveFilter(child, prefix, move);
        return isGone(child, move) ? "" : attribute(child, "ref", (value) => movedAreas(value, move));
      });
  return withHead(children === "" ? head.replace(/\s*\/?>$/, "/>") : children, rangeAddress(moved));
}

const withHead = (text: string, ref: string): string =>
  text.replace(/^(<[^>]*?\sref\s*=\s*["'])[^"']*/, (_, before: string) => before + ref);

const isFilter = (text: string): boolean => /^<(?:[\w.]+:)?autoFilter[\s/>]/.test(text);

const isGone = (child: string, move: Move): boolean =>
  movedAreas(/\sref\s*=\s*["']([^"']*)/.exec(child)?.[1] ?? "A1", move) === "";

function movedCriteria(child: string, before: CellRange, after: CellRange, { shifts }: Move): string {
  const place = Number(/\scolId\s*=\s*["'](\d+)/.exec(child)?.[1] ?? 0);
  const column = shiftLine(before.firstColumn + place, "column", shifts);
  return column === null ? "" : child.replace(/(\scolId\s*=\s*["'])\d+/, `$1${column - after.firstColumn}`);
}
