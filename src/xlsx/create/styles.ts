import { MAIN } from "../patch/parts";
import { element } from "../xml/write";

/** How a cell of a new workbook looks. */
export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** #RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly bordered?: boolean;
}

/** Collects the looks of a new workbook and gives each its number. */
export class Looks {
  private readonly fonts = [fontXml({})];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly formats: string[] = [];
  private readonly xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  index(look: Look): number {
    const format =
      look.numberFormat && look.numberFormat !== "General" ? place(this.formats, look.numberFormat) + 164 : 0;
    const fill = look.fill
      ? place(
          this.fills,
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const alignment = element("alignment", [
      ["horizontal", look.horizontal],
      ["vertical", "center"],
      ["wrapText", look.wrap ? 1 : null],
    ]);
    return place(
      this.xfs,
      element(
        "xf",
        [
          ["numFmtId", format],
          ["fontId", place(this.fonts, fontXml(look))],
          ["fillId", fill],
          ["borderId", look.bordered ? 1 : 0],
          ["xfId", 0],
          ["applyNumberFormat", format > 0 ? 1 : null],
          ["applyFont", 1],
          ["applyFill", fill > 0 ? 1 : null],
          ["applyBorder", look.bordered ? 1 : null],
          ["applyAlignment", 1],
        ],
        alignment,
      ),
    );
  }

  /** styles.xml. */
  xml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? "" : element(name, [["count", items.length]], items.join(""));
    const numbered = this.formats.map((code, index) =>
      element("numFmt", [
        ["numFmtId", 164 + index],
        ["formatCode", code],
      ]),
    );
    const edge = (side: string): string => `<${side} style="thin"><color rgb="FF808080"/></${side}>`;
    const borders = [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      `<border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border>`,
    ];
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${list("numFmts", numbered)}${list("fonts", this.fonts)}${list("fills", this.fills)}${list("borders", borders)}` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list("cellXfs", this.xfs)}` +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

const fontXml = ({ bold, italic, size = 11, color }: Look): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/>${color ? `<color rgb="FF${color.slice(1)}"/>` : ""}<name val="宋体"/><charset val="134"/></font>`;

/** Index of an item in a list, added at the end where it is not there yet. */
function place(items: string[], item: string): number {
  const at = items.indexOf(item);
  return at >= 0 ? at : items.push(item) - 1;
}
