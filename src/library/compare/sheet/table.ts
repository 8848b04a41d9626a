/** sheet/: the worksheet 中期调整对照表: its columns, a line for each project, sums by route, pairs to be decided. */
import { FIELDS, type FieldKey } from "../../../fields";
import type { SheetColumn } from "../../../marking/sheets";
import type { Locale } from "../../../messages";
import { columnName } from "../../../sheet";
import type { SheetOrigin } from "../../sheets";
import type { Amounts, ChangedProject, LoneProject, PlanComparison, ReviewedPlan, Route } from "../types";

/** What the table is made from. */
export interface ComparisonSheetInput {
  readonly comparison: PlanComparison;
  readonly old: ReviewedPlan & { readonly file: string };
  readonly new: ReviewedPlan & { readonly file: string };
  readonly origin: SheetOrigin;
}

export const COLUMNS = [
  ["number", 5],
  ["kind", 6],
  ["code", 13],
  ["name", 26],
  ["unit", 15],
  ["oldTotal", 12],
  ["newTotal", 12],
  ["totalDelta", 12],
  ["oldYear", 12],
  ["newYear", 12],
  ["yearDelta", 12],
  ["other", 22],
  ["route", 19],
  ["tier", 19],
  ["headroom", 21],
  ["findings", 30],
  ["place", 12],
] as const;
export type ColumnKey = (typeof COLUMNS)[number][0];
const at = (key: ColumnKey): number => COLUMNS.findIndex(([name]) => name === key) + 1;
export const letter = (key: ColumnKey): string => columnName(at(key));
export const WIDTHS: readonly SheetColumn[] = COLUMNS.map(([, width]) => ({ width }));

const NOTHING: Amounts = { total: 0n, yearAmt: 0n };

/** One line of the table, whatever became of the project. */
export interface Line {
  readonly kind: "changed" | "added" | "removed";
  readonly project: ChangedProject | LoneProject;
  readonly old: Amounts;
  readonly new: Amounts;
  readonly route: Route | null;
}

export function linesOf({ changed, added, removed }: PlanComparison): readonly Line[] {
  return [
    ...changed.map((project): Line => ({
      kind: "changed",
      project,
      old: project.old,
      new: project.new,
      route: project.route,
    })),
    ...added.map((project): Line => ({ kind: "added", project, old: NOTHING, new: project, route: project.route })),
    ...removed.map((project): Line => ({ kind: "removed", project, old: project, new: NOTHING, route: project.route })),
  ];
}

export const term = (field: FieldKey, locale: Locale): string => FIELDS[field][locale === "zh-CN" ? "zh" : "en"];
