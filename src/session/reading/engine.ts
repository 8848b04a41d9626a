import type { Day } from "../../exact";
import { planMarks, planMarksSteps, type Explained, type ResultChoice } from "../../marking";
import type { MarkManner, MarkPlan } from "../../marking/types";
import type { Locale } from "../../messages/types";
import { ReadMemo, readPlan } from "../../plan";
import type { SheetGrid } from "../../sheet";
import type { MappingCorrections, PlanReading, PlanSheet } from "../../plan/types";
import { DAZHOU_2023 } from "../../regulation";
import type { PolicyPack, ReadingChoice, ReadingId } from "../../regulation/types";
import { ReviewMemo, SummaryMemo, reviewPlan, reviewSteps, summarise, type ReviewStep } from "../../review";
import type { ReviewSummary, SheetReview } from "../../review/types";
import { LineMemo } from "../findings/lines";

/** What the reviews of one sheet share, so that an edit costs no more than what it changed. */
export class ReviewMemory {
  readonly reading = new ReadMemo();
  readonly review = new ReviewMemo();
  readonly summary = new SummaryMemo();
  readonly lines = new LineMemo();
}

/** The way from cells to marks, as a session needs it. */
export interface ReviewEngine {
  readonly policy: PolicyPack;
  /** `corrections`: a person's choices of columns; `memo`: of the earlier readings and reviews of the same sheet. */
  read(grid: SheetGrid, corrections?: MappingCorrections, memo?: Pick<ReviewMemory, "reading">): PlanReading;
  /** `readings`: other options than those in force, for a preview. */
  review(
    plan: PlanSheet,
    asOf: Day,
    readings?: Partial<Record<ReadingId, ReadingChoice>>,
    memo?: ReviewMemory,
  ): SheetReview;
  /** The same review of a sheet as `review` without other readings, a few rows at a time. */
  reviewSteps(plan: PlanSheet, asOf: Day, memo?: ReviewMemory): Generator<ReviewStep, SheetReview, void>;
  summarise(review: SheetReview, memo?: ReviewMemory): ReviewSummary;
  /** `choice`: result columns to write; null or left out: all. `explained`: what a person said to findings; `manner`: how they are written. */
  marks(
    review: SheetReview,
    grid: SheetGrid,
    locale: Locale,
    choice?: ResultChoice | null,
    explained?: Explained,
    manner?: MarkManner,
  ): MarkPlan;
  /** The same marks, a few rows at a time. */
  marksSteps(
    review: SheetReview,
    grid: SheetGrid,
    locale: Locale,
    choice?: ResultChoice | null,
    explained?: Explained,
    manner?: MarkManner,
  ): Generator<null, MarkPlan, void>;
}

/** The product's own, under a place's rules. */
export function engineUnder(policy: PolicyPack): ReviewEngine {
  return {
    policy,
    read: (grid, corrections, memo) =>
      readPlan(grid, { ...(corrections ? { corrections } : {}), ...(memo ? { memo: memo.reading } : {}) }),
    review: (plan, asOf, readings, memo) =>
      reviewPlan(plan, { policy, asOf, ...(readings ? { readings } : {}), ...(memo ? { memo: memo.review } : {}) }),
    reviewSteps: (plan, asOf, memo) => reviewSteps(plan, { policy, asOf, ...(memo ? { memo: memo.review } : {}) }),
    summarise: (review, memo) => summarise(review, memo?.summary),
    marks: planMarks,
    marksSteps: planMarksSteps,
  };
}

/** The product's own, under Dazhou's Measures. */
export const dazhouEngine: ReviewEngine = engineUnder(DAZHOU_2023);
