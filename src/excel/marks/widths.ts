import type { PriorWidth } from "../../sheet";

/** Points of a width that a file gave in characters of the standard font (7 pixels each, 5 for the margins, 96 dpi). */
export const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

export function setWidth(range: Excel.Range, width: PriorWidth): void {
  if (width === "standard") range.format.useStandardWidth = true;
  else range.format.columnWidth = "points" in width ? width.points : pointsOf(width.characters);
}
