/** styles/: the formats of a workbook, resolved: number format codes, fonts, fills, borders, colours as #RRGGBB. */
import type {
  AlignmentModel,
  BorderModel,
  CellFormatModel,
  DifferentialFormatModel,
  EdgeModel,
  FillModel,
  FontModel,
  StyleTable,
} from "../model/types";
import { child, childrenNamed, flag, numberOf, parseXml, type XmlElement } from "../xml/tree";
import { colorOf, readPalette, type Palette } from "./colors";
import { formatCode } from "./numberFormats";

export { isDateFormat } from "./numberFormats";

const NO_FILL: FillModel = { pattern: "none", color: null, background: null };
const NO_BORDER: BorderModel = {
  left: null,
  right: null,
  top: null,
  bottom: null,
  diagonal: null,
  diagonalUp: false,
  diagonalDown: false,
};
const DEFAULT_FONT: FontModel = {
  name: null,
  size: 11,
  bold: false,
  italic: false,
  underline: null,
  strike: false,
  color: null,
  verticalAlign: null,
};

/** All formats of styles.xml; a file without one has the default format only. */
export function readStyles(
  stylesXml: string | null,
  themeXml: string | null,
): StyleTable & { readonly palette: Palette } {
  const root = stylesXml ? parseXml(stylesXml) : null;
  const palette = readPalette(themeXml, root);
  const part = (name: string): readonly XmlElement[] => child(root ?? undefined, name)?.children ?? [];
  const codes = new Map(
    part("numFmts").map((element) => [
      numberOf(element, "numFmtId") ?? -1,
      element.attributes.get("formatCode") ?? "General",
    ]),
  );
  const fonts = part("fonts").map((element) => ({ ...DEFAULT_FONT, ...readFont(element, palette) }));
  const fills = part("fills").map((element) => readFill(element, palette));
  const borders = part("borders").map((element) => readBorder(element, palette));
  const cellFormats = part("cellXfs").map((xf): CellFormatModel => ({
    numberFormat: formatCode(numberOf(xf, "numFmtId") ?? 0, codes),
    font: fonts[numberOf(xf, "fontId") ?? 0] ?? DEFAULT_FONT,
    fill: fills[numberOf(xf, "fillId") ?? 0] ?? NO_FILL,
    border: borders[numberOf(xf, "borderId") ?? 0] ?? NO_BORDER,
    alignment: readAlignment(child(xf, "alignment")),
    locked: flag(child(xf, "protection"), "locked", true),
    formulaHidden: flag(child(xf, "protection"), "hidden"),
    quotePrefix: flag(xf, "quotePrefix"),
  }));
  if (cellFormats.length === 0) {
    cellFormats.push({
      numberFormat: "General",
      font: fonts[0] ?? DEFAULT_FONT,
      fill: NO_FILL,
      border: NO_BORDER,
      alignment: readAlignment(undefined),
      locked: true,
      formulaHidden: false,
      quotePrefix: false,
    });
  }
  return { palette, cellFormats, differentialFormats: part("dxfs").map((dxf) => readDifferential(dxf, palette)) };
}

function readDifferential(dxf: XmlElement, palette: Palette): DifferentialFormatModel {
  const font = child(dxf, "font");
  const fill = child(dxf, "fill");
  const border = child(dxf, "border");
  return {
    numberFormat: child(dxf, "numFmt")?.attributes.get("formatCode") ?? null,
    font: font ? readFont(font, palette) : {},
    fill: fill ? readDifferentialFill(fill, palette) : null,
    border: border ? readBorder(border, palette) : null,
  };
}

/** Only what the element sets. */
function readFont(element: XmlElement, palette: Palette): Partial<FontModel> {
  const found: { -readonly [Key in keyof FontModel]?: FontModel[Key] } = {};
  for (const part of element.children) {
    const value = part.attributes.get("val");
    if (part.name === "name" && value) found.name = value;
    else if (part.name === "sz") found.size = numberOf(part, "val") ?? 11;
    else if (part.name === "b") found.bold = flag(part, "val", true);
    else if (part.name === "i") found.italic = flag(part, "val", true);
    else if (part.name === "strike") found.strike = flag(part, "val", true);
    else if (part.name === "u") found.underline = value === "none" ? null : (value ?? "single");
    else if (part.name === "color") found.color = colorOf(part, palette);
    else if (part.name === "vertAlign")
      found.verticalAlign = value === "superscript" || value === "subscript" ? value : null;
  }
  return found;
}

function readFill(element: XmlElement, palette: Palette): FillModel {
  const pattern = child(element, "patternFill");
  if (!pattern) {
    const [stop] = childrenNamed(child(element, "gradientFill"), "stop");
    return stop ? { pattern: "gradient", color: colorOf(child(stop, "color"), palette), background: null } : NO_FILL;
  }
  return {
    pattern: pattern.attributes.get("patternType") ?? "none",
    color: colorOf(child(pattern, "fgColor"), palette),
    background: colorOf(child(pattern, "bgColor"), palette),
  };
}

/** In a differential format a solid fill's colour is the background, and "solid" may be left out. */
function readDifferentialFill(element: XmlElement, palette: Palette): FillModel {
  const fill = readFill(element, palette);
  if (fill.pattern !== "none" && fill.pattern !== "solid") return fill;
  const color = fill.background ?? fill.color;
  return { pattern: color ? "solid" : "none", color, background: null };
}

function readBorder(element: XmlElement, palette: Palette): BorderModel {
  const edge = (...names: string[]): EdgeModel | null => {
    const found = names.map((name) => child(element, name)).find(Boolean);
    const style = found?.attributes.get("style");
    return found && style && style !== "none" ? { style, color: colorOf(child(found, "color"), palette) } : null;
  };
  return {
    left: edge("left", "start"),
    right: edge("right", "end"),
    top: edge("top"),
    bottom: edge("bottom"),
    diagonal: edge("diagonal"),
    diagonalUp: flag(element, "diagonalUp"),
    diagonalDown: flag(element, "diagonalDown"),
  };
}

function readAlignment(element: XmlElement | undefined): AlignmentModel {
  return {
    horizontal: element?.attributes.get("horizontal") ?? null,
    vertical: element?.attributes.get("vertical") ?? null,
    wrap: flag(element, "wrapText"),
    shrink: flag(element, "shrinkToFit"),
    indent: numberOf(element, "indent") ?? 0,
    rotation: numberOf(element, "textRotation") ?? 0,
  };
}
