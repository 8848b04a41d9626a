/** A file's cell formats as Univer styles. */
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { CellFormatModel, DifferentialFormatModel, EdgeModel } from "../../../../xlsx";
import type { ConditionalCellFormat } from "../../types";

/** Names of line styles in files. */
export const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  centerContinuous: HorizontalAlign.CENTER,
  fill: HorizontalAlign.LEFT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const line = (edge: EdgeModel): { s: BorderStyleTypes; cl: { rgb: string } } => ({
  s: LINES[edge.style] ?? BorderStyleTypes.THIN,
  cl: { rgb: edge.color ?? "#000000" },
});

function borders({ border }: CellFormatModel): IBorderData | null {
  const data: IBorderData = {
    ...(border.top ? { t: line(border.top) } : {}),
    ...(border.bottom ? { b: line(border.bottom) } : {}),
    ...(border.left ? { l: line(border.left) } : {}),
    ...(border.right ? { r: line(border.right) } : {}),
    ...(border.diagonal && border.diagonalDown ? { tl_br: line(border.diagonal) } : {}),
    ...(border.diagonal && border.diagonalUp ? { bl_tr: line(border.diagonal) } : {}),
  };
  return Object.keys(data).length > 0 ? data : null;
}

/** Degrees of the file (0–90 up, 91–180 down, 255 stacked) as Univer's. */
function rotation(degrees: number): IStyleData["tr"] {
  if (degrees === 0) return undefined;
  if (degrees === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

export function univerStyle(format: CellFormatModel): IStyleData {
  const { font, fill, alignment } = format;
  const bd = borders(format);
  const tr = rotation(alignment.rotation);
  const ht = HORIZONTAL[alignment.horizontal ?? ""];
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline && font.underline !== "none"
      ? { ul: { s: BooleanNumber.TRUE, ...(font.underline.startsWith("double") ? { t: TextDecoration.DOUBLE } : {}) } }
      : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color ? { cl: { rgb: font.color } } : {}),
    ...(font.verticalAlign
      ? { va: font.verticalAlign === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT }
      : {}),
    ...(fill.pattern !== "none" && fill.color ? { bg: { rgb: fill.color } } : {}),
    ...(bd ? { bd } : {}),
    ...(format.numberFormat !== "General" && format.numberFormat !== "" ? { n: { pattern: format.numberFormat } } : {}),
    ...(ht === undefined ? {} : { ht }),
    vt: VERTICAL[alignment.vertical ?? ""] ?? VerticalAlign.BOTTOM,
    ...(alignment.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment.indent > 0 ? { pd: { l: 2 + alignment.indent * 9, r: 2, t: 0, b: 1 } } : {}),
    ...(tr ? { tr } : {}),
  };
}

/** What a conditional format of the file lays over cells, in the backend's words. A solid fill's colour stands as background there. */
export function conditionalFormat(format: DifferentialFormatModel | undefined): ConditionalCellFormat {
  if (!format) return {};
  const { font, fill, border } = format;
  const fillColor = fill?.background ?? fill?.color;
  const edges = { EdgeTop: border?.top, EdgeBottom: border?.bottom, EdgeLeft: border?.left, EdgeRight: border?.right };
  const drawn = Object.entries(edges).flatMap(([side, edge]) =>
    edge ? [[side, { style: "Continuous", color: edge.color ?? "#000000" }] as const] : [],
  );
  return {
    ...(fillColor ? { fillColor } : {}),
    ...(font.color ? { fontColor: font.color } : {}),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.underline ? { underline: font.underline === "none" ? ("None" as const) : ("Single" as const) } : {}),
    ...(font.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(format.numberFormat ? { numberFormat: format.numberFormat } : {}),
    ...(drawn.length > 0 ? { borders: Object.fromEntries(drawn) } : {}),
  };
}
