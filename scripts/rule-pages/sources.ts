/** What only a rule's source file tells: where it is, and which severities it can give. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../../src/rules/types";

export interface RuleSource {
  /** Path from the root of the project. */
  readonly file: string;
  /** Its tests, if they have a file of their own. */
  readonly test: string | null;
  /** Most severe first. */
  readonly severities: readonly Severity[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** By rule id. The severities are the words in the file; a test holds that no finding shows another. */
export function sourcesOf(root: string): ReadonlyMap<string, RuleSource> {
  const sources = new Map<string, RuleSource>();
  for (const folder of readdirSync(join(root, "src/rules"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    for (const name of readdirSync(join(root, "src/rules", folder.name)).filter((entry) => entry.endsWith(".ts"))) {
      const file = `src/rules/${folder.name}/${name}`;
      const text = readFileSync(join(root, file), "utf8");
      const id = /^\s*id: "([A-Z0-9-]+)"/m.exec(text)?.[1];
      if (id === undefined) continue;
      const test = `test/rules/${folder.name}/${name.replace(/\.ts$/, ".test.ts")}`;
      sources.set(id, {
        file,
        test: existsSync(join(root, test)) ? test : null,
        severities: SEVERITIES.filter((word) => text.includes(`"${word}"`)),
      });
    }
  }
  return sources;
}

export function sourceOf(sources: ReadonlyMap<string, RuleSource>, id: string): RuleSource {
  const source = sources.get(id);
  if (source === undefined) throw new RangeError(`no source file of ${id}`);
  return source;
}
