import { isAfter } from "../../exact";
import { dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { hasHappened, STAGES, type Stage } from "../support/stages";
import { term } from "../support/terms";
import { after } from "../support/trace";
import { defineRule, type Says } from "../define";
import { fail, type RowContext } from "../types";
import { texts } from "./order.texts";

/** No stage of Article 6, but clearance is applied for once it has ended (Article 47). */
const TRIAL: Stage = { date: "trialTo", proofs: [], cite: { article: 47 } };

/** The stages follow each other; the same day is allowed (Articles 6, 47 and 48). Judged by the date of the act that came too early. */
export const stageOrder = defineRule({
  id: "A6-ORDER",
  kind: "law",
  cite: { article: 6 },
  alsoFor: [47, 48],
  reach: "inScope",
  needs: [
    ["approved", "estimateApproved", "budgetReviewed", "signed", "trialTo", "cleared"],
    ["estimateApproved", "budgetReviewed", "signed", "cleared", "accepted"],
  ],
  limits: ["day"],
  messages: { before: "error", planned: "warning" },
  texts,
  judge: (row) =>
    fail(
      ...STAGES.flatMap((stage, index) =>
        dateOf(row.project, stage.date) === null
          ? []
          : tooEarly(row, stage, [...STAGES.slice(0, index), ...(stage.date === "cleared" ? [TRIAL] : [])]),
      ),
    ),
});

/** A stage is told once, with the nearest stage before it that it overtook. */
function tooEarly(row: RowContext, stage: Stage, before: readonly Stage[]): readonly Says<"before" | "planned">[] {
  const date = dateOf(row.project, stage.date);
  if (date === null || isBeforeMeasures(row, stage.date)) return [];
  for (const earlier of [...before].reverse()) {
    const wanted = dateOf(row.project, earlier.date);
    if (wanted === null || isAfter(wanted, date, (day) => day) !== "always") continue;
    const happened = hasHappened(row, stage);
    return [
      {
        message: happened ? "before" : "planned",
        data: {
          later: term(stage.date),
          laterDate: { interval: date },
          earlier: term(earlier.date),
          earlierDate: { interval: wanted },
        },
        fields: [stage.date, earlier.date],
        cite: stage.date === "accepted" && earlier.date === "cleared" ? stage.cite : earlier.cite,
        trace: () => after(row.project, earlier.date, stage.date),
      },
    ];
  }
  return [];
}
