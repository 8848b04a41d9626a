/** Goes through a form from the top, row by row, and says which value stands beside (or, in a table of funds, below) which label. */
import type { FieldKey } from "../../fields";
import { numberFormatAt } from "../../sheet";
import { GENERIC } from "../headers/dictionary";
import { parseHeader } from "../headers/word";
import { isBlank, type Box, type Boxes } from "./boxes";
import { inlinePair, isLabelled } from "./inline";
import {
  AMOUNT_HEAD,
  HEAD_LINE,
  isAmount,
  isLabelShaped,
  isMoney,
  isSource,
  knownLabel,
  NUMBERED,
  readsAs,
  topicOf,
  UNIT_BOX,
} from "./labels";

/** A label with the box of its value. */
export interface Pair {
  /** Labels from the group to the leaf. */
  readonly path: readonly string[];
  /** What the path is known as; null for a label nobody knows. */
  readonly field: FieldKey | null;
  readonly label: Box;
  readonly value: Box;
  /** A unit that stands in a box of its own behind the value. */
  readonly unit: string | null;
}

/** Sources side by side that make a table of them. */
const LEAST_ACROSS = 3;

/** Columns in which labels stand, told by those that are known. */
export function labelColumnsOf(pairs: readonly Pair[]): ReadonlySet<number> {
  const count = new Map<number, number>();
  for (const { label, value } of pairs) {
    count.set(label.firstColumn, (count.get(label.firstColumn) ?? 0) + 1);
    count.set(value.firstColumn, (count.get(value.firstColumn) ?? 0) - 1);
  }
  return new Set([...count].filter(([, more]) => more > 0).map(([column]) => column));
}

export class FormScan {
  private readonly pairs: Pair[] = [];
  private readonly taken = new Set<string>();
  /** The group that a column holds, for the rows it is merged over or that are blank below it. */
  private readonly groups = new Map<number, string>();
  /** What stands over the amounts of a list, by their column: 来源 | 金额（元）. */
  private readonly heads = new Map<number, string>();
  private heading: string | null = null;

  /** @param labelColumns where unknown labels are believed to be labels; null: only known ones are */
  constructor(
    private readonly boxes: Boxes,
    private readonly labelColumns: ReadonlySet<number> | null,
  ) {}

  run(): readonly Pair[] {
    for (let row = this.boxes.grid.origin.row; row <= this.boxes.lastRow; row += 1) this.row(row);
    // A label with a cell of its own for its value goes before one that the form says in passing: 填报单位：市某局.
    const own = new Set(this.pairs.filter((pair) => !isInline(pair)).map(({ field }) => field));
    return this.pairs.filter((pair) => !isInline(pair) || !own.has(pair.field));
  }

  private row(row: number): void {
    const all = [...this.boxes.onRow(row)];
    for (const box of all) if (box.firstRow === row) this.inline(box);
    if (all.every((box) => isBlank(box) || this.taken.has(key(box))) || this.isHeading(all, row)) return;
    let group: string | null = null;
    for (const box of all) {
      const held = this.groups.get(box.firstColumn);
      if (held !== undefined && (box.firstRow < row || isBlank(box))) {
        group = held;
        continue;
      }
      this.groups.delete(box.firstColumn);
      if (box.firstRow < row || this.taken.has(key(box)) || !isLabelShaped(box)) continue;
      if (this.listHead(box, row) || this.across(box, row) || this.isGroup(box)) {
        group = box.text;
        this.groups.set(box.firstColumn, box.text);
      } else this.label(box, row, group);
    }
  }

  /** A line of its own over the labels below: what it is about is the group of those that say too little by themselves. */
  private isHeading(all: readonly Box[], row: number): boolean {
    const filled = all.filter((box) => !isBlank(box));
    const [only] = filled;
    if (filled.length !== 1 || !only || only.firstRow < row || !isLabelShaped(only)) return false;
    const isNumbered = NUMBERED.test(only.text);
    const isWide = only.lastColumn > only.firstColumn && this.boxes.rightOf(only) === null;
    // A title is of no topic: 项目申报表 heads everything.
    if (this.pairs.length === 0 && !isNumbered) return true;
    if (!isWide && !isNumbered) return false;
    this.heading = topicOf(only.text);
    this.groups.clear();
    return true;
  }

  /** 资金来源 | 资金渠道 | 金额（元）: the head of a list at the right of its group. */
  private listHead(box: Box, row: number): boolean {
    const names = this.boxes.rightOf(box, row);
    const amounts = names && this.boxes.rightOf(names, row);
    if (!names || !amounts || isBlank(names) || !isLabelShaped(names) || !AMOUNT_HEAD.test(amounts.text)) return false;
    if (knownLabel([box.text]) !== "fund") return false;
    this.heads.set(amounts.firstColumn, amounts.text);
    this.taken.add(key(names)).add(key(amounts));
    return true;
  }

