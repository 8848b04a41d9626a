/** findings/: the findings of a review as the pane lists them: ordered, filtered, counted and placed on the sheet. */
import type { FieldKey } from "../../fields";
import type { EntryKind, Finding, RowReview, SheetReview } from "../../review/types";
import type { ApprovalTier } from "../../regulation/types";
import { CLASSIFIED_KEY, fingerprinter, projectKey } from "../../review/fingerprint";
import { isUndecided, undetermined } from "../../review";
import type { Waiver } from "../../kept";

/** Against the last review: 未整改 or 新增. */
export type Standing = "open" | "new";

/** One line of the findings list: a finding, or what could not be decided on a row. */
export interface Entry {
  /** Its fingerprint: unique within a review, and the same in the next one. */
  readonly key: string;
  /** Its number on this sheet: the same in every later review, and never given to another one. */
  readonly number: number;
  readonly kind: EntryKind;
  readonly finding: Finding | null;
  /** Only for kind "undecided". */
  readonly undecided: {
    readonly rules: readonly string[];
    readonly missing: readonly FieldKey[];
    readonly years: readonly number[];
  } | null;
  /** null for what concerns the sheet. */
  readonly row: number | null;
  readonly project: { readonly name: string; readonly unit: string } | null;
  readonly classified: boolean;
  readonly tier: ApprovalTier | null;
  /** null without an earlier review, and for notes. */
  readonly standing: Standing | null;
  /** What a person explained it with (已说明), as long as that holds. */
  readonly waiver: Waiver | null;
}

/** What is found under a key. */
export type Lookup<Key, Value> = Pick<ReadonlyMap<Key, Value>, "get">;

/** A review made ready for lists and look-ups. */
export interface FindingIndex {
  readonly entries: readonly Entry[];
  /** Entries of a project, by each of its sheet rows (continuation rows too); those that stand on another row and concern it too. */
  readonly byRow: Lookup<number, readonly Entry[]>;
  readonly rowReviews: Lookup<number, RowReview>;
  readonly byKey: ReadonlyMap<string, Entry>;
  /** Number of a finding of this review, as the list, copied text and 问题清单 show it; null for one of another review. */
  numberOf(finding: Finding): number | null;
}

export function kindOfFinding(finding: Finding): EntryKind {
  if (finding.severity === "error") return finding.kind === "law" ? "violation" : "dataError";
  return finding.severity;
}

/** Lays a review's findings out in the order of the sheet, what concerns the whole sheet first. */
export function buildIndex(review: SheetReview): FindingIndex {
  const entries: Entry[] = [];
  const starts: number[] = [];
  const copies = new Map<string, number>();
  const add = (line: Line, key = line.id) => entries.push(wholeEntry(line.entry, key, entries.length + 1));
  for (const finding of review.findings) add({ id: finding.id, entry: entryOf(finding, null) });
  for (const row of review.rows) {
    starts.push(entries.length);
    const { findings, open } = linesOf(row);
    for (const line of findings) add(line);
    if (!open) continue;
    // Rows of one name are told apart by their order.
    const copy = (copies.get(open.id) ?? 0) + 1;
    copies.set(open.id, copy);
    add(open, copy === 1 ? open.id : `${open.id}-${copy}`);
  }
  return new Index(entries, starts, review);
}

/** What is looked up of a review is found by its order; only keys need a table, made when it is first asked for. */
class Index implements FindingIndex {
  readonly byRow: FindingIndex["byRow"] = { get: (row) => this.entriesOf(row) };
  readonly rowReviews: FindingIndex["rowReviews"] = { get: (row) => this.review.rows[this.placeOf(row)] };
  private keyed: ReadonlyMap<string, Entry> | null = null;

  /** `starts`: where the entries of each row of the review begin. */
  constructor(
    readonly entries: readonly Entry[],
    private readonly starts: readonly number[],
    private readonly review: SheetReview,
  ) {}

  get byKey(): ReadonlyMap<string, Entry> {
    return (this.keyed ??= new Map(this.entries.map((entry) => [entry.key, entry])));
  }

  numberOf(finding: Finding): number | null {
    return this.byKey.get(finding.id)?.number ?? null;
  }

