import type { FieldKey } from "../../fields";
import type { RowReview } from "../../review/types";
import type { Change, Headroom, Route } from "./types";

/** What makes up a project in the plan: its content, its money, its years. What is recorded of its course is not. */
const OF_THE_PLAN: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "name",
  "unit",
  "level",
  "nature",
  "mode",
  "listing",
  "content",
  "basis",
  "goal",
  "planYear",
  "total",
  "newTotal",
  "yearAmt",
  "om",
  "annualFee",
  "serviceTerm",
  "engineeringPart",
  "itPart",
  "serviceFeeTotal",
  "fund",
  "fundAmount",
  "fundCentral",
  "fundProvince",
  "fundCity",
  "fundSelf",
  "fundOther",
  "adj",
  "up",
  "down",
  "period",
  "finishPlanned",
  "goalChanged",
  "majorChange",
]);

/** What Article 45 speaks of: the investment, the goal, the content and the progress of a project under way. */
const OF_BUILDING: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "total",
  "newTotal",
  "content",
  "goal",
  "engineeringPart",
  "itPart",
  "adj",
  "up",
  "down",
  "period",
  "finishPlanned",
  "goalChanged",
  "majorChange",
]);

/**
 * The way a project's changes have to go.
 * @param underWay the row under the rules of Articles 44 and 45; null where its approval has not led to building yet
 */
export function routeOf(changes: readonly Change[], underWay: RowReview | null): Route | null {
  const touches = (fields: ReadonlySet<FieldKey>): boolean => changes.some(({ field }) => fields.has(field));
  if (underWay === null || !touches(OF_BUILDING)) return touches(OF_THE_PLAN) ? "mid_year" : null;
  if (changes.some(({ field }) => field === "goal")) return "approval";
  const route = underWay.computed?.adjustment.route ?? null;
  if (route !== null) return route;
  // An amount that cannot be measured by an approved total cannot be shown to stay within it.
  return changes.some(({ field }) => field === "total" || field === "newTotal") ? "approval" : "self_file";
}

/** Article 45's room with this change; null where no approved total is known. */
export function headroomOf(row: RowReview): Headroom | null {
  const adjustment = row.computed?.adjustment;
  if (!adjustment?.base || adjustment.cap === null || adjustment.used === null || adjustment.remaining === null)
    return null;
  const { base, cap, used, remaining } = adjustment;
  return { base: base.fen, limit: cap, used, remaining };
}
