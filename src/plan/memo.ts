import { changedPlaces, type CellRange, type CellValue, type SheetGrid } from "../sheet";
import { BlockCut } from "./cut";
import type { LastRead, Since } from "./rows/since";
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

/** What was made of the row at a place, to be found at once where the same row stands there again. */
interface Place {
  readonly row: Row;
  text?: RowText;
  project?: KnownProject;
}

/** More changed rows than this share are read as a whole. */
const LARGE_SHARE = 4;

/**
 * What the readings of one sheet share: what was made of a row holds as long as the row holds the same, another binding
 * of columns and other merges apart. Kept by whoever reads a sheet again and again. A reading with a memo says exactly
 * what it would say without one.
 */
export class ReadMemo {
  private texts = new WeakMap<Row, RowText>();
  private projects = new WeakMap<Row, KnownProject>();
  private sections = new WeakMap<Project, { readonly under: string; readonly project: Project }>();
  private signature = "";
  private merges: SheetGrid["merges"] | null = null;
  private withoutResult: SheetGrid["withoutResult"];
  private cut = new BlockCut();
  private places: Place[] = [];
  /** The row that an equal one was first met as. */
  private firsts = new WeakMap<Row, Row>();
  private met: Pick<SheetGrid, "origin" | "values"> | null = null;
  /** Number formats as the host gave them: cutting the block off makes new arrays. */
  private formats: SheetGrid["numberFormats"] = null;
  private last: (LastRead & { readonly grid: SheetGrid; readonly formats: SheetGrid["numberFormats"] }) | null = null;

  /**
   * A memo that begins with what this one knows and then goes its own way, for a sheet that differs from this one's in
   * some rows. What is made of a row under the same columns is known to both, whichever reads it.
   * @param before one that was made so earlier: it serves as long as both are under the same columns and merges
   */
  fork(before?: ReadMemo): ReadMemo {
    const { signature, merges, withoutResult } = this;
    if (before?.isUnder(signature, merges, withoutResult)) return before;
    const fork = new ReadMemo();
    Object.assign(fork, this, { cut: this.cut.fork(), places: this.places.slice() });
    return fork;
  }

  private isUnder(
    signature: string,
    merges: SheetGrid["merges"] | null,
    withoutResult: SheetGrid["withoutResult"],
  ): boolean {
    return (
      signature === this.signature &&
      (merges === this.merges || (merges?.length === 0 && this.merges?.length === 0)) &&
      (withoutResult === this.withoutResult || (!withoutResult?.size && !this.withoutResult?.size))
    );
  }

  /**
   * Forgets all that was made under other columns or merges, or with other formulas that have no result.
   * @returns what the reading before came to, and where the sheet differs from it; null: everything has to be read
   */
  under(signature: string, grid: SheetGrid): Since | null {
    const { merges, withoutResult } = grid;
    const isSame = this.isUnder(signature, merges, withoutResult);
    this.signature = signature;
    this.merges = merges;
    this.withoutResult = withoutResult;
    if (isSame) return this.since(grid);
    this.texts = new WeakMap();
    this.projects = new WeakMap();
    this.places = [];
    this.last = null;
    return null;
  }

  /** A reading is over. */
  keepRead(grid: SheetGrid, read: LastRead): void {
    this.last = { ...read, grid, formats: this.formats };
  }

  private since(grid: SheetGrid): Since | null {
    const { last } = this;
    if (last?.grid.origin.row !== grid.origin.row || last.grid.origin.column !== grid.origin.column) return null;
    const values = changedPlaces(grid.values, last.grid.values);
    const formats = changedPlaces(this.formats ?? [], last.formats ?? []);
    if (!values || !formats || (values.length + formats.length) * LARGE_SHARE > grid.values.length) return null;
    const { sorted, projects, sums } = last;
    return { sorted, projects, sums, changed: new Set([...values, ...formats].map((at) => grid.origin.row + at)) };
  }

  /** Where our result columns stand, and the sheet without them; its rows are known again where they hold what they held in the reading before. */
  withoutBlock(sheet: SheetGrid): { readonly grid: SheetGrid; readonly block: CellRange | null } {
    const block = this.cut.find(sheet);
    const grid = block ? this.cut.off(sheet, block) : sheet;
    this.formats = sheet.numberFormats;
    const { met } = this;
    const shift = met ? sheet.origin.row - met.origin.row : 0;
    if (met && met.origin.column === sheet.origin.column)
      for (let index = 0; index < grid.values.length; index += 1) {
        const [row, before] = [grid.values[index], met.values[index + shift]];
        if (row !== before && row !== undefined && before !== undefined) this.meet(row, before);
      }
    this.met = { origin: grid.origin, values: grid.values };
    return { grid, block };
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

  /** A project with what the headings above it say; the same object as long as both are the same. */
  sectioned(project: Project, under: string, make: () => Project): Project {
    const known = this.sections.get(project);
    if (known?.under === under) return known.project;
    const made = make();
    this.sections.set(project, { under, project: made });
    return made;
  }

  private place(row: Row, at: number): Place {
    const here = this.places[at];
    return here?.row === row ? here : (this.places[at] = { row });
  }

  private first(row: Row): Row {
    return this.firsts.get(row) ?? row;
  }

  private meet(row: Row, before: Row): void {
    if (this.firsts.has(row)) return;
    const first = this.first(before);
    if (sameCells(row, first)) this.firsts.set(row, first);
  }
}

/** Equal apart from empty cells at the end. */
function sameCells(a: Row, b: Row): boolean {
  const length = Math.max(a.length, b.length);
  for (let column = 0; column < length; column += 1) if ((a[column] ?? null) !== (b[column] ?? null)) return false;
  return true;
}
