import type { MarkStyle } from "../../marking/types";
import { formatCode } from "../styles/numberFormats";
import { Splice } from "../xml/splice";
import { child, childrenNamed, numberOf, parseXml, prefixOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { borderXml, differentialXml, fontXml, solidFillXml } from "./styleXml";
import { placeFor, sectionsOf, STYLE_ORDER } from "./sections";
import type { FormatChange } from "./types";

/** First number that files may give to number formats of their own. */
const FIRST_OWN_FORMAT = 164;

/**
 * Adds formats to styles.xml. Nothing that stands there is changed or removed, so every number in use keeps its
 * meaning; a format that stands there already is used again.
 */
export class StyleEditor {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly added = new Map<string, string[]>();
  private readonly codes = new Map<number, string>();
  private readonly known = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.root = parseXml(xml);
    this.prefix = prefixOf(xml);
    for (const format of this.items("numFmts"))
      this.codes.set(numberOf(format, "numFmtId") ?? -1, format.attributes.get("formatCode") ?? "");
  }

  /** Index of the cell format that is `base` with a change; `base` itself if that changes nothing. */
  variant(base: number, change: FormatChange): number {
    const xf = this.items("cellXfs")[base];
    if (!xf) return base;
    const cacheKey = `${base} ${JSON.stringify(change)}`;
    const cached = this.known.get(cacheKey);
    if (cached !== undefined) return cached;
    const wanted = this.describe(xf, change);
    const key = JSON.stringify(wanted);
    const own = JSON.stringify(this.describe(xf, {}));
    const formats = this.items("cellXfs");
    // Formats added a moment ago are found by the key they were added under.
    const found = key === own ? base : formats.findIndex((other) => JSON.stringify(this.describe(other, {})) === key);
    const index = found >= 0 ? found : (this.known.get(key) ?? this.append("cellXfs", this.render(xf, wanted)));
    this.known.set(cacheKey, index).set(key, index);
    return index;
  }

  /** Index of a differential format for a mark. */
  differential(style: MarkStyle): number {
    const text = differentialXml(this.prefix, style, (code) => this.formatId(code, false));
    const index = this.items("dxfs").findIndex(({ start, end }) => this.xml.slice(start, end) === text);
    const already = this.added.get("dxfs")?.indexOf(text) ?? -1;
    return index >= 0 ? index : already >= 0 ? this.items("dxfs").length + already : this.append("dxfs", text);
  }

  /** The part with everything added. */
  result(): string {
    const splice = new Splice(this.xml);
    const sections = sectionsOf(this.xml);
    for (const [name, texts] of this.added) {
      const section = sections.list.find((candidate) => candidate.name === name);
      const count = this.items(name).length + texts.length;
      const tag = this.prefix + name;
      if (!section) {
        splice.insert(
          placeFor(sections, name, STYLE_ORDER, this.root.content?.start ?? 0),
          element(tag, [["count", count]], texts.join("")),
        );
      } else {
        const head = this.xml.slice(section.start, section.content?.start ?? section.end);
        const counted = (
          /\scount\s*=/.test(head)
            ? head.replace(/(\scount\s*=\s*["'])\d*(["'])/, `$1${count}$2`)
            : head.replace(tag, `${tag} count="${count}"`)
        ).replace(/\/>$/, ">");
        splice.replace(
          section.start,
          section.content?.start ?? section.end,
          counted + (section.content ? "" : `${texts.join("")}</${tag}>`),
        );
        if (section.content) splice.insert(section.content.end, texts.join(""));
      }
    }
    return splice.result();
  }

  private items(section: string): readonly XmlElement[] {
    return child(this.root, section)?.children ?? [];
  }

  private append(section: string, text: string): number {
    const texts = this.added.get(section) ?? [];
    this.added.set(section, texts);
    texts.push(text);
    return this.items(section).length + texts.length - 1;
  }

  /** All that a cell format says, the change taken in; what is at its default is left out, so that equal formats look equal. */
  private describe(xf: XmlElement, change: FormatChange): XfDescription {
    const id = numberOf(xf, "numFmtId") ?? 0;
    const alignment = new Map(child(xf, "alignment")?.attributes ?? []);
    if (change.wrap !== undefined) alignment.set("wrapText", change.wrap ? "1" : "0");
    if (change.horizontal !== undefined) alignment.set("horizontal", change.horizontal ?? "general");
    if (change.vertical !== undefined) alignment.set("vertical", change.vertical ?? "bottom");
    const quotePrefix = change.quotePrefix ?? /^(1|true)$/.test(xf.attributes.get("quotePrefix") ?? "");
    return {
      code: change.numberFormat ?? formatCode(id, this.codes),
      font: change.font ? this.fontId(xf, change.font) : (numberOf(xf, "fontId") ?? 0),
      fill: change.fill !== undefined ? this.fillId(change.fill) : (numberOf(xf, "fillId") ?? 0),
      border: change.border === undefined ? (numberOf(xf, "borderId") ?? 0) : this.borderId(xf, change.border),
      parent: numberOf(xf, "xfId") ?? 0,
      quotePrefix,
      alignment: [...alignment]
        .filter(([name, value]) => !isDefaultAlignment(name, value))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      protection: [...(child(xf, "protection")?.attributes ?? [])],
    };
  }

  private render(xf: XmlElement, wanted: XfDescription): string {
    const { prefix } = this;
    const attributes = new Map(xf.attributes);
    const id = this.formatId(wanted.code, true);
    const own = numberOf(xf, "numFmtId") ?? 0;
    if (id !== own) attributes.set("numFmtId", String(id)).set("applyNumberFormat", "1");
    if (numberOf(xf, "fontId") !== wanted.font) attributes.set("fontId", String(wanted.font)).set("applyFont", "1");
    if (numberOf(xf, "fillId") !== wanted.fill) attributes.set("fillId", String(wanted.fill)).set("applyFill", "1");
    if ((numberOf(xf, "borderId") ?? 0) !== wanted.border)
      attributes.set("borderId", String(wanted.border)).set("applyBorder", "1");
    if (wanted.quotePrefix) attributes.set("quotePrefix", "1");
    else attributes.delete("quotePrefix");
    if (wanted.alignment.length > 0) attributes.set("applyAlignment", "1");
    const alignment = wanted.alignment.length > 0 ? element(`${prefix}alignment`, wanted.alignment) : "";
    const rest = xf.children
      .filter(({ name }) => name !== "alignment")
      .map(({ start, end }) => this.xml.slice(start, end))
      .join("");
    return element(`${prefix}xf`, attributes, alignment + rest);
  }

  private formatId(code: string, mayBeBuiltIn: boolean): number {
    const own = [...this.codes].find(([, candidate]) => candidate === code);
    if (own && mayBeBuiltIn) return own[0];
    if (mayBeBuiltIn)
      for (let id = 0; id < 59; id += 1)
        if (!this.codes.has(id) && formatCode(id, this.codes) === code && (id === 0 || code !== "General")) return id;
    // Formats inside differential formats carry number and code themselves; only the number must be free.
    if (!mayBeBuiltIn) return own?.[0] ?? this.freeFormatId(code);
    const id = this.freeFormatId(code);
    this.codes.set(id, code);
    this.append(
      "numFmts",
      element(`${this.prefix}numFmt`, [
        ["numFmtId", id],
        ["formatCode", code],
      ]),
    );
    return id;
  }

  /** The number that a differential format of the file has for this code already, else the next free one. */
  private freeFormatId(code: string): number {
    const inside = this.items("dxfs").flatMap((dxf) => childrenNamed(dxf, "numFmt"));
    const same = inside.find((format) => format.attributes.get("formatCode") === code);
    const taken = [...this.codes.keys(), ...inside.map((format) => numberOf(format, "numFmtId") ?? 0)];
    return numberOf(same, "numFmtId") ?? Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  }

  private fontId(xf: XmlElement, change: NonNullable<FormatChange["font"]>): number {
    const base = this.items("fonts")[numberOf(xf, "fontId") ?? 0];
    const text = fontXml(this.prefix, base, this.xml, change);
    // In whatever order its parts stand, a font that stays as it was is the same one.
    return base && text === fontXml(this.prefix, base, this.xml, {})
      ? (numberOf(xf, "fontId") ?? 0)
      : this.indexOf("fonts", text);
  }

  private borderId(xf: XmlElement, border: NonNullable<FormatChange["border"]> | null): number {
    if (border === null) return 0;
    if (typeof border === "number") {
      const like = this.items("cellXfs")[border];
      return like ? (numberOf(like, "borderId") ?? 0) : 0;
    }
    const base = this.items("borders")[numberOf(xf, "borderId") ?? 0];
    return this.indexOf("borders", borderXml(this.prefix, base, this.xml, border));
  }

  private fillId(color: string | null): number {
    return color === null ? 0 : this.indexOf("fills", solidFillXml(this.prefix, color));
  }

  private indexOf(section: string, text: string): number {
    const index = this.items(section).findIndex(({ start, end }) => this.xml.slice(start, end) === text);
    const already = this.added.get(section)?.indexOf(text) ?? -1;
    return index >= 0 ? index : already >= 0 ? this.items(section).length + already : this.append(section, text);
  }
}

interface XfDescription {
  readonly code: string;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly parent: number;
  readonly quotePrefix: boolean;
  readonly alignment: readonly (readonly [string, string])[];
  readonly protection: readonly (readonly [string, string])[];
}

function isDefaultAlignment(name: string, value: string): boolean {
  if (name === "horizontal") return value === "general";
  if (name === "vertical") return value === "bottom";
  return value === "0" || value === "false";
}
