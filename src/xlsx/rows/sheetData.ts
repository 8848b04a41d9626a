import { rowAfter, type RowInsertion, type RowsToInsert } from "../../library/rows";
import { addressOf, cellOf, moveFormula } from "../../sheet";
import { refuse } from "../package";
import { XmlReader } from "../xml/reader";
import type { Splice } from "../xml/splice";
import { escapeXml } from "../xml/text";
import { shiftCell, shiftFormula } from "../../library/rowFormulas";

/** A row as new ones are made after it. */
export interface TemplateRow {
  /** Its open tag. */
  readonly head: string;
  readonly cells: readonly TemplateCell[];
}

export interface TemplateCell {
  readonly column: number;
  readonly style: number;
  /** Before the insertion, without "="; a shared one resolved. */
  readonly formula: string | null;
  readonly isArray: boolean;
}

interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly headEnd: number;
  readonly end: number;
  readonly kind: string | undefined;
  readonly shared: string | undefined;
  readonly text: string;
}

export interface SheetDataShift {
  readonly splice: Splice;
  readonly prefix: string;
  /** Name of the sheet that gets rows, and whether this is that sheet. */
  readonly sheet: string;
  readonly isOwn: boolean;
  readonly rows: RowsToInsert;
  /** XML of the new rows of an insertion; the first of them gets this number. */
  readonly newRows: (insertion: RowInsertion, firstRow: number, template: TemplateRow) => string;
}

/**
 * Moves the rows of sheetData (from `from` to `to`) and what its formulas refer to, and puts the new rows in. Rows
 * above that no formula leads out of stay as they are, to the letter.
 */
export function shiftSheetData(from: number, to: number, shift: SheetDataShift): void {
  new Shift(from, to, shift).run();
}

class Shift {
  private readonly formulas: FormulaAt[] = [];
  private readonly templates = new Map<number, { head: string; cells: TemplateCell[] }>();
  private readonly reader: XmlReader;

  constructor(
    from: number,
    private readonly to: number,
    private readonly shift: SheetDataShift,
  ) {
    this.reader = new XmlReader(shift.splice.source, from, to, shift.prefix);
    if (shift.isOwn)
      for (const { template } of shift.rows.insertions) this.templates.set(template, { head: "", cells: [] });
  }

  run(): void {
    const places = this.walk();
    this.resolveTemplates();
    this.shiftFormulas();
    const { splice, rows, newRows } = this.shift;
    for (const [insertion, at] of places) {
      const template = this.templates.get(insertion.template);
      if (!template || template.head === "") throw refuse("damaged", `row ${insertion.template}`);
      splice.insert(at, newRows(insertion, rowAfter(rows, insertion.after) + 1, template));
    }
  }

