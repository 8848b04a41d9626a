import type { AdmissionVerdict } from "../../review";
import type { Entry, Standing } from "./findingIndex";
import type { EntryKind } from "../../review/types";

/** How an entry is counted: by its kind, or beside them as 已说明. */
export type EntryClass = EntryKind | "explained";

/** What the list shows. Empty sets and null let everything through. */
export interface EntryFilter {
  readonly kinds: ReadonlySet<EntryClass>;
  /** Every word must occur somewhere in the entry's text. */
  readonly search: string;
  readonly tier: string | null;
  readonly article: number | null;
  /** Department (建设单位), as written in the sheet. */
  readonly unit: string | null;
  readonly row: number | null;
  /** 入库意见 of the entry's project. */
  readonly admission: AdmissionVerdict | null;
  /** 未整改 or 新增, without what is explained. */
  readonly standing: Standing | null;
}

export const NO_FILTER: EntryFilter = {
  kinds: new Set(),
  search: "",
  tier: null,
  article: null,
  unit: null,
  row: null,
  admission: null,
  standing: null,
};

/** Entries of the projects with this 入库意见. */
export function ofAdmission(
  entries: readonly Entry[],
  verdict: AdmissionVerdict | null,
  admissions: Pick<ReadonlyMap<number, { readonly verdict: AdmissionVerdict }>, "get">,
): readonly Entry[] {
  if (verdict === null) return entries;
  return entries.filter(({ row }) => row !== null && admissions.get(row)?.verdict === verdict);
}

/** Whether the list shows less than all. */
export function isFiltered(filter: EntryFilter): boolean {
  return filter.kinds.size > 0 || filter.search !== "" || hiddenFilters(filter) > 0;
}

/** How many filters are set beside search and kind. */
export function hiddenFilters({ tier, article, unit, row, admission, standing }: EntryFilter): number {
  return [tier, article, unit, row, admission, standing].filter((value) => value !== null).length;
}

export type GroupBy = "project" | "rule" | "kind" | "unit" | "none";

export interface EntryGroup {
  /** Value of the group: sheet row, rule id, kind or department; "" for what belongs to none; EXPLAINED_GROUP. */
  readonly value: string;
  readonly entries: readonly Entry[];
}

/** Group of what is explained, shown apart at the end whatever the grouping; no cell holds such a text. */
export const EXPLAINED_GROUP = "\u0001explained";

/**
 * Entries that pass; `textOf` gives what a person can read of an entry, for the search. 入库意见 is looked at by
 * ofAdmission, which knows the projects.
 */
export function filterEntries(
  entries: readonly Entry[],
  filter: EntryFilter,
  textOf: (entry: Entry) => string,
): readonly Entry[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (filter.kinds.size > 0 && !filter.kinds.has(classOf(entry))) return false;
    if (filter.standing !== null && (entry.standing !== filter.standing || entry.waiver !== null)) return false;
    if (filter.tier !== null && entry.tier !== filter.tier) return false;
    if (filter.article !== null && entry.finding?.cite?.article !== filter.article) return false;
    if (filter.unit !== null && entry.project?.unit !== filter.unit) return false;
    if (filter.row !== null && entry.row !== filter.row && !entry.finding?.rows.includes(filter.row)) return false;
    if (words.length === 0) return true;
    const text = folded(textOf(entry));
    return words.every((word) => text.includes(word));
  });
}

/**
 * Groups in the order in which their first entry stands, what is explained last; rules with most findings come first.
 * Inside a group, and without groups, the gravest stand first, those of one kind in the order of the sheet.
 */
export function groupEntries(unordered: readonly Entry[], by: GroupBy): readonly EntryGroup[] {
  const entries = by === "none" ? gravestFirst(unordered) : unordered;
  const explained = entries.filter(({ waiver }) => waiver !== null);
  if (explained.length === 0) return grouped(entries, by);
  return [
    ...grouped(
      entries.filter(({ waiver }) => waiver === null),
      by,
    ),
    { value: EXPLAINED_GROUP, entries: explained },
  ];
}

function grouped(entries: readonly Entry[], by: GroupBy): readonly EntryGroup[] {
  if (by === "none") return entries.length ? [{ value: "", entries }] : [];
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = groupValue(entry, by);
    const group = groups.get(value);
    if (group) group.push(entry);
    else groups.set(value, [entry]);
  }
  const list = [...groups].map(([value, members]) => ({ value, entries: gravestFirst(members) }));
  if (by === "kind")
    return list.sort((a, b) => KIND_ORDER.indexOf(a.value as EntryKind) - KIND_ORDER.indexOf(b.value as EntryKind));
  if (by === "rule") return list.sort((a, b) => b.entries.length - a.entries.length);
  return list;
}

export const KIND_ORDER: readonly EntryKind[] = ["violation", "dataError", "warning", "undecided", "info"];

function gravestFirst(entries: readonly Entry[]): readonly Entry[] {
  const ofKind = new Map<EntryKind, Entry[]>(KIND_ORDER.map((kind) => [kind, []]));
  for (const entry of entries) ofKind.get(entry.kind)?.push(entry);
  return KIND_ORDER.flatMap((kind) => ofKind.get(kind) ?? []);
}

export const CLASS_ORDER: readonly EntryClass[] = [...KIND_ORDER, "explained"];

export function classOf({ kind, waiver }: Entry): EntryClass {
  return waiver ? "explained" : kind;
}

/** How many of each kind ask for something, and how many are explained. */
export function countBySeverity(entries: readonly Entry[]): Readonly<Record<EntryClass, number>> {
  const known = COUNTED.get(entries);
  if (known) return known;
  const counts: Record<EntryClass, number> = {
    violation: 0,
    dataError: 0,
    warning: 0,
    undecided: 0,
    info: 0,
    explained: 0,
  };
  for (const entry of entries) counts[classOf(entry)] += 1;
  COUNTED.set(entries, counts);
  return counts;
}

/** Tiles, lists and what is read aloud ask for the same. */
const COUNTED = new WeakMap<readonly Entry[], Readonly<Record<EntryClass, number>>>();

function groupValue(entry: Entry, by: GroupBy): string {
  switch (by) {
    case "project":
      return entry.row === null ? "" : String(entry.row);
    case "rule":
      return entry.finding?.rule ?? "";
    case "kind":
      return entry.kind;
    case "unit":
      return entry.project?.unit ?? "";
    case "none":
      return "";
  }
}

/** Full-width and half-width forms and letter case do not matter when searching. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
