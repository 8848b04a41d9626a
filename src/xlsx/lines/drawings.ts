import { elementTexts } from "../xml/change";
import { movedCell, placeOfLine, type Move } from "./move";
import { addressOf, type LineAxis } from "../../sheet";

/** Both ends of what floats over a sheet; `to` is missing where it has a size of its own. */
const ENDS =
  /(<(?:\w+:)?from(?:\s[^>]*)?>)([\s\S]*?)(<\/(?:\w+:)?from>)(?:(\s*<(?:\w+:)?to(?:\s[^>]*)?>)([\s\S]*?)(<\/(?:\w+:)?to>))?/g;
const AXES = [
  ["row", "row"],
  ["column", "col"],
] as const;

/**
 * Pictures, charts and shapes: they go with the lines that they are anchored to, and grow and shrink with them where
 * they are to. One whose lines are gone keeps its size and stands where they were.
 */
export const anchorsMoved = (xml: string, move: Move): string =>
  xml.replace(ENDS, (whole: string, open: string, from: string, close: string, ...rest: unknown[]) => {
    const [between, to, end] = rest as (string | undefined)[];
    const offset = rest[3] as number;
    const kind = anchorKind(xml, offset);
    if (kind === "absolute") return whole;
    let [start, stop] = [from, to];
    for (const [axis, name] of AXES) {
      const first = lineIn(from, name);
      const last = to === undefined ? null : lineIn(to, name);
      if (first === null) continue;
      const [newFirst, newLast] = spanAfter(first, last ?? first, axis, kind === "oneCell", move);
      start = withLine(start, name, newFirst);
      if (stop !== undefined && last !== null) stop = withLine(stop, name, newLast);
    }
    return open + start + close + (between ?? "") + (stop ?? "") + (end ?? "");
  });

/** How an anchor follows its cells (20.5.3.2): twoCell, oneCell or absolute. */
function anchorKind(xml: string, at: number): string {
  const head = xml.slice(Math.max(0, at - 400), at);
  const open = head.slice(head.lastIndexOf("<", head.search(/[aA]nchor[^<]*$/)));
  if (/\smoveWithCells="(?:0|false)"/.test(open) && /^<\w*:?anchor/.test(open)) return "absolute";
  return /\seditAs="(\w+)"/.exec(open)?.[1] ?? "twoCell";
}

/** Lines as files of drawings count them, from 0. */
function spanAfter(
  first: number,
  last: number,
  axis: LineAxis,
  keepsSize: boolean,
  move: Move,
): readonly [number, number] {
  const start = placeOfLine(first + 1, axis, move) - 1;
  const end = placeOfLine(last + 1, axis, move) - 1;
  const isCollapsed = end <= start && last > first;
  return [start, keepsSize || isCollapsed ? start + last - first : end];
}

function lineIn(text: string, name: string): number | null {
  const found = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

const withLine = (text: string, name: string, line: number): string =>
  text.replace(new RegExp(`(<(?:\\w+:)?${name}>\\s*)\\d+`), (_, before: string) => before + String(line));

/** Shapes of notes and controls (VML): the cell that a note belongs to, and where shapes float. Those of gone cells go. */
export function noteShapesMoved(xml: string, move: Move): string {
  const kept = xml.replace(/<((?:\w+:)?shape)\b(?:(?!<\/?\1\b)[\s\S])*<\/\1>/g, (shape: string) =>
    noteCell(shape, move) === null ? "" : shape,
  );
  const placed = (text: string, axis: LineAxis): string =>
    text.replace(/\d+/, (line) => String(placeOfLine(Number(line) + 1, axis, move) - 1));
  const anchored = elementTexts(kept, "Anchor", (text) => {
    const numbers = text.split(",").map(Number);
    const [left = 0, , top = 0, , right = 0, , bottom = 0] = numbers;
    if (numbers.length !== 8 || !numbers.every(Number.isFinite)) return text;
    const moved = new Map([
      ...spanAfter(left, right, "column", true, move).map((line, n) => [n * 4, line] as const),
      ...spanAfter(top, bottom, "row", true, move).map((line, n) => [2 + n * 4, line] as const),
    ]);
    return text
      .split(",")
      .map((number, n) => (moved.has(n) ? number.replace(/\d+/, String(moved.get(n))) : number))
      .join(",");
  });
  return elementTexts(
    elementTexts(anchored, "Row", (text) => placed(text, "row")),
    "Column",
    (text) => placed(text, "column"),
  );
}

/** Where the cell of a note's shape is afterwards; null: gone; undefined: it belongs to none. */
function noteCell(shape: string, move: Move): string | null | undefined {
  const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column>\s*(\d+)/.exec(shape)?.[1];
  if (row === undefined || column === undefined || !/ObjectType\s*=\s*["']Note["']/.test(shape)) return undefined;
  return movedCell(addressOf(Number(row) + 1, Number(column) + 1), move);
}
