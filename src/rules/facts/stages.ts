/** The stages of Article 6 as a plan shows them: which columns prove each, and which date stands for it. */
import type { DateInterval } from "../../exact";
import type { Evidence, FieldKey } from "../../fields";
import type { ActId } from "../acts/table";
import type { Citation } from "../../regulation/types";
import { dateOf, evidenceAmong, evidenceOf, moneyOf, type EvidenceState } from "./access";
import { isStateOwned } from "./kinds";
import type { RowContext } from "../types";

export interface Stage {
  readonly act: ActId;
  /** What its columns give or deny. */
  readonly is: Evidence;
  /** The stage's date; its name in messages. */
  readonly date: FieldKey;
  /** Other columns that prove the stage took place. */
  readonly proofs: readonly FieldKey[];
  /** The clause that asks for it. */
  readonly cite: Citation;
  /** Its date and its proofs. */
  readonly columns: readonly FieldKey[];
}

export const stageOf = (stage: Omit<Stage, "columns">): Stage => ({ ...stage, columns: [stage.date, ...stage.proofs] });

/** 项目立项 → 技术方案及概算审查 → 财政预算评审 → 政府采购 → 验收前置核准 → 履约验收. */
export const STAGES: readonly Stage[] = (<readonly Omit<Stage, "columns">[]>[
  { is: "approval", date: "approved", act: "projectApproval", proofs: ["approvalNo"], cite: { article: 6 } },
  {
    is: "estimateApproval",
    date: "estimateApproved",
    act: "estimateApproval",
    proofs: ["estimate", "adjustedEstimate"],
    cite: { article: 6 },
  },
  { is: "budgetReview", date: "budgetReviewed", act: "budgetReview", proofs: ["control"], cite: { article: 6 } },
  { is: "contract", date: "signed", act: "contract", proofs: ["contract"], cite: { article: 6 } },
  { is: "clearance", date: "cleared", act: "clearance", proofs: [], cite: { article: 48 } },
  { is: "acceptance", date: "accepted", act: "acceptance", proofs: [], cite: { article: 48 } },
]).map(stageOf);

/** Whether a stage is shown, left open, on its way or denied (无), and by which column; absent where the plan has none for it. */
export function stageEvidence(
  { project }: Pick<RowContext, "project">,
  stage: Stage,
): { readonly state: EvidenceState; readonly field: FieldKey | null } {
  return evidenceAmong(project, stage.columns, stage.is);
}

/** Article 41: a state-owned enterprise procures by its own rules, so no procurement is asked of it. */
export function isAsked({ project }: Pick<RowContext, "project">, stage: Stage): boolean {
  return stage.date !== "signed" || !isStateOwned(project);
}

/**
 * The column that shows that the stage has taken place by the base date; a date still to come or only meant is a plan, not
 * an act. Of a date that is not exact the last day counts, or the first where it is asked whether it may have.
 */
export function happenedBy(row: RowContext, stage: Stage, end: keyof DateInterval = "to"): FieldKey | null {
  const date: DateInterval | null = dateOf(row.project, stage.date);
  if (date !== null && evidenceOf(row.project, stage.date) === "given")
    return date[end] <= row.asOf ? stage.date : null;
  return stage.date === "signed" && (moneyOf(row.project, "contract") ?? 0n) > 0n ? "contract" : null;
}

export const hasHappened = (row: RowContext, stage: Stage): boolean => happenedBy(row, stage) !== null;

/** The column that shows that the approval has been given, or the contract that rests on it. */
export function approvalShownBy(row: RowContext): FieldKey | null {
  if (evidenceOf(row.project, "approvalNo") === "given") return "approvalNo";
  for (const stage of STAGES)
    if (stage.is === "approval" || stage.is === "contract") {
      const field = happenedBy(row, stage, "from");
      if (field !== null) return field;
    }
  return null;
}
