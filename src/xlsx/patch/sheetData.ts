import { addressOf } from "../../plan/grid";
import { cellOf } from "../model/ranges";
import { refuse } from "../package";
import { XmlReader } from "../xml/reader";
import { cellXml, type WrittenCell } from "./cellXml";
import type { CellEdit, FormatChange } from "./types";
import { moveFormula } from "../model/sharedFormula";

export interface CellPatch {
  /** sheetData's new content. */
  readonly text: string;
  /** Cells that lost or got a formula, for the calculation chain. */
  readonly formulasRemoved: readonly { row: number; column: number }[];
  readonly formulasAdded: readonly { row: number; column: number }[];
}

export interface CellPatchContext {
  readonly prefix: string;
  /** Index of a format with a change. */
  readonly variant: (base: number, change: FormatChange) => number;
  /** Format that the columns give to cells that the file does not hold. */
  readonly columnStyle: (column: number) => number;
}

interface OpenCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  readonly isBlank: boolean;
  readonly hasReference: boolean;
  readonly formula: { readonly shared: string | null; readonly range: string | null; readonly text: string } | null;
}

/** Changes cells in sheetData's content (from `from` to `to`); rows that no edit names are copied as they are. */
export function patchSheetData(xml: string, from: number, to: number, edits: readonly CellEdit[], context: CellPatchContext): CellPatch {
  return new SheetDataPatch(xml, from, to, edits, context).run();
}

class SheetDataPatch {
  private readonly pieces: string[] = [];
  private readonly byRow = new Map<number, Map<number, CellEdit>>();
  private readonly removed: { row: number; column: number }[] = [];
  private readonly formulasAdded: { row: number; column: number }[] = [];
  /** Shared formulas whose first cell was overwritten: the next cell must take over. */
  private readonly orphaned = new Map<string, { text: string; row: number; column: number; range: string }>();
  private copied: number;

  constructor(private readonly xml: string, private readonly from: number, private readonly to: number, edits: readonly CellEdit[], private readonly context: CellPatchContext) {
    this.copied = from;
    for (const edit of edits) {
      const row = this.byRow.get(edit.row) ?? new Map<number, CellEdit>();
      this.byRow.set(edit.row, row.set(edit.column, edit));
    }
  }

