/**
 * originals/: how the parts that marking changed were before, so that clearing gives back their very bytes as long as
 * nobody has touched them since. It is kept in a part that nothing refers to: programs pass over such parts, and leave
 * them out of what they write (ECMA-376 part 1, 9.1.4), which is when they are of no more use.
 */
import { deflateSync, inflateSync } from "fflate";
import type { XlsxPackage } from "../package";
import { crc32 } from "../package/crc32";
import { CONTENT_TYPES } from "../patch/parts";
import { childrenNamed, parseXml } from "../xml/tree";
import { element } from "../xml/write";
import { applyDelta, deltaOf } from "./delta";

const PART = "planReview/originals.xml";
/** Parts beyond this are cleared mark by mark: both their states at once are more than there is room for. */
const LARGEST = 48 * 1024 * 1024;
/** What belongs to no single sheet: styles, names. */
export const SHARED = "";

interface Original {
  readonly part: string;
  /** The sheet's part with which it goes back, or SHARED. */
  readonly scope: string;
  /** Checksum and size of the part as it was marked. */
  readonly crc: number;
  readonly size: number;
  readonly kind: "delta" | "whole" | "absent";
  readonly packed: Uint8Array;
}

/** What is kept of a package's parts before they were marked. Damage counts as nothing kept. */
export class Originals {
  private constructor(
    private readonly pkg: XlsxPackage,
    private list: readonly Original[],
  ) {}

  static of(pkg: XlsxPackage): Originals {
    try {
      const xml = pkg.readText(PART);
      return new Originals(pkg, xml === null ? [] : childrenNamed(parseXml(xml), "part").map(readOriginal));
    } catch {
      return new Originals(pkg, []);
    }
  }

  /**
   * Makes a change of one sheet and keeps how the parts were before it; of those that are marked already, how they were
   * before that.
   * @param wasMarked whether marks stand on the sheet: without a record of it nothing can be kept of the sheet any more
   */
  keep(path: string, wasMarked: boolean, change: () => void): void {
    const { pkg } = this;
    const sheet = pkg.spelled(path);
    const before = this.list
      .filter((one) => this.isUntouched(one))
      .map((one) => [one, one.kind === "absent" ? null : this.bytesOf(one)] as const);
    const state = pkg.changes();
    change();
    const scopes = new Map(this.list.map((one) => [one.part, one.scope]));
    const list = new Map(before.map(([one]) => [one.part, one]));
    for (const [part, bytes] of pkg.changes()) {
      if (part === PART || state.get(part) === bytes) continue;
      const recorded = before.find(([one]) => one.part === part)?.[1];
      list.delete(part);
      const isLost = recorded === undefined && (scopes.has(part) || (wasMarked && !isSharedPart(part)));
      if (isLost || bytes.length > LARGEST || pkg.originalSize(part) > LARGEST) continue;
      const original = recorded === undefined ? (state.get(part) ?? pkg.original(part)) : recorded;
      if ((original?.length ?? 0) > LARGEST) continue;
      const scope = isSharedPart(part) ? SHARED : sheet;
      list.set(part, originalOf(part, scope, bytes, original));
    }
    this.list = [...list.values()];
    this.write();
  }

  /** Whether a sheet's parts, which were recorded, are still as they were marked. */
  knows(path: string): boolean {
    const sheet = this.pkg.spelled(path);
    const own = this.list.filter(({ scope }) => scope === sheet);
    return own.some(({ part }) => part === sheet) && own.every((one) => this.isUntouched(one));
  }

  /** Gives a sheet's parts back as they were. */
  restore(path: string): void {
    const sheet = this.pkg.spelled(path);
    for (const one of this.list) if (one.scope === sheet) this.giveBack(one);
    this.list = this.list.filter(({ scope }) => scope !== sheet);
    this.write();
  }

  /** Gives back what the sheets share, when no marks are left; what somebody has touched stays as it is. */
  finish(isUnmarked: boolean, givesBack: boolean): void {
    if (!isUnmarked) return;
    if (givesBack) for (const one of this.list) if (one.scope === SHARED && this.isUntouched(one)) this.giveBack(one);
    this.list = [];
    this.write();
  }

  private giveBack(one: Original): void {
    if (one.kind === "absent") this.pkg.remove(one.part);
    else this.pkg.writeBytes(one.part, this.bytesOf(one));
  }

  private isUntouched({ part, crc, size }: Original): boolean {
    const bytes = this.pkg.read(part);
    return bytes !== null && bytes.length === size && crc32(bytes) === crc;
  }

  private bytesOf({ part, kind, packed }: Original): Uint8Array {
    const unpacked = inflateSync(packed);
    return kind === "whole" ? unpacked : applyDelta(this.pkg.read(part) ?? new Uint8Array(), unpacked);
  }

  private write(): void {
    const { pkg, list } = this;
    if (list.length > 0 && knowsXml(pkg)) pkg.writeText(PART, textOf(list));
    else if (pkg.has(PART)) pkg.remove(PART);
  }
}

const KINDS: readonly Original["kind"][] = ["delta", "whole", "absent"];

const isSharedPart = (part: string): boolean => !/\/(?:worksheets|tables)\//i.test(part);

/** Without a content type for its ending the part would make the package damaged. */
function knowsXml(pkg: XlsxPackage): boolean {
  const xml = pkg.readText(CONTENT_TYPES);
  return (
    xml !== null &&
    childrenNamed(parseXml(xml), "Default").some(
      ({ attributes }) => attributes.get("Extension")?.toLowerCase() === "xml",
    )
  );
}

function originalOf(part: string, scope: string, marked: Uint8Array, original: Uint8Array | null): Original {
  const delta = original ? deltaOf(marked, original) : null;
  return {
    part,
    scope,
    crc: crc32(marked),
    size: marked.length,
    kind: original ? (delta ? "delta" : "whole") : "absent",
    packed: deflateSync(delta ?? original ?? new Uint8Array()),
  };
}

const textOf = (list: readonly Original[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<originals>${list
    .map(({ part, scope, crc, size, kind, packed }) =>
      element(
        "part",
        [
          ["name", part],
          ["sheet", scope],
          ["crc", crc],
          ["size", size],
          ["kind", kind],
        ],
        base64(packed),
      ),
    )
    .join("")}</originals>`;

function readOriginal({ attributes, text }: ReturnType<typeof parseXml>): Original {
  const number = (name: string): number => Number(attributes.get(name) ?? Number.NaN);
  return {
    part: attributes.get("name") ?? "",
    scope: attributes.get("sheet") ?? "",
    crc: number("crc"),
    size: number("size"),
    kind: KINDS.find((kind) => kind === attributes.get("kind")) ?? "whole",
    packed: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
  };
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8190) text += btoa(String.fromCharCode(...bytes.subarray(at, at + 8190)));
  return text;
}
