import type { Day } from "../../exact";
import type { FieldKey } from "../../fields";
import { answerOf, dateOf, evidenceOf, textOf } from "./access";
import type { RowContext } from "../types";

/**
 * How far an adjustment has gone. A proposal is not a breach (reading 0.6): only a row that shows the adjustment filed
 * or carried out without approval can be one.
 */
export type AdjustingStage = "approved" | "done" | "proposed";

export function adjustingStage({ project, asOf }: Pick<RowContext, "project" | "asOf">): AdjustingStage {
  const day = (field: FieldKey, end: "from" | "to"): Day =>
    evidenceOf(project, field) === "given" ? (dateOf(project, field)?.[end] ?? Infinity) : Infinity;
  // An approval may have been given on any day of its month; what was done was done on the last of them for certain.
  if (evidenceOf(project, "adjustApprovalNo") === "given" || day("adjustApproved", "from") <= asOf) return "approved";
  const done =
    answerOf(project, "filed") === "yes" ||
    answerOf(project, "carriedOut") === "yes" ||
    day("adjustDone", "to") <= asOf;
  return done ? "done" : "proposed";
}

/** Says that none of the three circumstances of Article 45 is there. */
export const NO_CIRCUMSTANCE =
  /^\s*(?:否$|×$|不属(?!于?其[他它余])|不在|不符合|不满足|不是(?:以上|上述|所列|这|其中)|非(?:以上|上述|所列|[（(]?一)|无一|没有一|(?:以上|上述|所列|所述|这|条文|[三3])*(?:[项种条类个])?(?:情形|情况|原因)?(?:均|都|皆|全)(?:不|未|非|无)|(?:以上|上述|所列|三种|三项)(?:情形|情况)?(?:不|未|非|之外|以外))/;

/** Words that name none of the three; what else a cell says is for a person to judge. */
export const OTHER_CIRCUMSTANCE = /^(?:[（(]?[四4](?:[）)]|$)|其[他它余])/;

/** Whether the circumstance is none of the three of Article 45, denied or named otherwise: own adjustment is closed. */
export function isOtherCircumstance(project: RowContext["project"]): boolean {
  if (project.fields.adjustCase === undefined) return false;
  return deniesCircumstance(project) || OTHER_CIRCUMSTANCE.test(textOf(project, "adjustCase").replace(/\s/g, ""));
}

/** Whether the row denies every circumstance of Article 45, by 无 or in words; a blank denies nothing. */
export function deniesCircumstance(project: RowContext["project"]): boolean {
  return evidenceOf(project, "adjustCase") === "none" || NO_CIRCUMSTANCE.test(textOf(project, "adjustCase"));
}
