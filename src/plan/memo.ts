import { type CellRange, type CellValue, type SheetGrid, withoutBlock } from "../sheet";
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
  private cuts = new WeakMap<Row, Row>();
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

  textOf(row: Row): RowText | undefined {
    return this.texts.get(this.first(row));
  }

  keepText(row: Row, text: RowText): void {
    this.texts.set(this.first(row), text);
  }

  project(grid: SheetGrid, row: number): Project | null {
    const at = row - grid.origin.row;
    const values = grid.values[at];
    const known = values && this.projects.get(this.first(values));
    if (!known || known.row !== row) return null;
    const formats = this.formats?.[at];
    return known.formats === formats || values.every((_, column) => known.formats?.[column] === formats?.[column])
      ? known.project
      : null;
  }

  keep(grid: SheetGrid, project: Project): void {
    const at = project.row - grid.origin.row;
    const values = grid.values[at];
    if (values) this.projects.set(this.first(values), { row: project.row, formats: this.formats?.[at], project });
  }

  private first(row: Row): Row {
    return this.firsts.get(row) ?? row;
  }

  private meet(row: Row, before: Row | undefined): void {
    if (before === undefined || before === row || this.firsts.has(row)) return;
    const first = this.first(before);
    if (sameCells(row, first)) this.firsts.set(row, first);
  }

  private cutOff(grid: SheetGrid, block: CellRange): SheetGrid {
    const bare = withoutBlock(grid, block);
    const cut = `${block.firstRow},${block.firstColumn},${block.lastColumn},${bare.values[0]?.length}`;
    if (cut !== this.cut) this.cuts = new WeakMap();
    this.cut = cut;
    return { ...bare, values: bare.values.map((row, index) => this.same(grid.values[index], row)) };
  }

  private same(whole: Row | undefined, bare: Row): Row {
    const known = whole && this.cuts.get(whole);
    if (known) return known;
    if (whole) this.cuts.set(whole, bare);
    return bare;
  }
}

/** Equal apart from empty cells at the end. */
function sameCells(a: Row, b: Row): boolean {
  const length = Math.max(a.length, b.length);
  for (let column = 0; column < length; column += 1) if ((a[column] ?? null) !== (b[column] ?? null)) return false;
  return true;
}
