import { sumKnown } from "../../exact";
import type { FieldKey } from "../../fields";
import type { PlanSheet, Project } from "../../plan/types";
import { reviewPlan, type ReviewOptions, type RowReview } from "../../review";
import { moneyOf, textOf } from "../../rules/facts";
import type { CellAddress } from "../../sheet";
import type { GivenPair } from "../match";
import { totalReading, withAdjustedTotals } from "./adjusted";
import type { Amounts, AskedRows, LoneProject, PlanComparison, ReviewedPlan } from "./types";
import { cellOf } from "./values";

export interface CompareOptions extends Omit<ReviewOptions, "rules" | "memo"> {
  /** A person's answers to what was asked. */
  readonly given?: readonly GivenPair[];
}

/** One of the two sheets, with its projects at hand by row. */
export class SideOf {
  readonly plan: PlanSheet;
  readonly fields: ReadonlySet<FieldKey>;
  private readonly projects: ReadonlyMap<number, Project>;
  private readonly rows: ReadonlyMap<number, RowReview>;
  /** The same rows with the totals they are to have. */
  private readonly adjusted: ReadonlyMap<number, RowReview>;
  private readonly lost: ReadonlySet<string>;

  constructor({ review, withoutResult = [] }: ReviewedPlan, options: CompareOptions) {
    this.plan = review.plan;
    this.fields = new Set(review.plan.columns.map(({ field }) => field));
    this.projects = new Map(review.plan.projects.map((project) => [project.row, project]));
    this.rows = new Map(review.rows.map((row) => [row.row, row]));
    const adjusted = withAdjustedTotals(review.plan);
    this.adjusted =
      adjusted === review.plan
        ? this.rows
        : new Map(reviewPlan(adjusted, { ...options, rules: [] }).rows.map((row) => [row.row, row]));
    this.lost = new Set(withoutResult.map(({ row, column }) => `${row}:${column}`));
  }

  isOpen = (row: number): boolean => this.rows.get(row)?.classified === false;
  lacksResult = (cell: CellAddress | null): boolean => cell !== null && this.lost.has(`${cell.row}:${cell.column}`);

  project(row: number): Project {
    const project = this.projects.get(row);
    if (!project) throw new RangeError(`no project on row ${row}`);
    return project;
  }

  row(row: number): RowReview {
    const review = this.rows.get(row);
    if (!review) throw new RangeError(`no project on row ${row}`);
    return review;
  }

  tier = (row: number): LoneProject["tier"] => this.adjusted.get(row)?.computed?.tier.tier ?? "UNKNOWN";

  amounts(row: number): Amounts {
    const project = this.project(row);
    // A total that a formula without a saved result hides is not replaced by the approved one.
    const isLost = this.lacksResult(cellOf(totalReading(project)));
    return {
      total: isLost ? null : (this.adjusted.get(row)?.computed?.total.total ?? null),
      yearAmt: moneyOf(project, "yearAmt"),
    };
  }

  summary(hidden: readonly number[]): Omit<PlanComparison["old"], "only"> {
    const classified = this.plan.projects.map(({ row }) => row).filter((row) => !this.isOpen(row));
    const apart = new Set([...classified, ...hidden]);
    const open = this.plan.projects.map(({ row }) => row).filter((row) => !apart.has(row));
    return {
      projects: this.plan.projects.length,
      ...this.sums(open),
      classified: [...apart].sort((a, b) => a - b),
      unknownHeaders: this.plan.unknownColumns.map(({ header }) => header),
    };
  }

  fieldsBeside(other: SideOf): readonly FieldKey[] {
    return [...this.fields].filter((field) => field !== "seq" && !other.fields.has(field));
  }

  lone(rows: readonly number[]): readonly LoneProject[] {
    return rows.filter(this.isOpen).map((row) => {
      const project = this.project(row);
      return {
        code: textOf(project, "code"),
        name: textOf(project, "name"),
        unit: textOf(project, "unit"),
        row,
        ...this.amounts(row),
        tier: this.tier(row),
        route: "mid_year",
        findings: this.row(row).findings.filter(({ severity }) => severity !== "info"),
      };
    });
  }

  askedRows(rows: readonly number[], counted: readonly number[]): AskedRows {
    const elsewhere = new Set(counted);
    const own = [...new Set(rows)].filter((row) => !elsewhere.has(row)).sort((a, b) => a - b);
    return { rows: own, ...this.sums(own) };
  }

  private sums(rows: readonly number[]): Amounts {
    const amounts = rows.map((row) => this.amounts(row));
    return {
      total: sumKnown(amounts.map(({ total }) => total)),
      yearAmt: sumKnown(amounts.map(({ yearAmt }) => yearAmt)),
    };
  }
}
