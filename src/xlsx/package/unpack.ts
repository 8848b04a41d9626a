import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";
import { LIMITS } from "./limits";
import { refuse } from "./refuse";

/** Packed bytes given to the decompressor at a time: at the format's highest ratio that is 16 MB before a bound is checked. */
const STEP = 16 * 1024;

const HEAD = 1024;

/**
 * One entry's bytes. The size an entry states is not believed: unpacking stops as soon as more comes out. What holds more than
 * its directory says contradicts itself: a byte changed on the way does that, and it need not be large.
 * @throws HostError "unreadable": damaged (wrong size or checksum, unknown method), tooLarge
 */
export function unpack(file: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > LIMITS.part) throw refuse("tooLarge", `${entry.name}: ${entry.size} bytes`);
  if (entry.size > LIMITS.ratioFrom && entry.size > entry.packedSize * LIMITS.ratio)
    throw refuse("tooLarge", `${entry.name}: ratio`);
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const bytes = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry) : null;
  if (!bytes) throw refuse("damaged", `${entry.name}: method ${entry.method}`);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw refuse("damaged", `${entry.name}: size or checksum`);
  return bytes;
}

/** The first bytes of an entry (at least as many as tell its encoding, if it has them); none if they are damaged. */
export function unpackHead(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + Math.min(entry.packedSize, HEAD));
  if (entry.method === 0) return packed;
  let head = new Uint8Array();
  const stream = new Inflate((chunk) => {
    if (head.length === 0) head = chunk.slice(0, HEAD);
  });
  try {
    stream.push(packed, packed.length === entry.packedSize);
  } catch {
    return new Uint8Array();
  }
  return head;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw refuse("damaged", `${entry.name} is larger than it says`);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof Error && error.name === "HostError") throw error;
    throw refuse("damaged", `${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return bytes.subarray(0, filled);
}
