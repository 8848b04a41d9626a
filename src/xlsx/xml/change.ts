import { escapeXml, unescapeXml } from "./text";

/** Changes the text of every element of a name, whatever its prefix. */
export function elementTexts(xml: string, name: string, change: (text: string) => string): string {
  return xml.replace(
    new RegExp(`(<(?:[\\w.]+:)?${name}(?:\\s[^>]*)?>)([^<]*)(?=</)`, "g"),
    (whole, head: string, raw: string) => {
      const text = unescapeXml(raw);
      const changed = change(text);
      return changed === text ? whole : head + escapeXml(changed);
    },
  );
}

/** Changes every attribute of a name. */
export function attribute(xml: string, name: string, change: (text: string) => string): string {
  return xml.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`, "g"),
    (whole, head: string, quoted: string) => {
      const text = unescapeXml(quoted.slice(1, -1));
      const changed = change(text);
      return changed === text ? whole : `${head}"${escapeXml(changed)}"`;
    },
  );
}
