/**
 * rule-pages/: one page per rule, their index, and the table of the 66 articles, made from the rules' own data, the
 * catalogues, the page that stands beside each (*.texts.ts) and the worked cases. A test compares them with the files in docs/.
 */
import { RULES } from "../../src/rules/registry";
import { articlesPage } from "./articlesPage";
import { exampleFinder } from "./examples";
import { indexPage } from "./indexPage";
import { rulePage } from "./rulePage";
import { sourceOf, sourcesOf, type Load } from "./sources";

export const RULE_FOLDER = "docs/rules";
export const ARTICLES_PAGE = "docs/articles.md";
export const INDEX_PAGE = `${RULE_FOLDER}/README.md`;

/** Every generated page: its path from the root of the project, and its Markdown. `root` holds src/ and test/; `load` is `require`. */
export function pagesOf(root: string, load: Load): ReadonlyMap<string, string> {
  const sources = sourcesOf(root, load);
  const examplesOf = exampleFinder(root, sources);
  return new Map([
    [ARTICLES_PAGE, articlesPage()],
    [INDEX_PAGE, indexPage()],
    ...RULES.map((rule): [string, string] => [
      `${RULE_FOLDER}/${rule.id}.md`,
      rulePage(rule, sourceOf(sources, rule.id), examplesOf(rule)),
    ]),
  ]);
}
