import { withoutBlock } from "./ownBlock";
import type { CellRange, CellValue, SheetGrid } from "./grid";
import type { RowText } from "./rows/classify";
import type { Project } from "./types";

type Row = readonly CellValue[];

/**
 * What the readings of one sheet share: a row that is still the same array is the same row, and what was made of it
 * holds. Kept by whoever reads a sheet again and again; another binding of columns, other merges or another place of
 * the result columns begin anew. A reading with a memo says exactly what it would say without one.
 */
export class ReadMemo {
  texts = new WeakMap<Row, RowText>();
  /** Number formats as the host gave them: cutting the block off makes new arrays. */
  private formats: SheetGrid["numberFormats"] = null;
  private projects = new WeakMap<Row, { readonly formats: readonly string[] | undefined; readonly row: number; readonly project: Project }>();
  private signature = "";
  private merges: SheetGrid["merges"] | null = null;
  private cut = "";
  private cuts = new WeakMap<Row, Row>();

  /** Forgets all that was made under other columns or merges. */
  under(signature: string, merges: SheetGrid["merges"]): void {
    if (signature === this.signature && (merges === this.merges || (merges.length === 0 && this.merges?.length === 0))) return;
    this.signature = signature;
    this.merges = merges;
    this.texts = new WeakMap();
    this.projects = new WeakMap();
  }

  /** The sheet without our result block, its rows the same arrays as in the reading before where they did not change. */
  withoutBlock(grid: SheetGrid, block: CellRange | null): SheetGrid {
    this.formats = grid.numberFormats;
    if (!block) return grid;
    const bare = withoutBlock(grid, block);
    const cut = `${block.firstRow},${block.firstColumn},${block.lastColumn},${bare.values[0]?.length}`;
    if (cut !== this.cut) this.cuts = new WeakMap();
    this.cut = cut;
    return { ...bare, values: bare.values.map((row, index) => this.same(grid.values[index], row)) };
  }

  project(grid: SheetGrid, row: number): Project | null {
    const at = row - grid.origin.row;
    const values = grid.values[at];
    const known = values && this.projects.get(values);
    return known && known.row === row && known.formats === this.formats?.[at] ? known.project : null;
  }

  keep(grid: SheetGrid, project: Project): void {
    const at = project.row - grid.origin.row;
    const values = grid.values[at];
    if (values) this.projects.set(values, { formats: this.formats?.[at], row: project.row, project });
  }

  private same(whole: Row | undefined, bare: Row): Row {
    const known = whole && this.cuts.get(whole);
    if (known) return known;
    if (whole) this.cuts.set(whole, bare);
    return bare;
  }
}
