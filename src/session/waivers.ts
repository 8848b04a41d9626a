import { FIELDS, type FieldKey } from "../fields";
import { text } from "../messages";
import type { Locale } from "../messages/types";
import type { PlanSheet } from "../plan/types";
import type { SheetReview } from "../review/types";
import { buildIndex, type Entry, type FindingIndex } from "./findingIndex";
import { isCount, isRecord } from "./history";
import { shortHash } from "../review/fingerprint";
import { cellReader, cellsOf, dataHash, type CellFact, type CellReader } from "./said";
import { dayOfNow } from "./today";

/** Key under which a workbook keeps the explanations of findings (已说明). */
export const WAIVERS_KEY = "PlanReview.waivers";

/** Bounds of what a person may write, and of what is taken over from a file. */
export const LONGEST_WHO = 40;
export const LONGEST_WHY = 500;
export const MOST_WAIVERS = 500;
const LONGEST_VALUE = 80;
const MOST_CELLS = 40;
const MOST_SHEETS = 60;
const VERSION = 1;

/** One finding explained by a person: it stands as long as what the finding rests on stays as it was. */
export interface Waiver {
  /** Fingerprint of the finding. */
  readonly id: string;
  readonly number: number;
  readonly who: string;
  readonly why: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Cells of the finding as they were. */
  readonly cells: readonly CellFact[];
  /** Hash of how grave the finding was and of the amounts in its message. */
  readonly facts: string;
}

export type Waivers = Readonly<Record<string, readonly Waiver[]>>;

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

/** Why a person's words cannot be taken; null if they can. */
export function faultOf(who: string, why: string): "who" | "why" | null {
  if (cleaned(who, LONGEST_WHO) === "") return "who";
  return cleaned(why, LONGEST_WHY) === "" ? "why" : null;
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
    (cell, place) => now[place]?.field === cell.field && now[place]?.value !== cell.value,
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

/** Explanations as plain JSON. */
export function waiversToKeep(waivers: Waivers): unknown {
  return {
    version: VERSION,
    sheets: Object.fromEntries(Object.entries(waivers).filter(([, list]) => list.length > 0)),
  };
}

/** Explanations from what a workbook kept; what is unreadable there is left out. */
export function readWaivers(kept: unknown): Waivers {
  if (!isRecord(kept) || kept.version !== VERSION || !isRecord(kept.sheets)) return {};
  const sheets = Object.entries(kept.sheets)
    .slice(0, MOST_SHEETS)
    .map(([name, list]) => [name, Array.isArray(list) ? list.slice(0, MOST_WAIVERS).flatMap(readWaiver) : []] as const);
  return Object.fromEntries(sheets.filter(([, list]) => list.length > 0));
}

function readWaiver(kept: unknown): readonly Waiver[] {
  if (!isRecord(kept)) return [];
  const { id, number, who, why, at, cells, facts } = kept;
  const isSound =
    typeof id === "string" &&
    /^[0-9a-f]{18}(-\d{1,6})?$/.test(id) &&
    isCount(number) &&
    isCount(at) &&
    typeof facts === "string" &&
    Array.isArray(cells) &&
    cells.length <= MOST_CELLS;
  if (!isSound || typeof who !== "string" || typeof why !== "string" || faultOf(who, why)) return [];
  const read = cells.flatMap((cell: unknown) =>
    isRecord(cell) && isField(cell.field) && typeof cell.value === "string"
      ? [{ field: cell.field, value: cell.value.slice(0, LONGEST_VALUE + 10) }]
      : [],
  );
  return read.length === cells.length
    ? [{ id, number, who: cleaned(who, LONGEST_WHO), why: cleaned(why, LONGEST_WHY), at, cells: read, facts }]
    : [];
}

/** Text as it is, without line breaks and other signs that nobody sees; bounded. */
function cleaned(text: string, longest: number): string {
  return [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim()].slice(0, longest).join("");
}

/** A long text is kept by its beginning and a hash of the whole. */
function shortened(cells: readonly CellFact[]): readonly CellFact[] {
  return cells.slice(0, MOST_CELLS).map(({ field, value }) => ({
    field,
    value: value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…${shortHash([value])}`,
  }));
}

const isField = (value: unknown): value is FieldKey => typeof value === "string" && Object.hasOwn(FIELDS, value);
