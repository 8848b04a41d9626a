import { HostError } from "../../host/types";
import type { XlsxPackage } from "../package";

/** How the parts of a package were before and after a change. Kept in memory, for as long as the file is open. */
interface Change {
  readonly parts: readonly { readonly part: string; readonly before: Uint8Array; readonly after: Uint8Array }[];
}

/** Changes of a package that can be taken back to the byte, each by its number. */
export class Changes {
  private readonly list = new Map<number, Change>();
  private last = 0;

  constructor(private readonly pkg: XlsxPackage) {}

  /** Makes a change and keeps how the parts were before it. Parts that it adds stay when it is taken back. */
  keep(change: () => void): number {
    const { pkg } = this;
    const state = pkg.changes();
    change();
    const parts: Change["parts"][number][] = [];
    for (const [part, after] of pkg.changes()) {
      const before = state.get(part) ?? pkg.original(part);
      if (before && state.get(part) !== after) parts.push({ part, before, after });
    }
    this.last += 1;
    this.list.set(this.last, { parts });
    return this.last;
  }

  /** @throws HostError changed where a part is no longer as the change left it; nothing is given back then */
  takeBack(number: number): void {
    const { pkg, list } = this;
    const change = list.get(number);
    if (!change) throw new HostError("changed", "no such change");
    // Formats are only ever added: more of them do no harm, and cells of other sheets may use them by now.
    const touched = change.parts.filter(({ part, after }) => !isSame(pkg.read(part), after));
    const other = touched.find(({ part }) => !/(?:^|\/)styles\.xml$/i.test(part));
    if (other) throw new HostError("changed", other.part);
    for (const { part, before } of change.parts.filter((each) => !touched.includes(each))) pkg.writeBytes(part, before);
    list.delete(number);
  }
}

const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && one.length === other.length && one.every((byte, index) => byte === other[index]);
