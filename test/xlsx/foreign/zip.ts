/** A ZIP writer that can do what other programs do: stored entries, sizes behind the data, ZIP64 fields, folders. */
import { deflateSync } from "fflate";

export interface ZipOptions {
  readonly stored?: boolean;
  /** Sizes and checksum stand behind the data, as streaming writers put them (APPNOTE 4.3.9). */
  readonly descriptors?: boolean;
  /** Sizes and offsets in ZIP64 extra fields, with the ZIP64 end records (4.3.14, 4.5.3). */
  readonly zip64?: boolean;
  readonly folders?: boolean;
  readonly reversed?: boolean;
  /** Bytes before the package, of which its offsets know nothing. */
  readonly before?: string;
  readonly comment?: string;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

class Writer {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  bytes(bytes: Uint8Array): this {
    this.pieces.push(bytes);
    this.length += bytes.length;
    return this;
  }
  number(value: number, size: 2 | 4 | 8): this {
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    if (size === 2) view.setUint16(0, value, true);
    else if (size === 4) view.setUint32(0, value, true);
    else view.setBigUint64(0, BigInt(value), true);
    return this.bytes(bytes);
  }
  all(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

export function zip(parts: ReadonlyMap<string, Uint8Array>, options: ZipOptions = {}): Uint8Array {
  const file = new Writer();
  const directory = new Writer();
  const names = [...parts.keys()];
  const folders = options.folders ? [...new Set(names.flatMap((name) => name.match(/^.*\//)?.[0] ?? []))] : [];
  const order = [...folders, ...(options.reversed ? names.reverse() : names)];
  for (const name of order) {
    const bytes = parts.get(name) ?? new Uint8Array();
    const raw = new TextEncoder().encode(name);
    const data = options.stored || bytes.length === 0 ? bytes : deflateSync(bytes);
    const method = data === bytes ? 0 : 8;
    const flags = 0x800 | (options.descriptors ? 8 : 0);
    const at = file.length;
    const crc = crc32(bytes);
    const common = (to: Writer, known: boolean): void => {
      to.number(options.zip64 ? 45 : 20, 2)
        .number(flags, 2)
        .number(method, 2)
        .number(0x00210000, 4);
      to.number(known ? crc : 0, 4);
      for (const size of [data.length, bytes.length]) to.number(!known ? 0 : options.zip64 ? 0xffffffff : size, 4);
      to.number(raw.length, 2);
    };
    file.number(0x04034b50, 4);
    common(file, !options.descriptors);
    const localExtra = options.zip64 && !options.descriptors;
    file.number(localExtra ? 20 : 0, 2).bytes(raw);
    if (localExtra) file.number(1, 2).number(16, 2).number(bytes.length, 8).number(data.length, 8);
    file.bytes(data);
    if (options.descriptors) file.number(0x08074b50, 4).number(crc, 4).number(data.length, 4).number(bytes.length, 4);
    directory.number(0x02014b50, 4).number(45, 2);
    common(directory, true);
    directory
      .number(options.zip64 ? 28 : 0, 2)
      .number(0, 2)
      .number(0, 2)
      .number(0, 2)
      .number(0, 4);
    directory.number(options.zip64 ? 0xffffffff : at, 4).bytes(raw);
    if (options.zip64)
      directory.number(1, 2).number(24, 2).number(bytes.length, 8).number(data.length, 8).number(at, 8);
  }
  const [start, size] = [file.length, directory.length];
  file.bytes(directory.all());
  if (options.zip64) {
    const end64 = file.length;
    file.number(0x06064b50, 4).number(44, 8).number(45, 2).number(45, 2).number(0, 4).number(0, 4);
    file.number(order.length, 8).number(order.length, 8).number(size, 8).number(start, 8);
    file.number(0x07064b50, 4).number(0, 4).number(end64, 8).number(1, 4);
  }
  const comment = new TextEncoder().encode(options.comment ?? "");
  file.number(0x06054b50, 4).number(0, 4);
  for (let twice = 0; twice < 2; twice += 1) file.number(options.zip64 ? 0xffff : order.length, 2);
  for (const value of [size, start]) file.number(options.zip64 ? 0xffffffff : value, 4);
  file.number(comment.length, 2).bytes(comment);
  return new Writer()
    .bytes(new TextEncoder().encode(options.before ?? ""))
    .bytes(file.all())
    .all();
}
