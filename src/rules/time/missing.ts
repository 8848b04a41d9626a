import { happenedBy, hasHappened, isAsked, saidIn, type Stage, stageEvidence, STAGES } from "../facts";
import { term } from "../naming";
import { all, baseDate, compare, constant, earliest, either, EMPTY, input, says } from "../trace";
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
  messages: { missing: "warning", unshown: "warning", pending: "warning", denied: "error" },
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
        .flatMap((stage): readonly Says<"missing" | "unshown" | "pending" | "denied">[] => {
          const { state, field } = stageEvidence(row, stage);
          if (state === "given" || state === "absent" || field === null) return [];
          const said = saidIn(row.project, field);
          return [
            {
              message:
                state === "none" ? "denied" : state === "pending" ? "pending" : said === "" ? "missing" : "unshown",
              act: stage.act,
              data: { later: term(happenedBy(row, later) ?? later.date), stage: term(field), said },
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
    happenedBy(row, later) === "contract"
      ? compare(input(project, "contract"), ">", constant("trace.zero", 0, "fen"))
      : compare(earliest(project, later.date), "≤", baseDate(row));
  const shown = [stage.date, ...stage.proofs];
  return all(
    happened,
    ...shown.map((field) => says(project, field, ...EMPTY, "absent")),
    either(...shown.map((field) => says(project, field, ...EMPTY))),
  );
}
