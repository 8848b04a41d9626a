/** What rules see of a row: its facts and computed values, and how each of these is explained. */
import { DAZHOU_2023 } from "../../../src/regulation";
import { readingsInForce, rowContext } from "../../../src/review/context";
import type { RowContext } from "../../../src/rules/types";
import { TRACED_VALUES, traceOfValue, type ComputedValues } from "../../../src/rules/values";
import { checkNodes, expectTracedValues } from "../../support/trace";
import { AS_OF, day, sheetOf, type Given } from "./given";
import { planOfSheet } from "./sheet";

/** The context of the given sheet's first row. */
export function contextOf(given: Given): RowContext {
  const sheet = sheetOf(given);
  const plan = planOfSheet(sheet);
  const [project] = plan.projects;
  if (project === undefined) throw new Error("no project");
  const policy = sheet.policy ?? DAZHOU_2023;
  return rowContext(project, plan, policy, day(sheet.asOf ?? AS_OF), readingsInForce(policy, sheet.readings));
}

/** The row's values, each of which has an explanation that comes to it; what is not there has none. */
export function valuesOf(given: Given): ComputedValues {
  const row = contextOf(given);
  const { total, tier, mixed, supplement, adjustment, ceiling, scope } = row.values;
  const computed = { total, tier, mixed, supplement, adjustment, ceiling, scope };
  expectTracedValues(computed, (value) => traceOfValue(row, value));
  for (const value of TRACED_VALUES) {
    const trace = traceOfValue(row, value);
    if (trace) checkNodes(trace, row.sheet);
  }
  return computed;
}
