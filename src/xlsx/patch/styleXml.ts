import type { MarkStyle } from "../../marking/types";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import type { BorderEdges, FormatChange } from "./types";

/** #RRGGBB as files write it. */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A dxf: its parts in the order of CT_Dxf (ECMA-376 part 1, 18.8.14), its solid fill by background colour. */
export function differentialXml(prefix: string, style: MarkStyle, formatId: (code: string) => number): string {
  const tag = (name: string, attributes: [string, string | number][], content = ""): string =>
    element(prefix + name, attributes, content);
  const color = (name: string, value: string): string => tag(name, [["rgb", argb(value)]]);
  const font = [
    style.bold ? tag("b", []) : "",
    style.italic ? tag("i", []) : "",
    style.underline ? tag("u", []) : "",
    style.fontColor ? color("color", style.fontColor) : "",
  ].join("");
  const edge = (name: string): string => tag(name, [["style", "thin"]], color("color", style.border ?? ""));
  return tag(
    "dxf",
    [],
    [
      font && tag("font", [], font),
      style.numberFormat !== undefined
        ? tag("numFmt", [
            ["numFmtId", formatId(style.numberFormat)],
            ["formatCode", style.numberFormat],
          ])
        : "",
      style.fill
        ? tag(
            "fill",
            [],
            tag("patternFill", [["patternType", "solid"]], color("fgColor", style.fill) + color("bgColor", style.fill)),
          )
        : "",
      style.border ? tag("border", [], ["left", "right", "top", "bottom"].map(edge).join("")) : "",
    ].join(""),
  );
}

export function solidFillXml(prefix: string, color: string): string {
  return element(
    `${prefix}fill`,
    [],
    element(
      `${prefix}patternFill`,
      [["patternType", "solid"]],
      element(`${prefix}fgColor`, [["rgb", argb(color)]]) + element(`${prefix}bgColor`, [["indexed", 64]]),
    ),
  );
}

/** Children of CT_Border in their order; those of other edges than the four are copied as they stand in `xml`. */
export function borderXml(prefix: string, base: XmlElement | undefined, xml: string, edges: BorderEdges): string {
  const rest = (base?.children ?? [])
    .filter(({ name }) => !["left", "right", "top", "bottom"].includes(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join("");
  const edge = (name: keyof BorderEdges): string => {
    const line = edges[name];
    return line
      ? element(prefix + name, [["style", line.style]], element(`${prefix}color`, [["rgb", argb(line.color)]]))
      : element(prefix + name, []);
  };
  const four = (["left", "right", "top", "bottom"] as const).map(edge).join("");
  return element(`${prefix}border`, base?.attributes ?? [], four + (rest || element(`${prefix}diagonal`, [])));
}

/** Children of CT_Font in the order Excel writes them. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A font with a change; parts that the change does not name are copied as they stand in `xml`. */
export function fontXml(
  prefix: string,
  base: XmlElement | undefined,
  xml: string,
  change: NonNullable<FormatChange["font"]>,
): string {
  const parts = new Map((base?.children ?? []).map(({ name, start, end }) => [name, xml.slice(start, end)]));
  const set = (name: string, on: boolean | undefined): void => {
    if (on === undefined) return;
    if (on) parts.set(name, element(prefix + name, []));
    else parts.delete(name);
  };
  set("b", change.bold);
  set("i", change.italic);
  set("strike", change.strike);
  set("u", change.underline);
  if (change.color === null) parts.delete("color");
  else if (change.color !== undefined) parts.set("color", element(`${prefix}color`, [["rgb", argb(change.color)]]));
  // What is so already keeps its whole text, its theme too.
  const own = (name: string): string | undefined =>
    base?.children.find((part) => part.name === name)?.attributes.get("val");
  if (change.size !== undefined && Number(own("sz")) !== change.size)
    parts.set("sz", element(`${prefix}sz`, [["val", change.size]]));
  if (change.name !== undefined && own("name") !== change.name) {
    parts.set("name", element(`${prefix}name`, [["val", change.name]]));
    parts.delete("scheme");
  }
  const known = FONT_ORDER.flatMap((name) => parts.get(name) ?? []);
  const others = [...parts].filter(([name]) => !FONT_ORDER.includes(name)).map(([, text]) => text);
  return element(`${prefix}font`, [], [...known, ...others].join(""));
}
