import { addressOf, cellOf } from "../../sheet";
import { refuse } from "../package";
import { XmlReader } from "../xml/reader";
import { TextBytes } from "../xml/textBytes";
import { cellXml, type WrittenCell } from "./cellXml";
import { inOrder } from "./ordered";
import { readOpenCell, restyled, rowHead, withRowEdit, type OpenCell } from "./openCell";
import { rehome, type SharedFirst } from "./sharedFirst";
import type { CellEdit, FormatChange, RowEdit } from "./types";
import { UsedRange } from "./usedRange";

export interface CellPatch {
  /** sheetData's new content. */
  readonly text: TextBytes;
  /** Address of the block around all its cells; null if there is none. */
  readonly used: string | null;
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
export function patchSheetData(
  xml: string,
  from: number,
  to: number,
  edits: readonly CellEdit[],
  rows: readonly RowEdit[],
  context: CellPatchContext,
): CellPatch {
  const ordered = inOrder(xml, from, to, context.prefix);
  return ordered === null
    ? new SheetDataPatch(xml, from, to, edits, rows, context).run()
    : new SheetDataPatch(ordered, 0, ordered.length, edits, rows, context).run();
}

class SheetDataPatch {
  private readonly text = new TextBytes();
  private readonly used: UsedRange;
  private readonly byRow = new Map<number, CellEdit[]>();
  private readonly removed: { row: number; column: number }[] = [];
  private readonly formulasAdded: { row: number; column: number }[] = [];
  /** Shared formulas whose first cell was overwritten: the next cell must take over. */
  private readonly orphaned = new Map<string, SharedFirst>();
  private readonly rowEdits: ReadonlyMap<number, RowEdit>;
  private copied: number;

  constructor(
    private readonly xml: string,
    private readonly from: number,
    private readonly to: number,
    edits: readonly CellEdit[],
    rows: readonly RowEdit[],
    private readonly context: CellPatchContext,
  ) {
    this.copied = from;
    this.used = new UsedRange(context.prefix);
    this.rowEdits = new Map(rows.map((edit) => [edit.row, edit]));
    for (const { row } of rows) this.byRow.set(row, []);
    for (const edit of edits) {
      const row = this.byRow.get(edit.row);
      if (row) row.push(edit);
      else this.byRow.set(edit.row, [edit]);
    }
  }

  run(): CellPatch {
    const pending = [...this.byRow.keys()].sort((a, b) => b - a);
    const reader = new XmlReader(this.xml, this.from, this.to, this.context.prefix);
    let previous = 0;
    for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
      if (kind !== "open") continue;
      const stated = reader.attribute("r");
      const row = Number(stated ?? previous + 1);
      while ((pending.at(-1) ?? row) < row) this.insertRow(pending.pop() as number, reader.start);
      if (pending.at(-1) === row) {
        pending.pop();
        this.changeRow(reader, row);
      } else {
        // A row without a number takes its number from the one before, which may no longer be the one it was.
        if (stated === undefined)
          this.replace(reader.start, reader.start + this.tagLength("row"), `<${this.context.prefix}row r="${row}"`);
        reader.skip();
      }
      previous = row;
    }
    for (const row of pending.reverse()) this.insertRow(row, this.to);
    this.put(this.xml.slice(this.copied, this.to));
    return {
      text: this.rehomed(),
      used: this.used.address(),
      formulasRemoved: this.removed,
      formulasAdded: this.formulasAdded,
    };
  }

  private rehomed(): TextBytes {
    if (this.orphaned.size === 0) return this.text;
    const text = new TextBytes();
    text.add(rehome(this.text.text(), this.context.prefix, this.orphaned));
    return text;
  }

  /** The edits of a row by their column; of two for one cell the later counts. */
  private editsOf(row: number): Map<number, CellEdit> {
    return new Map(this.byRow.get(row)?.map((edit) => [edit.column, edit]));
  }

  private put(text: string): void {
    this.used.see(text);
    this.text.add(text);
  }

  private tagLength(name: string): number {
    return 1 + this.context.prefix.length + name.length;
  }

  private replace(start: number, end: number, text: string): void {
    this.put(this.xml.slice(this.copied, start));
    this.put(text);
    this.copied = end;
  }

  private insertRow(row: number, at: number): void {
    const cells = this.newCells(row, [...this.editsOf(row).values()], null);
    const head = withRowEdit(`<${this.context.prefix}row r="${row}">`, this.rowEdits.get(row));
    if (cells !== "" || /\s(ht|hidden)=/.test(head))
      this.replace(at, at, `${head}${cells}</${this.context.prefix}row>`);
  }

