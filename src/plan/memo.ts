import { blankedRow, type CellRange, type CellValue, filledWidth, type SheetGrid } from "../sheet";
import type { Project } from "./types";

/** A row as far as sorting needs it. */
export interface RowText {
  readonly name: string;
  readonly seq: string;
  readonly unit: string;
  /** Text of the first filled cell. */
  readonly first: string;
  readonly firstColumn: number;
  /** Filled cells, 序号 apart. */
  readonly filled: number;
  readonly amounts: number;
  /** Filled cells that are neither 序号, name nor amount. */
  readonly others: number;
}

type Row = readonly CellValue[];

interface KnownProject {
  readonly row: number;
  readonly formats: readonly string[] | undefined;
  readonly project: Project;
}

/** A row without our result columns. */
interface CutRow {
  readonly whole: Row;
  readonly blanked: Row;
  readonly filled: number;
  width: number;
  bare: Row;
}

/** What was made of the row at a place, to be found at once where the same row stands there again. */
interface Place {
  readonly row: Row;
  text?: RowText;
  project?: KnownProject;
}

/**
 * What the readings of one sheet share: what was made of a row holds as long as the row holds the same, another binding
 * of columns and other merges apart. Kept by whoever reads a sheet again and again. A reading with a memo says exactly
 * what it would say without one.
 */
export class ReadMemo {
  private texts = new WeakMap<Row, RowText>();
  private projects = new WeakMap<Row, KnownProject>();
  private signature = "";
  private merges: SheetGrid["merges"] | null = null;
  private cut = "";
  private cuts: CutRow[] = [];
  /** The same by the row: another reading in between, as when fixes are tried, puts others in their places. */
  private cutOf = new WeakMap<Row, CutRow>();
  private places: Place[] = [];
  /** The row that an equal one was first met as. */
  private firsts = new WeakMap<Row, Row>();
  private last: Pick<SheetGrid, "origin" | "values"> | null = null;
  /** Number formats as the host gave them: cutting the block off makes new arrays. */
  private formats: SheetGrid["numberFormats"] = null;

  /** Forgets all that was made under other columns or merges. */
  under(signature: string, merges: SheetGrid["merges"]): void {
    if (signature === this.signature && (merges === this.merges || (merges.length === 0 && this.merges?.length === 0)))
      return;
    this.signature = signature;
    this.merges = merges;
    this.texts = new WeakMap();
    this.projects = new WeakMap();
    this.places = [];
  }

  /** The sheet without our result block; its rows are known again where they hold what they held in the reading before. */
  withoutBlock(sheet: SheetGrid, block: CellRange | null): SheetGrid {
    const grid = block ? this.cutOff(sheet, block) : sheet;
    this.formats = sheet.numberFormats;
    const { last } = this;
    const shift = last ? sheet.origin.row - last.origin.row : 0;
    if (last && last.origin.column === sheet.origin.column)
      grid.values.forEach((row, index) => this.meet(row, last.values[index + shift]));
    this.last = { origin: grid.origin, values: grid.values };
    return grid;
  }

  /** `at`: place of the row in its grid. */
  textOf(row: Row, at: number): RowText | undefined {
    const place = this.place(row, at);
    return (place.text ??= this.texts.get(this.first(row)));
  }

  keepText(row: Row, at: number, text: RowText): void {
    this.place(row, at).text = text;
    this.texts.set(this.first(row), text);
  }

  project(grid: SheetGrid, row: number): Project | null {
    const at = row - grid.origin.row;
    const values = grid.values[at];
    if (!values) return null;
    const place = this.place(values, at);
    const known = place.project ?? this.projects.get(this.first(values));
    if (known?.row !== row) return null;
    const formats = this.formats?.[at];
    if (known.formats !== formats && !values.every((_, column) => known.formats?.[column] === formats?.[column]))
      return null;
    place.project = known;
    return known.project;
  }

  keep(grid: SheetGrid, project: Project): void {
    const at = project.row - grid.origin.row;
    const values = grid.values[at];
    if (!values) return;
    const known = { row: project.row, formats: this.formats?.[at], project };
    this.place(values, at).project = known;
    this.projects.set(this.first(values), known);
  }

  private place(row: Row, at: number): Place {
    const here = this.places[at];
    return here?.row === row ? here : (this.places[at] = { row });
  }

  private first(row: Row): Row {
    return this.firsts.get(row) ?? row;
  }

  private meet(row: Row, before: Row | undefined): void {
    if (before === undefined || before === row || this.firsts.has(row)) return;
    const first = this.first(before);
    if (sameCells(row, first)) this.firsts.set(row, first);
  }

  /** Rows keep their number formats: what lies right of a row's cells is never asked for. */
  private cutOff(grid: SheetGrid, block: CellRange): SheetGrid {
    const cut = `${block.firstRow},${block.firstColumn},${block.lastColumn},${grid.origin.row},${grid.origin.column}`;
    if (cut !== this.cut) {
      this.cuts = [];
      this.cutOf = new WeakMap();
    }
    this.cut = cut;
    const cuts = grid.values.map((whole, index): CutRow => {
      const here = this.cuts[index];
      const known = here?.whole === whole ? here : this.cutOf.get(whole);
      if (known) return known;
      const blanked = grid.origin.row + index < block.firstRow ? whole : blankedRow(whole, grid.origin.column, block);
      const made: CutRow = { whole, blanked, filled: filledWidth(blanked), width: -1, bare: blanked };
      this.cutOf.set(whole, made);
      return made;
    });
    this.cuts = cuts;
    const width = cuts.reduce((widest, { filled }) => Math.max(widest, filled), 1);
    const values = cuts.map((row) => {
      if (row.width !== width) {
        row.width = width;
        row.bare = row.blanked.slice(0, width);
      }
      return row.bare;
    });
    return { ...grid, values };
  }
}

/** Equal apart from empty cells at the end. */
function sameCells(a: Row, b: Row): boolean {
  const length = Math.max(a.length, b.length);
  for (let column = 0; column < length; column += 1) if ((a[column] ?? null) !== (b[column] ?? null)) return false;
  return true;
}
