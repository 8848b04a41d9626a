import { format } from "numfmt";
import type { CellFormatModel, CellModel, EdgeModel, WorkbookModel } from "../../xlsx";
import type { CellLook } from "./types";

/** Points of the standard font where a file names none. */
const STANDARD_SIZE = 11;

const LINES: Readonly<Record<string, string>> = {
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  dashed: "1px dashed",
  mediumDashed: "2px dashed",
};

/** A cell's format as a page draws it. */
export function lookOf({ font, fill, border, alignment }: CellFormatModel): CellLook {
  return {
    font: font.name,
    size: Math.round(((font.size ?? STANDARD_SIZE) * 4) / 3),
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== null && font.underline !== "none",
    strike: font.strike,
    color: font.color,
    fill: fill.pattern === "none" ? null : fill.color,
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrap: alignment.wrap,
    indent: alignment.indent,
    borders: [border.top, border.right, border.bottom, border.left].map(edgeOf),
  };
}

const edgeOf = (edge: EdgeModel | null): string | null =>
  edge === null || edge.style === "none" ? null : `${LINES[edge.style] ?? "1px solid"} ${edge.color ?? "#000000"}`;

/** A cell's text as its number format shows it. Never throws: a format that cannot be read shows the plain value. */
export function shownText({ value, style, type }: CellModel, { styles }: Pick<WorkbookModel, "styles">): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (type === "error") return String(value);
  const pattern = styles.cellFormats[style]?.numberFormat ?? "General";
  try {
    return format(pattern, value, { locale: "zh-CN", throws: true });
  } catch {
    return String(value);
  }
}
