/**
 * Sorts the rows under a header: projects, second funding lines, groups, subtotals, totals, notes, repeated headers and
 * blank rows. Whatever amounts a heading or a sum carries, it is no project; and a row that has a name and a number is
 * one, whatever its name looks like.
 */
import type { RowText } from "../memo";
import type { FieldKey } from "../../fields";
import type { RowKind } from "../types";
import { cellAt, shortText, textAt, type Body } from "./body";
import {
  isBareSum,
  isBodyName,
  isCategory,
  isGroupNumber,
  isHint,
  isNoteLabel,
  isProjectName,
  isSequenceNumber,
  isSubtotalLabel,
  isTotalLabel,
  startsLikeGroup,
} from "./labels";
import { isPlaceName } from "./sectionNames";
import { repeatedHeader } from "./repeated";
import type { Sorted } from "./since";

/** A sheet that numbers its projects 一, 二, 三 and nothing below them: the deepest such level are the projects. */
export function promoteGroups(body: Body, sorted: readonly Sorted[]): readonly Sorted[] {
  const levels = sorted.map(({ row, kind }) => {
    const { seq, name, amounts } = textOf(body, row);
    return kind === "group" && name !== "" && amounts > 0 && isGroupNumber(seq) ? (seq.startsWith("(") ? 2 : 1) : 0;
  });
  const deepest = Math.max(0, ...levels);
  return deepest === 0
    ? sorted
    : sorted.map((each, index) => (levels[index] === deepest ? { ...each, kind: "project" } : each));
}

export function kindOf(body: Body, row: number, numbered: boolean, open: boolean): Sorted["kind"] {
  const text = textOf(body, row);
  if (text.filled === 0)
    return text.seq === "" || isSequenceNumber(text.seq)
      ? insideName(body, row) && open && text.seq === ""
        ? "continuation"
        : "blank"
      : (labelKind(text.seq) ?? "group");
  const repeated = repeatedHeader(body, row, text);
  if (repeated) return repeated;
  const counted = isSequenceNumber(text.seq);
  const label =
    text.name === "" || !counted || isBareSum(text.name)
      ? (labelKind(text.seq) ?? labelKind(text.name) ?? labelKind(text.first) ?? labelKind(text.unit))
      : null;
  if (label === "note" && text.first === text.name && text.unit !== "" && text.amounts > 0) return "project";
  if (label) return label;
  if (!counted && row - body.firstRow < 3 && isHintRow(body, row)) return "note";
  if (counted) return isUnusedLine(body, row, text) ? "blank" : "project";
  if (isGroupNumber(text.seq))
    return (numbered && (text.unit === "" || text.name === "")) || isGroupLine(body, row, text) ? "group" : "project";
  if (
    text.seq !== "" &&
    (startsLikeGroup(text.seq) ||
      (text.name === "" && (!body.fields.has("seq") || /^[一-龥()\d]*[一-龥()]$/.test(text.seq))))
  )
    return "group";
  if (text.name === "") return unnamed(body, row, text, open);
  return isHeading(body, row, text, numbered) ? "group" : "project";
}

/** The project above once more, by name, without number and total of its own: nothing new but its next source of funds. */
export function isFundingLine(body: Body, row: number, project: number): boolean {
  const columnOf = (field: FieldKey): number => body.fields.get(field) ?? 0;
  const total = columnOf("total");
  const fund = body.fields.get("fund") ?? columnOf("fundAmount");
  if (
    textOf(body, row).name !== textOf(body, project).name ||
    textAt(body, row, total) !== "" ||
    textAt(body, project, total) === "" ||
    textAt(body, row, fund) === ""
  )
    return false;
  const own = new Set((["fund", "fundAmount", "remark"] as const).map((field) => body.fields.get(field)));
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    const said = textAt(body, row, column);
    if (said !== "" && !own.has(column) && said !== textAt(body, project, column)) return false;
  }
  return true;
}

function labelKind(text: string): "total" | "subtotal" | "note" | null {
  if (isSubtotalLabel(text)) return "subtotal";
  if (isTotalLabel(text)) return "total";
  return isNoteLabel(text) ? "note" : null;
}

