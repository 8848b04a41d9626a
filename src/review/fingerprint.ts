/** Stable names of findings: the same finding of the same project gets the same one in the next review, wherever its row went. */

/** FNV-1a over UTF-16 code units, 53 bits as two halves; no secrecy is asked of it. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}

/** Gives each finding its fingerprint; equal ones (two rows of one name) are told apart by their order. */
export function fingerprinter(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const hash = hashText(parts.join("\u0001"));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}
