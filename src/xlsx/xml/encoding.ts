/**
 * The encodings in which programs write XML parts (XML 1.0, appendix F): by byte order mark, by how "<?" or "<" stands at
 * the front, else as declared. A declaration of sixteen bits that the bytes belie is not believed.
 */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = DECLARED.exec(head)?.[2]?.toLowerCase() ?? "utf-8";
  return /^(?:utf-?16|utf-?8|unicode|ucs-?2|iso-10646)/.test(declared) ? "utf-8" : declared;
}

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*(["'])([\w.:-]+)\1/;

/** A part's text with a declaration that is true of it once it is written as UTF-8, as all that changes is. */
export function declaredAsUtf8(text: string): string {
  const [whole = "", quote = "", label = "utf-8"] = DECLARED.exec(text) ?? [];
  // Nothing is replaced where nothing changes: a large part would stand in memory twice.
  return label.toLowerCase() === "utf-8"
    ? text
    : `${whole.slice(0, -label.length - 1)}UTF-8${quote}${text.slice(whole.length)}`;
}

/** Whether text of these bytes, written as UTF-8 without a mark, gives them back. */
export const isPlainUtf8 = (bytes: Uint8Array): boolean => encodingOf(bytes) === "utf-8" && bytes[0] !== 0xef;
