/** Between Univer's style and the backend's cell format. Also used when a file is turned into a Univer workbook and back. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderFormat, CellFormat, ConditionalCellFormat } from "../types";

/** Font of a cell that names none: what a new workbook of a Chinese Excel has. */
export const DEFAULT_FONT = { name: "等线", size: 11 } as const;

const HORIZONTAL: Readonly<Record<number, CellFormat["horizontalAlignment"]>> = {
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
  [HorizontalAlign.JUSTIFIED]: "Justify",
  [HorizontalAlign.BOTH]: "Justify",
  [HorizontalAlign.DISTRIBUTED]: "Distributed",
};
const VERTICAL: Readonly<Record<number, CellFormat["verticalAlignment"]>> = {
  [VerticalAlign.TOP]: "Top",
  [VerticalAlign.MIDDLE]: "Center",
  [VerticalAlign.BOTTOM]: "Bottom",
};

function codeOf<T>(table: Readonly<Record<number, T>>, word: T): number {
  return Number(Object.keys(table).find((code) => table[Number(code)] === word) ?? 0);
}

/** "#RRGGBB" of what Univer holds: "#abc", "rgb(1,2,3)" or "#aabbcc". "" for none. */
export function hexColour(colour: Nullable<string>): string {
  if (!colour) return "";
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(colour);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  return colour.toUpperCase();
}

const underlineOf = (style: IStyleData): CellFormat["underline"] =>
  style.ul?.s !== BooleanNumber.TRUE ? "None" : style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";

export function formatOf(style: IStyleData): CellFormat {
  return {
    fillColor: hexColour(style.bg?.rgb),
    fontColor: hexColour(style.cl?.rgb) || "#000000",
    fontName: style.ff || DEFAULT_FONT.name,
    fontSize: style.fs ?? DEFAULT_FONT.size,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: HORIZONTAL[style.ht ?? 0] ?? "General",
    verticalAlignment: VERTICAL[style.vt ?? 0] ?? "Bottom",
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer's style for the members that are given; null takes a member away. */
export function styleOf(patch: Partial<CellFormat>): IStyleData {
  const style: { -readonly [K in keyof IStyleData]: IStyleData[K] | null } = {};
  if (patch.fillColor !== undefined) style.bg = patch.fillColor === "" ? null : { rgb: patch.fillColor };
  if (patch.fontColor !== undefined) style.cl = { rgb: patch.fontColor };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.bold !== undefined) style.bl = patch.bold ? BooleanNumber.TRUE : null;
  if (patch.italic !== undefined) style.it = patch.italic ? BooleanNumber.TRUE : null;
  if (patch.underline !== undefined)
    style.ul =
      patch.underline === "None"
        ? null
        : { s: BooleanNumber.TRUE, ...(patch.underline.startsWith("Double") ? { t: TextDecoration.DOUBLE } : {}) };
  if (patch.strikethrough !== undefined) style.st = patch.strikethrough ? { s: BooleanNumber.TRUE } : null;
  if (patch.wrapText !== undefined) style.tb = patch.wrapText ? WrapStrategy.WRAP : null;
  if (patch.horizontalAlignment !== undefined) style.ht = codeOf(HORIZONTAL, patch.horizontalAlignment) || null;
  if (patch.verticalAlignment !== undefined) style.vt = codeOf(VERTICAL, patch.verticalAlignment) || null;
  return style as IStyleData;
}

const BORDERS: readonly (readonly [BorderStyleTypes, BorderFormat["style"], BorderFormat["weight"]])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

export function borderOf(
  line: Nullable<{ s: BorderStyleTypes; cl?: Nullable<{ rgb?: Nullable<string> }> }>,
): BorderFormat {
  const known = BORDERS.find(([code]) => code === line?.s);
  return known
    ? { style: known[1], weight: known[2], color: hexColour(line?.cl?.rgb) || "#000000" }
    : { style: "None", weight: "Thin", color: "#000000" };
}

/** null: no line. */
export function borderLineOf(border: BorderFormat): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  if (border.style === "None") return null;
  const exact = BORDERS.find(([, style, weight]) => style === border.style && weight === border.weight);
  const code = exact ?? BORDERS.find(([, style]) => style === border.style);
  return { s: code?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

/** What Univer can show of a conditional format: fill and font. Borders and number format are kept beside the rule. */
export function highlightStyle(format: ConditionalCellFormat): IStyleData {
  return {
    ...(format.fillColor ? { bg: { rgb: format.fillColor } } : {}),
    ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
    ...(format.bold === undefined ? {} : { bl: flag(format.bold) }),
    ...(format.italic === undefined ? {} : { it: flag(format.italic) }),
    ...(format.underline === undefined ? {} : { ul: { s: flag(format.underline !== "None") } }),
    ...(format.strikethrough === undefined ? {} : { st: { s: flag(format.strikethrough) } }),
  };
}

export function highlightFormat(style: Nullable<IStyleData>): ConditionalCellFormat {
  if (!style) return {};
  return {
    ...(style.bg?.rgb ? { fillColor: hexColour(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { fontColor: hexColour(style.cl.rgb) } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul === undefined ? {} : { underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None" }),
    ...(style.st === undefined ? {} : { strikethrough: style.st?.s === BooleanNumber.TRUE }),
  };
}
