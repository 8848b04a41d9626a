import {
  happenedBy,
  hasHappened,
  isAsked,
  isEstimated,
  oncePerLayout,
  saidIn,
  type Stage,
  stageEvidence,
  stageOf,
  STAGES,
} from "../facts";
import { term } from "../naming";
import { all, baseDate, compare, denies, eitherOf, EMPTY, holds, input, latest, positive, says } from "../trace";
import { defineRule, type Says } from "../define";
import { ofEach, whenTold } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Expression, type Outcome } from "../types";
import { texts } from "./missing.texts";

/**
 * A stage that took place although an earlier one is not shown (Articles 6 and 48). Blank is missing evidence; an
 * explicit 无 says that the stage was left out. Each is judged by the day on which it should have taken place.
 */
export const stageMissing = defineRule({
  id: "A6-MISSING",
  kind: "law",
  cite: { article: 6 },
  alsoFor: [41, 48, 49],
  reach: "inScope",
  act: "present",
  needs: [
    [
      "approvalNo",
      "approved",
      "estimateApproved",
      "estimate",
      "budgetReviewed",
      "signed",
      "contract",
      "cleared",
      "accepted",
    ],
    ["estimateApproved", "budgetReviewed", "signed", "contract", "cleared", "accepted", "operating"],
  ],
  limits: [],
  messages: { missing: "warning", unshown: "warning", pending: "warning", denied: "error" },
  texts,
  judge: (row) => {
    const reached = lastOf((stage) => isReached(row, stage));
    return ofEach(columnedOf(row.project), (stage) => {
      const place = COURSE.indexOf(stage);
      // Most stages are shown, and which later one has taken place for certain is asked of the others alone.
      if (place >= reached || !isAsked(row, stage) || !holds(isOpen(row, stage))) return NOT_APPLICABLE;
      const surely = lastOf((other) => isReached(row, other) && !restsOnEstimate(row, other));
      const later = COURSE[place < surely ? surely : reached];
      return later === undefined ? NOT_APPLICABLE : missing(row, stage, later);
    });
  },
});

const isReached = (row: RowContext, stage: Stage): boolean =>
  hasHappened(row, stage) && row.values.standing(stage.act) !== "before";

function missing(
  row: RowContext,
  stage: Stage,
  later: Stage,
): Outcome<Says<"missing" | "unshown" | "pending" | "denied">> {
  const { project } = row;
  return whenTold(leftOut(row, stage, later), () => {
    const { field } = stageEvidence(row, stage);
    const told = field ?? stage.date;
    const tell = <const M extends string>(message: M) => ({
      message,
      act: stage.act,
      data: { later: term(happenedBy(row, later) ?? later.date), stage: term(told), said: saidIn(project, told) },
      fields: stage.columns,
      cite: stage.is === "acceptance" && later === USE ? USE.cite : stage.cite,
    });
    return [
      { because: denies(project, told, stage.is), ...tell("denied") },
      { because: says(project, told, ["pending", "planned"]), ...tell("pending") },
      { because: says(project, told, "empty"), ...tell("missing") },
      tell("unshown"),
    ];
  });
}

/** Use presupposes acceptance (Article 49), and with it all that comes before. */
const USE: Stage = stageOf({ is: "use", act: "use", date: "operating", proofs: [], cite: { article: 49 } });
const COURSE: readonly Stage[] = [...STAGES, USE];

/** The place of the last stage of which that is so; -1 if there is none. */
function lastOf(isSo: (stage: Stage) => boolean): number {
  for (let place = COURSE.length - 1; place >= 0; place -= 1) if (isSo(COURSE[place] as Stage)) return place;
  return -1;
}

/** A contract known by an estimated amount alone; a stage that is shown for certain is better ground. */
const restsOnEstimate = (row: RowContext, stage: Stage): boolean =>
  happenedBy(row, stage) === "contract" && isEstimated(row.project, "contract");

/** The stages that a sheet has columns for: what it has none for is open on no row. */
const columnedOf = oncePerLayout((has) => COURSE.filter(({ columns }) => columns.some(has)));

const NOT_SHOWN = [...EMPTY, "absent"];

/** A column of the stage is there and shows nothing. */
const isOpen = ({ project }: RowContext, { columns }: Stage): Expression =>
  eitherOf(columns, (field) => says(project, field, EMPTY));

/** Nothing shows the stage, and the later one has taken place. */
function leftOut(row: RowContext, stage: Stage, later: Stage): Expression {
  const { project } = row;
  const happened =
    happenedBy(row, later) === "contract"
      ? positive(input(project, "contract"))
      : compare(latest(project, later.date), "≤", baseDate(row));
  return all(happened, ...stage.columns.map((field) => says(project, field, NOT_SHOWN)), isOpen(row, stage));
}
