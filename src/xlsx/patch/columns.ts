import { STANDARD_WIDTH } from "../model/sheet";
import { numberOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import type { ColumnEdit } from "./types";

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** As it stands in the file; null for one that is written anew. */
  readonly text: string | null;
}

/**
 * The columns' widths after edits: text of the cols element, "" if no column is left that differs from the standard.
 * A span of columns that an edit concerns in part is split; neighbours that came to be alike are joined again. What no
 * edit concerns stays to the letter, elements that name no columns too.
 * @param source text of the sheet, in which cols stands
 */
export function patchColumns(
  source: string,
  cols: XmlElement | null,
  prefix: string,
  edits: readonly ColumnEdit[],
  defaultWidth: number | null,
): string {
  const byColumn = new Map(edits.map((edit) => [edit.column, edit]));
  const edited = [...byColumn.keys()].sort((a, b) => a - b);
  const spans: ColumnSpan[] = [];
  const placeless: string[] = [];
  for (const col of cols?.children ?? []) {
    const text = source.slice(col.start, col.end);
    const [first, last] = [numberOf(col, "min"), numberOf(col, "max")];
    if (col.name !== "col" || first === null || last === null || last < first) placeless.push(text);
    else spans.push({ first, last, text, attributes: withoutPlace(col.attributes) });
  }
  const covered = edited.filter((column) => spans.some(({ first, last }) => column >= first && column <= last));
  const alone = edited
    .filter((column) => !covered.includes(column))
    .map((column): ColumnSpan => ({ first: column, last: column, attributes: new Map(), text: null }));
  const split = [...spans.flatMap((span) => splitAt(span, covered)), ...alone].sort((a, b) => a.first - b.first);
  const changed = split.flatMap((span, at) => {
    const edit = span.first === span.last ? byColumn.get(span.first) : undefined;
    if (!edit) return [span];
    const isOther = ({ first }: ColumnSpan): boolean => !byColumn.has(first);
    const before = split.slice(0, at).reverse().find(isOther);
    const after = split.slice(at + 1).find(isOther);
    // A width that is like the standard was noted here only where the same is noted right behind.
    return changeSpan(span, edit, defaultWidth, edit.width === "standard" ? [after] : [before, after]);
  });
  const near = (column: number): boolean => byColumn.has(column) || byColumn.has(column - 1);
  const joined: ColumnSpan[] = [];
  for (const span of changed) {
    const last = joined.at(-1);
    if (last && last.last + 1 === span.first && near(span.first) && sameAttributes(last.attributes, span.attributes))
      joined[joined.length - 1] = { ...last, last: span.last, text: null };
    else joined.push(span);
  }
  if (joined.length + placeless.length === 0) return "";
  return element(
    `${prefix}cols`,
    [],
    joined
      .map(
        ({ first, last, attributes, text }) =>
          text ?? element(`${prefix}col`, [["min", first], ["max", last], ...attributes]),
      )
      .join("") + placeless.join(""),
  );
}

/** Whether a column's width is one that somebody set; else the width before marking is "standard". */
export function ownWidth(width: number | null, customWidth: boolean, defaultWidth: number | null): number | null {
  if (width === null) return null;
  return customWidth || Math.abs(width - (defaultWidth ?? STANDARD_WIDTH)) > 0.8 ? width : null;
}

function splitAt(span: ColumnSpan, columns: readonly number[]): ColumnSpan[] {
  const inside = columns.filter((column) => column >= span.first && column <= span.last);
  const parts: ColumnSpan[] = [];
  let from = span.first;
  for (const column of inside) {
    if (column > from) parts.push({ ...span, first: from, last: column - 1, text: null });
    parts.push({ ...span, first: column, last: column, text: null });
    from = column + 1;
  }
  if (from <= span.last) parts.push(from === span.first ? span : { ...span, first: from, text: null });
  return parts;
}

function changeSpan(
  span: ColumnSpan,
  edit: ColumnEdit,
  defaultWidth: number | null,
  beside: readonly (ColumnSpan | undefined)[],
): ColumnSpan[] {
  const attributes = new Map(span.attributes);
  const like = beside.find((other) => other !== undefined && isWrittenAlike(other, edit, defaultWidth));
  if (like) {
    attributes.set("width", like.attributes.get("width") ?? "");
    attributes.delete("customWidth");
    attributes.delete("bestFit");
  } else if (edit.width === "standard") {
    attributes.delete("customWidth");
    attributes.delete("bestFit");
    attributes.delete("width");
  } else if (edit.width !== undefined) attributes.set("width", String(edit.width)).set("customWidth", "1");
  if (edit.hidden === true) attributes.set("hidden", "1");
  else if (edit.hidden === false) attributes.delete("hidden");
  if ([...attributes].every(([, value]) => value === "0" || value === "false")) return [];
  // A column element must state a width for Excel to take it.
  if (!attributes.has("width")) attributes.set("width", String(defaultWidth ?? STANDARD_WIDTH));
  return [{ ...span, attributes: ordered(attributes) }];
}

/**
 * A program may note widths that nobody set, for whole stretches of columns: a column that gets such a width back is
 * written as its neighbours are, without a word that somebody chose it.
 */
function isWrittenAlike({ attributes }: ColumnSpan, { width }: ColumnEdit, defaultWidth: number | null): boolean {
  const noted = Number(attributes.get("width") ?? Number.NaN);
  if (width === undefined || Number.isNaN(noted) || isOn(attributes.get("customWidth"))) return false;
  return width === "standard" ? ownWidth(noted, false, defaultWidth) === null : noted === width;
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

const ATTRIBUTE_ORDER = ["width", "style", "hidden", "bestFit", "customWidth", "phonetic", "outlineLevel", "collapsed"];
const ordered = (attributes: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...attributes].sort(([a], [b]) => ATTRIBUTE_ORDER.indexOf(a) - ATTRIBUTE_ORDER.indexOf(b)));

const withoutPlace = (attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...attributes].filter(([name]) => name !== "min" && name !== "max"));

function sameAttributes(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
