/**
 * Excel on the web takes and gives at most 5 MB at once (Microsoft: "Resource limits and performance optimization for
 * Office Add-ins"). What is read is guessed from the block before: half of it is aimed at. What is written is counted.
 */
export const READ_BYTES = 2_500_000;
export const WRITE_BYTES = 4_000_000;

/** Bytes of a value as JSON in UTF-8, rounded up: a Chinese character takes three, a quote in a formula two, a control character six. */
export function bytesOf(value: unknown): number {
  if (typeof value !== "string") return 24;
  let bytes = 4;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    bytes += code < 0x20 ? 6 : code > 0x7ff ? 3 : code > 0x7f || code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}

/** Splits rows into runs whose estimated size stays below the target; at least one row each. */
export function rowBlocks<T>(
  rows: readonly (readonly T[])[],
  bytes: (cell: T) => number,
): readonly { readonly start: number; readonly rows: readonly (readonly T[])[] }[] {
  const blocks: { start: number; rows: (readonly T[])[] }[] = [];
  let size = Infinity;
  rows.forEach((row, index) => {
    const more = row.reduce((sum, cell) => sum + bytes(cell), 2);
    if (size + more > WRITE_BYTES) {
      blocks.push({ start: index, rows: [] });
      size = 0;
    }
    size += more;
    blocks.at(-1)?.rows.push(row);
  });
  return blocks;
}
