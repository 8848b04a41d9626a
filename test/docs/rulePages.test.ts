/** The rule pages and the table of articles say what the rules are now, and every example in them is a test. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ARTICLES, DAZHOU_2023 } from "../../src/regulation";
import { allFindings } from "../../src/review";
import { RULES } from "../../src/rules/registry";
import { allCases, exampleFinder, pageCases } from "../../scripts/rule-pages/examples";
import { CHAPTERS } from "../../scripts/rule-pages/chapters";
import { plain } from "../../scripts/rule-pages/markdown";
import { ARTICLES_PAGE, INDEX_PAGE, pagesOf, RULE_FOLDER } from "../../scripts/rule-pages/pages";
import { readable } from "../../scripts/rule-pages/placeholders";
import { sourceOf, sourcesOf } from "../../scripts/rule-pages/sources";
import { severitiesOfRule } from "../../scripts/rule-pages/words";
import { briefs, runCase } from "../cases/harness";

const ROOT = join(__dirname, "../..");
const AGAIN = "The pages differ from the rules: run `npm run rules:docs` and commit docs/.";
const sources = sourcesOf(ROOT, jest.requireActual);
const pages = pagesOf(ROOT, jest.requireActual);
const ids = RULES.map(({ id }) => id);

test.each([...pages])("%s is up to date", (path, content) => {
  const file = join(ROOT, path);
  if (!existsSync(file) || readFileSync(file, "utf8") !== content) throw new Error(`${path}: ${AGAIN}`);
});

test("no page is left of a rule that is gone", () => {
  const extra = readdirSync(join(ROOT, RULE_FOLDER)).filter((file) => !pages.has(`${RULE_FOLDER}/${file}`));
  if (extra.length > 0) throw new Error(`${extra.join(", ")}: ${AGAIN}`);
});

test("every rule has a page of two to four sentences in both languages", () => {
  expect([...sources.keys()].sort()).toEqual([...ids].sort());
  for (const id of ids) {
    const { "zh-CN": zh, "en-US": en } = sourceOf(sources, id).page;
    const sentences = [zh.match(/。/g) ?? [], en.match(/\.( |$)/g) ?? []].map(
      ({ length }) => length >= 2 && length <= 4,
    );
    expect([id, /[一-鿿]/.test(zh), ...sentences]).toEqual([id, true, true, true]);
  }
});

describe("links", () => {
  const anchors = (content: string): ReadonlySet<string> =>
    new Set([...content.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] ?? ""));

  test.each([...pages])("of %s lead somewhere", (path, content) => {
    const links = [...content.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const target of links) {
      if (target.startsWith("https:")) {
        expect(target).toBe(DAZHOU_2023.publication.url);
        continue;
      }
      const [file = "", anchor] = target.split("#");
      const wanted = file === "" ? path : join(dirname(path), file);
      expect([target, pages.has(wanted) || existsSync(join(ROOT, wanted))]).toEqual([target, true]);
      if (anchor !== undefined) expect([target, anchors(pages.get(wanted) ?? "").has(anchor)]).toEqual([target, true]);
    }
  });

  test("of the index reach every rule once, and of the articles every rule with a clause", () => {
    const index = pages.get(INDEX_PAGE) ?? "";
    for (const id of ids) expect([id, index.split(`](${id}.md)`).length - 1]).toEqual([id, 1]);
    const articles = pages.get(ARTICLES_PAGE) ?? "";
    for (const { id, cite } of RULES) if (cite !== null) expect(articles).toContain(`](rules/${id}.md)`);
  });
});

test("the table holds all 66 articles, each in one chapter", () => {
  expect(CHAPTERS.map(({ from, to }) => [from, to])).toEqual([
    [1, 6],
    [7, 13],
    [14, 27],
    [28, 34],
    [35, 38],
    [39, 41],
    [42, 49],
    [50, 54],
    [55, 61],
    [62, 66],
  ]);
  const rows = [...(pages.get(ARTICLES_PAGE) ?? "").matchAll(/<a id="article-(\d+)">/g)].map((match) =>
    Number(match[1]),
  );
  expect(rows).toEqual(ARTICLES.map(({ number }) => number));
});

test("every open question of the text is explained on some page", () => {
  const explained = new Set(RULES.flatMap(({ readings = [] }) => readings));
  expect(DAZHOU_2023.readings.map(({ id }) => id).filter((id) => !explained.has(id))).toEqual([]);
});

describe("examples", () => {
  const examplesOf = exampleFinder(ROOT, sources);

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "of %s show a row that it finds and one that it leaves alone",
    (_, rule) => {
      expect(new Set(examplesOf(rule).map(({ found }) => found))).toEqual(
        new Set(sourceOf(sources, rule.id).page.onlyElsewhere ? [] : [true, false]),
      );
    },
  );

  test.each(pageCases(sources).map((worked) => [worked.id, worked] as const))(
    "%s is found as it says, and nothing else as an error",
    (_, worked) => {
      const { findings = [], sheet_findings = [], absent = [] } = worked.expect;
      const expected = [...findings, ...sheet_findings].map(({ rule, severity }) => `${rule} ${severity}`);
      const found = briefs(runCase(worked, "text").review);
      expect(found).toEqual(expect.arrayContaining(expected));
      expect(
        found.filter(
          (brief) =>
            absent.includes(brief.split(" ")[0] ?? "") || (brief.endsWith(" error") && !expected.includes(brief)),
        ),
      ).toEqual([]);
      expect(expected.length + absent.length).toBeGreaterThan(0);
    },
  );

  test("no two have one id", () => {
    const all = allCases(ROOT, sources).map(({ id }) => id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});

test("no finding shows a severity that its page does not name", () => {
  const declared = new Map(RULES.map((rule) => [rule.id, severitiesOfRule(rule)]));
  for (const worked of allCases(ROOT, sources)) {
    for (const { rule, severity } of allFindings(runCase(worked, "text").review)) {
      expect([worked.id, rule, declared.get(rule)?.includes(severity)]).toEqual([worked.id, rule, true]);
    }
  }
});

test("placeholders of messages have names that people read, the rule's own before the general; an unknown one is refused", () => {
  expect(readable("zh-CN", "超出 {excess}")).toBe("超出 〈超出额〉");
  expect(readable("en-US", "the {approved}")).toBe("the 〈date of approval〉");
  const own = sourceOf(sources, "A45-TOTAL").page.placeholders;
  expect(readable("en-US", "the {approved}", own)).toBe("the 〈approved amount〉");
  expect(() => readable("zh-CN", "{nothing}")).toThrow(RangeError);
});

test("text of a cell stays text on a page", () => {
  expect(plain("<img src=x> | *a* [b](c) `d` #e\nf")).toBe("&lt;img src=x&gt; \\| \\*a\\* \\[b\\](c) \\`d\\` \\#e f");
});
