import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES, rulesFor } from "../../src/rules/registry";

const SOURCE = join(__dirname, "../../src/rules");
const FOLDERS = [
  "across",
  "adjustment",
  "approval",
  "ceiling",
  "data",
  "decision",
  "library",
  "operations",
  "scope",
  "security",
  "supplement",
  "time",
];
const HELPERS = new Set(["across/names", "data/cells", "data/covered", "data/headers", "supplement/asked"]);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCE, folder))
    .filter((file) => !file.endsWith(".texts.ts"))
    .map((file) => `${folder}/${file.replace(/\.ts$/, "")}`),
).filter((file) => !HELPERS.has(file));
const ids = RULES.map(({ id }) => id);

test("a folder of rules is looked at, whatever is added", () => {
  expect(
    readdirSync(SOURCE)
      .filter((entry) => !entry.endsWith(".ts"))
      .sort(),
  ).toEqual([...FOLDERS, "acts", "facts", "trace", "values"].sort());
});

test.each(files)("%s exports one rule, and it is in the registry", (file) => {
  const exported = Object.values(jest.requireActual<Record<string, unknown>>(join(SOURCE, file)));
  expect(exported).toHaveLength(1);
  expect(RULES).toContain(exported[0]);
});

test.each(files)("%s has its tests and is no longer than a rule should be", (file) => {
  const name = file.split("/")[1] ?? "";
  const own = join(__dirname, `${file}.test.ts`);
  const shared = join(__dirname, "data/cells.test.ts");
  expect(existsSync(own) || readFileSync(shared, "utf8").includes(`/${name}"`)).toBe(true);
  expect(readFileSync(join(SOURCE, `${file}.ts`), "utf8").split("\n").length).toBeLessThanOrEqual(130);
});

test("no two rules have one id", () => expect(new Set(ids).size).toBe(ids.length));

const LOCALES = ["zh-CN", "en-US"] as const;

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s has a text for each message it declares, and no other",
  (_, rule) => {
    expect(Object.keys(rule.texts.messages).sort()).toEqual(Object.keys(rule.messages).sort());
    expect(Object.keys(rule.messages)).not.toEqual([]);
    for (const locale of LOCALES) expect(rule.texts.name[locale]).not.toBe("");
  },
);

test("both languages say what and what to do, with numbers the other has too", () => {
  const holes = ({ what, todo }: { readonly what: string; readonly todo: string }): readonly string[] =>
    [...new Set([...`${what} ${todo}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))].sort();
  for (const { id, texts } of RULES)
    for (const [message, said] of Object.entries(texts.messages))
      expect([id, message, holes(said["en-US"])]).toEqual([id, message, holes(said["zh-CN"])]);
});

test("the rules of an article are those that cite it, then those that carry it out too", () => {
  for (let article = 1; article <= 66; article += 1) {
    const found = rulesFor(article);
    const cites = found.filter(({ cite }) => cite?.article === article);
    const others = found.filter(({ alsoFor }) => alsoFor?.includes(article) === true);
    expect(found).toEqual([...cites, ...others]);
    expect(found).toHaveLength(RULES.filter((rule) => cites.includes(rule) || others.includes(rule)).length);
  }
  const idsFor = (article: number): readonly string[] => rulesFor(article).map(({ id }) => id);
  expect(idsFor(45)).toEqual(expect.arrayContaining(["A45-CAP", "A45-FILING", "A45-REASON"]));
  expect(idsFor(41)).toEqual(expect.arrayContaining(["SCOPE-A3-SOE", "A6-MISSING"]));
  expect(idsFor(1)).toEqual([]);
});
