/** Rules of a test's own, small plans, and reviews of one sheet after the other with one memo. */
import type { PlanSheet } from "../../src/plan/types";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan, ReviewMemo, type SheetReview } from "../../src/review";
import { moneyOf } from "../../src/rules/facts";
import type { Breach, Outcome, Rule, RowContext, RowRule, SheetBreach, SheetRule, Trace } from "../../src/rules/types";
import { day } from "../rules/tester";
import { planOf, type Row } from "../support/plan";

export const asOf = day("2026-08-01");
const texts = { name: { "zh-CN": "甲", "en-US": "a" }, messages: {} };
const base = { kind: "law", cite: null, needs: [], limits: [], messages: {}, texts } as const;
/** A trace that says an amount. */
const amount = (value: bigint): Trace => ({ kind: "constant", label: "amount", value, unit: "fen" });
export const totalOf = ({ project }: RowContext): bigint => moneyOf(project, "total") ?? 0n;

export function rowRule(
  id: string,
  judge: (row: RowContext) => readonly Breach[],
  part: Partial<RowRule> = {},
): RowRule {
  const outcomeOf = (row: RowContext): Outcome => {
    const breaches = judge(row);
    return breaches.length === 0 ? { kind: "pass" } : { kind: "fail", breaches };
  };
  return { ...base, id, scope: "row", reach: "all", act: null, judge: outcomeOf, ...part };
}
export const sheetRule = (id: string, judge: SheetRule["judge"], looksAt?: SheetRule["looksAt"]): SheetRule => ({
  ...base,
  id,
  scope: "sheet",
  judge,
  ...(looksAt ? { looksAt } : {}),
});
export const note = (row: RowContext, message: string, severity: Breach["severity"] = "info"): Breach => ({
  severity,
  message,
  fields: ["total"],
  trace: () => amount(totalOf(row)),
});
export const across = (
  row: number | null,
  otherRows?: readonly number[],
  part: Partial<SheetBreach> = {},
): SheetBreach => ({
  severity: "warning",
  message: "across",
  cells: [],
  row,
  ...(otherRows ? { otherRows } : {}),
  trace: () => amount(0n),
  ...part,
});

export const sheet = (totals: readonly (number | null)[], part: Row = {}): PlanSheet =>
  planOf(totals.map((total, at) => ({ name: `系统${at}`, unit: "市数据局", total, classified: false, ...part })));

/** The plan with other rows at some places; the others stay the same projects. */
export function withRows(plan: PlanSheet, other: PlanSheet, ...places: readonly number[]): PlanSheet {
  const projects = plan.projects.map((project, at) => (places.includes(at) ? other.projects[at]! : project));
  return { ...plan, projects };
}

export const reviewer = (rules: readonly Rule[]) => {
  const memo = new ReviewMemo();
  return (plan: PlanSheet): SheetReview => reviewPlan(plan, { policy: DAZHOU_2023, asOf, rules, memo });
};
