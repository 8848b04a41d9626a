/** What a finding must agree in: severity, message, cells, clause, data, and an explanation that is true. */
import { allFindings, type Finding } from "../../../src/review";
import { findingText } from "../../../src/rules/findingText";
import type { Rule } from "../../../src/rules/types";
import { addressOf } from "../../../src/sheet";
import { expectFixesHold } from "../../support/fixes";
import { expectTrace, nodesOf } from "../../support/trace";
import type { Expected, Given } from "./given";
import { run, type Reviewed } from "./run";
import { untold } from "./told";

/** Severity and message of each. */
export const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, message }) => `${severity} ${messageOf(message.key)}`);

/** The rule's own name of a message: rules.A43-CAP.over is over. */
export const messageOf = (key: string): string => key.split(".").slice(2).join(".");

export function expectFindings(rule: Rule, given: Given, expected: readonly Expected[]): void {
  const reviewed = run(rule, given);
  const { plan, review, grid, options } = reviewed;
  expectFixesHold(grid, options);
  const columns = new Map(plan.columns.map(({ field, column }) => [field, column]));
  const findings = allFindings(review);
  expect(shown(findings)).toEqual(expected.map(({ severity, message }) => `${severity} ${message}`));
  expected.forEach(({ cells, at, data = {}, cite = rule.cite, row, also = [] }, index) => {
    const finding = findings[index] as Finding;
    if (row !== undefined) expect(finding.row).toBe(row);
    if (at === undefined)
      expect(finding.cells.map((cell) => ({ ...cell }))).toEqual(
        [finding.row, ...also].flatMap((of) => cells.map((field) => ({ row: of, column: columns.get(field), field }))),
      );
    else expect(finding.cells.map(({ row: sheetRow, column }) => addressOf(sheetRow, column))).toEqual(at);
    const fields = finding.cells
      .slice(0, at === undefined ? cells.length : undefined)
      .flatMap(({ field }) => field ?? []);
    expect(fields).toEqual(cells);
    expect(finding.cite).toEqual(cite);
    expect(finding.message.data).toEqual(data);
    if (rule.limits.length === 0) expect([finding.message.key, turnsAt(finding)]).toEqual([finding.message.key, []]);
  });
  expectTold(reviewed);
}

/** Each finding is explained by what is true, tells no other numbers than its explanation, and is put into whole sentences. */
export function expectTold({ review, plan, options }: Reviewed): void {
  for (const finding of allFindings(review)) {
    if (finding.row === null || !review.rows.some(({ row, classified }) => row === finding.row && classified))
      expectTrace(finding, plan);
    expect([finding.message.key, untold(finding, plan, options.policy)]).toEqual([finding.message.key, []]);
    for (const locale of ["zh-CN", "en-US"] as const)
      expect(findingText(locale, finding, plan.unit).line).not.toMatch(/undefined|NaN|\{\w+\}/);
  }
}

const COMPARES: ReadonlySet<string> = new Set([">", "≥", "<", "≤"]);

/** Comparisons of the finding's explanation with what the Measures fix: its verdict turns there. */
function turnsAt(finding: Finding): readonly string[] {
  const trace = finding.trace?.();
  return (trace ? nodesOf(trace) : []).flatMap((node) =>
    node.kind === "operation" && COMPARES.has(node.operator) && nodesOf(node).some(({ kind }) => kind === "parameter")
      ? [node.label]
      : [],
  );
}
