/**
 * What Articles 44 and 45 say of a change between two sheets: the same rules as in a review, run over the new row with
 * the difference as its adjustment.
 */
import { absFen, FEN_DECIMALS, type Fen, maxFen } from "../../exact";
import type { FieldKey } from "../../fields";
import {
  moneyValue,
  readingOf,
  type ColumnBinding,
  type FieldReading,
  type PlanSheet,
  type Project,
} from "../../plan/types";
import { reviewPlan, type ReviewOptions, type RowReview, type SheetReview } from "../../review";
import { RULES } from "../../rules/registry";
import { amountsOrNone, moneyOf, negatives, positives } from "../../rules/facts";

const RULES_OF_CHANGE = RULES.filter(({ id }) => /^A4[45]-/.test(id));

/** The total that a project is to have: 调整后总投资 where the sheet says one, else its total. */
export function totalReading(project: Project): FieldReading {
  const adjusted = readingOf(project, "newTotal");
  return adjusted.state === "value" ? adjusted : readingOf(project, "total");
}

/** The same rows with the total they are to have, for tiers and sums. */
export function withAdjustedTotals(plan: PlanSheet): PlanSheet {
  if (!plan.columns.some(({ field }) => field === "newTotal")) return plan;
  return {
    ...plan,
    columns: withColumn(plan.columns, "total", "newTotal"),
    projects: plan.projects.map((project) => ({
      ...project,
      fields: { ...project.fields, total: totalReading(project) },
    })),
  };
}

/** One row's change as the rules see it. */
export interface AdjustedRow {
  readonly old: Project;
  readonly new: Project;
}

/** The rows under the rules of Articles 44 and 45, by row of the new sheet. */
export function reviewChanges(
  rows: readonly AdjustedRow[],
  plan: PlanSheet,
  options: Omit<ReviewOptions, "rules" | "memo">,
): ReadonlyMap<number, RowReview> {
  const columns = withColumn(withColumn(plan.columns, "adj", "total"), "newTotal", "total");
  const changed: PlanSheet = { ...plan, columns, projects: rows.map(({ old, new: now }) => adjusted(old, now)) };
  const review: SheetReview = reviewPlan(changed, { ...options, rules: RULES_OF_CHANGE });
  return new Map(review.rows.map((row) => [row.row, row]));
}

function adjusted(old: Project, now: Project): Project {
  const [before, after] = [totalReading(old), totalReading(now)];
  const delta = moneyIn(before) === null || moneyIn(after) === null ? null : fenIn(after) - fenIn(before);
  const fields = { ...now.fields, approvedTotal: lesserApproved(old, now) };
  if (delta === null || delta === 0n || after.state !== "value") return { ...now, fields };
  fields.newTotal = after;
  if (ownAdjustment(now) < absFen(delta)) {
    const decimals = Math.max(...[before, after].map(decimalsOf));
    fields.adj = {
      state: "value",
      value: moneyValue([{ fen: delta, decimals, unit: "万元" }]),
      source: after.source,
      notes: after.notes,
    };
    fields.up = { state: "absent" };
    fields.down = { state: "absent" };
  }
  return { ...now, fields };
}

/** An approval that the new sheet raised does not excuse what it is to be measured by. */
function lesserApproved(old: Project, now: Project): FieldReading {
  const [before, after] = [moneyOf(old, "approvedTotal"), moneyOf(now, "approvedTotal")];
  if (before === null || before <= 0n) return readingOf(now, "approvedTotal");
  return after === null || after <= 0n || before < after
    ? readingOf(old, "approvedTotal")
    : readingOf(now, "approvedTotal");
}

/** What the new row itself says is adjusted, one-sided. */
function ownAdjustment(project: Project): Fen {
  const amounts = (["adj", "up", "down"] as const).map((field) => amountsOrNone(project, field) ?? []);
  const [adj = [], up = [], down = []] = amounts;
  const sum = (list: readonly Fen[]): Fen => positives(list) + negatives(list);
  return maxFen(maxFen(positives(adj), negatives(adj)), maxFen(sum(up), sum(down)));
}

const moneyIn = (reading: FieldReading): Fen | null =>
  reading.state === "value" && reading.value.type === "money" ? reading.value.fen : null;
const fenIn = (reading: FieldReading): Fen => moneyIn(reading) ?? 0n;

/** Places entered, as if in 万元. */
function decimalsOf(reading: FieldReading): number {
  if (reading.state !== "value" || reading.value.type !== "money") return 0;
  return Math.max(
    0,
    ...reading.value.amounts.map(({ decimals, unit }) =>
      unit === "元" ? 6 : decimals + FEN_DECIMALS.万元 - FEN_DECIMALS[unit],
    ),
  );
}

/** The columns with one more field, read where another stands. */
function withColumn(columns: readonly ColumnBinding[], field: FieldKey, like: FieldKey): readonly ColumnBinding[] {
  if (columns.some((column) => column.field === field)) return columns;
  const model = columns.find((column) => column.field === like) ?? columns[0];
  return model ? [...columns, { ...model, field }] : columns;
}
