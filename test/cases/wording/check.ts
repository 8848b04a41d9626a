/** Rows in the words of offices, and what a review says of them. */
import { allFindings } from "../../../src/review";
import { findingText } from "../../../src/rules/findingText";
import { runCase, type Inputs } from "../harness";

export interface Case {
  readonly inputs: Inputs;
  /** "RULE severity", or "RULE" for any severity. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

export function check({ inputs, must = [], mustNot = [], says = [], never = [] }: Case): void {
  const { plan, review } = runCase(
    { id: "words", group: "words", title: "", inputs: inputs as never, today: "2026-08-01", expect: {} },
    "text",
  );
  const found = allFindings(review);
  const briefs = found.flatMap(({ rule, severity }) => [rule, `${rule} ${severity}`]);
  for (const brief of must) expect(briefs).toContain(brief);
  for (const brief of mustNot) expect(briefs).not.toContain(brief);
  const lines = found.map((finding) => findingText("zh-CN", finding, plan.unit).line).join("\n");
  for (const pattern of says) expect(lines).toMatch(pattern);
  for (const pattern of never) expect(lines).not.toMatch(pattern);
}

export const all = (cases: Readonly<Record<string, Case>>): void => {
  test.each(Object.entries(cases))("%s", (_, given) => check(given));
};
