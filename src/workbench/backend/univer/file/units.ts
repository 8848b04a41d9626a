/** Widths and colours between a file and Univer. */

/** Width of a digit of the standard font in pixels: what a column's width in characters counts by. */
const DIGIT = 7;

/** Characters as the file states them (ECMA-376 part 1, 18.3.1.13) to pixels. */
export const pixelsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

/** The other way round, at the file's precision of 1/256 of a character. */
export const charactersOfPixels = (pixels: number): number => Math.trunc((pixels / DIGIT) * 256) / 256;
