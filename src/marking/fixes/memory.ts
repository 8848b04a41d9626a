import type { Project } from "../../plan/types";
import type { CellValue } from "../../sheet";
import type { Fix } from "./types";

type Values = readonly CellValue[];
type Formats = readonly string[];

/** A row as it stands in a sheet, and as it would with its fixes made. */
interface KnownRow {
  readonly row: number;
  readonly formats: Formats | undefined;
  readonly fixes: readonly Fix[];
  made?: MadeRow;
}

export interface MadeRow {
  readonly values: Values;
  readonly formats: Formats;
}

/**
 * What is shared by planning the fixes of one sheet again and again: a row that is still the same array, in the same
 * columns, has the same fixes and with them is the same array again, so that reading the sheet with its fixes made costs
 * no more than what was edited either. Fixes planned with a memory are exactly those planned without one.
 */
export class FixMemory {
  private rows = new WeakMap<Values, KnownRow>();
  private columns = "";
  private readonly unformatted = new WeakMap<Values, Formats>();
  private readonly alike = new WeakMap<Project, Project>();

  /** Forgets the fixes that were found under other columns. */
  under(columns: string): void {
    if (columns === this.columns) return;
    this.columns = columns;
    this.rows = new WeakMap();
  }

  fixesOf(values: Values, formats: Formats | undefined, row: number, propose: () => readonly Fix[]): readonly Fix[] {
    const known = this.rows.get(values);
    if (known?.row === row && known.formats === formats) return known.fixes;
    const fixes = propose();
    this.rows.set(values, { row, formats, fixes });
    return fixes;
  }

  /** The row with these fixes made; remembered where they are all of its fixes. */
  madeOf(values: Values, fixes: readonly Fix[], make: () => MadeRow): MadeRow {
    const known = this.rows.get(values);
    return known?.fixes === fixes ? (known.made ??= make()) : make();
  }

  /** Formats of a row of a sheet that has none. */
  withoutFormats(values: Values): Formats {
    const known = this.unformatted.get(values) ?? values.map(() => "General");
    this.unformatted.set(values, known);
    return known;
  }

  /** Whether two projects read the same, asked once for each pair. */
  isAlike(before: Project, after: Project, compare: () => boolean): boolean {
    if (this.alike.get(before) === after) return true;
    const isAlike = compare();
    if (isAlike) this.alike.set(before, after);
    return isAlike;
  }
}
