import { XmlReader } from "../xml/reader";
import { Splice } from "../xml/splice";
import { readElement } from "../xml/tree";

/**
 * An element with each of its children as `change` gives it back ("" takes it out), and their number in its count; ""
 * where none is left, since the lists of a sheet may not be empty.
 */
export function withChildren(text: string, prefix: string, change: (child: string) => string): string {
  const reader = new XmlReader(text, 0, text.length, prefix);
  reader.next();
  const { children } = readElement(reader);
  const splice = new Splice(text);
  let left = 0;
  for (const { start, end } of children) {
    const before = text.slice(start, end);
    const after = change(before);
    if (after !== "") left += 1;
    if (after !== before) splice.replace(start, end, after);
  }
  if (left === 0) return children.length === 0 ? text : "";
  const result = splice.result();
  return left === children.length ? result : result.replace(/^(<[^>]*?\scount\s*=\s*["'])\d+/, `$1${left}`);
}
