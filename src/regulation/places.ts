import { type Places, type UnitPlace } from "./types";

/** No county and no zone is known. */
export const NO_PLACES: Places = { within: [], counties: [], zones: [] };

/** What may stand before the name of a place in a unit's own name: 中共宣汉县委员会. */
const BEFORE = "(?:中国共产党|中国共产主义青年团|中共|共青团|政协|中国人民政治协商会议)?";
/** 通川区域医疗中心 lies in no district of that name. */
const AFTER = "(?!域|间|划|块|位)";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function patternOf({ within }: Places, words: readonly string[]): RegExp {
  const before = within.map((word) => `(?:${escaped(word)}|${escaped(word.replace(/[省市县区]$/, ""))})?`).join("");
  return new RegExp(`^${BEFORE}${before}市?(?:${words.map(escaped).join("|")})${AFTER}`);
}

interface Patterns {
  readonly county: RegExp | null;
  readonly zone: RegExp | null;
  /** Units that were asked for: a sheet has few, on many rows. */
  readonly known: Map<string, UnitPlace | null>;
}
/** More units than any sheet has. */
const UNITS_KEPT = 5_000;
const PATTERNS = new WeakMap<Places, Patterns>();

/** Patterns of a unit's name (without white space) that begins with a county, or with a zone; null where none is known. */
export function placePatterns(places: Places): Patterns {
  const known = PATTERNS.get(places);
  if (known) return known;
  const zones = places.zones.flat();
  const made = {
    county: places.counties.length > 0 ? patternOf(places, places.counties) : null,
    zone: zones.length > 0 ? patternOf(places, zones) : null,
    known: new Map<string, UnitPlace | null>(),
  };
  PATTERNS.set(places, made);
  return made;
}

/**
 * Whether a unit belongs to a county or to a zone that Article 22 counts among the counties, by the beginning of its
 * name: 宣汉县教育局, 达州市渠县人民医院, 达州高新区管委会. 市公安局通川区分局 is a municipal body's branch (reading 3.35).
 */
export function placeOfUnit(places: Places, unit: string): UnitPlace | null {
  const patterns = placePatterns(places);
  const before = patterns.known.get(unit);
  if (before !== undefined) return before;
  const place = placeOfName(patterns, unit.normalize("NFKC").replace(/\s/g, ""));
  if (patterns.known.size >= UNITS_KEPT) patterns.known.clear();
  patterns.known.set(unit, place);
  return place;
}

function placeOfName({ county, zone }: Patterns, name: string): UnitPlace | null {
  if (zone?.test(name)) return "zone";
  return county?.test(name) ? "county" : null;
}
