/**
 * npm run cycles: names every ring of files of src/ that import each other, type-only imports included; exit status 1 if
 * there is one. A part of `npm run lint`.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { sourceFiles } from "./import-cycles/sources";
import { cyclesIn, type ImportGraph } from "./import-cycles/rings";
import { importsOf } from "./import-cycles/imports";

const ROOT = join(__dirname, "..");

const files = sourceFiles(ROOT);
const known = new Set(files);
const graph: ImportGraph = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, "utf8"), known)]));

const rings = cyclesIn(graph);
for (const ring of rings)
  console.error(`${[...ring, ring[0] ?? ""].map((file) => relative(ROOT, file).replaceAll("\\", "/")).join(" → ")}`);
if (rings.length > 0) {
  console.error(`${rings.length} import cycles`);
  process.exitCode = 1;
}
