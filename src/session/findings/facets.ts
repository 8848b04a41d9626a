import { filterEntries, type EntryFilter } from "./entryFilter";
import type { Entry } from "./findingIndex";

/** What a filter can be set to, with the number of entries each setting would show. */
export interface Facet<T> {
  readonly value: T;
  readonly count: number;
}

/** The settings of the three filters that name something in the sheet or in the Measures. */
export interface Facets {
  readonly articles: readonly Facet<number>[];
  readonly units: readonly Facet<string>[];
  readonly tiers: readonly Facet<string>[];
}

/** Order of the tiers from the lowest; others come last. */
const TIERS: readonly string[] = ["T1", "T2", "T3", "T4", "UNIFIED", "NA", "UNKNOWN"];

/**
 * Settings that would show something. Each filter is counted under the other ones, so that no choice leads to an empty
 * list; the setting in force is always among them. Articles in their order, departments in that of the sheet.
 */
export function facetsOf(entries: readonly Entry[], filter: EntryFilter, textOf: (entry: Entry) => string): Facets {
  const counted = <T>(
    free: Partial<EntryFilter>,
    chosen: T | null,
    valueOf: (entry: Entry) => T | null | undefined,
  ): Facet<T>[] => {
    const counts = new Map<T, number>();
    for (const entry of filterEntries(entries, { ...filter, ...free }, textOf)) {
      const value = valueOf(entry);
      if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  const rank = (tier: string): number => (TIERS.includes(tier) ? TIERS.indexOf(tier) : TIERS.length);
  return {
    articles: counted({ article: null }, filter.article, (entry) => entry.finding?.cite?.article).sort(
      (a, b) => a.value - b.value,
    ),
    units: counted({ unit: null }, filter.unit, (entry) => entry.project?.unit),
    tiers: counted<string>({ tier: null }, filter.tier, (entry) => entry.tier).sort(
      (a, b) => rank(a.value) - rank(b.value),
    ),
  };
}
