import { dateOf } from "../support/access";
import { hasHappened, isAsked, STAGES, stageEvidence, type Stage } from "../support/stages";
import { term } from "../support/terms";
import { all, baseDate, compare, constant, earliest, either, EMPTY, input, says } from "../support/trace";
import { defineRule, type Says } from "../define";
import { fail, NOT_APPLICABLE, type RowContext, type Trace } from "../types";
import { texts } from "./missing.texts";

/**
 * A stage that took place although an earlier one is not shown (Articles 6 and 48). Blank is missing evidence; an
 * explicit 无 says that the stage was left out. Each is judged by the day on which it should have taken place.
 */
export const stageMissing = defineRule({
  id: "A6-MISSING",
  kind: "law",
  cite: { article: 6 },
  alsoFor: [41, 48],
  reach: "inScope",
  act: "present",
  needs: [
    ["approvalNo", "approved", "estimateApproved", "budgetReviewed", "signed", "cleared"],
    ["estimateApproved", "budgetReviewed", "signed", "contract", "cleared", "accepted"],
  ],
  limits: [],
  messages: { missing: "warning", denied: "error" },
  texts,
  judge: (row) => {
    const reached = STAGES.reduce(
      (last, stage, index) => (hasHappened(row, stage) && row.values.standing(stage.act) !== "before" ? index : last),
      -1,
    );
    const later = STAGES[reached];
    if (later === undefined) return NOT_APPLICABLE;
    return fail(
      ...STAGES.slice(0, reached)
        .filter((stage) => isAsked(row, stage))
        .flatMap((stage): readonly Says<"missing" | "denied">[] => {
          const evidence = stageEvidence(row, stage);
          if (evidence === "given" || evidence === "absent") return [];
          const denied = evidence === "none";
          return [
            {
              message: denied ? "denied" : "missing",
              act: stage.act,
              data: { later: term(later.date), stage: term(stage.date) },
              fields: [stage.date, ...stage.proofs],
              cite: stage.cite,
              trace: () => leftOut(row, stage, later),
            },
          ];
        }),
    );
  },
});

/** Nothing shows the stage, and the later one has taken place. */
function leftOut(row: RowContext, stage: Stage, later: Stage): Trace {
  const { project } = row;
  const happened =
    dateOf(project, later.date) === null
      ? compare(input(project, "contract"), ">", constant("trace.zero", 0, "fen"))
      : compare(earliest(project, later.date), "≤", baseDate(row));
  const shown = [stage.date, ...stage.proofs];
  return all(
    happened,
    ...shown.map((field) => says(project, field, ...EMPTY, "absent")),
    either(...shown.map((field) => says(project, field, ...EMPTY))),
  );
}
