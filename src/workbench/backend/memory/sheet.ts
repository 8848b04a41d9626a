/** Everything one sheet of the in-memory workbook holds. */
import type { Axis } from "../ranges";
import {
  PLAIN_PAGE,
  type AutoFilterState,
  type CellRange,
  type ConditionalCellFormat,
  type NameState,
  type PageSetup,
  type SheetVisibility,
  type ValidationAlert,
  type ValidationPrompt,
  type ChartState,
} from "../types";
import { Cells } from "./cells";

/** A chart or a pivot table; see objects.ts. */
export interface SheetObject {
  readonly kind: "chart" | "pivot";
  readonly name: string;
  /** The cells that a chart lies over, or that a pivot table fills. */
  readonly range: CellRange;
  /** "=计划!$A$2:$D$9": where its numbers come from. */
  readonly source: string;
}

export interface StoredConditionalFormat {
  readonly id: string;
  readonly type: string;
  stopIfTrue: boolean;
  ranges: readonly CellRange[];
  formula: string;
  format: ConditionalCellFormat;
}

export interface StoredValidation {
  ranges: readonly CellRange[];
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: ValidationPrompt | null;
  readonly alert?: ValidationAlert;
}

/** Sizes and hidden lines along one axis, where they differ from the sheet's standard. */
export class Lines {
  sizes = new Map<number, number>();
  hidden = new Set<number>();

  constructor(readonly standard: number) {}

  size(line: number): number {
    return this.hidden.has(line) ? 0 : (this.sizes.get(line) ?? this.standard);
  }

  shift(at: number, count: number): void {
    const place = (line: number): number | null =>
      line < at ? line : count < 0 && line < at - count ? null : line + count;
    this.sizes = new Map(
      [...this.sizes].flatMap(([line, size]) => {
        const to = place(line);
        return to === null ? [] : [[to, size] as const];
      }),
    );
    this.hidden = new Set([...this.hidden].map(place).filter((line): line is number => line !== null));
  }
}

export class Sheet {
  readonly cells = new Cells();
  readonly rows = new Lines(14.25);
  readonly columns = new Lines(54);
  /** Rows a filter hides, besides those hidden by hand. */
  filtered = new Set<number>();
  visibility: SheetVisibility = "Visible";
  merges: CellRange[] = [];
  /** First is applied first. */
  conditionalFormats: StoredConditionalFormat[] = [];
  filter: AutoFilterState | null = null;
  /** What tables are filtered by, by their ids. */
  readonly tableFilters = new Map<string, AutoFilterState["criteria"]>();
  printArea: readonly CellRange[] | null = null;
  page: PageSetup = PLAIN_PAGE;
  names: NameState[] = [];
  validations: StoredValidation[] = [];
  objects: SheetObject[] = [];
  /** Made by an add-in. */
  charts: ChartState[] = [];
  protection: { readonly password: string | undefined } | null = null;
  readonly customProperties = new Map<string, string>();
  frozen = { rows: 0, columns: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  lines(axis: Axis): Lines {
    return axis === "row" ? this.rows : this.columns;
  }

  isRowHidden(row: number): boolean {
    return this.rows.hidden.has(row) || this.filtered.has(row);
  }
}
