import { XmlReader } from "./reader";

/** Comments and character data, which hold no tags; and the beginnings of tags. */
const TAGS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)/gu;

/**
 * A part in which the vocabulary of its root goes by several prefixes, with one for all. Programs that put parts together
 * from pieces write such; most parts come back as they are, at the price of one search.
 */
export function withOnePrefix(xml: string): string {
  const reader = new XmlReader(xml);
  while (reader.next() !== "open") if (reader.kind === "end") return xml;
  const own = reader.prefix.slice(0, -1);
  const attributes = reader.attributes();
  const namespace = attributes.get(own === "" ? "xmlns" : `xmlns:${own}`);
  if (namespace === undefined || namespace === "") return xml;
  const aliases = aliasesOf(xml, namespace);
  aliases.delete(own);
  // Where the standing namespace is another one somewhere, names without a prefix are not known to be ours.
  if (aliases.has("") && xml.replaceAll(declaration("", namespace), "").includes(" xmlns=")) aliases.delete("");
  if (aliases.size === 0) return xml;
  return xml.replace(TAGS, (whole, slash: string | undefined, prefix: string | undefined, name: string | undefined) =>
    name === undefined || !aliases.has(prefix ?? "") ? whole : `<${slash ?? ""}${reader.prefix}${name}`,
  );
}

function aliasesOf(xml: string, namespace: string): Set<string> {
  const found = new Set<string>();
  for (let at = xml.indexOf(namespace); at >= 0; at = xml.indexOf(namespace, at + namespace.length)) {
    const before = /\sxmlns(?::([^\s=]+))?\s*=\s*["']$/.exec(xml.slice(Math.max(0, at - 80), at));
    if (before && /["']/.test(xml[at + namespace.length] ?? "")) found.add(before[1] ?? "");
  }
  return found;
}

const declaration = (prefix: string, namespace: string): string =>
  ` xmlns${prefix === "" ? "" : `:${prefix}`}="${namespace}"`;
