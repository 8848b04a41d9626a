/** The index of rules, by the chapters of the Measures; those without a clause stand last. */
import { chineseNumber, citationText, LOCALES } from "../../src/messages";
import type { Rule } from "../../src/rules/types";
import { RULES } from "../../src/rules/registry";
import { CHAPTERS } from "./chapters";
import { link, NOTICE, page, table } from "./markdown";
import { severitiesOfRule, severityWord } from "./words";

export function indexPage(): string {
  const chapters = CHAPTERS.flatMap((chapter) => {
    const rules = RULES.filter(
      ({ cite }) => cite !== null && cite.article >= chapter.from && cite.article <= chapter.to,
    ).sort((a, b) => (a.cite?.article ?? 0) - (b.cite?.article ?? 0));
    return rules.length === 0
      ? []
      : [`## 第${chineseNumber(chapter.number)}章 ${chapter.zh} · ${chapter.en}`, tableOf(rules)];
  });
  const without = (kind: Rule["kind"]): readonly Rule[] =>
    RULES.filter((rule) => rule.cite === null && rule.kind === kind);
  return page(
    NOTICE,
    "# 规则一览 · Rules",
    `共 ${RULES.length} 条规则。每页说明一条规则：依据、需要的列、提示、会改变结果的条文理解口径，以及同时是测试的例子。各条文的处理情况见 [66 条一览](../articles.md)。`,
    `${RULES.length} rules, one page each: its clause, what it needs, what it says, the readings that can change it, and examples that are tests. What became of each article: [the 66 articles](../articles.md).`,
    "结果分为“不符合”（条文）、“数据错误”、“需核实”和“说明”；资料不足的记为“资料不足，未判定”，缺列的在审查结果中列为“未审查”。本工具不提供法律意见。 · Outcomes are *violation* (of a clause), *data error*, *to verify* and *note*; what cannot be decided is said to be undecided, and a missing column not checked. No legal advice.",
    ...chapters,
    "## 没有条文的核对 · Without a clause",
    tableOf(without("law")),
    "## 数据 · Data",
    tableOf(without("data")),
  );
}

function tableOf(rules: readonly Rule[]): string {
  return table(
    ["规则 Rule", "审查内容", "Checks", "条款 Clause", "结果 Outcome"],
    rules.map((rule) => [
      link(rule.id, `${rule.id}.md`),
      rule.texts.name["zh-CN"],
      rule.texts.name["en-US"],
      rule.cite === null ? "—" : citationText("zh-CN", rule.cite),
      LOCALES.map((locale) =>
        severitiesOfRule(rule)
          .map((severity) => severityWord(locale, rule, severity))
          .join(locale === "zh-CN" ? "、" : ", "),
      ).join(" · "),
    ]),
  );
}
