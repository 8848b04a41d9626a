import type { FieldKey } from "../../fields";
import type { EntryKind, Finding, RowReview, SheetReview } from "../../review/types";
import type { ApprovalTier } from "../../regulation/types";
import { CLASSIFIED_KEY, fingerprinter, projectKey } from "../../review/fingerprint";
import { undetermined } from "../../review";
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

/** A review made ready for lists and look-ups. */
export interface FindingIndex {
  readonly entries: readonly Entry[];
  /** Entries of a project, by each of its sheet rows (continuation rows too). */
  readonly byRow: ReadonlyMap<number, readonly Entry[]>;
  readonly rowReviews: ReadonlyMap<number, RowReview>;
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
  const byRow = new Map<number, Entry[]>();
  const rowReviews = new Map<number, RowReview>();
  const byKey = new Map<string, Entry>();
  const openPoints = fingerprinter();
  const projectRows = new Map(review.plan.projects.map((project) => [project.row, project.rows]));

  const add = (entry: Undressed, id: string, rows: readonly number[]) => {
    let key = id;
    for (let copy = 2; byKey.has(key); copy += 1) key = `${id}-${copy}`;
    const whole = wholeEntry(entry, key, entries.length + 1);
    entries.push(whole);
    byKey.set(key, whole);
    for (const row of rows) {
      const list = byRow.get(row);
      if (list) list.push(whole);
      else byRow.set(row, [whole]);
    }
  };
  const reviewed = new Map(review.rows.map((row) => [row.row, row]));
  for (const finding of review.findings) {
    const row = finding.row === null ? null : (reviewed.get(finding.row) ?? null);
    add(entryOf(finding, row), finding.id, [
      ...new Set(finding.row === null ? finding.rows : [finding.row, ...finding.rows]),
    ]);
  }
  for (const row of review.rows) {
    const rows = projectRows.get(row.row) ?? [row.row];
    for (const sheetRow of rows) rowReviews.set(sheetRow, row);
    for (const finding of row.findings) add(known(finding, row), finding.id, rows);
    if (row.undecided.length > 0 || undetermined(row).length > 0)
      add(
        undecidedEntry(row),
        openPoints(row.classified ? CLASSIFIED_KEY : projectKey(row.project.name, row.project.unit), ["undecided"]),
        rows,
      );
  }
  return { entries, byRow, rowReviews, byKey, numberOf: (finding) => byKey.get(finding.id)?.number ?? null };
}

const wholeEntry = (
  { kind, finding, undecided, row, project, classified, tier }: Undressed,
  key: string,
  number: number,
): Entry => ({ key, number, kind, finding, undecided, row, project, classified, tier, standing: null, waiver: null });

/** A finding that an edit left alone is the same object in the next review, and so is what is said of it here. */
const KNOWN = new WeakMap<Finding, { readonly row: RowReview; readonly entry: Undressed }>();

function known(finding: Finding, row: RowReview): Undressed {
  const before = KNOWN.get(finding);
  if (before?.row === row) return before.entry;
  const entry = entryOf(finding, row);
  KNOWN.set(finding, { row, entry });
  return entry;
}

type Dress = Pick<Entry, "number" | "standing" | "waiver">;
type Undressed = Omit<Entry, "key" | keyof Dress>;

/**
 * The same entries with numbers, comparison and explanations. Entries that are as they were, in `index` or in the index
 * of the review before it, stay the same objects: what was made of them need not be made again.
 */
export function redressed(
  index: FindingIndex,
  dressOf: (entry: Entry) => Dress,
  before: FindingIndex | null = null,
): FindingIndex {
  const byKey = new Map<string, Entry>();
  const entries = index.entries.map((entry) => {
    const { number, standing, waiver } = dressOf(entry);
    const isSame = entry.number === number && entry.standing === standing && entry.waiver === waiver;
    const known = before?.byKey.get(entry.key);
    const dressed = isSame
      ? entry
      : known && isEqual(known, entry, number, standing, waiver)
        ? known
        : { ...entry, number, standing, waiver };
    byKey.set(entry.key, dressed);
    return dressed;
  });
  const byRow = new Map(
    [...index.byRow].map(([row, list]) => [row, list.map((entry) => byKey.get(entry.key) ?? entry)]),
  );
  return {
    entries,
    byRow,
    rowReviews: index.rowReviews,
    byKey,
    numberOf: (finding) => byKey.get(finding.id)?.number ?? null,
  };
}

function isEqual(
  known: Entry,
  entry: Entry,
  number: number,
  standing: Standing | null,
  waiver: Waiver | null,
): boolean {
  return (
    known.number === number &&
    known.standing === standing &&
    known.waiver === waiver &&
    known.finding !== null &&
    known.finding === entry.finding &&
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
