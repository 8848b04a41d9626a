/** The one-way stair: every folder of src/ has its place on it, and every place its folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** The list as eslint.config.mjs writes it; that file is an ES module, which jest does not load. */
function stair(): readonly string[] {
  const list =
    /export const STAIR = \[([^\]]*)\]/.exec(readFileSync(join(ROOT, "eslint.config.mjs"), "utf8"))?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
}

test("a folder without a place on the stair would escape the lint, a place without a folder says what is not", () => {
  const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true });
  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual([...stair()].sort());
  expect(folders.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
  expect(new Set(stair()).size).toBe(stair().length);
});

test("the rooms of the pane that the lint holds apart are there", () => {
  const rooms = readdirSync(join(ROOT, "src/taskpane"));
  expect(rooms).toEqual(expect.arrayContaining(["app", "kit", "boot"]));
});
