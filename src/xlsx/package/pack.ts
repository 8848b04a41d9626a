import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

const UTF8 = 0x800;
/** Parts beyond this are packed quickly rather than tightly. */
const LARGE = 16 * 1024 * 1024;
/** Bytes packed at a time. */
const STEP = 1 << 20;

/** What stands in the written file: an entry copied as it is packed, or new bytes under its name. */
export interface PackItem {
  readonly entry: ZipEntry | null;
  readonly name: string;
  /** New content; null = copy the entry's packed bytes. */
  readonly content: Uint8Array | null;
}

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

/** 1 January 1980, midnight: parts of ours carry no clock, so that the same input gives the same file. */
const NO_TIME = 0x00210000;

/** A ZIP file of the items, in their order. Copied entries keep their packed bytes, time and attributes. */
export function pack(file: Uint8Array, items: readonly PackItem[]): Uint8Array {
  const packed = items.map((item) => packItem(file, item));
  const length = packed.reduce((sum, { name, data }) => sum + 30 + 46 + 2 * name.length + data.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const item of packed) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, item);
    bytes.set(item.name, at + 30);
    bytes.set(item.data, at + 30 + item.name.length);
    at += 30 + item.name.length + item.data.length;
  }
  const directoryAt = at;
  packed.forEach((item, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, item);
    view.setUint32(at + 38, item.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] as number, true);
    bytes.set(item.name, at + 46);
    at += 46 + item.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return bytes;
}

/** The 26 bytes that a local header and a directory entry have in common (version needed to extra length). */
function writeCommon(view: DataView, at: number, item: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, item.flags, true);
  view.setUint16(at + 4, item.method, true);
  view.setUint32(at + 6, item.modified, true);
  view.setUint32(at + 10, item.crc, true);
  view.setUint32(at + 14, item.data.length, true);
  view.setUint32(at + 18, item.size, true);
  view.setUint16(at + 22, item.name.length, true);
}

function packItem(file: Uint8Array, { entry, name, content }: PackItem): Packed {
  if (entry && !content) {
    return {
      // Sizes stand in the header from now on, so the flag that puts them behind the data goes.
      name: entry.rawName,
      flags: entry.flags & ~8,
      method: entry.method,
      modified: entry.modified,
      crc: entry.crc,
      size: entry.size,
      externalAttributes: entry.externalAttributes,
      data: file.subarray(entry.dataStart, entry.dataStart + entry.packedSize),
    };
  }
  const bytes = content ?? new Uint8Array();
  return {
    name: entry?.rawName ?? new TextEncoder().encode(name),
    flags: entry ? entry.flags & UTF8 : UTF8,
    method: 8,
    modified: entry?.modified ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    externalAttributes: entry?.externalAttributes ?? 0,
    data: deflate(bytes),
  };
}

/** Packed piece by piece: at once, room for as much as goes in is taken beside it. */
function deflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level: bytes.length > LARGE ? 3 : 6 }, (chunk) => chunks.push(chunk));
  for (let at = 0; at < bytes.length || at === 0; at += STEP)
    stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
