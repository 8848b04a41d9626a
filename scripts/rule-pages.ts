/** `npm run rules:docs`: writes the rule pages and the table of articles into docs/, and removes pages of rules that are gone. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addMessages } from "../src/messages";
import { paneTexts } from "../src/messages/parts/pane";
import { pagesOf, RULE_FOLDER } from "./rule-pages/pages";

addMessages(paneTexts);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const pages = pagesOf(root, createRequire(import.meta.url));

mkdirSync(join(root, RULE_FOLDER), { recursive: true });
for (const file of readdirSync(join(root, RULE_FOLDER))) {
  if (file.endsWith(".md") && !pages.has(`${RULE_FOLDER}/${file}`)) rmSync(join(root, RULE_FOLDER, file));
}
for (const [path, content] of pages) writeFileSync(join(root, path), content);
console.log(`${pages.size} pages written.`);
