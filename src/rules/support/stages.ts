/** The stages of Article 6 as a plan shows them: which columns prove each, and which date stands for it. */
import type { DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import type { ActId } from "../acts/table";
import type { Citation } from "../../regulation/types";
import { dateOf, evidenceOf, moneyOf } from "./access";
import { isStateOwned } from "./kinds";
import type { RowContext } from "../types";

export interface Stage {
  readonly act: ActId;
  /** The stage's date; its name in messages. */
  readonly date: FieldKey;
  /** Other columns that prove the stage took place. */
  readonly proofs: readonly FieldKey[];
  /** The clause that asks for it. */
  readonly cite: Citation;
}

/** 项目立项 → 技术方案及概算审查 → 财政预算评审 → 政府采购 → 验收前置核准 → 履约验收. */
export const STAGES: readonly Stage[] = [
  { date: "approved", act: "projectApproval", proofs: ["approvalNo"], cite: { article: 6 } },
  { date: "estimateApproved", act: "estimateApproval", proofs: ["estimate", "adjustedEstimate"], cite: { article: 6 } },
  { date: "budgetReviewed", act: "budgetReview", proofs: ["control"], cite: { article: 6 } },
  { date: "signed", act: "contract", proofs: ["contract"], cite: { article: 6 } },
  { date: "cleared", act: "clearance", proofs: [], cite: { article: 48 } },
  { date: "accepted", act: "acceptance", proofs: [], cite: { article: 48 } },
];

/** Whether a stage is shown, left open, or denied (无); absent where the plan has no column for it. */
export function stageEvidence(
  { project }: Pick<RowContext, "project">,
  stage: Stage,
): "given" | "none" | "blank" | "absent" {
  const found = [stage.date, ...stage.proofs].map((field) => evidenceOf(project, field));
  return (["given", "none", "blank"] as const).find((state) => found.includes(state)) ?? "absent";
}

/** Article 41: a state-owned enterprise procures by its own rules, so no procurement is asked of it. */
export function isAsked({ project }: Pick<RowContext, "project">, stage: Stage): boolean {
  return stage.date !== "signed" || !isStateOwned(project);
}

/** Whether the stage has taken place by the base date; a date still to come is a plan, not an act. */
export function hasHappened(row: RowContext, stage: Stage): boolean {
  const date: DateInterval | null = dateOf(row.project, stage.date);
  if (date !== null) return date.from <= row.asOf;
  return stage.date === "signed" && (moneyOf(row.project, "contract") ?? 0n) > 0n;
}
