/** How wide a text is drawn and how many lines it takes in a column, in units of a column's width (a digit of the standard font). */

/**
 * Width of a text as a wide font draws it: where the plan's font is not at hand another one is taken, and DejaVu Sans
 * draws English a fifth wider than Calibri.
 */
export const textWidth = (value: string): number =>
  Math.ceil([...value].reduce((sum, letter) => sum + letterWidth(letter), 0));

function letterWidth(letter: string): number {
  // Chinese characters and circled numbers.
  if (isWide(letter) || (letter >= "\u2460" && letter <= "\u24ff")) return 2.1;
  if (/[ijlftrI .,:;'()|![\]-]/.test(letter)) return 0.85;
  if (/[mwMW%@]/.test(letter)) return 2.05;
  return /[A-Z]/.test(letter) ? 1.6 : 1.3;
}

/** The first of the Chinese radicals; behind it stand Chinese characters, their marks and full-width letters. */
const FIRST_WIDE = "\u2e80";
const isWide = (letter: string): boolean => letter >= FIRST_WIDE;

/** Width as the standard font draws it: a Chinese character is as wide as two others. */
export const plainWidth = (value: string): number =>
  [...value].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);

/** What stays together on a line: an English word, a Chinese character with the brackets and stops that belong to it. */
const PARTS = /[\x21-\x7e]+ ?|[（《“【]*[^\x21-\x7e][）》”】，。、：；？！]*/g;

/** Width at which a text takes no more than so many lines: English wraps between words, Chinese between any two characters. */
export function wrappedWidth(value: string, lines: number): number {
  let width = Math.ceil(textWidth(value) / lines);
  while (linesAt(value, width, textWidth) > lines) width += 1;
  return width;
}

/** Lines that a text takes in a column. `isHeader`: as a wide font draws it, for what must be read whole. */
export function linesIn(text: string, width: number, isHeader: boolean): number {
  const measure = isHeader ? textWidth : plainWidth;
  return text.split("\n").reduce((sum, line) => {
    const lines = linesAt(line, Math.max(1, width - 1), measure);
    // A word wider than the column is broken where it must be.
    return sum + (lines === Infinity ? Math.ceil(measure(line) / Math.max(1, width - 1)) : lines);
  }, 0);
}

/** Lines of one paragraph; Infinity where a part of it is wider than the column. */
function linesAt(value: string, width: number, measure: (part: string) => number): number {
  const parts = value.match(PARTS) ?? [];
  if (parts.some((part) => measure(part.trimEnd()) > width)) return Infinity;
  let [lines, line] = [1, ""];
  for (const part of parts) {
    const isFull = measure((line + part).trimEnd()) > width;
    [lines, line] = isFull ? [lines + 1, part] : [lines, line + part];
  }
  return lines;
}
