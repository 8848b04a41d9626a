/** The steps that follow each other beside the stages of Article 6. */
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import type { Citation } from "../../regulation/types";
import type { ActId } from "../acts/table";
import { dateOf } from "./access";
import { oncePerLayout } from "./layout";
import { stageOf, STAGES, type Stage } from "./stages";

/** No stage of Article 6, but clearance is applied for once it has ended (Article 47). */
export const TRIAL: Stage = stageOf({
  is: "trialRun",
  date: "trialTo",
  act: "trialRun",
  proofs: [],
  cite: { article: 47 },
});

/** One step and the one that follows it. */
export interface Step {
  readonly earlier: FieldKey;
  readonly later: FieldKey;
  readonly act: ActId;
  readonly cite: Citation;
  /** Told by the steps beside it where this one has a date. */
  readonly unless?: FieldKey;
}

/** Steps inside and beside the stages that follow each other too; the text gives them no sanction of Article 6. */
export const STEPS: readonly Step[] = [
  { earlier: "approved", later: "publicFrom", act: "publication", cite: { article: 35 } },
  { earlier: "publicTo", later: "schemeSent", act: "scheme", cite: { article: 36 } },
  { earlier: "publicTo", later: "signed", act: "contract", cite: { article: 35 }, unless: "schemeSent" },
  { earlier: "schemeSent", later: "estimateApproved", act: "estimateApproval", cite: { article: 37 } },
  {
    earlier: "schemeSent",
    later: "budgetReviewed",
    act: "budgetReview",
    cite: { article: 38 },
    unless: "estimateApproved",
  },
  { earlier: "estimateApproved", later: "budgetSent", act: "budgetSubmission", cite: { article: 38 } },
  { earlier: "signed", later: "trialFrom", act: "trialRun", cite: { article: 47 } },
  { earlier: "signed", later: "suppSigned", act: "supplement", cite: { article: 43, paragraph: 1 } },
  { earlier: "trialTo", later: "operating", act: "use", cite: { article: 47 }, unless: "accepted" },
  { earlier: "accepted", later: "operating", act: "use", cite: { article: 49 } },
  { earlier: "operating", later: "evaluated", act: "use", cite: { article: 52 } },
];

/** The stages before each that a sheet has dates for, the nearest first; and the same with the trial run. */
const before = (has: (field: FieldKey) => boolean, first: readonly Stage[]): ReadonlyMap<Stage, readonly Stage[]> =>
  new Map(
    STAGES.map((stage, index) => [
      stage,
      [...first, ...STAGES.slice(0, index).reverse()].filter(({ date }) => has(date)),
    ]),
  );
const stagesBefore = oncePerLayout((has) => before(has, []));
const stagesBeforeWithTrial = oncePerLayout((has) => before(has, [TRIAL]));

/** The stages before one; the trial run before clearance, and before acceptance where clearance has no date. */
export function precedes(project: Project, stage: Stage): readonly Stage[] {
  const { date } = stage;
  const hasTrial = date === "cleared" || (date === "accepted" && dateOf(project, "cleared") === null);
  return (hasTrial ? stagesBeforeWithTrial : stagesBefore)(project).get(stage) ?? [];
}
