import type { ResultCell } from "../../marking";
import type { SheetEdit } from "../../marking/policy";
import { type CellRange, contains } from "../../sheet";
import { inheritedStyle } from "../grid";
import type { SheetModel, WorkbookModel } from "../model/types";
import type { CellContent, CellEdit, FormatChange } from "../patch/types";
import { contentOf } from "./content";
import { lookOf, SheetIndex } from "./inspect";

/** Text that Excel would take for something else when a person edits the cell and leaves it as it is. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@']/;

/** Cells of a script, one edit each: what is written and how it looks, whatever the order in which the script says so. */
export class FoldedCells {
  private readonly index: SheetIndex;
  private readonly styles: WorkbookModel["styles"];
  private readonly cells = new Map<number, CellEdit>();
  /** What applies to cells that come to be afterwards. */
  private readonly formats: { readonly range: CellRange; readonly change: FormatChange }[] = [];

  constructor(
    { styles }: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    this.styles = styles;
    this.index = new SheetIndex(sheet);
  }

  edits(): readonly CellEdit[] {
    return [...this.cells.values()];
  }

  at(row: number, column: number): CellEdit | undefined {
    return this.cells.get(placeOf(row, column));
  }

  clear(range: CellRange): void {
    this.eachCell(range, (row, column) => this.change(row, column, { kind: "blank" }, { quotePrefix: false }));
  }

  write(range: CellRange, cells: readonly (readonly ResultCell[])[]): void {
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
  look({ range, look, border, isBack }: Extract<SheetEdit, { do: "look" }>): void {
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
  format(range: CellRange, change: FormatChange): void {
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
