/** A cell's look. Styles are never changed in place: cells share them. */
import type { BorderFormat, CellFormat } from "../types";

export type CellSide = "top" | "bottom" | "left" | "right";

export interface Style extends Readonly<CellFormat> {
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<CellSide, BorderFormat>>>;
}

export const DEFAULT_STYLE: Style = {
  fillColor: "",
  fontColor: "#000000",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  numberFormat: "General",
  borders: {},
};

export const NO_BORDER: BorderFormat = { style: "None", color: "#000000", weight: "Thin" };

/** What differs from the default, for snapshots; null when nothing does. */
export function differences(style: Style): Record<string, unknown> | null {
  const found = Object.entries(style).filter(([key, value]) =>
    key === "borders" ? Object.keys(value as object).length > 0 : value !== DEFAULT_STYLE[key as keyof Style],
  );
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** Whether two looks are one: a cell that was given its column's look again has none of its own. */
export function sameStyle(a: Style, b: Style): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
