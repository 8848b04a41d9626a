import type { Fen } from "../../exact";
import { spanOf } from "../acts/standing";
import type { ActId } from "../acts/table";
import type { RowContext } from "../types";
import { dateOf } from "./access";

/**
 * How an amount above the latest estimate stands to the one of its day. A price, a contract or a release was measured by the estimate in
 * force when it was made; a later reduction accuses nobody of the past. `perhaps`: within the earlier, higher estimate,
 * and the dates do not tell which of the two was in force.
 */
export function overEstimateOfItsDay(row: RowContext, amount: Fen, act: ActId): "over" | "perhaps" | "within" {
  const { earlier } = row.values.ceiling;
  if (earlier === null || amount > earlier) return "over";
  const lowered = dateOf(row.project, "adjustApproved");
  const { from, to } = spanOf(row.project, act);
  if (lowered !== null && to !== null && to < lowered.from) return "within";
  if (lowered !== null && from !== null && from > lowered.to) return "over";
  return "perhaps";
}
