/** Worked cases that show a rule: each is a test, and what the page says of it is what the review finds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../src/messages";
import { findingText } from "../../src/rules/findingText";
import { allFindings } from "../../src/review";
import { RULES } from "../../src/rules/registry";
import type { Rule } from "../../src/rules/types";
import { runCase, type Input, type Inputs, type WorkedCase } from "../../test/cases/harness";
import { plain } from "./markdown";
import { sourceOf, type RuleSource } from "./sources";
import { severityWord } from "./words";

export interface Example {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly inputs: string;
  /** Markdown. */
  readonly outcome: string;
  readonly found: boolean;
}

/** Files of cases, in the order examples are taken from them. */
export const CASE_FILES = ["test/cases/worked-cases.json", "test/cases/furtherCases.json"] as const;
type Sources = ReadonlyMap<string, RuleSource>;
const MOST_FOUND = 4;
const MOST_EXCLUDED = 3;

/** Examples of a rule: first those that find it, as different as can be, then those that must not. */
export function exampleFinder(root: string, sources: Sources): (rule: Rule) => readonly Example[] {
  const cases = allCases(root, sources);
  return (rule) => {
    const finding = cases.filter((worked) => expectsOf(worked).includes(rule.id));
    const groups = new Set(finding.map(({ group }) => group));
    const excluding = cases.filter(({ expect }) => expect.absent?.includes(rule.id) === true);
    const close = [...excluding].sort(
      (a, b) =>
        Number(groups.has(b.group)) - Number(groups.has(a.group)) ||
        Number(b.title.includes("恰好")) - Number(a.title.includes("恰好")),
    );
    return [
      ...different(rule, finding),
      ...once(close.map((worked) => excluded(rule, worked))).slice(0, MOST_EXCLUDED),
    ];
  };
}

/** The shared cases, and those that stand on the rules' own pages. */
export function allCases(root: string, sources: Sources): readonly WorkedCase[] {
  return [...CASE_FILES.flatMap((file) => casesOf(join(root, file))), ...pageCases(sources)];
}

export function pageCases(sources: Sources): readonly WorkedCase[] {
  return RULES.flatMap(({ id }) => (sourceOf(sources, id).page.examples ?? []) as readonly WorkedCase[]);
}

export function casesOf(file: string): readonly WorkedCase[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly WorkedCase[] }).cases;
}

const expectsOf = ({ expect }: WorkedCase): readonly string[] =>
  [...(expect.findings ?? []), ...(expect.sheet_findings ?? [])].map(({ rule }) => rule);

/** One of each message and severity before a second of any; plain rows before whole sheets. */
function different(rule: Rule, cases: readonly WorkedCase[]): readonly Example[] {
  const rank = ({ inputs }: WorkedCase): number => (inputs.$grid ? 2 : inputs.$rows ? 1 : 0);
  const shown = [...cases].sort((a, b) => rank(a) - rank(b)).map((worked) => found(rule, worked));
  const seen = new Set<string>();
  const [fresh, again]: [typeof shown, typeof shown] = [[], []];
  for (const entry of shown) {
    (seen.has(entry.kind) ? again : fresh).push(entry);
    seen.add(entry.kind);
  }
  return once([...fresh, ...again].map(({ example }) => example)).slice(0, MOST_FOUND);
}

/** The same cells tell nothing new under another title. */
function once(examples: readonly Example[]): readonly Example[] {
  return examples.filter(({ inputs }, index) => examples.findIndex((earlier) => earlier.inputs === inputs) === index);
}

function found(rule: Rule, worked: WorkedCase): { readonly kind: string; readonly example: Example } {
  const { plan, review } = runCase(worked, "text");
  const finding = allFindings(review).find((entry) => entry.rule === rule.id);
  if (finding === undefined) throw new Error(`${worked.id} does not find ${rule.id}`);
  const outcome = `**${LOCALES.map((locale) => severityWord(locale, rule, finding.severity)).join(" · ")}** ${plain(findingText("zh-CN", finding, plan.unit).line)}`;
  return {
    kind: `${finding.severity} ${finding.message.key}`,
    example: { id: worked.id, title: plain(worked.title), inputs: inputsText(worked), outcome, found: true },
  };
}

function excluded(rule: Rule, worked: WorkedCase): Example {
  if (allFindings(runCase(worked, "text").review).some((entry) => entry.rule === rule.id))
    throw new Error(`${worked.id} finds ${rule.id}, which it excludes`);
  return {
    id: worked.id,
    title: plain(worked.title),
    inputs: inputsText(worked),
    outcome: "不提示 · no finding",
    found: false,
  };
}

function inputsText({ inputs, today }: WorkedCase): string {
  const { $rows, $grid, $sheet_unit, ...single } = inputs;
  const lines = $grid
    ? $grid.map((row) => row.map((value) => plain(shown(value))).join(" ¦ "))
    : ($rows ?? [single as Inputs]).map(rowText);
  const date = inputs.$rows || inputs.$grid || hasDate(single as Inputs) ? [`审查基准日 ${today}`] : [];
  return [...($sheet_unit ? [`单位：${plain($sheet_unit)}`] : []), ...lines, ...date].join("<br>");
}

const hasDate = (row: Inputs): boolean => Object.keys(row).some((header) => /日期|时间|周期|年度/.test(header));

function rowText(row: Inputs): string {
  return Object.entries(row)
    .map(([header, value]) => `${plain(header)}：${plain(shown(value))}`)
    .join("；");
}

function shown(input: Input): string {
  if (input === null || input === "") return "（空）";
  if (typeof input !== "object") return String(input);
  return "$date" in input ? input.$date : input.join("；");
}
