/** The numbers of what a review says; after an edit no more is compared than is not what it was. */
import type { KeptSaid } from "../../kept";
import { compare, type ProjectSaid } from "../../review/comparison";
import { isCopy, partsOf } from "../../review/fingerprint";
import type { SheetReview } from "../../review/types";
import { keyAt, type FindingIndex } from "../findings/findingIndex";
import { placesBefore, type Laid } from "../findings/lines";
import { keptOf } from "./history";
import { cellReader, EntrySaid, projectsOf } from "./said";

/** All that was numbered since the sheet was opened. */
export interface Numbered {
  /** What the review said, entry by entry. */
  readonly said: readonly KeptSaid[];
  /** What others said before, also what was seen only for a moment between two edits. */
  readonly gone: readonly KeptSaid[];
  readonly projects: () => readonly ProjectSaid[];
  readonly next: number;
  /** The lines that `said` is of; null: it is of another session. */
  readonly laid: Laid | null;
}

export interface NumberedNow extends Numbered {
  readonly said: readonly EntrySaid[];
  readonly laid: Laid;
  /** Where each line stood before; -1: it is another. null: that is not known. */
  readonly from: Int32Array | null;
}

export function numberedAgain(last: Numbered, { laid }: FindingIndex, review: SheetReview): NumberedNow {
  const cells = cellReader(review.plan);
  const { said: old, gone: oldGone } = last;
  // A line that rows of one name share has its key by its place.
  const from = last.laid && !last.laid.keys && !laid.keys ? placesBefore(laid, last.laid) : null;
  const stayed = new Uint8Array(old.length);
  const said = laid.lines.map(({ entry }, place) => {
    const at = from?.[place] ?? -1;
    const known = at < 0 ? undefined : old[at];
    if (!(known instanceof EntrySaid)) return new EntrySaid(keyAt(laid, place), entry, cells);
    stayed[at] = 1;
    return known;
  });
  const copied = copiedIn(old, oldGone, said);
  const isAlone = ({ id }: KeptSaid): boolean => copied.size === 0 || !copied.has(partsOf(id).base);
  const before = [...old.filter((one, at) => stayed[at] === 0 || !isAlone(one)), ...oldGone];
  const now = said.filter((one, place) => (from?.[place] ?? -1) < 0 || !isAlone(one));
  const projects = () => projectsOf(review);
  const whole = { before: [...old, ...oldGone], now: said };
  const numbering = compare({ said: before, projects: last.projects, next: last.next }, now, projects, whole);
  const seen = new Set(numbering.before.values());
  // Told with the numbers and the cells that they had, before those that stayed get others.
  const gone = before.filter((one) => !seen.has(one)).map((one) => keptOf(one, one.number));
  for (const one of now) one.number = numbering.numbers.get(one.id) ?? 0;
  for (const one of said) one.cells = cells;
  return { said, gone, projects, next: numbering.next, laid, from };
}

/** Fingerprints that several findings share. */
function copiedIn(...lists: readonly (readonly KeptSaid[])[]): ReadonlySet<string> {
  const copied = new Set<string>();
  for (const list of lists) for (const { id } of list) if (isCopy(id)) copied.add(partsOf(id).base);
  return copied;
}
