import {
  blankedRow,
  changedPlaces,
  type CellRange,
  type CellValue,
  filledWidth,
  findResultBlock,
  isLabelled,
  type SheetGrid,
  withPlaces,
} from "../sheet";

type Row = readonly CellValue[];

/** A row without our result columns. */
interface CutRow {
  readonly blanked: Row;
  readonly filled: number;
  width: number;
  bare: Row;
}

/** Our result columns on a sheet, and the sheet without them; after an edit no more rows are looked at than differ. */
export class BlockCut {
  private under = "";
  private whole: readonly Row[] = [];
  private cuts: CutRow[] = [];
  /** The same by the row: another reading in between, as when fixes are tried, puts others in their places. */
  private byRow = new WeakMap<Row, CutRow>();
  private width = 1;
  private bare: readonly Row[] = [];
  /** Rows of the last sheet, where none of them is labelled as ours. */
  private unlabelled: readonly Row[] | null = null;

  /** One that begins with what this one knows and then goes its own way. */
  fork(): BlockCut {
    const fork = new BlockCut();
    Object.assign(fork, this, { cuts: this.cuts.slice() });
    return fork;
  }

  /** Where our result columns stand. */
  find(sheet: SheetGrid): CellRange | null {
    const { values } = sheet;
    const changed = this.unlabelled && changedPlaces(values, this.unlabelled);
    const isPlain = changed ? !changed.some((place) => isLabelled(values[place] ?? [])) : !values.some(isLabelled);
    this.unlabelled = isPlain ? values : null;
    return isPlain ? null : findResultBlock(sheet);
  }

  /** The sheet without them. Rows keep their number formats: what lies right of a row's cells is never asked for. */
  off(grid: SheetGrid, block: CellRange): SheetGrid {
    const under = `${block.firstRow},${block.firstColumn},${block.lastColumn},${grid.origin.row},${grid.origin.column}`;
    const changed = under === this.under ? changedPlaces(grid.values, this.whole) : null;
    if (under !== this.under) this.byRow = new WeakMap();
    this.under = under;
    this.whole = grid.values;
    const cut = (whole: Row, place: number): CutRow => {
      const known = this.byRow.get(whole);
      if (known) return known;
      const blanked = grid.origin.row + place < block.firstRow ? whole : blankedRow(whole, grid.origin.column, block);
      const made: CutRow = { blanked, filled: filledWidth(blanked), width: -1, bare: blanked };
      this.byRow.set(whole, made);
      return made;
    };
    if (changed === null) {
      this.cuts = grid.values.map(cut);
      this.width = widest(this.cuts);
      this.bare = this.cuts.map((row) => bareOf(row, this.width));
    } else this.replace(changed, (place) => cut(grid.values[place] ?? [], place));
    return { ...grid, values: this.bare };
  }

  private replace(changed: readonly number[], at: (place: number) => CutRow): void {
    const reached = changed.some((place) => this.cuts[place]?.filled === this.width);
    for (const place of changed) this.cuts[place] = at(place);
    const now = changed.reduce((most, place) => Math.max(most, this.cuts[place]?.filled ?? 0), 1);
    // The widest row may have become narrower: then all are asked.
    const width = now >= this.width ? now : reached ? widest(this.cuts) : this.width;
    if (width === this.width)
      this.bare = withPlaces(this.bare, changed, (place) => bareOf(this.cuts[place] as CutRow, width));
    else this.bare = this.cuts.map((row) => bareOf(row, width));
    this.width = width;
  }
}

const widest = (cuts: readonly CutRow[]): number => cuts.reduce((most, { filled }) => Math.max(most, filled), 1);

function bareOf(row: CutRow, width: number): Row {
  if (row.width !== width) {
    row.width = width;
    row.bare = row.blanked.slice(0, width);
  }
  return row.bare;
}
