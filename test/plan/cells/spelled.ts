/** Cells written down one a line, each with what it says: 2026年3月初 → 2026-03-01..2026-03-10. */
export const casesOf = (text: string): (readonly [cell: string, says: string])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" → ") as [string, string]);
