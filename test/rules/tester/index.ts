/**
 * A strict tester of rules. A rule runs alone on a sheet of cells as people write them; a finding must agree in severity,
 * message, exact cells, clause and data, and its texts must be complete in both languages. It refuses a case given twice,
 * a rule without a finding or without a row it leaves alone, a case in which the rule did not run, a declared limit that
 * is not tried at the limit and one step on either side of it, a comparison that does not turn as turns.json says, a limit
 * that is tried, or a parameter that a finding's explanation compares with, where no limit is declared, and a declared
 * message or severity that no case shows, and one explanation that is told by two messages. Every automatic fix of a sheet with findings is made, and the sheet reviewed
 * again. No rule is exempt: one about headers, sums or tables has its sheets cell by cell.
 *
 * given.ts what a case gives and expects · sheet.ts the sheet it describes · run.ts the rule alone on it · complete.ts what
 * is refused · findings.ts what a finding must agree in · told.ts the numbers a message tells · bounds.ts at a limit and
 * beside it · renamed.ts under other names of bodies · turning.ts and turns.ts the comparisons that a finding rests on · oneStory.ts that the explanation
 * tells the message.
 */
import { fenToText, isoOf } from "../../../src/exact";
import { allFindings } from "../../../src/review";
import type { Rule } from "../../../src/rules/types";
import { testBounds } from "./bounds";
import { refuse } from "./complete";
import { expectFindings, shown } from "./findings";
import type { Cases } from "./given";
import { expectNoFaultWhereLacking } from "./lacking";
import { expectRenamed } from "./renamed";
import { expectOneStory } from "./oneStory";
import { isFoundIfStated, reviewAlone, run } from "./run";
import { expectTurns } from "./turning";

export * from "./given";
export { planOf } from "./sheet";

export function testRule(rule: Rule, cases: Cases): void {
  describe(rule.id, () => {
    test("its cases are complete, and none is given twice", () => refuse(rule, cases));
    test.each(Object.entries(cases.passes))("passes: %s", (_, given) => {
      const { review } = run(rule, given);
      expect(shown(allFindings(review))).toEqual([]);
      expect(review.rows.flatMap((row) => row.undecided)).toEqual([]);
    });
    test("the comparisons that its findings rest on turn where they say", () => expectTurns(rule, cases));
    test("what explains a finding tells which message it is, and how grave", () => expectOneStory(rule, cases));
    test("of the rows it leaves alone it leaves some alone for what it states, and for nothing else", () =>
      expect(Object.values(cases.passes).some((given) => isFoundIfStated(rule, given))).toBe(true));
    for (const [name, [given, ...expected]] of Object.entries(cases.fails))
      test(`finds: ${name}`, () => expectFindings(rule, given, expected));
    test("where bodies have other names, nothing that it says names one by the usual name", () =>
      expectRenamed(rule, cases.fails));
    test("a cell that is wanting makes no fault and no untrue finding", () => expectNoFaultWhereLacking(rule, cases));
    for (const [name, [given, ...fields]] of Object.entries(cases.undecided ?? {})) {
      test(`undecided: ${name}`, () => {
        const { review } = run(rule, given);
        expect(allFindings(review)).toEqual([]);
        expect(review.rows.flatMap((row) => row.undecided)).toEqual([{ rule: rule.id, missing: fields }]);
      });
    }
    for (const [name, [given, year]] of Object.entries(cases.undecidedYear ?? {})) {
      test(`undecided: ${name}`, () =>
        expect(run(rule, given).review.rows.flatMap((row) => row.undecided)).toEqual([
          { rule: rule.id, missing: [], years: [year] },
        ]));
    }
    for (const [name, given] of Object.entries(cases.notChecked ?? {})) {
      test(`not checked: ${name}`, () =>
        expect(reviewAlone(rule, given).review.notChecked.map((entry) => entry.rule)).toEqual([rule.id]));
    }
    testBounds(
      rule,
      cases,
      cases.amounts,
      (fen, step) => fen + BigInt(step),
      (fen) => `${fenToText(fen, "万元")} 万元`,
    );
    testBounds(rule, cases, cases.days, (at, step) => at + step, isoOf);
    testBounds(rule, cases, cases.counts, (count, step) => count + step, String);
  });
}
