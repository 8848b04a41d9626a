import { escapeXml } from "./text";

/** An attribute list as text, with a leading space; null and undefined leave one out. */
export function attributesText(attributes: Iterable<readonly [string, string | number | null | undefined]>): string {
  let text = "";
  for (const [name, value] of attributes)
    if (value !== null && value !== undefined)
      text += ` ${name}="${escapeXml(String(value)).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;")}"`;
  return text;
}

/** An element; `name` with its prefix. */
export function element(
  name: string,
  attributes: Iterable<readonly [string, string | number | null | undefined]>,
  content = "",
): string {
  const head = `<${name}${attributesText(attributes)}`;
  return content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}
