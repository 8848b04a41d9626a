/**
 * A verdict and its explanation are one expression, for every rule there is: what a rule states decides, so nothing can be
 * explained by what it was not decided by. Made false, no rule finds anything anywhere; made true, a rule finds the rows
 * that it leaves alone, which the tester of rules (tester.ts) holds for each of them, at every limit.
 */
import type * as Harness from "../cases/harness";
import { RULES } from "../../src/rules/registry";
import type * as Runner from "../../src/review";
import type { Finding } from "../../src/review";
import { withStatements } from "../support/statements";
import { allCases } from "../../scripts/rule-pages/examples";
import { sourcesOf } from "../../scripts/rule-pages/sources";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
/** The worked cases and those of the rules' pages. */
const CASES = allCases(ROOT, sourcesOf(ROOT, require)) as unknown as readonly Harness.WorkedCase[];

function findingsWith(statements: "asTheyAre" | "false"): readonly Finding[] {
  return withStatements(statements, () => {
    /* eslint-disable @typescript-eslint/no-require-imports -- a product of its own, made after the replacement */
    const { allFindings } = require("../../src/review") as typeof Runner;
    const { runCase } = require("../cases/harness") as typeof Harness;
    /* eslint-enable @typescript-eslint/no-require-imports */
    return CASES.flatMap((worked) => allFindings(runCase(worked, "text").review));
  });
}

test("nothing is found but by a true statement", () => {
  const found = new Set(findingsWith("asTheyAre").map(({ rule }) => rule));
  // A parameter out of its period is never met with the built-in ones.
  expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(["SHEET-PERIOD"]);
  expect(findingsWith("false")).toEqual([]);
});
