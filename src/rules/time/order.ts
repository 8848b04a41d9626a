import type { FieldKey } from "../../fields";
import { dateOf, oncePerLayout, precedes, type Stage, STAGES, type Step, STEPS } from "../facts";
import { term } from "../naming";
import { after, all, input, positive, says, tookPlace } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOfEach, isTrue, ofEach, together, when, whenTold } from "../statement";
import { type Expression, type RowContext, NOT_APPLICABLE, type Outcome } from "../types";
import { texts } from "./order.texts";

type Message = "before" | "planned" | "step";

/**
 * The stages follow each other (Articles 6, 47 and 48), and so do the steps of Articles 35 to 38, 43, 49 and 52; the same
 * day is allowed. Judged by the date of the act that came too early.
 */
export const stageOrder = defineRule({
  id: "A6-ORDER",
  kind: "law",
  cite: { article: 6 },
  alsoFor: [47, 48],
  reach: "inScope",
  act: "present",
  needs: [
    [
      "approved",
      "publicTo",
      "schemeSent",
      "estimateApproved",
      "budgetReviewed",
      "signed",
      "trialTo",
      "cleared",
      "accepted",
      "operating",
    ],
    [
      "publicFrom",
      "schemeSent",
      "estimateApproved",
      "budgetSent",
      "budgetReviewed",
      "signed",
      "suppSigned",
      "trialFrom",
      "cleared",
      "accepted",
      "operating",
      "evaluated",
    ],
  ],
  limits: ["day"],
  messages: { before: "error", planned: "warning", step: "warning" },
  texts,
  judge: (row) =>
    together<Says<Message>>([
      ofEach(stagesOf(row.project), (stage) => tooEarly(row, stage)),
      ofEach(stepsOf(row.project), (step) => outOfStep(row, step)),
    ]),
});

/** The stages and steps that a sheet has dates for: few of seventeen. */
const stagesOf = oncePerLayout((has) => STAGES.filter(({ date }) => has(date)));
const stepsOf = oncePerLayout((has) => STEPS.filter(({ earlier, later }) => has(earlier) && has(later)));

/** A stage is told once, with the nearest stage before it that it overtook. */
function tooEarly(row: RowContext, stage: Stage): Outcome<Says<Message>> {
  return firstOfEach(precedes(row.project, stage), (earlier) => {
    const turned = reversed(row, earlier.date, stage.date);
    return turned === null || !isTrue(turned.statement) ? NOT_APPLICABLE : overtaken(row, stage, earlier, turned);
  });
}

function overtaken(row: RowContext, stage: Stage, earlier: Stage, turned: Reversed): Outcome<Says<Message>> {
  const told = { act: stage.act, cite: earlier.cite, ...datesOf(turned) };
  return whenTold(turned.statement, () => [
    ...happened(row, stage).map((because) => ({ because, message: "before" as const, ...told })),
    { message: "planned", ...told },
  ]);
}

function outOfStep(row: RowContext, { earlier, later, act, cite, unless }: Step): Outcome<Says<Message>> {
  if (unless !== undefined && dateOf(row.project, unless) !== null) return NOT_APPLICABLE;
  const turned = reversed(row, earlier, later);
  return turned === null || !isTrue(turned.statement)
    ? NOT_APPLICABLE
    : when(turned.statement, () => ({ message: "step", act, cite, ...datesOf(turned) }));
}

/**
 * That a stage has taken place: by its own date, which is more than meant; or, of a signing that is only meant, by the
 * contract. Each by itself: an estimated contract leaves no doubt of a date.
 */
function happened(row: RowContext, { date }: Stage): readonly Expression[] {
  const { project } = row;
  const byDate = tookPlace(row, date);
  const byContract = all(says(project, date, "planned"), positive(input(project, "contract")));
  return date === "signed" ? [byDate, byContract] : [byDate];
}

type Reversed = NonNullable<ReturnType<typeof reversed>>;

/** The later act lies before the earlier one on every day they can be. null where one of them has no date. */
function reversed({ project }: RowContext, earlier: FieldKey, later: FieldKey) {
  const earlierDate = dateOf(project, earlier);
  const laterDate = dateOf(project, later);
  return earlierDate === null || laterDate === null
    ? null
    : { statement: after(project, earlier, later), earlier, later, earlierDate, laterDate };
}

const datesOf = ({ earlier, later, earlierDate, laterDate }: Reversed) => ({
  data: {
    later: term(later),
    laterDate: { interval: laterDate },
    earlier: term(earlier),
    earlierDate: { interval: earlierDate },
  },
  fields: [later, earlier] as const,
});
