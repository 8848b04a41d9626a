import { HostError } from "../../host/types";
import { isOurFormula, MARK_STYLES, type ResultCell } from "../../marking";
import type { Refusal, SheetEdit } from "../../marking/policy";
import { type CellRange, contains, rangeAddress } from "../../sheet";
import { inheritedStyle } from "../grid";
import type { SheetModel, WorkbookModel } from "../model/types";
import type { CellContent, CellEdit, ColumnEdit, FormatChange, RowEdit, SheetEdits, TableEdit } from "../patch/types";
import { contentOf, widthOf } from "./content";
import { hintEdits } from "./hints";
import { lookOf, SheetIndex } from "./inspect";

/** Text that Excel would take for something else when a person edits the cell and leaves it as it is. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@']/;

/** The policy's refusal as what hosts throw. */
export const refuse = ({ refused, address }: Refusal, sheetName: string): HostError =>
  new HostError(refused, "", { sheetName, ...(address === undefined ? {} : { address }) });

/**
 * An edit script as edits of the file, made all at once: of several of one cell, column or table the last holds.
 * @throws HostError "occupied": what a file cannot do
 */
export function fileEdits(model: WorkbookModel, sheet: SheetModel, script: readonly SheetEdit[]): SheetEdits {
  const folded = new Folding(model, sheet);
  // What is emptied is emptied first: cells that hold nothing of anybody's are told by that.
  const empties = script.filter((edit) => edit.do === "clear");
  for (const edit of [...empties, ...script.filter((one) => one.do !== "clear")]) folded.take(edit);
  return folded.edits();
}

/** Numbers of paper sizes (ECMA-376 part 1, 18.18.50). */
const PAPERS = { A3: 8, A4: 9 } as const;

class Folding {
  private readonly index: SheetIndex;
  private readonly styles: WorkbookModel["styles"];
  private readonly cells = new Map<number, CellEdit>();
  /** What applies to cells that come to be afterwards. */
  private readonly formats: { readonly range: CellRange; readonly change: FormatChange }[] = [];
  private readonly columns = new Map<number, ColumnEdit>();
  private readonly rows = new Map<number, RowEdit>();
  private readonly tables = new Map<string, TableEdit>();
  private rest: Pick<SheetEdits, "filter" | "page" | "printArea" | "conditionalFormats" | "dataValidations"> = {};

  constructor(
    { styles }: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    this.styles = styles;
    this.index = new SheetIndex(sheet);
  }

  edits(): SheetEdits {
    return {
      sheetName: this.sheet.name,
      ...this.rest,
      tables: [...this.tables.values()],
      cells: [...this.cells.values()],
      columns: [...this.columns.values()],
      rows: [...this.rows.values()],
    };
  }

  take(edit: SheetEdit): void {
    switch (edit.do) {
      case "removePrintArea":
        this.rest = { ...this.rest, printArea: "remove" };
        return;
      case "endFilter":
        this.rest = { ...this.rest, filter: { lastColumn: edit.lastColumn } };
        return;
      case "showRows":
        for (const row of edit.rows) this.changeRow(row, { hidden: false });
        return;
      case "endTable":
        return this.endTable(edit.name, edit.lastColumn, edit.range);
      case "clear":
        for (const range of edit.ranges) this.clear(range);
        return;
      case "write":
      case "writeBlock":
        return this.write(edit.range, edit.cells);
      case "numberFormat":
        return this.format(edit.range, { numberFormat: edit.format });
      case "wrap":
        return this.format(edit.range, { wrap: edit.wrap });
      case "look":
        return this.look(edit);
      case "width":
        return this.changeColumn(edit.column, { width: widthOf(edit.width) });
      case "hide":
        return this.changeColumn(edit.column, { hidden: edit.hidden });
      case "height":
        return this.changeRow(edit.row, { height: edit.height });
      case "formats": {
        const add = edit.add.map(({ range, formula, style }) => ({
          range,
          formula: formula.replace(/^=/, ""),
          style: MARK_STYLES[style],
        }));
        this.rest = {
          ...this.rest,
          conditionalFormats: { remove: isOurFormula, ...(add.length > 0 ? { add } : {}) },
        };
        return;
      }
      case "hints":
        this.rest = { ...this.rest, ...hintEdits(this.sheet, edit.add) };
        return;
      // The names of columns stand in the table's part too: ours cannot be emptied where others follow.
      case "dissolveTable":
      case "deleteTableColumns":
        throw new HostError("occupied", "columns were added to the table behind the result columns", {
          sheetName: this.sheet.name,
          address: rangeAddress(
            edit.do === "dissolveTable"
              ? edit.range
              : { ...edit.range, firstColumn: Math.min(...edit.columns), lastColumn: Math.max(...edit.columns) },
          ),
        });
      case "setPage":
        this.rest = {
          ...this.rest,
          page: { area: edit.area, repeat: edit.repeat, ...(edit.paper ? { paper: PAPERS[edit.paper] } : {}) },
        };
        return;
      case "pageBack":
        this.rest = {
          ...this.rest,
          page: {
            area: null,
            orientation: edit.orientation === "default" ? null : edit.orientation,
            dropsPaper: edit.paper,
          },
        };
        return;
      case "fitRows": // Rows of a file do not grow by themselves.
      case "setPrintArea":
        throw new HostError("unsupported", edit.do, { sheetName: this.sheet.name });
    }
  }

