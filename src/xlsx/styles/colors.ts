import { child, descend, numberOf, parseXml, type XmlElement } from "../xml/tree";

/** Indexed colours 0–63 (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's own. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours of Office 2013–2022, for files without a theme: in the order that files count them. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export interface Palette {
  /** RRGGBB. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The theme's colours and the file's own indexed colours. */
export function readPalette(themeXml: string | null, styles: XmlElement | null): Palette {
  const scheme = themeXml ? descend(parseXml(themeXml), "themeElements", "clrScheme") : undefined;
  const theme = THEME_ORDER.map((name, index) => {
    const [color] = child(scheme, name)?.children ?? [];
    const rgb = color?.attributes.get("lastClr") ?? color?.attributes.get("val");
    return rgb && /^[\da-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : (OFFICE_THEME[index] as string);
  });
  const own =
    descend(styles ?? undefined, "colors", "indexedColors")?.children.map(
      (color) => rgbOf(color.attributes.get("rgb")) ?? "000000",
    ) ?? [];
  return { theme, indexed: INDEXED.map((rgb, index) => own[index] ?? rgb) };
}

/** A color element as #RRGGBB; null = automatic or none. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const theme = numberOf(element, "theme");
  const indexed = numberOf(element, "indexed");
  const rgb =
    rgbOf(element.attributes.get("rgb")) ??
    (theme !== null ? palette.theme[theme] : indexed !== null ? palette.indexed[indexed] : undefined);
  return rgb ? `#${tinted(rgb, numberOf(element, "tint") ?? 0)}` : null;
}

/** RRGGBB of AARRGGBB or RRGGBB. */
function rgbOf(value: string | undefined): string | null {
  const match = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(value ?? "");
  return match?.[1]?.toUpperCase() ?? null;
}

/** Tint lightens or darkens the luminance of a colour (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const light = (max + min) / 2;
  const target = Math.max(0, Math.min(1, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * target - 1));
  return channels
    .map((channel) => (chroma === 0 ? target : target + ((channel - light) / chroma) * spread))
    .map((channel) =>
      Math.round(Math.max(0, Math.min(1, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
