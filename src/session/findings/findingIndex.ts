/** findings/: the findings of a review as the pane lists them: ordered, filtered, counted and placed on the sheet. */
import { placeOfRow } from "../../plan";
import type { Finding, RowReview, SheetReview } from "../../review/types";
import type { Dress, Entry, Undressed } from "./entry";
import { LineMemo, type Laid } from "./lines";

export { kindOfFinding } from "./kind";
export type { Entry, Standing } from "./entry";

/** What is found under a key. */
export type Lookup<Key, Value> = Pick<ReadonlyMap<Key, Value>, "get">;

/** A review made ready for lists and look-ups. */
export interface FindingIndex {
  /** What the entries are made of, line by line. */
  readonly laid: Laid;
  readonly entries: readonly Entry[];
  /** Entries of a project, by each of its sheet rows (continuation rows too); those that stand on another row and concern it too. */
  readonly byRow: Lookup<number, readonly Entry[]>;
  readonly rowReviews: Lookup<number, RowReview>;
  readonly byKey: ReadonlyMap<string, Entry>;
  /** Number of a finding of this review, as the list, copied text and 问题清单 show it; null for one of another review. */
  numberOf(finding: Finding): number | null;
}

/** Lays a review's findings out in the order of the sheet, what concerns the whole sheet first. `memo`: of the lists of this sheet before. */
export const buildIndex = (review: SheetReview, memo = new LineMemo()): FindingIndex =>
  new Index(memo.lay(review), review);

/** What is looked up of a review is found by its order; only keys need a table, made when it is first asked for. */
class Index implements FindingIndex {
  readonly byRow: FindingIndex["byRow"] = { get: (row) => this.entriesOf(row) };
  readonly rowReviews: FindingIndex["rowReviews"] = { get: (row) => this.review.rows[this.placeOf(row)] };
  private keyed: ReadonlyMap<string, Entry> | null = null;

  /** `dressed`: its entries, where they have their numbers already. */
  constructor(
    readonly laid: Laid,
    private readonly review: SheetReview,
    private dressed: readonly Entry[] | null = null,
  ) {}

  /** Numbered in their order, where nobody has numbered them. */
  get entries(): readonly Entry[] {
    return (this.dressed ??= this.laid.lines.map(({ entry }, place) =>
      wholeEntry(entry, keyAt(this.laid, place), place + 1),
    ));
  }

  get byKey(): ReadonlyMap<string, Entry> {
    return (this.keyed ??= new Map(this.entries.map((entry) => [entry.key, entry])));
  }

  numberOf(finding: Finding): number | null {
    return this.byKey.get(finding.id)?.number ?? null;
  }

  /** The same lines with other entries. */
  with(entries: readonly Entry[]): FindingIndex {
    return new Index(this.laid, this.review, entries);
  }

  private entriesOf(row: number): readonly Entry[] | undefined {
    const { findings } = this.review;
    const ofSheet = this.entries.slice(0, findings.length).filter((_, at) => {
      const finding = findings[at];
      return finding?.row === row || finding?.rows.includes(row);
    });
    const place = this.placeOf(row);
    const ofRow = this.entriesAt(place);
    const shared = (this.review.rows[place]?.shared ?? []).flatMap(
      ({ id, row: its }) => this.entriesAt(this.placeOf(its ?? 0)).find(({ finding }) => finding?.id === id) ?? [],
    );
    return ofSheet.length + ofRow.length + shared.length === 0 ? undefined : [...ofSheet, ...ofRow, ...shared];
  }

  private entriesAt(place: number): readonly Entry[] {
    if (place < 0) return [];
    const { heads, starts } = this.laid;
    const end = starts[place + 1];
    return this.entries.slice(heads + (starts[place] ?? 0), end === undefined ? undefined : heads + end);
  }

  /** Place of the project that a sheet row belongs to; -1: none. */
  private placeOf(row: number): number {
    return placeOfRow(this.review.plan.projects, row);
  }
}

/** Key of a line. */
export const keyAt = ({ keys, lines }: Laid, place: number): string => keys?.[place] ?? lines[place]?.id ?? "";

const wholeEntry = (
  { kind, finding, undecided, row, project, classified, tier }: Undressed,
  key: string,
  number: number,
): Entry => ({ key, number, kind, finding, undecided, row, project, classified, tier, standing: null, waiver: null });

/** The same lines with other numbers. */
export function numberedIn(index: FindingIndex, numberAt: (place: number) => number): FindingIndex {
  const { laid } = index;
  return withEntries(
    index,
    laid.lines.map(({ entry }, place) => wholeEntry(entry, keyAt(laid, place), numberAt(place))),
  );
}

function withEntries(index: FindingIndex, entries: readonly Entry[]): FindingIndex {
  if (!(index instanceof Index)) throw new TypeError("an index that buildIndex did not make");
  return index.with(entries);
}

/** The entry as which a finding, or what could not be decided on a row, was last dressed. */
const DRESSED = new WeakMap<object, Entry>();

/**
 * The same lines with numbers, comparison and explanations. Entries that are as they were when they were last dressed
 * stay the same objects: what was made of them need not be made again. `known`: the entry at a place, where that is
 * known to be as it was.
 */
export function redressed(
  index: FindingIndex,
  dressOf: (line: Pick<Entry, "key" | "kind">, place: number) => Dress,
  known: (place: number) => Entry | null = () => null,
): FindingIndex {
  const { laid } = index;
  const entries = laid.lines.map(({ entry }, place) => {
    const here = known(place);
    if (here) return here;
    const key = keyAt(laid, place);
    const dress = dressOf({ key, kind: entry.kind }, place);
    const told = entry.finding ?? entry.undecided;
    const before = told ? DRESSED.get(told) : undefined;
    if (before && isEqual(before, entry, key, dress)) return before;
    const dressed = { ...wholeEntry(entry, key, dress.number), ...dress };
    if (told) DRESSED.set(told, dressed);
    return dressed;
  });
  return withEntries(index, entries);
}

function isEqual(known: Entry, entry: Undressed, key: string, { number, standing, waiver }: Dress): boolean {
  return (
    known.key === key &&
    known.number === number &&
    known.standing === standing &&
    known.waiver === waiver &&
    known.finding === entry.finding &&
    known.undecided === entry.undecided &&
    known.kind === entry.kind &&
    known.row === entry.row &&
    known.project === entry.project &&
    known.classified === entry.classified &&
    known.tier === entry.tier
  );
}
