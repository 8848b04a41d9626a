import { dayOfNow } from "../../exact";
import type { FieldKey } from "../../fields";
import {
  cleaned,
  faultOf,
  LONGEST_VALUE,
  LONGEST_WHO,
  LONGEST_WHY,
  MOST_CELLS,
  type CellFact,
  type Waiver,
} from "../../kept";
import { text } from "../../messages";
import type { Locale } from "../../messages/types";
import type { PlanSheet } from "../../plan/types";
import { shortHash } from "../../review/fingerprint";
import type { SheetReview } from "../../review/types";
import { buildIndex, type Entry, type FindingIndex } from "../findings/findingIndex";
import { cellReader, cellsOf, dataHash, type CellReader } from "./said";

/** Why an explanation holds no more. */
export type LapseReason =
  | { readonly kind: "cell"; readonly field: FieldKey; readonly before: string; readonly now: string }
  | { readonly kind: "facts" };

export interface Lapsed {
  readonly waiver: Waiver;
  readonly entry: Entry;
  readonly reason: LapseReason;
}

/** Only findings that ask for something can be explained; never those of classified rows: nothing is written about them. */
export function canBeExplained(entry: Entry): boolean {
  return entry.finding !== null && entry.kind !== "info" && !entry.classified;
}

export function waiverOf(entry: Entry, plan: PlanSheet, who: string, why: string, at: number): Waiver | null {
  const { finding } = entry;
  if (!finding || !canBeExplained(entry) || faultOf(who, why)) return null;
  return {
    id: entry.key,
    number: entry.number,
    who: cleaned(who, LONGEST_WHO),
    why: cleaned(why, LONGEST_WHY),
    at,
    cells: shortened(cellsOf(finding, cellReader(plan))),
    facts: dataHash(finding),
  };
}

export interface Held {
  /** Explanations that hold, by the key of their entry. */
  readonly held: ReadonlyMap<string, Waiver>;
  readonly lapsed: readonly Lapsed[];
}

/** Which explanations still hold. One whose finding is there no more holds nothing and is not told: it is settled. */
export function holding(waivers: readonly Waiver[], index: FindingIndex, plan: PlanSheet): Held {
  const held = new Map<string, Waiver>();
  const lapsed: Lapsed[] = [];
  const cells = cellReader(plan);
  // A corrected project name changes the fingerprint; the number stays.
  const byNumber =
    waivers.length > 0 ? new Map(index.entries.map((entry) => [entry.number, entry])) : new Map<number, Entry>();
  for (const waiver of waivers) {
    const entry = index.byKey.get(waiver.id) ?? byNumber.get(waiver.number);
    if (!entry || !canBeExplained(entry)) continue;
    const reason = lapseOf(waiver, entry, cells);
    if (reason) lapsed.push({ waiver, entry, reason });
    else held.set(entry.key, waiver);
  }
  return { held, lapsed };
}

function lapseOf(waiver: Waiver, { finding }: Entry, cells: CellReader): LapseReason | null {
  if (!finding) return { kind: "facts" };
  const now = shortened(cellsOf(finding, cells));
  const changed = waiver.cells.findIndex(
    (cell, place) => now[place]?.field === cell.field && now[place].value !== cell.value,
  );
  const cell = waiver.cells[changed];
  if (cell) return { kind: "cell", field: cell.field, before: cell.value, now: now[changed]?.value ?? "" };
  return dataHash(finding) === waiver.facts && now.length === waiver.cells.length ? null : { kind: "facts" };
}

/** What is written into the sheet beside findings that are explained, by fingerprint. */
export function explainedIn(index: FindingIndex, locale: Locale): ReadonlyMap<string, string> {
  return new Map(index.entries.flatMap(({ key, waiver }) => (waiver ? [[key, words(waiver, locale)] as const] : [])));
}

/**
 * The same for a review outside a session (a marked copy): by fingerprint alone, as findings have no numbers of the sheet
 * there. One whose project was renamed since is not found and its finding stays open, which is the careful side.
 */
export function explainedBy(
  waivers: readonly Waiver[],
  review: SheetReview,
  locale: Locale,
): ReadonlyMap<string, string> {
  if (waivers.length === 0) return new Map();
  const index = buildIndex(review);
  const { held } = holding(
    waivers.filter(({ id }) => index.byKey.has(id)),
    index,
    review.plan,
  );
  return new Map([...held].map(([key, waiver]) => [key, words(waiver, locale)]));
}

const words = ({ who, at, why }: Waiver, locale: Locale): string =>
  text(locale, "marking.explained", { who, day: { day: dayOfNow(new Date(at)) }, why });

/** A long text is kept by its beginning and a hash of the whole. */
function shortened(cells: readonly CellFact[]): readonly CellFact[] {
  return cells.slice(0, MOST_CELLS).map(({ field, value }) => ({
    field,
    value: value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…${shortHash([value])}`,
  }));
}
