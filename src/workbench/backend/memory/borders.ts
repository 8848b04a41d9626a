/** Borders of a range, kept at its cells. */
import { lastColumn, lastRow } from "../ranges";
import type { BorderFormat, BorderSide, CellRange } from "../types";
import type { Sheet } from "./sheet";
import { NO_BORDER, type CellSide, type Style } from "./style";

/** Which side of a cell at (row, column) lies on that border of the range; null when none does. */
function sideOf(range: CellRange, side: BorderSide, row: number, column: number): CellSide | null {
  switch (side) {
    case "EdgeTop":
      return row === range.row ? "top" : null;
    case "EdgeBottom":
      return row === lastRow(range) ? "bottom" : null;
    case "EdgeLeft":
      return column === range.column ? "left" : null;
    case "EdgeRight":
      return column === lastColumn(range) ? "right" : null;
    case "InsideHorizontal":
      return row < lastRow(range) ? "bottom" : null;
    case "InsideVertical":
      return column < lastColumn(range) ? "right" : null;
  }
}

export function readBorder(
  sheet: Sheet,
  range: CellRange,
  side: BorderSide,
): { [K in keyof BorderFormat]: BorderFormat[K] | null } {
  let reading: { [K in keyof BorderFormat]: BorderFormat[K] | null } | null = null;
  for (let row = range.row; row <= lastRow(range); row++) {
    for (let column = range.column; column <= lastColumn(range); column++) {
      const at = sideOf(range, side, row, column);
      if (!at) continue;
      const border = sheet.cells.styleAt(row, column).borders[at] ?? NO_BORDER;
      reading =
        reading === null
          ? border
          : {
              style: reading.style === border.style ? border.style : null,
              color: reading.color === border.color ? border.color : null,
              weight: reading.weight === border.weight ? border.weight : null,
            };
    }
  }
  return reading ?? NO_BORDER;
}

export function writeBorder(
  style: Style,
  range: CellRange,
  side: BorderSide,
  row: number,
  column: number,
  patch: Partial<BorderFormat>,
): Style {
  const at = sideOf(range, side, row, column);
  if (!at) return style;
  const before =
    style.borders[at] ?? (patch.style === undefined ? { ...NO_BORDER, style: "Continuous" as const } : NO_BORDER);
  const { [at]: _, ...others } = style.borders;
  const after = { ...before, ...patch };
  return { ...style, borders: after.style === "None" ? others : { ...others, [at]: after } };
}
