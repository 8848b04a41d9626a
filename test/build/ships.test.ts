/** What ships is without the workbench: no page or script of it in the build, no import of it in any file that ships. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importsOf } from "../../scripts/import-cycles/imports";
import { sourceFiles } from "../../scripts/import-cycles/sources";
import { REPOSITORY } from "../../src/workbench/server/freshBuild";

interface Configuration {
  readonly entry: Readonly<Record<string, string | { readonly import: string }>>;
  readonly plugins: readonly { readonly userOptions?: { readonly filename: string; readonly template: string } }[];
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS
const configured = require("../../webpack.config.js") as (env: object, argv: object) => readonly Configuration[];

const WORKBENCH = join(REPOSITORY, "src", "workbench");
const inputsOf = (builds: readonly Configuration[]): readonly string[] =>
  builds.flatMap(({ entry, plugins }) => [
    ...Object.values(entry).map((each) => (typeof each === "string" ? each : each.import)),
    ...plugins.flatMap(({ userOptions }) => (userOptions?.template ? [userOptions.template] : [])),
  ]);

/** All files that are reached from some, whatever kind of import leads there. */
function reached(inputs: readonly string[]): ReadonlySet<string> {
  const known = new Set(sourceFiles(REPOSITORY));
  const seen = new Set(inputs);
  for (const file of seen) for (const next of importsOf(file, readFileSync(file, "utf8"), known)) seen.add(next);
  return seen;
}

const shipped = inputsOf(configured({}, { mode: "production" }));

test("a build for production takes nothing of the workbench, and all that it takes is there", () => {
  expect(shipped.length).toBeGreaterThan(3);
  expect(shipped.filter((file) => file.startsWith(WORKBENCH))).toEqual([]);
  expect(shipped.filter((file) => !existsSync(file))).toEqual([]);
});

test("only a build that is asked for the workbench has its pages", () => {
  const all = inputsOf(configured({ workbench: true }, { mode: "production" }));
  expect(all.filter((file) => !shipped.includes(file)).every((file) => file.startsWith(WORKBENCH))).toBe(true);
  expect(all).toEqual(expect.arrayContaining([...shipped]));
  expect(all.length).toBeGreaterThan(shipped.length);
});

test("no file that ships reaches a file of the workbench", () => {
  const files = reached(shipped);
  expect(files.size).toBeGreaterThan(300);
  expect([...files].filter((file) => file.startsWith(WORKBENCH))).toEqual([]);
});
