/** A rule alone on a sheet: as it is, and where whatever it states is taken for true. */
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan, type ReviewOptions, type SheetReview } from "../../../src/review";
import type * as Context from "../../../src/review/context";
import type * as Runner from "../../../src/review";
import type * as Registry from "../../../src/rules/registry";
import type { Rule, RowRule } from "../../../src/rules/types";
import type { PlanSheet } from "../../../src/plan";
import type { SheetGrid } from "../../../src/sheet";
import { withStatements } from "../../support/statements";
import { AS_OF, day, sheetOf, type Given, type Sheet } from "./given";
import { gridOf, planOfSheet } from "./sheet";

export interface Reviewed {
  readonly grid: SheetGrid;
  readonly options: ReviewOptions;
  readonly plan: PlanSheet;
  readonly review: SheetReview;
}

const optionsFor = (sheet: Sheet, rules: readonly Rule[]): ReviewOptions => ({
  policy: sheet.policy ?? DAZHOU_2023,
  asOf: day(sheet.asOf ?? AS_OF),
  rules,
  ...(sheet.readings ? { readings: sheet.readings } : {}),
});

/** Reviews with this rule alone, and holds that it ran. */
export function run(rule: Rule, given: Given): Reviewed {
  const result = reviewAlone(rule, given);
  expect(result.review.notChecked).toEqual([]);
  return result;
}

export function reviewAlone(rule: Rule, given: Given): Reviewed {
  const sheet = sheetOf(given);
  const plan = planOfSheet(sheet);
  const options = optionsFor(sheet, [rule]);
  const review = reviewPlan(plan, options);
  expect(review.faults).toEqual([]);
  return { grid: gridOf(sheet), options, plan, review };
}

interface Product {
  readonly rules: readonly Rule[];
  readonly runner: typeof Runner;
  readonly context: typeof Context;
}

/** The product in which every statement is true; made once. */
let allTrue: Product | null = null;

function whereAllIsTrue(): Product {
  return (allTrue ??= withStatements("true", () => {
    /* eslint-disable @typescript-eslint/no-require-imports -- a product of its own, made after the replacement */
    const { RULES } = require("../../../src/rules/registry") as typeof Registry;
    const runner = require("../../../src/review") as typeof Runner;
    const context = require("../../../src/review/context") as typeof Context;
    /* eslint-enable @typescript-eslint/no-require-imports */
    return { rules: RULES, runner, context };
  }));
}

/** Whether the rule finds the sheet where whatever it states is taken for true. */
export function isFoundIfStated({ id }: Rule, given: Given): boolean {
  const sheet = sheetOf(given);
  const { rules, runner, context } = whereAllIsTrue();
  const same = rules.filter((rule) => rule.id === id);
  const options = optionsFor(sheet, same);
  const plan = planOfSheet(sheet);
  const review = runner.reviewPlan(plan, options);
  if (review.faults.length > 0 || runner.allFindings(review).length > 0) return true;
  // A rule for classified rows is not asked about any other: it is asked here.
  const [rule] = same;
  if (rule?.scope !== "row" || rule.reach !== "classified") return false;
  return isFoundByItself(rule, plan, options, context);
}

/** Whether a rule finds a row by its own statement, wherever the runner would not ask it. */
export function isFoundByItself(
  rule: RowRule,
  plan: PlanSheet,
  { policy, asOf, readings }: ReviewOptions,
  { rowContext, readingsInForce }: typeof Context,
): boolean {
  return plan.projects.some(
    (project) => rule.judge(rowContext(project, plan, policy, asOf, readingsInForce(policy, readings))).kind === "fail",
  );
}
