import { hasMessage, type MessageKey, text } from "../../src/messages";
import { ARTICLES, DAZHOU_2023 } from "../../src/regulation";
import { RULES, rulesFor } from "../../src/rules/registry";
import { allFindings } from "../../src/review";
import { runCase, type WorkedCase } from "../cases/harness";
import file from "../cases/worked-cases.json";

/** Articles that the reading of the Measures marks as having nothing that a row could be checked for. */
const MAY_BE_EXCUSED = [1, 5, 14, 17, 19, 25, 33, 34, 39, 40, 46, 50, 53, 54, 58, 60, 61, 63];
const LOCALES = ["zh-CN", "en-US"] as const;

test("each of the 66 articles is there, once, in order", () => {
  expect(ARTICLES.map(({ number }) => number)).toEqual(Array.from({ length: 66 }, (_, index) => index + 1));
});

test("only what has nothing to check is excused, and it says why", () => {
  expect(ARTICLES.filter(({ status }) => status === "excused").map(({ number }) => number)).toEqual(MAY_BE_EXCUSED);
  for (const number of MAY_BE_EXCUSED) expect(hasMessage(`articles.${number}.reason`)).toBe(true);
});

test("what is not excused names the rules that stand for it, and they run", () => {
  for (const { number, status } of ARTICLES)
    expect([number, rulesFor(number).length > 0]).toEqual([number, status !== "excused"]);
  const known = ARTICLES.map(({ number }) => number);
  for (const { cite, alsoFor = [] } of RULES)
    for (const article of [...(cite ? [cite.article] : []), ...alsoFor]) expect(known).toContain(article);
});

test("an article knows every rule that cites it", () => {
  const rulesOf = (article: number): readonly string[] => rulesFor(article).map(({ id }) => id);
  for (const { id, cite, alsoFor = [] } of RULES) {
    if (cite !== null) expect(rulesOf(cite.article)).toContain(id);
    expect([id, alsoFor.includes(cite?.article ?? 0)]).toEqual([id, false]);
  }
  for (const worked of file.cases as unknown as readonly WorkedCase[]) {
    for (const { rule, cite } of allFindings(runCase(worked, "text").review))
      if (cite !== null) expect(rulesOf(cite.article)).toContain(rule);
  }
});

test("each article has its gist in both languages, none of them long", () => {
  for (const { number } of ARTICLES)
    for (const locale of LOCALES) expect(text(locale, `articles.${number}.gist` as MessageKey)).toMatch(/^.{3,110}$/);
});

test("each reading tells its question, and each of its options its name and an argument", () => {
  for (const { id, options } of DAZHOU_2023.readings) {
    const keys = [
      `readings.${id}.question`,
      ...options.flatMap((option) => [`readings.${id}.option.${option}`, `readings.${id}.argument.${option}`]),
    ];
    for (const key of keys) for (const locale of LOCALES) expect(text(locale, key as MessageKey)).not.toBe("");
  }
});

test("no text is left for a reading or option that is gone", () => {
  const known = new Set(
    DAZHOU_2023.readings.flatMap(({ id, options }) => [
      `${id}.question`,
      ...options.flatMap((option) => [`${id}.option.${option}`, `${id}.argument.${option}`]),
    ]),
  );
  const { readings } = jest.requireActual<{ readings: Record<string, string> }>("../../src/messages/zh-CN/readings");
  expect(
    Object.keys(readings)
      .map((key) => key.replace(/^readings\./, ""))
      .filter((key) => !known.has(key)),
  ).toEqual([]);
});
