import { answerOf, dateOf, evidenceOf } from "./access";
import type { RowContext } from "../types";

/**
 * How far an adjustment has gone. A proposal is not a breach (reading 0.6): only a row that shows the adjustment filed
 * or carried out without approval can be one.
 */
export type AdjustingStage = "approved" | "done" | "proposed";

export function adjustingStage({ project }: Pick<RowContext, "project">): AdjustingStage {
  if (evidenceOf(project, "adjustApprovalNo") === "given" || dateOf(project, "adjustApproved") !== null) return "approved";
  const done = answerOf(project, "filed") === "yes" || answerOf(project, "carriedOut") === "yes" || dateOf(project, "adjustDone") !== null;
  return done ? "done" : "proposed";
}