  private newCells(row: number, edits: readonly CellEdit[], rowStyle: number | null): string {
    return [...edits]
      .sort((a, b) => a.column - b.column)
      .map((edit) => this.written(row, edit, null, rowStyle))
      .join("");
  }

  private changeRow(reader: XmlReader, row: number): void {
    const { xml, context } = this;
    const { start, end: headEnd, selfClosing } = reader;
    const isOwn = reader.attribute("customFormat");
    const styleText = reader.attribute("s");
    const rowStyle = styleText !== undefined && (isOwn === "1" || isOwn === "true") ? Number(styleText) : null;
    const spans = reader.attribute("spans");
    const numbered = reader.attribute("r") !== undefined;
    const edits = this.editsOf(row);
    const { cells, contentEnd } = selfClosing ? { cells: [], contentEnd: headEnd } : this.cellsOf(reader, row);
    let content = "";
    let at = headEnd;
    let lastColumn = 0;
    let firstDropped = Infinity;
    for (const cell of cells) {
      const stays = edits.size === 0 || ![...edits.keys()].some((column) => column <= cell.column);
      if (stays && cell.hasReference) {
        lastColumn = cell.column;
        continue;
      }
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
    content =
      place > content.lastIndexOf(`<${context.prefix}c `) && place >= 0
        ? content.slice(0, place) + after + content.slice(place)
        : content + after;
    const columns = [...after.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"/g)].map(
      ([, reference]) => cellOf(reference ?? "")?.column ?? 0,
    );
    lastColumn = Math.max(lastColumn, ...columns);
    const head = rowHead(withRowEdit(xml.slice(start, headEnd), this.rowEdits.get(row)), {
      row,
      numbered,
      spans,
      lastColumn,
      firstDropped,
      prefix: context.prefix,
    });
    if (content === "" && /^<(?:\w+:)?row r="\d+"(?: spans="[^"]*")?\s*\/?>$/.test(head))
      this.replace(start, reader.end, "");
    else
      this.replace(
        start,
        reader.end,
        content === ""
          ? head.replace(/\s*\/?>$/, "/>")
          : `${head.replace(/\s*\/?>$/, ">")}${content}</${context.prefix}row>`,
      );
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
    return cell.hasReference
      ? text
      : `${text.slice(0, length)} r="${addressOf(row, cell.column)}"${text.slice(length)}`;
  }

  private written(row: number, edit: CellEdit, cell: OpenCell | null, rowStyle: number | null): string {
    const inherited = rowStyle ?? this.context.columnStyle(edit.column);
    const base = cell ? Number(cell.style ?? 0) : inherited;
    const style = edit.format ? this.context.variant(startOf(edit.format, base, inherited), edit.format) : base;
    const content = edit.content;
    if (content.kind === "keep" || (content.kind === "blank" && (cell?.isBlank ?? true))) {
      if (style === base) return cell ? this.numbered(row, cell) : "";
      if (cell && content.kind === "keep" && !cell.isBlank)
        return restyled(this.numbered(row, cell), style, this.tagLength("c"));
    }
    // An array formula that is only calculated anew stays what it is.
    const array = content.kind === "formula" && cell?.formula?.text === content.formula ? cell.formula.array : null;
    if (cell?.formula && array === null) this.dropFormula(row, cell);
    if (content.kind === "formula" && array === null) this.formulasAdded.push({ row, column: edit.column });
    const blank = content.kind === "blank" || content.kind === "keep";
    // A blank cell that looks as if it were not there need not be there.
    if (blank && style === inherited) return "";
    const written: WrittenCell = {
      reference: addressOf(row, edit.column),
      style,
      content: blank ? { kind: "blank" } : content,
    };
    return array === null
      ? cellXml(this.context.prefix, written)
      : cellXml.keepingArray(this.context.prefix, written, array);
  }

  private dropFormula(row: number, cell: OpenCell): void {
    this.removed.push({ row, column: cell.column });
    const { formula } = cell;
    if (formula?.shared && formula.text !== "" && formula.range)
      this.orphaned.set(formula.shared, { text: formula.text, row, column: cell.column, range: formula.range });
  }
}

/** The format that a change is made to. */
const startOf = ({ base }: FormatChange, own: number, inherited: number): number =>
  base === "inherited" ? inherited : (base ?? own);
