import { type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import { answerIn, isUnknownIn, moneyIn, moneyOf, positiveIn } from "../facts/access";
import { isOtherCircumstance } from "../facts/adjusting";
import {
  adjustmentCap,
  adjustmentOver,
  adjustmentRemaining,
  adjustmentSingle,
  adjustmentUsed,
} from "../trace/adjustment";
import { input } from "../trace/cells";
import { amountFrom, holds } from "../trace/evaluate";
import { isExplaining } from "../trace/explain";
import { compare } from "../trace/operations";
import { positive } from "../trace/row";
import type { Expression } from "../trace/types";
import { latestEstimate } from "./ceiling";
import type { ValueContext } from "./context";
import type { AdjustmentBase, AdjustmentValue } from "./types";

/**
 * Article 45: limit (15 % of the approved total, rounded down to the 分), used, remaining, route.
 * What is adjusted is counted one-sided: moving 10 from A to B is 10 (reading 3.25). The number is cumulative
 * (reading 3.27), the base the smaller of those at hand (reading 3.26). What few rows are asked for is computed when it is
 * asked for: a review keeps one of these for every row.
 */
export class AdjustmentOfRow implements AdjustmentValue {
  readonly used: Fen | null;
  /** The field alone: the amount stands in its cell. */
  private baseField: AdjustmentBase["field"] | null | undefined;

  constructor(private readonly row: ValueContext) {
    this.used = this.isKnown && !isUnknownIn(row.project.fields.adjPrior) ? amountFrom(adjustmentUsed(row)) : null;
  }

  get base(): AdjustmentBase | null {
    if (this.baseField === undefined) this.baseField = baseOf(this.row)?.field ?? null;
    const fen = this.baseField === null ? null : moneyOf(this.row.project, this.baseField);
    return this.baseField === null || fen === null ? null : { field: this.baseField, fen };
  }
  get bases(): readonly AdjustmentBase[] {
    return adjustmentBases(this.row);
  }
  get cap(): Fen | null {
    const { limit } = this;
    return limit === null ? null : amountFrom(limit);
  }
  get single(): Fen | null {
    return this.isKnown ? amountFrom(adjustmentSingle(this.row)) : null;
  }
  get absolute(): Fen | null {
    return this.isKnown ? amountFrom(adjustmentSingle(this.row, "absolute")) : null;
  }
  get remaining(): Fen | null {
    const limit = this.used === null ? null : this.limit;
    const { base } = this;
    if (limit === null || base === null) return null;
    const used = isExplaining() ? adjustmentUsed(this.row) : this.used;
    return amountFrom(adjustmentRemaining(this.row, base.field, used, limit));
  }
  get route(): AdjustmentValue["route"] {
    return routeOf(this.row, this.isLimited ? this.base : null, this.used);
  }

  /** As plain data: the row that it is of is no part of it. */
  toJSON(): AdjustmentValue {
    const { base, bases, cap, single, used, absolute, remaining, route } = this;
    return { base, bases, cap, single, used, absolute, remaining, route };
  }

  private get isKnown(): boolean {
    const { up, down, adj } = this.row.project.fields;
    return !isUnknownIn(up) && !isUnknownIn(down) && !isUnknownIn(adj);
  }
  /** Whether the share is in force on the day of the adjustment. */
  private get isLimited(): boolean {
    return parameterOn(this.row, "adjustmentShare") !== null;
  }
  /** null without a base, and where the share is out of its period. */
  private get limit(): Expression | null {
    const { base } = this;
    return base === null || !this.isLimited ? null : adjustmentCap(this.row, base.field);
  }
}

/** 批复总投资 and the latest approved estimate; never a contract price, a year's plan or the budget review's figure. */
export function adjustmentBases(row: ValueContext): readonly AdjustmentBase[] {
  const base = baseOf(row);
  if (base === null) return NO_BASES;
  const isApproved = base.field === "approvedTotal";
  const other =
    row.reading("A45-base") !== "smaller" ? null : isApproved ? latestEstimate(row.project) : approvedBase(row.project);
  if (other === null) return [base];
  return isApproved ? [base, other] : [other, base];
}

const NO_BASES: readonly AdjustmentBase[] = [];

/** The one in force, or the smaller of the two: 批复总投资 where both are the same. */
function baseOf({ project, reading }: ValueContext): AdjustmentBase | null {
  const approved = approvedBase(project);
  const estimate = latestEstimate(project);
  if (approved === null || estimate === null) return approved ?? estimate;
  const choice = reading("A45-base");
  if (choice !== "smaller") return choice === "approved" ? approved : estimate;
  return estimate.fen < approved.fen ? estimate : approved;
}

function approvedBase({ fields }: Project): AdjustmentBase | null {
  const fen = positiveIn(fields.approvedTotal);
  return fen === null ? null : { field: "approvedTotal", fen };
}

/** An adjusted total with the approved one that it is held against. Amounts in 分. */
export interface AdjustedTotal {
  readonly field: FieldKey;
  readonly approved: Fen;
  readonly adjusted: Fen;
  /** That it goes beyond it. */
  readonly statement: Expression;
}

/** The second condition of Article 45: whether the adjusted total goes beyond what was approved. null without the two. */
export function overApproved({ project, values }: Pick<ValueContext, "project" | "values">): AdjustedTotal | null {
  const adjusted = moneyIn(project.fields.newTotal);
  if (adjusted === null) return null;
  // An approved total of 0 is a matter of data (DATA-ZERO), never a limit that everything is above.
  const isApproved = holds(positive(input(project, "approvedTotal")));
  const field: FieldKey | null = isApproved ? "approvedTotal" : values.ceiling.field;
  const approved = isApproved ? moneyOf(project, "approvedTotal") : values.ceiling.estimate;
  if (approved === null || field === null) return null;
  return { field, approved, adjusted, statement: compare(input(project, "newTotal"), ">", input(project, field)) };
}

/** Whether goal or scale have changed, or the adjusted total goes beyond what was approved. */
function isBeyondApproval(context: Pick<ValueContext, "project" | "values">): boolean {
  const { fields } = context.project;
  if (answerIn(fields.goalChanged) === "yes" || answerIn(fields.majorChange) === "yes") return true;
  const over = overApproved(context);
  return over !== null && holds(over.statement);
}

/** Whether a condition of own adjustment other than its size is known to fail. */
export const isOwnWayClosed = (context: Pick<ValueContext, "project" | "values">): boolean =>
  isBeyondApproval(context) || isOtherCircumstance(context.project);

/** Own adjustment with filing only if no condition is known to fail; blanks are told by the rules. */
function routeOf(context: ValueContext, base: AdjustmentBase | null, used: Fen | null): AdjustmentValue["route"] {
  const isBeyond = isBeyondApproval(context);
  if (!isBeyond && (used === null || used <= 0n)) return null;
  if (isBeyond || isOtherCircumstance(context.project)) return "approval";
  if (base === null) return null;
  return holds(adjustmentOver(context, base.field, "cumulative")) ? "approval" : "self_file";
}
