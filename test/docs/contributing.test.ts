/** The walk through a new rule in CONTRIBUTING.md is a real one, and there is nothing else to do. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { sourcesOf } from "../../scripts/rule-pages/sources";

const ROOT = join(__dirname, "../..");
const REGISTRY = "src/rules/registry.ts";
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file));

const walk = read("CONTRIBUTING.md");
const shown = [...walk.matchAll(/^`([^`\n]+\.ts)`\n\n```ts\n([\s\S]*?)```$/gm)].map(
  ([, path = "", content = ""]) => [path, content] as const,
);
const sources = sourcesOf(ROOT, jest.requireActual);
const code = [...filesUnder("src"), ...filesUnder("scripts")];

test.each(shown)("%s stands there as it stands in the project", (path, content) => {
  expect(content).toBe(read(path));
});

test("a rule is four files: its judgement, its texts, its tests, and the registry, which the walk names", () => {
  const paths = shown.map(([path]) => path);
  const [rule = ""] = paths;
  expect(paths).toEqual([rule, rule.replace(/\.ts$/, ".texts.ts"), rule.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts")]);
  expect([...sources.values()].map(({ file }) => file)).toContain(rule);
  expect(walk).toContain(`\`${REGISTRY}\``);
});

test("nothing else of the code or of the tests names the rule of the walk, but for cases", () => {
  const [[rule = ""] = []] = shown;
  const id = [...sources].find(([, { file }]) => file === rule)?.[0] ?? "";
  const name = /export const (\w+) = defineRule/.exec(read(rule))?.[1] ?? "";
  expect([id, name].includes("")).toBe(false);
  const home = new Set(shown.map(([path]) => path));
  const naming = [...code, ...filesUnder("test").filter((file) => !file.startsWith("test/cases/"))].filter(
    (file) =>
      !home.has(file) && (read(file).includes(`"${id}"`) || new RegExp(`import .*\\b${name}\\b`).test(read(file))),
  );
  expect(naming).toEqual([REGISTRY]);
});

test("no rule is imported by anything but the registry", () => {
  const rules = new Set([...sources.values()].map(({ file }) => file));
  const importing = code.flatMap((file) =>
    [...read(file).matchAll(/from "(\.[^"]+)"/g)]
      .map(([, target = ""]) => relative(ROOT, join(ROOT, dirname(file), `${target}.ts`)).replaceAll("\\", "/"))
      .filter((target) => rules.has(target))
      .map((target) => [file, target]),
  );
  expect(importing.filter(([file]) => file !== REGISTRY)).toEqual([]);
  expect(importing).toHaveLength(rules.size);
});
