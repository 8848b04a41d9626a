/** The table of the 66 articles: what became of each. Gists are in words of our own; the text is at the publication. */
import { chineseNumber, citationText, hasMessage, textOfKey } from "../../src/messages";
import { ARTICLES, DAZHOU_2023, type Article, type ArticleStatus } from "../../src/regulation";
import { rulesFor } from "../../src/rules/registry";
import { CHAPTERS } from "./chapters";
import { link, NOTICE, page, table } from "./markdown";
import { STATUS } from "./words";

const MEANING: Readonly<Record<ArticleStatus, readonly [zh: string, en: string]>> = {
  encoded: ["有规则按它审查每一行", "rules judge rows by it"],
  computed: ["用来计算每行的适用范围或所需层级", "it decides what a row's scope or tier is"],
  reminder: ["只作提示，不作判断", "brought to mind, nothing is judged"],
  excused: ["表中没有可据以审查的内容，理由见表", "a plan holds nothing to check it by; the reason is given"],
};

export function articlesPage(): string {
  const statuses = Object.keys(MEANING) as ArticleStatus[];
  const chapters = CHAPTERS.flatMap((chapter) => [
    `## 第${chineseNumber(chapter.number)}章 ${chapter.zh} · ${chapter.en}`,
    table(
      ["条", "要旨", "处理", "规则或理由", "Status"],
      ARTICLES.filter(({ number }) => number >= chapter.from && number <= chapter.to).map(rowOf),
    ),
  ]);
  return page(
    NOTICE,
    "# 66 条处理情况 · What became of the 66 articles",
    `《达州市市级政府投资信息化项目管理办法》（2023 年）的每一条，或有规则审查，或用于计算，或作提示，或说明为什么不审查。要旨是本工具自己的概括，不是条文；条文以[官方公布](${DAZHOU_2023.publication.url})为准。`,
    "Every article of the Measures is checked by rules, computed, given as a reminder, or excused with a reason. The gists are ours; the text is at the official publication.",
    table(
      ["处理", "Status", "条数", "含义", "Meaning"],
      statuses.map((status) => [
        STATUS[status]["zh-CN"],
        STATUS[status]["en-US"],
        String(ARTICLES.filter((article) => article.status === status).length),
        ...MEANING[status],
      ]),
    ),
    ...chapters,
    `${link("规则一览 · all rules", "rules/README.md")}`,
  );
}

function rowOf({ number, status }: Article): readonly string[] {
  const reason = (locale: "zh-CN" | "en-US"): string =>
    status === "excused" ? textOfKey(locale, `articles.${number}.reason`) : "";
  // What of an article is checked, where that is not all of it.
  const extent = (locale: "zh-CN" | "en-US"): string => {
    const key = `articles.${number}.extent`;
    return hasMessage(key) ? `${locale === "zh-CN" ? "。" : ": "}${textOfKey(locale, key)}` : "";
  };
  return [
    `<a id="article-${number}"></a>${citationText("zh-CN", { article: number })}`,
    textOfKey("zh-CN", `articles.${number}.gist`),
    STATUS[status]["zh-CN"],
    status === "excused"
      ? reason("zh-CN")
      : rulesFor(number)
          .map(({ id }) => link(id, `rules/${id}.md`))
          .join(" ") + extent("zh-CN"),
    status === "excused" ? `excused: ${reason("en-US")}` : STATUS[status]["en-US"] + extent("en-US"),
  ];
}
