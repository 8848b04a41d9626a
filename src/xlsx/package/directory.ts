import { LIMITS } from "./limits";
import { refuse } from "./refuse";

/** One entry of a ZIP file's central directory. Offsets and sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** Name as it stands in the file, for copying. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, as they stand. */
  readonly modified: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Where the packed bytes begin. */
  readonly dataStart: number;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const NONE32 = 0xffffffff;

/**
 * The entries of a ZIP file, from its central directory (PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3).
 * @throws HostError "unreadable": truncated, damaged, encrypted, tooLarge
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end, shift } = findDirectory(view);
  if (count > LIMITS.entries) throw refuse("tooLarge", `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw refuse("damaged", `central directory at ${at}`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw refuse("damaged", "central directory is cut off");
    entries.push(readEntry(view, bytes, at, { nameLength, extraLength, shift }));
    at = next;
  }
  return entries;
}

/** Many programs write UTF-8 without the flag that says so. */
function nameText(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("latin1").decode(raw);
  }
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  { nameLength, extraLength, shift }: { nameLength: number; extraLength: number; shift: number },
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const flags = view.getUint16(at + 8, true);
  const name = nameText(rawName).replace(/\\/g, "/");
  const wide = zip64Fields(view, at + 46 + nameLength, extraLength);
  const take = (value: number): number => (value === NONE32 ? (wide.shift() ?? value) : value);
  const size = take(view.getUint32(at + 24, true));
  const packedSize = take(view.getUint32(at + 20, true));
  const localAt = take(view.getUint32(at + 42, true)) + shift;
  if (flags & 1) throw refuse("encrypted", name);
  if (localAt + 30 > bytes.length) throw refuse("truncated", name);
  if (view.getUint32(localAt, true) !== LOCAL) throw refuse("damaged", `local header of ${name}`);
  const dataStart = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (dataStart + packedSize > bytes.length) throw refuse("truncated", name);
  return {
    name,
    rawName,
    flags,
    size,
    packedSize,
    dataStart,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** The 64-bit values of a ZIP64 extra field, in their fixed order: size, packed size, offset. */
function zip64Fields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const values: number[] = [];
      for (let field = at + 4; field + 8 <= at + 4 + size && field + 8 <= view.byteLength; field += 8)
        values.push(Number(view.getBigUint64(field, true)));
      return values;
    }
    at += 4 + size;
  }
  return [];
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  readonly end: number;
}

/** `shift`: bytes that stand before the package, as blank lines of a web page do; its offsets know nothing of them. */
function findDirectory(view: DataView): Omit<Directory, "size"> & { readonly shift: number } {
  const at = findEnd(view);
  const plain: Directory = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    end: at,
  };
  const found = plain.count === 0xffff || plain.offset === NONE32 ? (find64(view, at) ?? plain) : plain;
  const shift = found.end - found.size - found.offset;
  const isShifted = shift > 0 && isAt(view, found.offset + shift, CENTRAL) && !isAt(view, found.offset, CENTRAL);
  if (found.offset > found.end) throw refuse("truncated", "central directory");
  return isShifted ? { ...found, offset: found.offset + shift, shift } : { ...found, shift: 0 };
}

const isAt = (view: DataView, at: number, signature: number): boolean =>
  at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw refuse("truncated", "no end of central directory");
}

function find64(view: DataView, endAt: number): Directory | null {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw refuse("damaged", "zip64 directory");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    end: at,
  };
}
