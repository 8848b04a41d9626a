/**
 * What `npm run mutation` changes, and which tests have to notice. An area is a folder of the source with the tests that speak
 * for it.
 */
export interface MutationArea {
  /** As it is named on the command line and in the report. */
  name: string;
  /** The folder whose files are changed, without its ending slash. */
  folder: string;
  /** Folders of tests, or test files, that are run. */
  tests: string[];
  /** Files among them whose tests take longer than there is time for one change: no change is ever tried on them. */
  tooLong: string[];
}

const area = (name: string, tests: string[], tooLong: string[] = []): MutationArea => ({
  name,
  folder: `src/${name}`,
  tests,
  tooLong,
});

const EXCEL_MARKS = [
  "around",
  "filtered",
  "hiddenSheets",
  "hints",
  "marks",
  "merges",
  "oddPlaces",
  "page",
  "refusals",
  "repairs",
  "restore",
  "scenarios",
  "tables",
  "unwritten",
  "wholeTables",
];

export const MUTATION_AREAS: readonly MutationArea[] = [
  area("exact", ["test/exact"]),
  area("regulation", ["test/regulation", "test/rules"]),
  area("plan", ["test/plan", "test/cases/wording", "test/cases/workedCases.test.ts", "test/cases/hostile.test.ts"]),
  area(
    "rules",
    [
      "test/rules",
      "test/cases",
      "test/review/traces.test.ts",
      "test/review/memo.test.ts",
      "test/messages/short.test.ts",
    ],
    [
      "test/rules/properties.test.ts",
      "test/rules/verdictIsItsTrace.test.ts",
      "test/cases/fixes.test.ts",
      "test/cases/lawful.test.ts",
    ],
  ),
  area("review", ["test/rules", "test/review", "test/session", "test/cases/workedCases.test.ts"]),
  area(
    "marking",
    [
      "test/marking",
      "test/xlsx/marks",
      "test/session/marks",
      "test/session/writing",
      "test/xlsx/host.test.ts",
      "test/xlsx/sheets.test.ts",
      "test/xlsx/charts.test.ts",
      "test/xlsx/hiddenColumns.test.ts",
      // Marks through Excel's client library. Its longest suites (every fault of every batch, all choices) are left out.
      ...EXCEL_MARKS.map((name) => `test/excel/${name}.test.ts`),
    ],
    ["test/marking/formulas/univer.test.ts"],
  ),
];

/** Files that are words and numbers, not decisions: a changed word is found by the tests of those words or by nobody. */
export const WORD_TABLES: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /\.texts\.ts$/, reason: "texts that people read and the cases of a rule's page" },
  { pattern: /\/types\.ts$/, reason: "types only" },
  { pattern: /^src\/regulation\/articles\.ts$/, reason: "gists of the articles" },
  { pattern: /^src\/regulation\/holidays\.ts$/, reason: "the calendar of holidays, published by the State Council" },
  { pattern: /^src\/regulation\/places/, reason: "names of counties and districts" },
  {
    pattern: /^src\/plan\/headers\/(dictionary|families|alternates|english|topics|weak)/,
    reason: "header words",
  },
  { pattern: /^src\/plan\/denials\/words\.ts$/, reason: "words of denial" },
  { pattern: /^src\/plan\/cells\/englishOptions\.ts$/, reason: "English names of options" },
  { pattern: /^src\/rules\/facts\/keywords\.ts$/, reason: "key words of Articles 15, 16 and 20" },
];

/** The area a file belongs to, or null where the file is no decision of an area. */
export function areaOf(file: string): MutationArea | null {
  if (WORD_TABLES.some(({ pattern }) => pattern.test(file))) return null;
  return MUTATION_AREAS.find(({ folder }) => file.startsWith(`${folder}/`)) ?? null;
}
