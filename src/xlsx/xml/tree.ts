import { LIMITS } from "../package/limits";
import { refuse } from "../package/refuse";
import { XmlReader } from "./reader";

/** An element with its place in the file. Names as XmlReader gives them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own character data, joined. */
  readonly text: string;
  /** Offsets of the whole element; of its content where it has any (else null: <a/>). */
  readonly start: number;
  readonly end: number;
  readonly content: { readonly start: number; readonly end: number } | null;
}

/** A whole document as a tree. For small parts only. */
export function parseXml(xml: string): XmlElement {
  const reader = new XmlReader(xml);
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) if (kind === "open") return readElement(reader);
  throw refuse("damaged", "XML without an element");
}

/** Prefix of the document's own vocabulary, with colon ("" for most files). */
export function prefixOf(xml: string): string {
  const reader = new XmlReader(xml);
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) if (kind === "open") return reader.prefix;
  return "";
}

/** The element whose open token the reader stands on; afterwards the reader stands behind it. */
export function readElement(reader: XmlReader, depth = 0): XmlElement {
  if (depth > LIMITS.depth) throw refuse("damaged", "XML nested too deeply");
  const { name, start } = reader;
  const attributes = reader.attributes();
  if (reader.selfClosing) return { name, attributes, children: [], text: "", start, end: reader.end, content: null };
  const contentStart = reader.end;
  const children: XmlElement[] = [];
  let text = "";
  for (;;) {
    const kind = reader.next();
    if (kind === "text") text += reader.text;
    else if (kind === "open") children.push(readElement(reader, depth + 1));
    else if (kind === "end") throw refuse("damaged", `XML ends inside ${name}`);
    else
      return {
        name,
        attributes,
        children,
        text,
        start,
        end: reader.end,
        content: { start: contentStart, end: reader.start },
      };
  }
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Child by a path of names. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** An xsd:boolean attribute. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number attribute; null if there is none or it is no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes.get(name);
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Every element of a name inside one, at any depth. */
export const deepNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...deepNamed(child, name)]);

/** Text of an element with all that is inside it. */
export function deepText(element: XmlElement): string {
  return element.children.length === 0 ? element.text : element.text + element.children.map(deepText).join("");
}