  /** A box at the left of labels that have values of their own. */
  private isGroup(box: Box): boolean {
    for (let row = box.firstRow; row <= box.lastRow;) {
      const beside = this.boxes.rightOf(box, row);
      if (!beside) return false;
      const value = this.boxes.rightOf(beside, row);
      if (value && isLabelShaped(beside) && beside.firstRow === row) {
        const field = knownLabel([box.text, beside.text]);
        const several = box.lastRow > box.firstRow && beside.lastRow < box.lastRow;
        if (several && (field ?? knownLabel([beside.text])) !== null && !this.isLabel(value)) return true;
        if (
          !several &&
          field !== null &&
          parseHeader(beside.text).full !== "" &&
          (saysLittle(beside) || isSource(box, field)) &&
          this.holds(field, value)
        )
          return true;
      }
      row = Math.max(row, beside.lastRow) + 1;
    }
    return false;
  }

  private isLabel(box: Box): boolean {
    return isLabelShaped(box) && knownLabel([box.text]) !== null;
  }

  private holds(field: FieldKey, box: Box): boolean {
    const { grid } = this.boxes;
    return !isBlank(box) && readsAs(field, box.value, numberFormatAt(grid, box.firstRow, box.firstColumn));
  }

  /** 资金来源 | 中央 | 省级 | 市级, the amounts of each below it: taken where at least one of them is an amount, or none is filled in. */
  private across(group: Box, row: number): boolean {
    const found: Pair[] = [];
    const below = this.boxes.below(group);
    const aside = group.lastRow === row && isLabelShaped(below) ? below : null;
    const unit = aside && parseHeader(aside.text).unit ? aside.text : null;
    let amounts = 0;
    for (let box = this.boxes.rightOf(group, row); box; box = this.boxes.rightOf(box, row)) {
      const value = this.boxes.below(box);
      if (!isLabelShaped(box) || value.lastColumn !== box.lastColumn) break;
      const field = knownLabel([group.text, box.text]);
      if (value.text !== "" && this.isLabel(value)) return false;
      if (field !== null && isMoney(field) && this.holds(field, value)) amounts += 1;
      found.push({
        path: unit ? [group.text, unit, box.text] : [group.text, box.text],
        field,
        label: box,
        value,
        unit: null,
      });
    }
    const known = found.filter(({ field }) => field !== null && isMoney(field));
    // Nothing is written into it yet, or something else than amounts stands below.
    const isEmpty = found.every(({ value }) => isBlank(value));
    if ((amounts === 0 && !isEmpty) || known.length < LEAST_ACROSS || known.length * 2 <= found.length) return false;
    for (const pair of found) this.take(pair);
    if (aside) this.taken.add(key(aside));
    return true;
  }

  private inline(box: Box): void {
    const found = this.taken.has(key(box)) ? null : inlinePair(box);
    if (found) this.take({ ...found, field: knownLabel(found.path), label: box, unit: null });
  }

  private label(box: Box, row: number, group: string | null): void {
    const value = this.boxes.rightOf(box, row);
    if (!value || value.firstRow < row) return;
    const path = this.pathOf(box, group, value.firstColumn);
    const field = knownLabel(path);
    if (field === null && (isBlank(value) || !this.labelColumns?.has(box.firstColumn))) return;
    if (AMOUNT_HEAD.test(value.text)) {
      this.heads.set(value.firstColumn, value.text);
      return;
    }
    if (HEAD_LINE.test(value.text.replace(/\s/g, "")) || isLabelled(value)) return;
    // A label that another follows at once has no value.
    if (this.labelColumns?.has(value.firstColumn) && this.isLabel(value)) return;
    const behind = this.boxes.rightOf(value, row);
    const unit = behind && UNIT_BOX.test(behind.text) ? behind : null;
    this.take({ path, field, label: box, value, unit: unit?.text ?? null });
    if (unit) this.taken.add(key(unit));
  }

  /** With its group where that makes sense of it; else by itself; under the heading where it says too little. */
  private pathOf(box: Box, group: string | null, column: number): readonly string[] {
    const plain = group !== null ? [group, box.text] : [box.text];
    const head = this.heads.get(column);
    const isListed = head !== undefined && isAmount(knownLabel([head, ...plain]));
    // The list ends with the first label that is none of its amounts.
    if (!isListed) this.heads.delete(column);
    const own = isListed ? [...plain.slice(0, -1), head, box.text] : plain;
    if (this.heading !== null && (saysLittle(box) || knownLabel(own) === null)) return [this.heading, ...own];
    return own;
  }

  private take(pair: Pair): void {
    this.pairs.push(pair);
    this.taken.add(key(pair.label)).add(key(pair.value));
  }
}

const isInline = ({ label, value }: Pair): boolean => key(label) === key(value);

const key = ({ firstRow, firstColumn }: Box): string => `${firstRow},${firstColumn}`;
const saysLittle = ({ text }: Box): boolean => {
  const { full } = parseHeader(text);
  return GENERIC.has(full) || knownLabel([text]) === null;
};
