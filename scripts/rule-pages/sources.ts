/** Where each rule is at home, and the page that stands there: found by the files of src/rules/, which are loaded. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rule, RulePage } from "../../src/rules/types";

export interface RuleSource {
  /** Path from the root of the project. */
  readonly file: string;
  /** Its tests, if they have a file of their own. */
  readonly test: string | null;
  readonly page: RulePage;
}

/** Loads a module by its full path: `require` of whoever runs this. */
export type Load = (file: string) => unknown;

const TEXTS = ".texts.ts";

/**
 * By rule id.
 * @throws TypeError for texts without a rule or without a page beside them
 */
export function sourcesOf(root: string, load: Load): ReadonlyMap<string, RuleSource> {
  const files = readdirSync(join(root, "src/rules"), { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(TEXTS))
      .map((file) => file.split("\\").join("/").slice(0, -TEXTS.length))
      .map((name) => {
        const file = `src/rules/${name}.ts`;
        const test = `test/rules/${name}.test.ts`;
        const rule = Object.values(load(join(root, file)) as Readonly<Record<string, unknown>>).find(isRule);
        const { page } = load(join(root, `src/rules/${name}${TEXTS}`)) as { readonly page?: RulePage };
        if (rule === undefined || page === undefined)
          throw new TypeError(`${file} exports no rule, or its texts no page`);
        return [rule.id, { file, test: existsSync(join(root, test)) ? test : null, page }] as const;
      }),
  );
}

const isRule = (exported: unknown): exported is Rule =>
  typeof exported === "object" && exported !== null && "judge" in exported && "id" in exported;

/** @throws RangeError for a rule that is not under src/rules/ */
export function sourceOf(sources: ReadonlyMap<string, RuleSource>, id: string): RuleSource {
  const source = sources.get(id);
  if (source === undefined) throw new RangeError(`no source of ${id} under src/rules/`);
  return source;
}
