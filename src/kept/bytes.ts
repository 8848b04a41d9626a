/** Bytes of a value as JSON in UTF-8: what a workbook keeps of it. */
export function bytesOf(value: unknown): number {
  // Of undefined and functions there is no JSON, whatever its type says.
  const text = (JSON.stringify(value) as string | undefined) ?? "";
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a pair counts two.
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
