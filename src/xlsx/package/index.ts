/**
 * package/: an .xlsx file as a ZIP package of parts. Parts are unpacked when they are asked for; parts that nobody
 * changed are written back as the very bytes they were packed in.
 */
import { isPlainUtf8 } from "../xml/encoding";
import { withOnePrefix } from "../xml/onePrefix";
import { decodeXml } from "../xml/text";
import type { TextBytes } from "../xml/textBytes";
import { readDirectory, type ZipEntry } from "./directory";
import { LIMITS } from "./limits";
import { pack } from "./pack";
import { refuse } from "./refuse";
import { blankBefore, sniff } from "./sniff";
import { unpack, unpackHead } from "./unpack";

export { refuse, unreadableReason, type UnreadableReason } from "./refuse";
export { LIMITS } from "./limits";

export class XlsxPackage {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private unpackedBytes = 0;
  private readonly counted = new Set<string>();

  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: readonly ZipEntry[],
  ) {
    const byName = new Map<string, ZipEntry>();
    for (const entry of entries) {
      const key = partKey(entry.name);
      if (byName.has(key)) throw refuse("damaged", `${entry.name} stands twice`);
      byName.set(key, entry);
    }
    this.byName = byName;
  }

  /**
   * Opens a file's bytes. They are kept, not copied: do not change them afterwards.
   * @throws HostError "unreadable"; unreadableReason tells why
   */
  static open(file: Uint8Array): XlsxPackage {
    if (file.length > LIMITS.file) throw refuse("tooLarge", `${file.length} bytes`);
    const blank = blankBefore(file);
    const whole = blank > 0 ? file.subarray(blank) : file;
    const reason = sniff(whole);
    if (reason) throw refuse(reason);
    const opened = new XlsxPackage(whole, readDirectory(whole));
    if (opened.has("mimetype")) throw refuse("ods");
    if (!opened.has("[Content_Types].xml")) throw refuse("notWorkbook");
    return opened;
  }

  /** Names of the parts, folders left out, in the file's order. */
  names(): string[] {
    const own = this.entries
      .map(({ name }) => name)
      .filter((name) => !name.endsWith("/") && !this.removed.has(partKey(name)));
    return [...own, ...[...this.changed.keys()].filter((name) => !this.byName.has(partKey(name)))];
  }

  has(name: string): boolean {
    return (this.byName.has(partKey(name)) && !this.removed.has(partKey(name))) || this.changed.has(name);
  }

  /** A part's name as the package spells it. */
  spelled(name: string): string {
    return this.byName.get(partKey(name))?.name ?? name;
  }

  /** A part's bytes; null if there is none. Throws HostError "unreadable" when they are damaged or too large. */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(partKey(name));
    const changed = this.changed.get(entry?.name ?? name);
    if (changed) return changed;
    if (!entry || this.removed.has(partKey(name))) return null;
    if (!this.counted.has(entry.name)) {
      this.counted.add(entry.name);
      this.unpackedBytes += entry.size;
      if (this.unpackedBytes > LIMITS.total) throw refuse("tooLarge", "all parts together");
    }
    return unpack(this.file, entry);
  }

  /** A part's text; null if there is none. */
  readText(name: string): string | null {
    const bytes = this.read(name);
    return bytes ? withOnePrefix(decodeXml(bytes, name)) : null;
  }

  /** Gives a part new text (UTF-8); a part that is not there yet is added at the end. Same text: nothing changes. */
  writeText(name: string, text: string | TextBytes): void {
    const own = this.byName.get(partKey(name))?.name ?? name;
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text.bytes();
    if (this.holds(own, bytes)) return;
    this.changed.set(own, bytes);
    this.removed.delete(partKey(own));
  }

  /** Gives a part these bytes, whatever their encoding. Those it was opened with: it counts as unchanged again. */
  writeBytes(name: string, bytes: Uint8Array): void {
    const own = this.byName.get(partKey(name))?.name ?? name;
    const first = this.original(own);
    if (first && sameBytes(first, bytes)) this.changed.delete(own);
    else this.changed.set(own, bytes);
    this.removed.delete(partKey(own));
  }

  /** The parts that were changed or added since the package was opened, with what they hold now. */
  changes(): ReadonlyMap<string, Uint8Array> {
    return new Map(this.changed);
  }

  /** A part as it was when the package was opened; null if there was none. */
  original(name: string): Uint8Array | null {
    const entry = this.byName.get(partKey(name));
    return entry ? unpack(this.file, entry) : null;
  }

  /** Bytes of a part when the package was opened, unpacked; 0 if there was none. */
  originalSize(name: string): number {
    return this.byName.get(partKey(name))?.size ?? 0;
  }

  /** Whether a part says this already, be it in another encoding. */
  private holds(name: string, bytes: Uint8Array): boolean {
    const entry =
      this.changed.has(name) || this.removed.has(partKey(name)) ? undefined : this.byName.get(partKey(name));
    // A large part is not unpacked to learn that it is another.
    if (entry && entry.size !== bytes.length && isPlainUtf8(unpackHead(this.file, entry))) return false;
    const before = this.changed.get(name) ?? (entry ? this.read(name) : null);
    if (!before) return false;
    if (sameBytes(before, bytes)) return true;
    if (isPlainUtf8(before) && before.length !== bytes.length) return false;
    return this.readText(name) === new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }

  /** Takes a part out. What refers to it is the caller's to change. */
  remove(name: string): void {
    this.changed.delete(this.byName.get(partKey(name))?.name ?? name);
    this.removed.add(partKey(name));
  }

  /** The file as it is now. Unchanged packages give back the very bytes that were opened. */
  save(): Uint8Array {
    if (this.changed.size === 0 && this.removed.size === 0) return this.file;
    const items = this.entries
      .filter(({ name }) => !this.removed.has(partKey(name)))
      .map((entry) => ({ entry, name: entry.name, content: this.changed.get(entry.name) ?? null }));
    const added = [...this.changed]
      .filter(([name]) => !this.byName.has(partKey(name)))
      .map(([name, content]) => ({ entry: null, name, content }));
    return pack(this.file, [...items, ...added]);
  }
}

/** Opens an .xlsx file. Throws HostError "unreadable". */
export const readPackage = (bytes: Uint8Array): XlsxPackage => XlsxPackage.open(bytes);

/**
 * Part names are compared without regard to case (ECMA-376 part 2, 6.2.2), and to whether letters are percent-encoded:
 * one program writes the name so in the relationship, another in the package.
 */
const partKey = (name: string): string => decoded(name.replace(/^\//, "")).toLowerCase();

function decoded(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
