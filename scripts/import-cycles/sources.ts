import { readdirSync } from "node:fs";
import { join } from "node:path";

/** All TypeScript files of src/, by absolute path. */
export const sourceFiles = (root: string): readonly string[] =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, "src", file));
