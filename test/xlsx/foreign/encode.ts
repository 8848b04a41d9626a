/** Text in the encodings in which other programs write XML parts. */
export type Encoding = "UTF-16LE" | "UTF-16BE" | "GB18030" | "GBK" | "UTF-8";

/** Every letter that the decoder of this platform makes of two bytes. */
let table: Map<string, readonly [number, number]> | null = null;

function twoByteLetters(): Map<string, readonly [number, number]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder("gbk");
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const letter = decoder.decode(new Uint8Array([first, second]));
      if ([...letter].length === 1 && letter !== "\ufffd" && !table.has(letter)) table.set(letter, [first, second]);
    }
  return table;
}

/** @throws Error for a letter that the encoding cannot hold */
export function encode(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === "UTF-8") return new TextEncoder().encode((mark ? "\ufeff" : "") + text);
  const bytes: number[] = [];
  if (encoding === "GB18030" || encoding === "GBK") {
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const pair = code < 0x80 ? [code] : twoByteLetters().get(letter);
      if (!pair) throw new Error(`${encoding} cannot hold ${letter}`);
      bytes.push(...pair);
    }
    return new Uint8Array(bytes);
  }
  for (const letter of (mark ? "\ufeff" : "") + text) {
    for (let at = 0; at < letter.length; at += 1) {
      const code = letter.charCodeAt(at);
      bytes.push(...(encoding === "UTF-16LE" ? [code & 255, code >> 8] : [code >> 8, code & 255]));
    }
  }
  return new Uint8Array(bytes);
}
