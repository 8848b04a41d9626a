/** What can be measured, and what a command line asks for. */
export const SECTIONS = ["engine", "edit", "peers", "host", "cli", "pane", "page", "size", "workbench"] as const;
export type Section = (typeof SECTIONS)[number];

export interface Options {
  readonly sections: readonly Section[];
  /** Small sheets. */
  readonly quick: boolean;
  /** Rows of the plan in sections engine, edit and pane. */
  readonly rows: number | undefined;
  /** Writes the tables into README.md as well. */
  readonly readme: boolean;
}

const isSection = (word: string): word is Section => (SECTIONS as readonly string[]).includes(word);

/** The command line that measures one section alone, with the same options. */
export const wordsFor = (section: Section, { quick, rows, readme }: Options): readonly string[] => [
  section,
  ...(quick ? ["--quick"] : []),
  ...(rows === undefined ? [] : ["--rows", String(rows)]),
  ...(readme ? ["--readme"] : []),
];

/** @throws RangeError that says which words are known */
export function optionsOf(words: readonly string[]): Options {
  const at = words.indexOf("--rows");
  const rows = at < 0 ? undefined : Number(words[at + 1]);
  if (rows !== undefined && !(Number.isInteger(rows) && rows > 0))
    throw new RangeError("--rows takes a whole number above 0.");
  const named = words.filter(
    (word, place) => word !== "--quick" && word !== "--readme" && (at < 0 || (place !== at && place !== at + 1)),
  );
  const unknown = named.filter((word) => !isSection(word));
  if (unknown.length > 0)
    throw new RangeError(
      `Unknown section: ${unknown.join(", ")}. Sections: ${SECTIONS.join(", ")}; options: --quick, --rows N, --readme.`,
    );
  if (words.includes("--readme") && words.includes("--quick"))
    throw new RangeError("--readme takes the tables of whole runs, not of --quick ones.");
  return {
    sections: named.length > 0 ? named.filter(isSection) : SECTIONS,
    quick: words.includes("--quick"),
    rows,
    readme: words.includes("--readme"),
  };
}
