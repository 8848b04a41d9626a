/** The changes that Stryker knows to make in a source, all written into it at once, each behind a switch. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** One change of the source. */
export interface Mutant {
  id: string;
  file: string;
  mutator: string;
  at: string;
  /** Text of the first line: a reason for a survivor stays with it when lines move. */
  line: string;
  from: string;
  to: string;
}

interface Position {
  line: number;
  column: number;
}
interface ApiMutant {
  id: string;
  fileName: string;
  mutatorName: string;
  replacement: string;
  location: { start: Position; end: Position };
}
interface Instrumenter {
  instrument: (
    files: { name: string; content: string; mutate: true }[],
    options: { plugins: null; excludedMutations: string[]; ignorers: [] },
  ) => Promise<{ files: { name: string; content: string }[]; mutants: ApiMutant[] }>;
}

const quiet = () => undefined;
const logger = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  isDebugEnabled: () => false,
};

/** Of a place in a source: its first line, and the text that is replaced, cut at the line's end. */
export function textAt(source: string, { start, end }: ApiMutant["location"]): { line: string; from: string } {
  const line = source.split("\n")[start.line] ?? "";
  return { line: line.trim(), from: line.slice(start.column, start.line === end.line ? end.column : undefined).trim() };
}

/** @param files paths from the root @returns the texts with their switches by path from the root, and the changes */
export async function instrument(
  root: string,
  files: readonly string[],
): Promise<{ texts: Map<string, string>; mutants: Mutant[] }> {
  const home = join(root, "test/mutation/node_modules/@stryker-mutator/instrumenter/dist/src/index.js");
  const { Instrumenter } = (await import(pathToFileURL(home).href)) as {
    Instrumenter: new (log: typeof logger) => Instrumenter;
  };
  const sources = new Map(files.map((name) => [name, readFileSync(join(root, name), "utf8")]));
  const { files: texts, mutants } = await new Instrumenter(logger).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    texts: new Map(texts.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, mutatorName, replacement, location }) => ({
      id,
      file: fileName,
      mutator: mutatorName,
      at: `${location.start.line + 1}:${location.start.column + 1}`,
      ...textAt(sources.get(fileName) ?? "", location),
      to: replacement.replace(/\s+/g, " "),
    })),
  };
}
