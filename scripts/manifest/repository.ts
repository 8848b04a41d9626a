import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestSurroundings } from "./checks";

const root = join(__dirname, "..", "..");

/** Where manifest.xml lies. */
export const MANIFEST = join(root, "manifest.xml");

/** The files and pages of this repository that the manifest may name. */
export const repository: ManifestSurroundings = {
  file: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined),
  pages: ["taskpane.html", "commands.html", "dialog.html", "support.html"],
  locales: ["en-US"],
};
