import {
  moveFormula,
  parseArea,
  rangeAddress,
  shiftArea,
  shiftLine,
  shiftReferences,
  type LineShift,
} from "../../sheet";
import type { Splice } from "../xml/splice";
import { escapeXml } from "../xml/text";

/** A formula's element where it stands in the text. */
export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly headEnd: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** Whether its cell is there afterwards. */
  readonly stays: boolean;
}

export interface FormulaMove {
  readonly splice: Splice;
  readonly prefix: string;
  readonly sheet: string;
  /** Whether the formulas stand on the sheet whose lines moved. */
  readonly isOwn: boolean;
  readonly shifts: readonly LineShift[];
}

/** Lets formulas follow the cells that they refer to, and the ranges that they are stated for. */
export function moveFormulas(formulas: readonly FormulaAt[], move: FormulaMove): void {
  const groups = new Map<string, FormulaAt[]>();
  for (const formula of formulas) {
    const shared = formula.attributes.get("t") === "shared" ? formula.attributes.get("si") : undefined;
    const group = shared === undefined ? undefined : groups.get(shared);
    if (group) group.push(formula);
    else if (shared !== undefined) groups.set(shared, [formula]);
    else if (formula.stays) movePlain(formula, move);
  }
  for (const group of groups.values()) moveGroup(group, move);
}

function movePlain({ start, headEnd, end, attributes, text }: FormulaAt, move: FormulaMove): void {
  const { splice, isOwn } = move;
  const head = splice.source.slice(start, headEnd);
  // The range of an array formula or data table, and the cells that a data table puts its values into.
  const newHead =
    isOwn && attributes.has("t") ? ["ref", "r1", "r2"].reduce((at, name) => withArea(at, name, move), head) : head;
  const moved = following(text, move);
  if (moved !== text) splice.replace(start, end, element(newHead, moved, move));
  else if (newHead !== head) splice.replace(start, headEnd, newHead);
}

/** A shared formula stays shared where every cell of it still says what it did, in its place; else each gets its own. */
function moveGroup(group: readonly FormulaAt[], move: FormulaMove): void {
  const first = group.find(({ text }) => text !== "");
  if (!first) return;
  const texts = group.map(({ row, column }) => moveFormula(first.text, row - first.row, column - first.column));
  const moved = texts.map((text) => following(text, move));
  const isAsBefore = group.every(
    ({ row, column, stays }, index) =>
      stays &&
      texts[index] === moved[index] &&
      (!move.isOwn ||
        (shiftLine(row, "row", move.shifts) === row && shiftLine(column, "column", move.shifts) === column)),
  );
  if (isAsBefore) return;
  group.forEach(({ start, end, stays }, index) => {
    if (stays) move.splice.replace(start, end, element(`<${move.prefix}f>`, moved[index] ?? "", move));
  });
}

const following = (text: string, { shifts, sheet, isOwn }: FormulaMove): string =>
  text === "" ? text : shiftReferences(text, shifts, { sheet, isOnSheet: isOwn });

function withArea(head: string, name: string, { shifts }: FormulaMove): string {
  return head.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])([^"']*)`), (whole, before: string, range: string) => {
    const area = parseArea(range);
    const moved = area && shiftArea(area, shifts);
    return moved ? before + rangeAddress(moved) : whole;
  });
}

const element = (head: string, text: string, { prefix }: FormulaMove): string =>
  `${head.replace(/\s*\/>$/, ">")}${escapeXml(text)}</${prefix}f>`;