  private changeColumn(column: number, change: Omit<ColumnEdit, "column">): void {
    this.columns.set(column, { ...this.columns.get(column), column, ...change });
  }

  private changeRow(row: number, change: Omit<RowEdit, "row">): void {
    this.rows.set(row, { ...this.rows.get(row), row, ...change });
  }

  /** New columns are named by their header cells, which are written before. */
  private endTable(name: string, lastColumn: number, before: CellRange): void {
    const added = Array.from({ length: Math.max(0, lastColumn - before.lastColumn) }, (_, at) => {
      const content = this.cells.get(placeOf(before.firstRow, before.lastColumn + 1 + at))?.content;
      return content?.kind === "text" ? content.text : "";
    });
    this.tables.set(name, { name, lastColumn, added });
  }

  private clear(range: CellRange): void {
    this.eachCell(range, (row, column) => this.change(row, column, { kind: "blank" }, { quotePrefix: false }));
  }

  private write(range: CellRange, cells: readonly (readonly ResultCell[])[]): void {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const [row, column] = [range.firstRow + down, range.firstColumn + right];
        const content = contentOf(cell);
        if (content.kind !== "blank")
          this.change(row, column, content, {
            ...(content.kind === "text" && LOOKS_LIKE_A_FORMULA.test(content.text)
              ? { quotePrefix: true }
              : this.index.cell(row, column)
                ? { quotePrefix: false }
                : {}),
          });
        else if (this.index.cell(row, column)) this.change(row, column, content, { quotePrefix: false });
        else if (this.cells.get(placeOf(row, column))?.content.kind !== "keep") this.cells.delete(placeOf(row, column));
      }),
    );
  }

  /** Cells that nobody formatted look as their row or column has it: made such again they need not be there. */
  private look({ range, look, border, isBack }: Extract<SheetEdit, { do: "look" }>): void {
    const { font, size, horizontal, vertical, wrap } = look;
    const like = border ? this.index.styleAt(border.row, border.column) : border;
    const change: FormatChange = {
      ...(font || size ? { font: { ...(font ? { name: font } : {}), ...(size ? { size } : {}) } } : {}),
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap === undefined || wrap === null ? {} : { wrap }),
      ...(like === undefined ? {} : { border: like }),
    };
    if (!isBack) {
      this.format(range, change);
      if (typeof like === "number") this.line(range, change);
      return;
    }
    this.eachCell(range, (row, column, isEmpty) => {
      const before = this.cells.get(placeOf(row, column));
      if (!before && !isEmpty) return;
      const inherited = lookOf(this.styles.cellFormats[inheritedStyle(this.sheet, this.index.row(row), column)]);
      const isPlain =
        inherited.font === font &&
        inherited.size === size &&
        inherited.horizontal === horizontal &&
        inherited.vertical === vertical &&
        inherited.wrap === wrap &&
        inherited.hasBorders === false;
      const { numberFormat, quotePrefix } = before?.format ?? {};
      const kept = {
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(quotePrefix === undefined ? {} : { quotePrefix }),
      };
      const format: FormatChange = isPlain ? { ...kept, base: "inherited" } : { ...before?.format, ...change };
      this.cells.set(placeOf(row, column), { row, column, content: before?.content ?? { kind: "keep" }, format });
    });
  }

  /** Lines stand around empty cells too. */
  private line(range: CellRange, change: FormatChange): void {
    for (let row = range.firstRow; row <= range.lastRow; row += 1)
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1)
        if (!this.cells.has(placeOf(row, column)) && !this.index.cell(row, column))
          this.change(row, column, { kind: "keep" }, change);
  }

  /** Cells that stand there and hold nothing of anybody's, and those that come. */
  private format(range: CellRange, change: FormatChange): void {
    this.formats.push({ range, change });
    this.eachCell(range, (row, column, isEmpty) => {
      if (isEmpty && !this.cells.has(placeOf(row, column)))
        this.cells.set(placeOf(row, column), { row, column, content: { kind: "keep" } });
    });
    for (const [place, edit] of this.cells)
      if (contains(range, edit.row, edit.column))
        this.cells.set(place, { ...edit, format: { ...edit.format, ...change } });
  }

  private eachCell(range: CellRange, visit: (row: number, column: number, isEmpty: boolean) => void): void {
    for (let row = range.firstRow; row <= range.lastRow; row += 1)
      for (const { column, value, formula } of this.index.row(row)?.cells ?? [])
        if (column >= range.firstColumn && column <= range.lastColumn)
          visit(row, column, value === null && formula === null);
  }

  private change(row: number, column: number, content: CellContent, format: FormatChange): void {
    const place = placeOf(row, column);
    const before = this.cells.get(place);
    const coming = before ? [] : this.formats.filter(({ range }) => contains(range, row, column));
    const all = [before?.format, ...coming.map(({ change }) => change), format];
    this.cells.set(place, { row, column, content, format: Object.assign({}, ...all) as FormatChange });
  }
}

/** A cell's number on its sheet: a key that takes no room. */
const placeOf = (row: number, column: number): number => row * 16_384 + column - 1;
