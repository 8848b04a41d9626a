import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue as english } from "../../src/messages/en-US";
import { catalogue as chinese } from "../../src/messages/zh-CN";
import { RULES } from "../../src/rules/registry";
import { BOUNDED } from "./bounded";

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
const HELPERS = new Set(["across/names", "data/cells"]);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCE, folder)).map((file) => `${folder}/${file.replace(/\.ts$/, "")}`),
).filter((file) => !HELPERS.has(file));
const ids = RULES.map(({ id }) => id);

test("a folder of rules is looked at, whatever is added", () => {
  expect(
    readdirSync(SOURCE)
      .filter((entry) => !entry.endsWith(".ts"))
      .sort(),
  ).toEqual([...FOLDERS, "support", "values"].sort());
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

test("every rule with a bound is a rule", () => expect([...BOUNDED].filter((id) => !ids.includes(id))).toEqual([]));

const keys = Object.keys(chinese).filter((key) => key.startsWith("rules."));

test("messages come in pairs and belong to a rule", () => {
  for (const key of keys) {
    const [, id = "", message, part] = /^rules\.([^.]+)\.(\w+)\.(what|todo)$/.exec(key) ?? [];
    expect([key, ids.includes(id)]).toEqual([key, true]);
    expect(keys).toContain(`rules.${id}.${message}.${part === "what" ? "todo" : "what"}`);
  }
});

test("every rule has messages and a name, and every name a rule", () => {
  for (const id of ids)
    expect([id, keys.some((key) => key.startsWith(`rules.${id}.`)), `ruleName.${id}` in chinese]).toEqual([
      id,
      true,
      true,
    ]);
  expect(
    Object.keys(chinese).filter((key) => key.startsWith("ruleName.") && !ids.includes(key.slice("ruleName.".length))),
  ).toEqual([]);
});

test("no message is left that its rule does not use", () => {
  const sources = [...files, "across/names"].map((file) => readFileSync(join(SOURCE, `${file}.ts`), "utf8"));
  for (const key of keys) {
    const [, id = "", message = ""] = key.split(".");
    const source = sources.find((text) => text.includes(`id: "${id}"`)) ?? "";
    const used = source.includes(`"${message}"`) || (message.startsWith("item") && source.includes("`item${item}`"));
    expect([key, used]).toEqual([key, true]);
  }
});

test("both languages say what and what to do, with numbers the other has too", () => {
  const holes = (text: string): readonly string[] =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))].sort();
  const both = (catalogue: Readonly<Record<string, string>>, base: string): readonly string[] =>
    holes(`${catalogue[`${base}.what`]} ${catalogue[`${base}.todo`]}`);
  for (const base of new Set(keys.map((key) => key.replace(/\.(what|todo)$/, ""))))
    expect([base, both(english, base)]).toEqual([base, both(chinese, base)]);
});
