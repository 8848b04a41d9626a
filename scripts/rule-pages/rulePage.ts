/** The page of one rule, Chinese first. */
import { citationText, textOfKey, type Locale } from "../../src/messages";
import { DAZHOU_2023, type Reading, type ReadingId } from "../../src/regulation";
import type { Rule } from "../../src/rules/types";
import type { Example } from "./examples";
import { link, NOTICE, page, plain, table } from "./markdown";
import { readable } from "./placeholders";
import type { RuleSource } from "./sources";
import { needsText, otherArticles, reachText, severitiesOfRule, severityWord } from "./words";

const HEADINGS: Readonly<
  Record<
    Locale,
    {
      readonly facts: readonly [string, string, string, string, string];
      readonly messages: string;
      readonly readings: string;
      readonly none: string;
    }
  >
> = {
  "zh-CN": {
    facts: ["条款", "结果", "审查范围", "需要的列", "条文理解口径"],
    messages: "提示",
    readings: "会改变结果的条文理解口径",
    none: "无，本办法没有此条文",
  },
  "en-US": {
    facts: ["Clause", "Outcome", "Looks at", "Needs", "Readings"],
    messages: "Messages",
    readings: "Readings that can change the outcome",
    none: "none; no clause of the Measures stands behind it",
  },
};

export function rulePage(rule: Rule, source: RuleSource, examples: readonly Example[]): string {
  const name = (locale: Locale): string => rule.texts.name[locale];
  const section = (locale: Locale, text: string): readonly string[] => [
    readable(locale, text),
    facts(locale, rule),
    ...messages(locale, rule, source),
    ...readings(locale, rule),
  ];
  return page(
    NOTICE,
    `# ${rule.id} ${name("zh-CN")}`,
    ...section("zh-CN", source.page["zh-CN"]),
    ...exampleBlocks(examples, source),
    `## In English: ${name("en-US")}`,
    ...section("en-US", source.page["en-US"]),
    `[规则一览 · all rules](README.md) · [各条处理情况 · all articles](../articles.md) · [源代码 · source](../../${source.file})`,
  );
}

function facts(locale: Locale, rule: Rule): string {
  const { facts: names, none } = HEADINGS[locale];
  const used =
    rule.readings?.map((id) => link(textOfKey(locale, `readings.${id}.question`), `#${anchor(locale, id)}`)) ?? [];
  const rows = [
    clause(locale, rule) || none,
    severitiesOfRule(rule)
      .map((severity) => severityWord(locale, rule, severity))
      .join(locale === "zh-CN" ? "、" : ", "),
    reachText(locale, rule),
    needsText(locale, rule),
    used.join("<br>"),
  ];
  return table(
    ["", ""],
    rows.flatMap((value, index) => (value === "" ? [] : [[names[index] ?? "", value]])),
  );
}

/** The clause at the official publication, its gist in our words, and the other articles the rule stands for. */
function clause(locale: Locale, rule: Rule): string {
  const others = otherArticles(rule).map((cite) =>
    link(citationText(locale, cite), `../articles.md#article-${cite.article}`),
  );
  const also =
    others.length === 0 ? "" : locale === "zh-CN" ? `相关：${others.join("、")}` : `See also ${others.join(", ")}`;
  if (rule.cite === null) return also === "" ? "" : `${HEADINGS[locale].none}<br>${also}`;
  const own = `${link(citationText(locale, rule.cite), DAZHOU_2023.publication.url)}：${link(gist(locale, rule.cite.article), `../articles.md#article-${rule.cite.article}`)}`;
  return [locale === "zh-CN" ? own : own.replace("：", ": "), also].filter(Boolean).join("<br>");
}

const gist = (locale: Locale, article: number): string => textOfKey(locale, `articles.${article}.gist`);

function messages(locale: Locale, rule: Rule, { page }: RuleSource): readonly string[] {
  const stop = locale === "zh-CN" ? "。" : ". ";
  const say = (template: string): string => plain(readable(locale, template, page.placeholders));
  const lines = Object.values(rule.texts.messages).map(
    ({ [locale]: { what, todo } }) => `- ${say(what)}${stop}*${say(todo)}${stop.trim()}*`,
  );
  return [`### ${HEADINGS[locale].messages}`, lines.join("\n")];
}

const anchor = (locale: Locale, id: ReadingId): string => `${id}-${locale.slice(0, 2)}`;

function readings(locale: Locale, rule: Rule): readonly string[] {
  const used = (rule.readings ?? []).flatMap((id) => DAZHOU_2023.readings.filter((reading) => reading.id === id));
  return used.length === 0
    ? []
    : [`### ${HEADINGS[locale].readings}`, ...used.flatMap((reading) => readingBlocks(locale, reading))];
}

function readingBlocks(locale: Locale, { id, options, default: chosen }: Reading): readonly string[] {
  const [note, colon] = locale === "zh-CN" ? ["（默认）", "："] : [" (default)", ": "];
  const lines = options.map(
    (option) =>
      `- **${textOfKey(locale, `readings.${id}.option.${option}`)}**${option === chosen ? note : ""}${colon}${textOfKey(locale, `readings.${id}.argument.${option}`)}`,
  );
  return [
    `<a id="${anchor(locale, id)}"></a>${textOfKey(locale, `readings.${id}.question`)} \`${id}\``,
    lines.join("\n"),
  ];
}

function exampleBlocks(examples: readonly Example[], { test }: RuleSource): readonly string[] {
  const more = test === null ? "" : `更多边界情形 · limits, blanks and spellings: ${link(test, `../../${test}`)}`;
  const rows = examples.map(({ id, title, inputs, outcome }) => [id, title, inputs, outcome]);
  return [
    "### 例（都是测试） · Examples, all of them tests",
    ...(rows.length === 0 ? [] : [table(["例 Case", "说明 Title", "填写 Cells", "结果 Outcome"], rows)]),
    more,
  ];
}