  /** The same lines with other entries. */
  with(entries: readonly Entry[]): FindingIndex {
    return new Index(entries, this.starts, this.review);
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
    return place < 0 ? [] : this.entries.slice(this.starts[place], this.starts[place + 1]);
  }

  /** Place of the project that a sheet row belongs to; -1: none. Projects stand in the order of the sheet. */
  private placeOf(row: number): number {
    const { rows, plan } = this.review;
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((rows[middle]?.row ?? Infinity) <= row) low = middle;
      else high = middle - 1;
    }
    const found = rows[low];
    if (!found) return -1;
    return found.row === row || plan.projects[low]?.rows.includes(row) ? low : -1;
  }
}

/** An entry with the fingerprint of what it tells. */
interface Line {
  readonly id: string;
  readonly entry: Undressed;
}

interface Lines {
  readonly findings: readonly Line[];
  /** What could not be decided on the row. */
  readonly open: Line | null;
}

/** A row that an edit left alone is the same object in the next review, and so is what is said of it here. */
const LINES = new WeakMap<RowReview, Lines>();

function linesOf(row: RowReview): Lines {
  const known = LINES.get(row);
  if (known) return known;
  const key = (): string => (row.classified ? CLASSIFIED_KEY : projectKey(row.project.name, row.project.unit));
  const lines: Lines = {
    findings: row.findings.map((finding) => ({ id: finding.id, entry: entryOf(finding, row) })),
    open: isUndecided(row) ? { id: fingerprinter()(key(), ["undecided"]), entry: undecidedEntry(row) } : null,
  };
  LINES.set(row, lines);
  return lines;
}

const wholeEntry = (
  { kind, finding, undecided, row, project, classified, tier }: Undressed,
  key: string,
  number: number,
): Entry => ({ key, number, kind, finding, undecided, row, project, classified, tier, standing: null, waiver: null });

type Dress = Pick<Entry, "number" | "standing" | "waiver">;
type Undressed = Omit<Entry, "key" | keyof Dress>;

/** The entry as which a finding, or what could not be decided on a row, was last dressed. */
const DRESSED = new WeakMap<object, Entry>();

/**
 * The same entries with numbers, comparison and explanations. Entries that are as they were, in `index` or when they
 * were last dressed, stay the same objects: what was made of them need not be made again.
 */
export function redressed(index: FindingIndex, dressOf: (entry: Entry) => Dress): FindingIndex {
  const entries = index.entries.map((entry) => {
    const { number, standing, waiver } = dressOf(entry);
    const told = entry.finding ?? entry.undecided;
    const known = told ? DRESSED.get(told) : undefined;
    if (known && isEqual(known, entry, number, standing, waiver)) return known;
    const isSame = entry.number === number && entry.standing === standing && entry.waiver === waiver;
    const dressed = isSame ? entry : { ...entry, number, standing, waiver };
    if (told) DRESSED.set(told, dressed);
    return dressed;
  });
  if (!(index instanceof Index)) throw new TypeError("an index that buildIndex did not make");
  return index.with(entries);
}

function isEqual(
  known: Entry,
  entry: Entry,
  number: number,
  standing: Standing | null,
  waiver: Waiver | null,
): boolean {
  return (
    known.key === entry.key &&
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

function entryOf(finding: Finding, row: RowReview | null): Undressed {
  return {
    kind: kindOfFinding(finding),
    finding,
    undecided: null,
    row: finding.row,
    project: row && !row.classified ? row.project : null,
    classified: row?.classified ?? false,
    tier: row?.computed?.tier.tier ?? null,
  };
}

/** What could not be decided on a row is told in one entry, with every field that would have to be filled and every year whose holidays are not known. */
function undecidedEntry(row: RowReview): Undressed {
  const rules = [...new Set(row.undecided.map((open) => open.rule))];
  const missing = [...new Set([...row.undecided.flatMap((open) => open.missing), ...undetermined(row)])];
  const years = [...new Set(row.undecided.flatMap((open) => open.years ?? []))];
  return {
    kind: "undecided",
    finding: null,
    undecided: { rules, missing, years },
    row: row.row,
    project: row.classified ? null : row.project,
    classified: row.classified,
    tier: row.computed?.tier.tier ?? null,
  };
}
