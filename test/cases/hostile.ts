/** Runs a hostile case and says in words what of it is not met; an empty list is a case that is met. */
import { allFindings, type Finding } from "../../src/review";
import { citationText } from "../../src/messages";
import { findingText } from "../../src/rules/findingText";
import { computedOf, runCase, type Dates, type Expected, type Reviewed, type WorkedCase } from "./harness";

export interface HostileCase extends Omit<WorkedCase, "expect"> {
  readonly why: string;
  readonly expect: WorkedCase["expect"] & {
    /** Must not be there at that level. */
    readonly absent_level?: readonly Expected[];
    /** Some finding that cites one of these, at least that grave. */
    readonly cited?: readonly { readonly cite: readonly string[]; readonly atLeast: string }[];
    /** One of these rules. */
    readonly anyOf?: readonly string[];
    /** The message must not say it. */
    readonly not_text?: readonly { readonly rule: string; readonly text: string }[];
    /** A value of `applies` that is wrong. */
    readonly not_applies?: boolean;
    /** Neither the project's name nor its unit stands anywhere in what is said of the row. */
    readonly noName?: boolean;
    /** Errors that are not listed are not wrong here. */
    readonly anyErrorOk?: boolean;
    /** The rules that must be listed as undecided, with the calendar years that are missing. */
    readonly undecided?: readonly { readonly rule: string; readonly years?: readonly number[] }[];
    /** The rules that must not be listed as undecided. */
    readonly decided?: readonly string[];
  };
}

const GRAVITY = ["info", "warning", "error"];
const gravity = (severity: string): number => GRAVITY.indexOf(severity);

export function unmet(worked: HostileCase, dates: Dates): readonly string[] {
  const reviewed = runCase(worked as unknown as WorkedCase, dates);
  return [...wrongFindings(worked, reviewed), ...wrongWords(worked, reviewed), ...wrongValues(worked, reviewed)];
}

const lineOf = (finding: Finding, { plan }: Reviewed): string => findingText("zh-CN", finding, plan.unit).line;
const citeOf = (finding: Finding): string => (finding.cite ? citationText("zh-CN", finding.cite) : "");

function wrongFindings({ expect: wanted }: HostileCase, reviewed: Reviewed): string[] {
  const found = allFindings(reviewed.review);
  const said = (rule: string): string =>
    found
      .filter((finding) => finding.rule === rule)
      .map((finding) => `${finding.severity}: ${lineOf(finding, reviewed)}`)
      .join(" | ") || "nothing";
  const expected = [...(wanted.findings ?? []), ...(wanted.sheet_findings ?? [])];
  const is = (finding: Finding, { rule, severity }: Expected): boolean =>
    finding.rule === rule && finding.severity === severity;
  const wrong: string[] = reviewed.review.faults.map(({ rule, detail }) => `fault in ${rule}: ${detail}`);
  for (const one of expected)
    if (!found.some((finding) => is(finding, one))) wrong.push(`no ${one.rule}/${one.severity}, got ${said(one.rule)}`);
  for (const rule of wanted.absent ?? [])
    if (found.some((finding) => finding.rule === rule)) wrong.push(`${rule} should not be there, got ${said(rule)}`);
  for (const one of wanted.absent_level ?? [])
    if (found.some((finding) => is(finding, one)))
      wrong.push(`${one.rule}/${one.severity} should not be there, got ${said(one.rule)}`);
  if (!wanted.anyErrorOk)
    for (const finding of found)
      if (finding.severity === "error" && !expected.some((one) => is(finding, one)))
        wrong.push(`unexpected error ${finding.rule}: ${lineOf(finding, reviewed)}`);
  for (const { cite, atLeast } of wanted.cited ?? [])
    if (
      !found.some(
        (finding) =>
          gravity(finding.severity) >= gravity(atLeast) &&
          cite.some((article) => citeOf(finding).startsWith(article) || lineOf(finding, reviewed).includes(article)),
      )
    )
      wrong.push(`no ${atLeast} under ${cite.join("/")}`);
  if (wanted.anyOf && !found.some(({ rule }) => wanted.anyOf?.includes(rule)))
    wrong.push(`none of ${wanted.anyOf.join(", ")}`);
  return wrong;
}

function wrongWords({ expect: wanted, inputs }: HostileCase, reviewed: Reviewed): string[] {
  const { review } = reviewed;
  const found = allFindings(review);
  const wrong: string[] = [];
  for (const { rule, text } of wanted.not_text ?? [])
    for (const finding of found)
      if (finding.rule === rule && lineOf(finding, reviewed).includes(text))
        wrong.push(`${rule} says “${text}”: ${lineOf(finding, reviewed)}`);
  if (wanted.noName) {
    const shown = [
      ...review.rows.flatMap(({ project }) => [project.name, project.unit]),
      ...found.map((finding) => `${lineOf(finding, reviewed)}${findingText("en-US", finding, review.unit).line}`),
    ].join("\n");
    for (const header of ["项目名称", "建设单位"]) {
      const name = inputs[header];
      if (typeof name === "string" && shown.includes(name)) wrong.push(`the row's ${header} is shown`);
    }
  }
  return wrong;
}

function wrongValues({ expect: wanted }: HostileCase, { plan, review }: Reviewed): string[] {
  const first = review.rows[0];
  if (!first) return ["no row was reviewed"];
  const wrong: string[] = [];
  const tier = first.classified ? "NA" : first.computed?.tier.tier;
  if (wanted.tier !== undefined && tier !== wanted.tier) wrong.push(`tier ${tier} for ${wanted.tier}`);
  if (wanted.applies !== undefined && first.applies !== wanted.applies) wrong.push(`applies ${first.applies}`);
  if (wanted.not_applies !== undefined && first.applies === wanted.not_applies) wrong.push(`applies ${first.applies}`);
  for (const [name, value] of Object.entries(wanted.computed ?? {})) {
    const got = computedOf(name, first, plan);
    if (got !== value) wrong.push(`${name} ${String(got)} for ${String(value)}`);
  }
  for (const { rule, years } of wanted.undecided ?? []) {
    const listed = first.undecided.find((one) => one.rule === rule);
    if (!listed) wrong.push(`${rule} is not listed as undecided`);
    else if (years && JSON.stringify(listed.years) !== JSON.stringify(years))
      wrong.push(`${rule} is undecided for the years ${JSON.stringify(listed.years)}, not ${JSON.stringify(years)}`);
  }
  for (const rule of wanted.decided ?? [])
    if (first.undecided.some((one) => one.rule === rule)) wrong.push(`${rule} is listed as undecided`);
  return wrong;
}
