import type { Fen } from "../../exact";
import type { ReadingChoice, ReadingId } from "../../regulation/types";
import type { EntryKind, Finding, RowReview, SheetReview } from "../../review/types";
import type { ReviewEngine } from "../reading/engine";
import { kindOfFinding } from "../findings/findingIndex";

/** A verdict on a row or on the sheet: a finding, or that a rule could not be decided (finding null). */
export interface PreviewItem {
  readonly kind: EntryKind;
  readonly rule: string;
  readonly finding: Finding | null;
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What another option would change on one project, or on the sheet (row null). Only what differs is there. */
export interface PreviewRow {
  readonly row: number | null;
  /** null for the sheet, for classified rows and where there is no name. */
  readonly name: string | null;
  readonly added: readonly PreviewItem[];
  readonly gone: readonly PreviewItem[];
  readonly changed: readonly Change<PreviewItem>[];
  readonly tier: Change<string> | null;
  /** 分; null = not computable. */
  readonly supplementRemaining: Change<Fen | null> | null;
  readonly adjustmentRemaining: Change<Fen | null> | null;
}

export interface ReadingPreview {
  readonly sheetName: string;
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  /** Projects on which anything differs. */
  readonly projects: number;
  readonly rows: readonly PreviewRow[];
}

/**
 * What a review would say under another option of a reading, against what it says now. Nothing is kept: the policy pack
 * fixes the option in force, so that every office comes to the same verdict.
 * @throws RangeError for an option that the reading does not have
 */
export function previewReading(
  engine: ReviewEngine,
  now: SheetReview,
  reading: ReadingId,
  option: ReadingChoice,
): ReadingPreview {
  const other = engine.review(now.plan, now.asOf, { [reading]: option });
  const after = new Map(other.rows.map((row) => [row.row, row]));
  const rows = [
    sheetChanges(now.findings, other.findings),
    ...now.rows.map((row) => rowChanges(row, after.get(row.row) ?? row)),
  ].filter(differs);
  const sum = (pick: (row: PreviewRow) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  return {
    sheetName: now.sheetName,
    rows,
    projects: rows.filter(({ row }) => row !== null).length,
    added: sum(({ added }) => added.length),
    gone: sum(({ gone }) => gone.length),
    changed: sum(({ changed }) => changed.length),
  };
}

function sheetChanges(before: readonly Finding[], after: readonly Finding[]): PreviewRow {
  return {
    row: null,
    name: null,
    ...compared(before.map(itemOf), after.map(itemOf)),
    tier: null,
    supplementRemaining: null,
    adjustmentRemaining: null,
  };
}

function rowChanges(before: RowReview, after: RowReview): PreviewRow {
  const change = <T>(from: T, to: T): Change<T> | null => (from === to ? null : { before: from, after: to });
  const [now, then] = [before.computed, after.computed];
  return {
    row: before.row,
    name: before.classified ? null : before.project.name || null,
    ...compared(itemsOf(before), itemsOf(after)),
    tier: now && then ? change<string>(now.tier.tier, then.tier.tier) : null,
    supplementRemaining: now && then ? change(now.supplement.remaining, then.supplement.remaining) : null,
    adjustmentRemaining: now && then ? change(now.adjustment.remaining, then.adjustment.remaining) : null,
  };
}

const itemsOf = (row: RowReview): PreviewItem[] => [
  ...row.findings.map(itemOf),
  ...row.undecided.map(({ rule }): PreviewItem => ({ kind: "undecided", rule, finding: null })),
];
const itemOf = (finding: Finding): PreviewItem => ({ kind: kindOfFinding(finding), rule: finding.rule, finding });

/** What stands on both sides falls away; of the rest, what the same rule says on both sides has changed. */
function compared(
  before: readonly PreviewItem[],
  after: readonly PreviewItem[],
): Pick<PreviewRow, "added" | "gone" | "changed"> {
  const gone = without(before, after);
  const added = without(after, before);
  const changed: Change<PreviewItem>[] = [];
  for (const item of [...gone]) {
    const at = added.findIndex(({ rule }) => rule === item.rule);
    const [then] = at < 0 ? [] : added.splice(at, 1);
    if (!then) continue;
    gone.splice(gone.indexOf(item), 1);
    changed.push({ before: item, after: then });
  }
  return { added, gone, changed };
}

function without(items: readonly PreviewItem[], others: readonly PreviewItem[]): PreviewItem[] {
  const left = others.map(saying);
  return items.filter((item) => {
    const at = left.indexOf(saying(item));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** All that an item says, amounts included. */
function saying({ kind, rule, finding }: PreviewItem): string {
  return JSON.stringify([kind, rule, finding?.message, finding?.cells, finding?.rows], (_, value: unknown) =>
    typeof value === "bigint" ? `${value}` : value,
  );
}

function differs({ added, gone, changed, tier, supplementRemaining, adjustmentRemaining }: PreviewRow): boolean {
  return (
    added.length + gone.length + changed.length > 0 ||
    tier !== null ||
    supplementRemaining !== null ||
    adjustmentRemaining !== null
  );
}
