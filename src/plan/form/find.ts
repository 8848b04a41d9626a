/**
 * Whether a sheet is a form of one project that can be read. A table is never taken for one: several projects side by
 * side, figures below a known label, or cells that do not read as what their labels say, and nothing is mapped.
 */
import { FIELDS, type FieldKey } from "../../fields";
import { type CellAddress, type CellRange, gridEnd, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import { squeeze } from "../cells/text";
import { parseHeader } from "../headers/word";
import { isSubtotalLabel, isTotalLabel } from "../rows/labels";
import { Boxes, isBlank } from "./boxes";
import { isFoot, isMoney, knownLabel, readsAs, stateAs } from "./labels";
import { FormScan, labelColumnsOf, type Pair } from "./pairs";
import { writtenIn } from "./printed";

/** Labels below each other, at least, and fields, the project's name among them. */
const LEAST_ROWS = 3;
const LEAST_FIELDS = 3;
/** The name of something of the project's. */
const WEAK_NAME = /^(?:合同|标的|采购标的)名称$|简称$|^项目$/;

export interface Form {
  readonly pairs: readonly Pair[];
  readonly range: CellRange;
  /** Where a second form on the same sheet begins. */
  readonly further: readonly CellAddress[];
}

export function findForm(sheet: SheetGrid): Form | null {
  const all = scan(sheet);
  const [first, second] = namesOf(all);
  const cut = first && second ? cutBefore(sheet, first, second) : sheet;
  const pairs = (second ? scan(cut) : all).filter(({ field, label }) => field !== null || !isFoot(label.text));
  const name = namesOf(pairs)[0];
  if (!name || !isEnough(pairs) || hasSeveralProjects(cut, pairs) || hasFiguresBelow(cut, name, pairs)) return null;
  if (isHeader(pairs) || !bearsOut(cut, pairs, name)) return null;
  return {
    pairs,
    range: rangeOf(pairs),
    further: second ? [{ row: second.label.firstRow, column: second.label.firstColumn }] : [],
  };
}

function scan(sheet: SheetGrid): readonly Pair[] {
  const boxes = new Boxes(sheet);
  return new FormScan(boxes, labelColumnsOf(new FormScan(boxes, null).run())).run();
}

/** Labels of the project's own name; the same name written once more is the same project. */
function namesOf(pairs: readonly Pair[]): readonly Pair[] {
  const own = pairs.filter(({ field, label }) => field === "name" && !WEAK_NAME.test(parseHeader(label.text).full));
  const names = own.length > 0 ? own : pairs.filter(({ field }) => field === "name").slice(0, 1);
  const said = ({ value }: Pair): string => squeeze(value.text);
  return names.filter((each, index) => index === 0 || (names[0] && said(each) !== said(names[0])));
}

/** The sheet up to its second form, below or beside the first. */
function cutBefore(sheet: SheetGrid, first: Pair, second: Pair): SheetGrid {
  const { row, column } = sheet.origin;
  return second.label.firstRow > first.label.firstRow
    ? { ...sheet, values: sheet.values.slice(0, second.label.firstRow - row) }
    : { ...sheet, values: sheet.values.map((cells) => cells.slice(0, second.label.firstColumn - column)) };
}

function isEnough(pairs: readonly Pair[]): boolean {
  const known = pairs.filter(({ field }) => field !== null);
  return (
    new Set(known.map(({ field }) => field)).size >= LEAST_FIELDS &&
    new Set(known.map(({ label }) => label.firstRow)).size >= LEAST_ROWS
  );
}

/** A second value of the same kind behind the first: 总投资 | 300 | 400. */
function hasSeveralProjects(sheet: SheetGrid, pairs: readonly Pair[]): boolean {
  const boxes = new Boxes(sheet);
  const used = new Set(pairs.flatMap(({ label, value }) => [place(label), place(value)]));
  return pairs.some(({ field, value, label }) => {
    const next = boxes.rightOf(value, label.firstRow);
    if (!field || !next || isBlank(next) || used.has(place(next))) return false;
    if (FIELDS[field].kind === "text") return false;
    return readsAs(field, next.value, numberFormatAt(sheet, next.firstRow, next.firstColumn));
  });
}

/** Labels beside labels are a header, be it written once more on every page; one project may be called like a label. */
function isHeader(pairs: readonly Pair[]): boolean {
  return pairs.filter(({ value }) => knownLabel([value.text]) !== null).length > 1;
}

/** A figure right under a known label of amounts, beside the project's name: a table's header. */
function hasFiguresBelow(sheet: SheetGrid, name: Pair, pairs: readonly Pair[]): boolean {
  const used = new Set(pairs.map(({ value }) => place(value)));
  const row = name.label.firstRow;
  const { origin } = sheet;
  const end = gridEnd(sheet);
  for (let column = origin.column; column <= end.column; column += 1) {
    const text = valueAt(sheet, row, column);
    if (typeof text !== "string" || text.length > 60 || used.has(`${row},${column}`)) continue;
    const field = knownLabel([text]);
    if (field === null || !isMoney(field)) continue;
    if ([1, 2, 3].some((down) => isFigure(sheet, row + down, column, field))) return true;
  }
  return false;
}

/** A number, or text that is one to whoever reads it: 3,000.00, ￥300万元, '300. */
function isFigure(sheet: SheetGrid, row: number, column: number, field: FieldKey): boolean {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "string") return typeof value === "number";
  return (
    /^\s*['￥¥]?\s*[\d０-９]/.test(value) &&
    knownLabel([value]) === null &&
    readsAs(field, value, numberFormatAt(sheet, row, column))
  );
}

/** 合计, 见附表, 智慧城管等5个项目: the figures are those of several projects. */
const namesMany = (name: string): boolean =>
  isTotalLabel(name) || isSubtotalLabel(name) || /^(?:详?见|另附|各|全部|所有|多个|共\d)|等\d+[个项]/.test(name);

/** 项目个数 | 30: a sheet of figures on many projects. */
const countsProjects = ({ label, value }: Pair): boolean =>
  Number(value.value) > 1 && /项目(?:总|个|数)*(?:个数|数量?|总数)$/.test(squeeze(label.text));

/**
 * The name is filled in, and what is no text reads as what its label says, more often than not. 待定, 无 and / fit every
 * label: much of a project is open when it is applied for.
 */
function bearsOut(sheet: SheetGrid, pairs: readonly Pair[], name: Pair): boolean {
  const named = writtenIn(name.value.value, "name");
  if (named === null || namesMany(squeeze(String(named))) || pairs.some(countsProjects)) return false;
  let good = 0;
  let bad = 0;
  for (const { field, value } of pairs) {
    if (field === null || FIELDS[field].kind === "text") continue;
    const written = writtenIn(value.value, field);
    if (written === null) continue;
    const state = stateAs(field, written, numberFormatAt(sheet, value.firstRow, value.firstColumn));
    if (state === "value") good += 1;
    if (state === "bad") bad += 1;
  }
  return good > 0 && good >= bad;
}

function rangeOf(pairs: readonly Pair[]): CellRange {
  const all = pairs.flatMap(({ label, value }) => [label, value]);
  return {
    firstRow: Math.min(...all.map(({ firstRow }) => firstRow)),
    lastRow: Math.max(...all.map(({ lastRow }) => lastRow)),
    firstColumn: Math.min(...all.map(({ firstColumn }) => firstColumn)),
    lastColumn: Math.max(...all.map(({ lastColumn }) => lastColumn)),
  };
}

const place = ({ firstRow, firstColumn }: CellRange): string => `${firstRow},${firstColumn}`;