/** A row without a name: the next funding line, a project whose name is missing, a heading or a note. */
function unnamed(body: Body, row: number, text: RowText, open: boolean): RowKind {
  if (insideName(body, row) && open) return "continuation";
  if (startsLikeGroup(text.first)) return "group";
  const onlyText = text.amounts === 0 && text.filled === 1;
  if (text.first.length > 20 && onlyText) return "note";
  const hasTotal = textAt(body, row, body.fields.get("total") ?? 0) !== "";
  if (hasTotal && text.unit !== "") return "project";
  const sumsWithoutLabel = hasTotal && text.others === 0;
  if (open && !sumsWithoutLabel) return "continuation";
  return onlyText ? "group" : "note";
}

/** A line below the header that says what to fill in. */
function isHintRow(body: Body, row: number): boolean {
  let hints = 0;
  let others = 0;
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    const text = textAt(body, row, column);
    if (text === "") continue;
    if (isHint(text)) hints += 1;
    else others += 1;
  }
  return hints >= 2 && hints > others;
}

/** A numbered line of a template that nobody filled in: formulas make its amounts 0, and nothing else stands there. */
function isUnusedLine(body: Body, row: number, text: RowText): boolean {
  if (text.name !== "" || text.others > 0) return false;
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    const value = cellAt(body, row, column);
    if (column !== body.fields.get("seq") && value !== null && value !== 0 && value !== "") return false;
  }
  return true;
}

/** A name without a number that heads the projects below it. */
function isHeading(body: Body, row: number, text: RowText, numbered: boolean): boolean {
  if (startsLikeGroup(text.name)) return text.unit === "";
  if (text.others > 0) return false;
  if (isCategory(text.name)) return true;
  if (!numbered || text.seq !== "") return false;
  return (
    isBodyName(text.name) ||
    isPlaceName(text.name) ||
    spans(body, row) ||
    (text.amounts === 0 && !isProjectName(text.name))
  );
}

/** A row with a number in words is a group where it holds no more than a name and amounts. */
function isGroupLine(body: Body, row: number, text: RowText): boolean {
  return text.others === 0 || spans(body, row);
}

/** The name is merged over further columns. */
function spans(body: Body, row: number): boolean {
  const name = body.fields.get("name") ?? 0;
  return body.grid.merges.some(
    (merge) => merge.firstRow <= row && merge.lastRow >= row && merge.firstColumn <= name && merge.lastColumn > name,
  );
}

function insideName(body: Body, row: number): boolean {
  const merge = body.mergeAt(row, body.fields.get("name") ?? 0);
  return merge !== null && merge.firstRow < row && merge.firstRow >= body.firstRow;
}

/** Whether the sheet numbers its projects 1, 2, 3: then 一 and （一） number groups. */
export function countsByArabic(body: Body): boolean {
  const [seq, name] = [body.fields.get("seq") ?? 0, body.fields.get("name") ?? 0];
  for (let row = body.firstRow; row <= body.lastRow; row += 1) {
    if (isSequenceNumber(textAt(body, row, seq)) && textAt(body, row, name) !== "") return true;
  }
  return false;
}

export function textOf(body: Body, row: number): RowText {
  const at = row - body.grid.origin.row;
  const cells = body.grid.values[at] ?? [];
  const known = body.memo.textOf(cells, at);
  if (known) return known;
  const text = readText(body, row);
  body.memo.keepText(cells, at, text);
  return text;
}

function readText(body: Body, row: number): RowText {
  const columnOf = (field: FieldKey): number => body.fields.get(field) ?? -1;
  const [name, seq, unit] = [columnOf("name"), columnOf("seq"), columnOf("unit")];
  let first = "";
  let firstColumn = 0;
  let filled = 0;
  let amounts = 0;
  let others = 0;
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    const value = cellAt(body, row, column);
    if (value === null || (typeof value === "string" && value.trim() === "")) continue;
    if (firstColumn === 0) {
      firstColumn = column;
      first = shortText(value);
    }
    if (column === seq) continue;
    filled += 1;
    if (typeof value === "number" || body.moneyColumns.has(column)) amounts += 1;
    else if (column !== name) others += 1;
  }
  return {
    name: textAt(body, row, name),
    seq: textAt(body, row, seq),
    unit: textAt(body, row, unit),
    first,
    firstColumn,
    filled,
    amounts,
    others,
  };
}
