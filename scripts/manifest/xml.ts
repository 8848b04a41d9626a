/**
 * manifest/: checks manifest.xml without a network. xml.ts reads it as a tree, png.ts measures icons, checks.ts is
 * what can be wrong. scripts/validate-manifest.ts runs them.
 */
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element: its name as written (with prefix), attributes, child elements in order, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type OrderedNode = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ":@";
const TEXT = "#text";

function toElement(node: OrderedNode): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (!name || name === TEXT || name.startsWith("?")) return undefined;
  const inner = node[name] as readonly OrderedNode[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: inner.flatMap((child) => toElement(child) ?? []),
    text: inner
      .map((child) => (TEXT in child ? String(child[TEXT]) : ""))
      .join("")
      .trim(),
  };
}

/** The root element of an XML text. Throws an Error with line and reason when the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const root = (parser.parse(text) as OrderedNode[]).flatMap((node) => toElement(node) ?? [])[0];
  if (!root) throw new Error("no root element");
  return root;
}

/** The first child with this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The element and everything below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
