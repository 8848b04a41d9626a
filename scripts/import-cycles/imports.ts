import { dirname, resolve } from "node:path";
import ts from "typescript";

const ENDINGS = [".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Files of `known` that a file imports or exports from, type-only ones included. @param file absolute path */
export function importsOf(file: string, source: string, known: ReadonlySet<string>): readonly string[] {
  return ts.preProcessFile(source, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const target = resolve(dirname(file), fileName);
    return ENDINGS.map((ending) => target + ending).filter((each) => known.has(each));
  });
}
