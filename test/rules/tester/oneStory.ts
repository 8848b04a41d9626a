/**
 * A finding's explanation tells which message it is, and how grave. What a rule states of two findings may differ in the
 * numbers and texts of their cells; where all else is the same (the same cells compared in the same way with the same
 * limits), the two are told by one message at one severity. A message that code beside the statement chooses, by something
 * that the explanation does not hold, shows here as one explanation of two messages.
 */
import { allFindings, type Finding } from "../../../src/review";
import type { Rule, Trace } from "../../../src/rules/types";
import type { Bound, Cases, Given } from "./given";
import { reviewAlone } from "./run";

/** What an explanation says apart from the numbers and texts in its cells. */
export function formOf(trace: Trace): string {
  switch (trace.kind) {
    case "input":
      return [trace.field, trace.unit, trace.part].join(" ");
    case "state":
      return `${trace.field} is ${trace.asked.join("/")}`;
    case "words":
      return `${trace.field} ${trace.wanted ? "has" : "has not"} ${trace.words}`;
    case "parameter":
      return trace.name;
    case "constant":
      return trace.label;
    case "reading":
      return `${trace.reading}=${trace.option}`;
    case "restDays":
      return "rest days";
    case "operation":
      // A sum of one amount is that amount.
      if (trace.operands.length === 1 && trace.operator !== "abs") return trace.operands.map(formOf).join();
      return `${trace.operator} ${trace.label} (${trace.operands.map(formOf).join(", ")})`;
  }
}

/** What is told by the findings, by the form of their explanations. Doubts lower a severity by what the row holds, not the rule. */
export function tellingsByForm(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const finding of findings) {
    const trace = finding.trace?.();
    if (trace === undefined || (finding.doubts ?? []).length > 0) continue;
    const form = formOf(trace);
    told.set(form, (told.get(form) ?? new Set()).add(`${finding.severity} ${finding.message.key}`));
  }
  return told;
}

/** Holds it for everything that the rule finds in its cases, and at its limits and one step on either side. */
export function expectOneStory(rule: Rule, { fails, amounts = {}, days = {}, counts = {} }: Cases): void {
  const at = <T>(bounds: Readonly<Record<string, Bound<T>>>, move: (limit: T, step: number) => T): readonly Given[] =>
    Object.values(bounds).flatMap(({ limit, row }) => [-1, 0, 1].map((step) => row(move(limit, step))));
  const given = [
    ...Object.values(fails).map(([sheet]) => sheet),
    ...at(amounts, (fen, step) => fen + BigInt(step)),
    ...at(days, (day, step) => day + step),
    ...at(counts, (count, step) => count + step),
  ];
  const told = tellingsByForm(given.flatMap((each) => allFindings(reviewAlone(rule, each).review)));
  expect([...told].filter(([, tellings]) => tellings.size > 1)).toEqual([]);
}
