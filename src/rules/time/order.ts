import { isAfter } from "../../exact";
import type { FieldKey } from "../../fields";
import { dateOf, hasHappened, type Stage, STAGES, type Step, STEPS, TRIAL } from "../facts";
import { term } from "../naming";
import { after } from "../trace";
import { defineRule, type Says } from "../define";
import { fail, type RowContext } from "../types";
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
    fail(
      ...STAGES.flatMap((stage, index) =>
        dateOf(row.project, stage.date) === null ? [] : tooEarly(row, stage, precedes(row, index)),
      ),
      ...STEPS.flatMap((step) => outOfStep(row, step)),
    ),
});

/** The stages before one; the trial run before clearance, and before acceptance where clearance has no date. */
function precedes({ project }: RowContext, index: number): readonly Stage[] {
  const before = STAGES.slice(0, index);
  const { date } = STAGES[index] as Stage;
  if (date === "cleared") return [...before, TRIAL];
  return date === "accepted" && dateOf(project, "cleared") === null ? [...before, TRIAL] : before;
}

/** A stage is told once, with the nearest stage before it that it overtook. */
function tooEarly(row: RowContext, stage: Stage, before: readonly Stage[]): readonly Says<Message>[] {
  for (const earlier of [...before].reverse()) {
    const dates = reversed(row, earlier.date, stage.date);
    if (dates === null) continue;
    return [
      {
        ...dates,
        message: hasHappened(row, stage) ? "before" : "planned",
        act: stage.act,
        cite: stage.date === "accepted" && earlier.date === "cleared" ? stage.cite : earlier.cite,
      },
    ];
  }
  return [];
}

function outOfStep(row: RowContext, { earlier, later, act, cite, unless }: Step): readonly Says<Message>[] {
  if (unless !== undefined && dateOf(row.project, unless) !== null) return [];
  const dates = reversed(row, earlier, later);
  return dates === null ? [] : [{ ...dates, message: "step", act, cite }];
}

/** The two dates where the later act lies before the earlier one on every day they can be. */
function reversed(row: RowContext, earlier: FieldKey, later: FieldKey): Omit<Says<Message>, "message"> | null {
  const [wanted, date] = [dateOf(row.project, earlier), dateOf(row.project, later)];
  if (wanted === null || date === null || isAfter(wanted, date, (day) => day) !== "always") return null;
  return {
    data: {
      later: term(later),
      laterDate: { interval: date },
      earlier: term(earlier),
      earlierDate: { interval: wanted },
    },
    fields: [later, earlier],
    trace: () => after(row.project, earlier, later),
  };
}