  run(): CellPatch {
    const pending = [...this.byRow.keys()].sort((a, b) => a - b);
    const reader = new XmlReader(this.xml, this.from, this.to, this.context.prefix);
    let previous = 0;
    for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
      if (kind !== "open") continue;
      const stated = reader.attribute("r");
      const row = Number(stated ?? previous + 1);
      while (pending.length > 0 && (pending[0] as number) < row) this.insertRow(pending.shift() as number, reader.start);
      if (pending[0] === row) {
        pending.shift();
        this.changeRow(reader, row);
      } else {
        // A row without a number takes its number from the one before, which may no longer be the one it was.
        if (stated === undefined) this.replace(reader.start, reader.start + this.tagLength("row"), `<${this.context.prefix}row r="${row}"`);
        reader.skip();
      }
      previous = row;
    }
    for (const row of pending) this.insertRow(row, this.to);
    this.pieces.push(this.xml.slice(this.copied, this.to));
    return { text: rehome(this.pieces.join(""), this.context.prefix, this.orphaned), formulasRemoved: this.removed, formulasAdded: this.formulasAdded };
  }

  private tagLength(name: string): number {
    return 1 + this.context.prefix.length + name.length;
  }

  private replace(start: number, end: number, text: string): void {
    this.pieces.push(this.xml.slice(this.copied, start), text);
    this.copied = end;
  }

  private insertRow(row: number, at: number): void {
    const cells = this.newCells(row, [...(this.byRow.get(row)?.values() ?? [])], null);
    if (cells !== "") this.replace(at, at, `<${this.context.prefix}row r="${row}">${cells}</${this.context.prefix}row>`);
  }

  private newCells(row: number, edits: readonly CellEdit[], rowStyle: number | null): string {
    return [...edits].sort((a, b) => a.column - b.column).map((edit) => this.written(row, edit, null, rowStyle)).join("");
  }

  private changeRow(reader: XmlReader, row: number): void {
    const { xml, context } = this;
    const { start, end: headEnd, selfClosing } = reader;
    const isOwn = reader.attribute("customFormat");
    const styleText = reader.attribute("s");
    const rowStyle = styleText !== undefined && (isOwn === "1" || isOwn === "true") ? Number(styleText) : null;
    const spans = reader.attribute("spans");
    const numbered = reader.attribute("r") !== undefined;
    const edits = new Map(this.byRow.get(row));
    const { cells, contentEnd } = selfClosing ? { cells: [], contentEnd: headEnd } : this.cellsOf(reader, row);
    let content = "";
    let at = selfClosing ? headEnd : headEnd;
    let lastColumn = 0;
    for (const cell of cells) {
      const before = [...edits.values()].filter(({ column }) => column < cell.column);
      for (const { column } of before) edits.delete(column);
      content += xml.slice(at, cell.start) + this.newCells(row, before, rowStyle);
      const edit = edits.get(cell.column);
      edits.delete(cell.column);
      const text = edit ? this.written(row, edit, cell, rowStyle) : this.numbered(row, cell);
      content += text;
      if (text !== "") lastColumn = cell.column;
      at = cell.end;
    }
    content += xml.slice(at, contentEnd);
    const after = this.newCells(row, [...edits.values()], rowStyle);
    // Behind the last cell, before an extension list if there is one.
    const place = content.lastIndexOf(`<${context.prefix}extLst`);
    content = place > content.lastIndexOf(`<${context.prefix}c `) && place >= 0 ? content.slice(0, place) + after + content.slice(place) : content + after;
    const columns = [...after.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"/g)].map(([, reference]) => cellOf(reference ?? "")?.column ?? 0);
    lastColumn = Math.max(lastColumn, ...columns);
    const head = rowHead(xml.slice(start, headEnd), { row, numbered, spans, lastColumn, prefix: context.prefix });
    if (content === "" && /^<(?:\w+:)?row r="\d+"(?: spans="[^"]*")?\s*\/?>$/.test(head)) this.replace(start, reader.end, "");
    else this.replace(start, reader.end, content === "" ? head.replace(/\s*\/?>$/, "/>") : `${head.replace(/\s*\/?>$/, ">")}${content}</${context.prefix}row>`);
  }

  private cellsOf(reader: XmlReader, row: number): { cells: OpenCell[]; contentEnd: number } {
    const cells: OpenCell[] = [];
    let column = 0;
    for (;;) {
      const kind = reader.next();
      if (kind === "close") return { cells, contentEnd: reader.start };
      if (kind === "end") throw refuse("damaged", `row ${row}`);
      if (kind !== "open") continue;
      if (reader.name !== "c") {
        reader.skip();
        continue;
      }
      const reference = reader.attribute("r");
      column = reference === undefined ? column + 1 : (cellOf(reference)?.column ?? 0);
      if (column < 1) throw refuse("damaged", `cell ${reference}`);
      cells.push(readOpenCell(reader, column, reference !== undefined));
    }
  }

  /** A cell that stays as it is, given a reference if it had none. */
  private numbered(row: number, cell: OpenCell): string {
    const text = this.xml.slice(cell.start, cell.end);
    const length = this.tagLength("c");
    return cell.hasReference ? text : `${text.slice(0, length)} r="${addressOf(row, cell.column)}"${text.slice(length)}`;
  }

  private written(row: number, edit: CellEdit, cell: OpenCell | null, rowStyle: number | null): string {
    const inherited = rowStyle ?? this.context.columnStyle(edit.column);
    const base = cell ? Number(cell.style ?? 0) : inherited;
    const style = edit.format ? this.context.variant(base, edit.format) : base;
    const content = edit.content;
    if (content.kind === "keep" || (content.kind === "blank" && (cell?.isBlank ?? true))) {
      if (style === base) return cell ? this.numbered(row, cell) : "";
      if (cell && content.kind === "keep" && !cell.isBlank) return restyled(this.numbered(row, cell), style, this.tagLength("c"));
    }
    if (cell?.formula) this.dropFormula(row, cell);
    if (content.kind === "formula") this.formulasAdded.push({ row, column: edit.column });
    const blank = content.kind === "blank" || content.kind === "keep";
    // A blank cell that looks as if it were not there need not be there.
    if (blank && style === inherited) return "";
    const written: WrittenCell = { reference: addressOf(row, edit.column), style, content: blank ? { kind: "blank" } : content };
    return cellXml(this.context.prefix, written);
  }

  private dropFormula(row: number, cell: OpenCell): void {
    this.removed.push({ row, column: cell.column });
    const { formula } = cell;
    if (formula?.shared && formula.text !== "" && formula.range) this.orphaned.set(formula.shared, { text: formula.text, row, column: cell.column, range: formula.range });
  }
}

function readOpenCell(reader: XmlReader, column: number, hasReference: boolean): OpenCell {
  const { start } = reader;
  const style = reader.attribute("s");
  let formula: OpenCell["formula"] = null;
  let isBlank = true;
  if (!reader.selfClosing) {
    for (let kind = reader.next(); kind !== "close"; kind = reader.next()) {
      if (kind === "end") throw refuse("damaged", "cell");
      if (kind !== "open") continue;
      if (reader.name === "f") {
        isBlank = false;
        const shared = reader.attribute("t") === "shared" ? (reader.attribute("si") ?? null) : null;
        const range = reader.attribute("ref") ?? null;
        let text = "";
        if (!reader.selfClosing) while (reader.next() === "text") text += reader.text;
        formula = { shared, range, text };
      } else {
        if (reader.name === "v" || reader.name === "is") isBlank = false;
        reader.skip();
      }
    }
  }
  return { column, start, end: reader.end, style, isBlank, hasReference, formula };
}

function restyled(cell: string, style: number, tagLength: number): string {
  const head = cell.slice(0, cell.indexOf(">") + 1);
  const rest = cell.slice(head.length);
  return (/\ss\s*=/.test(head) ? head.replace(/(\ss\s*=\s*["'])\d*(["'])/, `$1${style}$2`) : `${head.slice(0, tagLength)} s="${style}"${head.slice(tagLength)}`) + rest;
}

function rowHead(head: string, { row, numbered, spans, lastColumn, prefix }: { row: number; numbered: boolean; spans: string | undefined; lastColumn: number; prefix: string }): string {
  const length = 1 + prefix.length + 3;
  const withNumber = numbered ? head : `${head.slice(0, length)} r="${row}"${head.slice(length)}`;
  const match = /^(\d+):(\d+)$/.exec(spans ?? "");
  if (!match || lastColumn === 0) return withNumber;
  // Spans are a hint for readers, shared by blocks of rows; they must cover what the row holds.
  return withNumber.replace(/(\sspans\s*=\s*["'])[^"']*(["'])/, `$1${match[1]}:${Math.max(lastColumn, Number(match[1]))}$2`);
}

/** Lets the next cell of a shared formula take over from a first cell that was overwritten. */
function rehome(text: string, prefix: string, orphaned: ReadonlyMap<string, { text: string; row: number; column: number; range: string }>): string {
  if (orphaned.size === 0) return text;
  const left = new Map(orphaned);
  const pieces: string[] = [];
  let copied = 0;
  const reader = new XmlReader(text, 0, text.length, prefix);
  let place: { row: number; column: number } | null = null;
  for (let kind = reader.next(); kind !== "end" && left.size > 0; kind = reader.next()) {
    if (kind !== "open") continue;
    if (reader.name === "c") place = cellOf(reader.attribute("r") ?? "");
    const id = reader.name === "f" && reader.attribute("t") === "shared" ? reader.attribute("si") : undefined;
    const first = id === undefined ? undefined : left.get(id);
    if (!first || id === undefined || !place) continue;
    left.delete(id);
    const { start } = reader;
    reader.skip();
    const formula = moveFormula(first.text, place.row - first.row, place.column - first.column);
    pieces.push(text.slice(copied, start), sharedFirst(prefix, id, `${addressOf(place.row, place.column)}:${first.range.replace(/^.*:/, "")}`, formula));
    copied = reader.end;
  }
  return pieces.join("") + text.slice(copied);
}

const sharedFirst = (prefix: string, id: string, range: string, formula: string): string =>
  cellXml.formula(prefix, formula, [["t", "shared"], ["ref", range], ["si", id]]);
