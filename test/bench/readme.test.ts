/** Tables of the benchmark in the README. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sectionsIn, withSection } from "./readme";
import { optionsOf, SECTIONS, wordsFor } from "./sections";

const TEXT = "a\n\n<!-- bench:host -->\n\nold $1\n\n<!-- /bench:host -->\n\nb\n";

test("a section's tables replace those that stood in its place, and nothing else", () =>
  expect(withSection(TEXT, "host", "| new $& |\n")).toBe(
    "a\n\n<!-- bench:host -->\n\n| new $& |\n\n<!-- /bench:host -->\n\nb\n",
  ));
test("a section without a place is an error that names the comments", () =>
  expect(() => withSection(TEXT, "cli", "x")).toThrow("<!-- bench:cli --> … <!-- /bench:cli -->"));
test("every place in the README is one of a section, and has tables in it", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  const sections = sectionsIn(readme);
  expect(sections.length).toBeGreaterThan(1);
  for (const section of sections) {
    expect(SECTIONS).toContain(section);
    expect(readme.split(`<!-- bench:${section} -->`)[1]!.split(`<!-- /bench:${section} -->`)[0]).toMatch(/\| --- \|/);
  }
});
test("tables of small sheets do not get into the README; unknown words are named", () => {
  expect(() => optionsOf(["--readme", "--quick"])).toThrow(RangeError);
  expect(() => optionsOf(["hosts"])).toThrow(/hosts.*engine/);
  expect(optionsOf(["host", "--rows", "5", "--readme"])).toEqual({
    sections: ["host"],
    rows: 5,
    quick: false,
    readme: true,
  });
});
test("a section that is measured alone is asked for with the options of the whole run", () => {
  const options = optionsOf(["--rows", "5", "--readme", "engine", "peers"]);
  expect(options.sections.map((section) => wordsFor(section, options))).toEqual([
    ["engine", "--rows", "5", "--readme"],
    ["peers", "--rows", "5", "--readme"],
  ]);
  expect(options.sections.map((section) => optionsOf(wordsFor(section, options)))).toEqual([
    { ...options, sections: ["engine"] },
    { ...options, sections: ["peers"] },
  ]);
  expect(wordsFor("host", optionsOf(["--quick"]))).toEqual(["host", "--quick"]);
});
