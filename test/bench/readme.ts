/** The README's tables are what the benchmark prints: each section stands between two comments with its name. */

/** A text with one section's tables replaced. @throws Error where the text has no place for it */
export function withSection(text: string, section: string, tables: string): string {
  const [begin, end] = [`<!-- bench:${section} -->`, `<!-- /bench:${section} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the section ${section}: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${tables.trim()}\n\n${text.slice(to)}`;
}

/** Sections that a text has a place for, in its order. */
export const sectionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/<!-- bench:(\w+) -->/g)].map(([, name = ""]) => name);
