import fc from "../support/properties";
import { dayOfIso } from "../../src/exact";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan } from "../../src/review";
import { secondOpinion } from "../support/oracle";
import { STATEMENTS } from "../support/trace";
import type { Trace } from "../../src/rules/types";
import { hasMessage } from "../../src/messages";
import { planOf, type Row } from "../support/plan";

const asOf = dayOfIso("2026-08-01") as number;
const amount = fc.integer({ min: 0, max: 60_000 }).map((cents) => cents / 100);
const maybe = fc.option(amount, { nil: null });
const row: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom("甲", "乙"),
  total: maybe,
  approvedTotal: maybe,
  estimate: maybe,
  control: maybe,
  contract: maybe,
  settlement: maybe,
  newTotal: maybe,
  supp: fc.option(
    fc.array(
      fc.integer({ min: -1000, max: 4000 }).map((cents) => cents / 100),
      { minLength: 1, maxLength: 3 },
    ),
    { nil: null },
  ),
  suppPrior: maybe,
  up: maybe,
  down: maybe,
  adjPrior: maybe,
  yearAmt: maybe,
  cumPaidPrior: maybe,
  filed: fc.boolean(),
});

const labels = (trace: Trace): readonly string[] =>
  trace.kind === "operation"
    ? [trace.label, ...trace.operands.flatMap(labels)]
    : trace.kind === "parameter"
      ? [trace.name]
      : [];

describe("the trace of a finding", () => {
  it("evaluated again from its own leaves, yields the verdict", () => {
    let traced = 0;
    fc.assert(
      fc.property(row, (entry) => {
        const review = reviewPlan(planOf([entry]), { policy: DAZHOU_2023, asOf });
        for (const finding of allFindings(review)) {
          const trace = finding.trace?.();
          if (!trace) continue;
          traced += 1;
          expect({ rule: finding.rule, message: finding.message.key, holds: secondOpinion(trace) }).toEqual({
            rule: finding.rule,
            message: finding.message.key,
            holds: true,
          });
          for (const label of labels(trace))
            expect([label, STATEMENTS.has(label) || hasMessage(label)]).toEqual([label, true]);
        }
        expect(review.faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(traced).toBeGreaterThan(100);
  });

  it("names the cells it read and what stood in them", () => {
    const review = reviewPlan(planOf([{ name: "甲", total: 200, contract: 100, supp: [8, 3] }]), {
      policy: DAZHOU_2023,
      asOf,
    });
    const trace = allFindings(review)
      .find(({ rule }) => rule === "A43-CAP")
      ?.trace?.();
    expect(trace).toMatchObject({
      kind: "operation",
      operator: ">",
      value: true,
      operands: [
        {
          operator: "+",
          value: 11_000_000n,
          operands: [{ kind: "input", field: "supp", address: "D2", shown: "8；3" }],
        },
        {
          operator: "×",
          value: 10_000_000n,
          operands: [
            { field: "contract", address: "C2" },
            { kind: "parameter", numerator: 1n, denominator: 10n, cite: { article: 43, paragraph: 1 } },
          ],
        },
      ],
    });
  });
});
