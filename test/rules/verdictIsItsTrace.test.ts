/**
 * A verdict and its explanation are one expression: where a rule decides by a statement, another statement in its place
 * gives another verdict. Nothing can be explained by what it was not decided by.
 */
import type * as Tracing from "../../src/rules/trace";
import type { RowRule, RowContext } from "../../src/rules/types";
import type * as Runner from "../../src/review";
import type * as Parts from "../../src/regulation";
import { planOf, type Row } from "../support/plan";

const TRACE = "../../src/rules/trace";
type Replaced = Partial<Record<keyof typeof Tracing, unknown>>;

/** The rules found on a row by a product in which some statements were replaced by others. */
function found(row: Row, replaced: (real: typeof Tracing) => Replaced): readonly string[] {
  let rules: readonly string[] = [];
  jest.isolateModules(() => {
    jest.doMock(TRACE, () => {
      const real = jest.requireActual<typeof Tracing>(TRACE);
      return { ...real, ...replaced(real) };
    });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a product of its own, made after the replacement
    const { reviewPlan, allFindings } = require("../../src/review") as typeof Runner;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
    const { DAZHOU_2023 } = require("../../src/regulation") as typeof Parts;
    rules = allFindings(reviewPlan(planOf([row]), { policy: DAZHOU_2023, asOf: 20_666 })).map(({ rule }) => rule);
  });
  jest.dontMock(TRACE);
  return rules;
}

const AT_THE_LIMIT: Readonly<Record<RowRule["id"], { readonly row: Row; readonly statement: keyof typeof Tracing }>> = {
  "A43-CAP": { row: { total: 200, contract: 100, supp: 10 }, statement: "supplementOver" },
  "A45-CAP": { row: { approvedTotal: 100, adj: 15, filed: true, goalChanged: false }, statement: "adjustmentOver" },
  "A38-CAP": { row: { estimate: 100, control: 100 }, statement: "overEstimate" },
  "A28-CEILING": { row: { estimate: 100, contract: 100 }, statement: "overEstimate" },
};

/** True of every row that has a total, whatever the rule asks: what a careless hand might put in a statement's place. */
const alwaysTrue =
  ({ compare, constant }: typeof Tracing) =>
  (_: RowContext) =>
    compare(constant("trace.one", 1, "fen"), ">", constant("trace.zero", 0, "fen"));

describe.each(Object.entries(AT_THE_LIMIT))("%s", (rule, { row, statement }) => {
  it("passes at its limit", () => expect(found(row, () => ({}))).not.toContain(rule));
  it("decides by the statement that it explains itself with", () =>
    expect(found(row, (real) => ({ [statement]: alwaysTrue(real) }))).toContain(rule));
});
