/**
 * What `npm run mutation` changes, and which tests have to notice. An area is a folder of the source with the tests that speak
 * for it; each is one run of its own, so that a run that was stopped goes on with the next area.
 */
export interface MutationArea {
  /** As it is named on the command line and in the report. */
  name: string;
  /** The folder whose files are changed, without its ending slash; files of deeper folders that are areas themselves are theirs. */
  folder: string;
  /** Folders of tests that are run. */
  tests: string[];
}

const RULE_FOLDERS = [
  "across",
  "acts",
  "adjustment",
  "approval",
  "ceiling",
  "data",
  "decision",
  "facts",
  "library",
  "operations",
  "scope",
  "security",
  "supplement",
  "time",
  "trace",
  "values",
];

const area = (name: string, tests: string[]): MutationArea => ({ name, folder: `src/${name}`, tests });

export const MUTATION_AREAS: readonly MutationArea[] = [
  area("exact", ["test/exact"]),
  area("regulation", ["test/regulation", "test/rules"]),
  area("plan/cells", ["test/plan"]),
  area("plan/denials", ["test/plan", "test/cases"]),
  area("plan/headers", ["test/plan"]),
  area("plan/rows", ["test/plan"]),
  area("plan", ["test/plan"]),
  ...RULE_FOLDERS.map((folder) => area(`rules/${folder}`, ["test/rules", "test/cases"])),
  area("rules", ["test/rules", "test/cases"]),
  area("review", ["test/review", "test/cases"]),
  area("marking/policy", ["test/marking"]),
  area("marking/fixes", ["test/marking"]),
  area("marking/issueList", ["test/marking"]),
  area("marking", ["test/marking"]),
];

/** Files that are words and numbers, not decisions: a changed word is found by the tests of those words or by nobody. */
export const WORD_TABLES: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /\.texts\.ts$/, reason: "texts that people read and the cases of a rule's page" },
  { pattern: /\/index\.ts$/, reason: "what a folder hands on" },
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

/** The area a file belongs to (the deepest folder that holds it), or null where the file is no decision of an area. */
export function areaOf(file: string): MutationArea | null {
  if (WORD_TABLES.some(({ pattern }) => pattern.test(file))) return null;
  return (
    MUTATION_AREAS.filter(({ folder }) => file.startsWith(`${folder}/`)).sort(
      (a, b) => b.folder.length - a.folder.length,
    )[0] ?? null
  );
}
