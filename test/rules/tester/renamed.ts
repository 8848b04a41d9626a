/** What a rule says where every body has another name: nothing of the usual names, apart from what cells and headers say. */
import { FIELDS } from "../../../src/fields";
import type { Locale, MessageData, MessageValue } from "../../../src/messages";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, type Finding } from "../../../src/review";
import { localWords } from "../../../src/review/words";
import { findingText, ruleTitle, shortText } from "../../../src/rules/findingText";
import type { Rule } from "../../../src/rules/types";
import { traceLines } from "../../../src/taskpane/findings/traceLines";
import { renamed, USUAL_NAMES, withoutCellText } from "../../support/renamed";
import { shown } from "./findings";
import { sheetOf, type Cases } from "./given";
import { run } from "./run";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
/** Names of columns that hold a body's name: 市委市政府另有要求 is a header of the sheet. */
const HEADERS = Object.values(FIELDS)
  .flatMap(({ zh, en }) => [zh, en])
  .filter((name) => LOCALES.some((locale) => USUAL_NAMES[locale].test(name)));

/** Strings and lists among the data quote cells, or name what may stand in them. */
const withoutQuotes = (data: MessageData): MessageData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]): [string, MessageValue] => [
      name,
      typeof value === "string" ? "…" : typeof value === "object" && "list" in value ? { list: [] } : value,
    ]),
  );

export function expectRenamed(rule: Rule, fails: Cases["fails"]): void {
  for (const [name, [given, ...expected]] of Object.entries(fails)) {
    const sheet = sheetOf(given);
    const policy = renamed(sheet.policy ?? DAZHOU_2023);
    const { review } = run(rule, { ...sheet, policy });
    const findings = allFindings(review);
    expect([name, shown(findings)]).toEqual([name, expected.map(({ severity, message }) => `${severity} ${message}`)]);
    for (const finding of findings)
      for (const locale of LOCALES) {
        const usual = said(finding, locale, review.unit, policy).filter((line) => USUAL_NAMES[locale].test(line));
        expect([finding.message.key, usual]).toEqual([finding.message.key, []]);
      }
  }
}

/** All that is said of a finding: its title, its texts, how it was computed. */
function said(
  finding: Finding,
  locale: Locale,
  unit: Parameters<typeof findingText>[2],
  policy: Parameters<typeof localWords>[0],
): readonly string[] {
  const { key, data } = finding.message;
  const unquoted = { ...finding, message: { key, data: withoutQuotes(data) } };
  const trace = finding.trace?.();
  const lines = trace ? traceLines(withoutCellText(trace), locale, unit, localWords(policy).terms) : [];
  return [
    ruleTitle(locale, finding.rule),
    findingText(locale, unquoted, unit).line,
    shortText(locale, unquoted, unit).what,
    ...lines.map(({ label, value }) => `${label} ${value}`),
  ].map((line) => HEADERS.reduce((rest, header) => rest.split(header).join("…"), line));
}
