import { addressOf } from "../../plan/grid";
import { cellOf } from "../model/ranges";
import { refuse } from "../package";
import { XmlReader } from "../xml/reader";
import { cellXml, type WrittenCell } from "./cellXml";
import { readOpenCell, restyled, rowHead, type OpenCell } from "./openCell";
import { rehome, type SharedFirst } from "./sharedFirst";
import type { CellEdit, FormatChange, RowEdit } from "./types";

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

/** Changes cells in sheetData's content (from `from` to `to`); rows that no edit names are copied as they are. */
export function patchSheetData(xml: string, from: number, to: number, edits: readonly CellEdit[], rows: readonly RowEdit[], context: CellPatchContext): CellPatch {
  return new SheetDataPatch(xml, from, to, edits, rows, context).run();
}

class SheetDataPatch {
  private readonly pieces: string[] = [];
  private readonly byRow = new Map<number, Map<number, CellEdit>>();
  private readonly removed: { row: number; column: number }[] = [];
  private readonly formulasAdded: { row: number; column: number }[] = [];
  /** Shared formulas whose first cell was overwritten: the next cell must take over. */
  private readonly orphaned = new Map<string, SharedFirst>();
  private readonly rowEdits: ReadonlyMap<number, RowEdit>;
  private copied: number;

  constructor(private readonly xml: string, private readonly from: number, private readonly to: number, edits: readonly CellEdit[], rows: readonly RowEdit[], private readonly context: CellPatchContext) {
    this.copied = from;
    this.rowEdits = new Map(rows.map((edit) => [edit.row, edit]));
    for (const { row } of rows) this.byRow.set(row, new Map());
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
    const head = this.rowAttributes(`<${this.context.prefix}row r="${row}">`, row);
    if (cells !== "" || /\s(ht|hidden)=/.test(head)) this.replace(at, at, `${head}${cells}</${this.context.prefix}row>`);
  }

  /** A row's open tag with the changes to the row itself. */
  private rowAttributes(head: string, row: number): string {
    const { height, isCustom, hidden } = this.rowEdits.get(row) ?? {};
    let changed = head;
    const set = (name: string, value: string | null): void => {
      changed = changed.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
      if (value !== null) changed = changed.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
    };
    if (height !== undefined) set("ht", height === null ? null : String(height));
    if (isCustom !== undefined) set("customHeight", isCustom ? "1" : null);
    if (hidden !== undefined) set("hidden", hidden ? "1" : null);
    return changed;
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
    let at = headEnd;
    let lastColumn = 0;
    let firstDropped = Infinity;
    for (const cell of cells) {
      const before = [...edits.values()].filter(({ column }) => column < cell.column);
      for (const { column } of before) edits.delete(column);
      content += xml.slice(at, cell.start) + this.newCells(row, before, rowStyle);
      const edit = edits.get(cell.column);
      edits.delete(cell.column);
      const text = edit ? this.written(row, edit, cell, rowStyle) : this.numbered(row, cell);
      content += text;
      if (text !== "") lastColumn = cell.column;
      else firstDropped = Math.min(firstDropped, cell.column);
      at = cell.end;
    }
    content += xml.slice(at, contentEnd);
    const after = this.newCells(row, [...edits.values()], rowStyle);
    // Behind the last cell, before an extension list if there is one.
    const place = content.lastIndexOf(`<${context.prefix}extLst`);
    content = place > content.lastIndexOf(`<${context.prefix}c `) && place >= 0 ? content.slice(0, place) + after + content.slice(place) : content + after;
    const columns = [...after.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"/g)].map(([, reference]) => cellOf(reference ?? "")?.column ?? 0);
    lastColumn = Math.max(lastColumn, ...columns);
    const head = rowHead(this.rowAttributes(xml.slice(start, headEnd), row), { row, numbered, spans, lastColumn, firstDropped, prefix: context.prefix });
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