  /** Numbers rows and cells anew; gives the place of each insertion. */
  private walk(): readonly (readonly [RowInsertion, number])[] {
    const { reader, shift } = this;
    const pending = shift.isOwn ? [...shift.rows.insertions] : [];
    const places: (readonly [RowInsertion, number])[] = [];
    let row = 0;
    for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
      if (kind !== "open") continue;
      const stated = reader.attribute("r");
      row = Number(stated ?? row + 1);
      while (pending[0] && pending[0].after < row) places.push([pending.shift() as RowInsertion, reader.start]);
      this.row(row, stated !== undefined);
    }
    for (const insertion of pending) places.push([insertion, this.to]);
    return places;
  }

  private row(row: number, stated: boolean): void {
    const { reader, shift } = this;
    const { splice, isOwn, rows, prefix } = shift;
    const moved = isOwn ? rowAfter(rows, row) : row;
    const head = splice.source.slice(reader.start, reader.end);
    const template = this.templates.get(row);
    if (template) template.head = head;
    if (moved !== row) {
      const length = 1 + prefix.length + 3;
      splice.replace(
        reader.start,
        reader.end,
        stated
          ? head.replace(/(\sr\s*=\s*["'])\d+/, `$1${moved}`)
          : `${head.slice(0, length)} r="${moved}"${head.slice(length)}`,
      );
    }
    if (reader.selfClosing) return;
    let column = 0;
    for (;;) {
      const kind = reader.next();
      if (kind === "close") return;
      if (kind === "end") throw refuse("damaged", `row ${row}`);
      if (kind !== "open") continue;
      if (reader.name !== "c") {
        reader.skip();
        continue;
      }
      const reference = reader.attribute("r");
      column = reference === undefined ? column + 1 : (cellOf(reference)?.column ?? 0);
      if (column < 1) throw refuse("damaged", `cell ${reference}`);
      if (moved !== row && reference !== undefined) this.renumber(addressOf(moved, column));
      this.cell(row, column, template?.cells);
    }
  }

  /** Gives the cell whose open tag the reader stands on another reference. */
  private renumber(reference: string): void {
    const { splice } = this.shift;
    const { start, end } = this.reader;
    const head = splice.source.slice(start, end);
    splice.replace(start, end, head.replace(/(\sr\s*=\s*["'])[A-Z]+\d+/, `$1${reference}`));
  }

  private cell(row: number, column: number, template: TemplateCell[] | undefined): void {
    const { reader } = this;
    const style = Number(reader.attribute("s") ?? 0);
    const before = this.formulas.length;
    if (!reader.selfClosing) {
      for (let kind = reader.next(); kind !== "close"; kind = reader.next()) {
        if (kind === "end") throw refuse("damaged", "cell");
        if (kind !== "open") continue;
        if (reader.name === "f") this.formula(row, column);
        else reader.skip();
      }
    }
    const formula = this.formulas.length > before ? this.formulas.at(-1) : undefined;
    template?.push({ column, style, formula: formula?.text ?? null, isArray: formula?.kind === "array" });
  }

  private formula(row: number, column: number): void {
    const { reader } = this;
    const { start, end: headEnd, selfClosing } = reader;
    const kind = reader.attribute("t");
    const shared = kind === "shared" ? reader.attribute("si") : undefined;
    let text = "";
    if (!selfClosing) while (reader.next() === "text") text += reader.text;
    if (kind !== "dataTable") this.formulas.push({ row, column, start, headEnd, end: reader.end, kind, shared, text });
  }

  /** The formulas of shared groups, each in its own words. */
  private groups(): Map<string, FormulaAt[]> {
    const groups = new Map<string, FormulaAt[]>();
    for (const formula of this.formulas) {
      if (formula.shared === undefined) continue;
      const group = groups.get(formula.shared);
      if (group) group.push(formula);
      else groups.set(formula.shared, [formula]);
    }
    return groups;
  }

  private resolveTemplates(): void {
    const groups = this.groups();
    for (const [row, template] of this.templates)
      template.cells = template.cells.map((cell) => {
        const shared = this.formulas.find((each) => each.row === row && each.column === cell.column)?.shared;
        const first = shared === undefined ? undefined : groups.get(shared)?.find(({ text }) => text !== "");
        if (!first) return cell.formula === "" ? { ...cell, formula: null } : cell;
        return { ...cell, formula: moveFormula(first.text, row - first.row, cell.column - first.column) };
      });
  }

  private shiftFormulas(): void {
    for (const formula of this.formulas) if (formula.shared === undefined) this.shiftPlain(formula);
    for (const group of this.groups().values()) this.shiftGroup(group);
  }

  private shifted(text: string, row: number): string {
    const { rows, sheet, isOwn } = this.shift;
    return shiftFormula(text, rows, { sheet, isOnSheet: isOwn, isInBody: isOwn && rows.bodyRows.has(row) });
  }

  private shiftPlain({ start, headEnd, end, kind, text, row }: FormulaAt): void {
    const { splice, isOwn, rows } = this.shift;
    const moved = this.shifted(text, row);
    const head = splice.source.slice(start, headEnd);
    const newHead =
      kind === "array" && isOwn
        ? head.replace(
            /(\sref\s*=\s*["'])([^"']*)/,
            (_, before: string, range: string) => before + moveEnds(range, rows),
          )
        : head;
    if (moved === text && newHead === head) return;
    if (moved === text) splice.replace(start, headEnd, newHead);
    else splice.replace(start, end, this.element(newHead, moved));
  }

  /** A shared formula stays shared where every cell of it would still say what it has to; else each gets its own. */
  private shiftGroup(group: readonly FormulaAt[]): void {
    const { splice, prefix } = this.shift;
    const first = group.find(({ text }) => text !== "");
    if (!first) return;
    const texts = group.map(({ row, column }) => moveFormula(first.text, row - first.row, column - first.column));
    const moved = texts.map((text, index) => this.shifted(text, (group[index] as FormulaAt).row));
    const stays = group.every(
      ({ row }, index) =>
        texts[index] === moved[index] && (!this.shift.isOwn || rowAfter(this.shift.rows, row) === row),
    );
    if (stays) return;
    group.forEach(({ start, end }, index) =>
      splice.replace(start, end, this.element(`<${prefix}f>`, moved[index] ?? "")),
    );
  }

  private element(head: string, text: string): string {
    return `${head.replace(/\s*\/>$/, ">")}${escapeXml(text)}</${this.shift.prefix}f>`;
  }
}

/** A range whose ends move; it never takes new rows in at its end. */
export const moveEnds = (range: string, rows: RowsToInsert): string =>
  range
    .split(":")
    .map((end) => shiftCell(end, rows))
    .join(":");
