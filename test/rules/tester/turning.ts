import { allFindings, type Finding } from "../../../src/review";
import type { Rule } from "../../../src/rules/types";
import { AS_OF, sheetOf, type Cases, type Sheet } from "./given";
import { run } from "./run";
import { untold } from "./told";
import { turnsOf } from "./turns";
import TURNS from "./turns.json";

/**
 * Holds that the comparisons which a rule's findings rest on are those written by hand (turns.json), and that each turns
 * where it says: the same message at the same severity on the same cells at the last value for which it holds and one step
 * before, and no longer at the first for which it does not. The numbers told move along.
 */
export function expectTurns(rule: Rule, { fails }: Cases): void {
  const turns = new Map<string, boolean>();
  for (const [given] of Object.values(fails)) {
    const sheet = sheetOf(given);
    const { review } = run(rule, sheet);
    for (const finding of allFindings(review)) {
      const isSaid = (moved: Sheet): boolean => {
        const { review, plan, options } = run(rule, moved);
        return allFindings(review).some(
          (each) => placeOf(each) === placeOf(finding) && untold(each, plan, options.policy).length === 0,
        );
      };
      for (const { name, edge } of turnsOf(finding, sheet, sheet.asOf ?? AS_OF))
        if (turns.get(name) !== true)
          turns.set(name, edge !== null && isSaid(edge.before) && isSaid(edge.holds) && !isSaid(edge.fails));
    }
  }
  const written = (list: readonly string[]): readonly string[] =>
    list.filter((name) => name.startsWith(`${rule.id}.`)).sort();
  const found = (is: boolean): readonly string[] => [...turns.keys()].filter((name) => turns.get(name) === is).sort();
  expect(found(true)).toEqual(written(TURNS.turns));
  expect(found(false)).toEqual(written(TURNS.otherwise));
}

/** What is said, and of which cells. */
const placeOf = ({ row, severity, message, cells, cite }: Finding): string =>
  JSON.stringify([row, severity, message.key, cells.map(({ field }) => field), Object.keys(message.data), cite]);
