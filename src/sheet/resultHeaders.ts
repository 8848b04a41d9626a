import { MONEY_UNITS, type MoneyUnit } from "../exact";
import { LOCALES, text, unitName, type Locale, type MessageKey } from "../messages";
import { decodeMarkerHeader, MARKER_LABEL } from "./resultBlock";

/** The result columns, from the left; the marker column is the last. */
export const RESULT_KEYS = [
  "verdict",
  "admission",
  "tier",
  "supplementCap",
  "supplementRemaining",
  "adjustmentRemaining",
  "explanation",
  "marker",
] as const;

/** The columns of a block whose header names none: what is written when nobody chose otherwise. */
export const USUAL_KEYS: readonly ResultColumnKey[] = RESULT_KEYS.filter((key) => key !== "admission");

export type ResultColumnKey = (typeof RESULT_KEYS)[number];

/** What stands over a result column. @param share of Article 45: "15%" */
export function resultHeader(key: ResultColumnKey, unit: MoneyUnit, locale: Locale, share: string): string {
  return key === "marker"
    ? MARKER_LABEL
    : text(locale, `marking.column.${key}` satisfies MessageKey, {
        unit: unitName(locale, unit),
        share: share.replace("%", ""),
      });
}

/** Which result column a header cell's text heads, in either language, any unit and with any share; null: it is not one of ours. */
export function resultColumnOf(header: unknown): ResultColumnKey | null {
  if (decodeMarkerHeader(header)) return "marker";
  return typeof header === "string" ? (KEY_OF_HEADER.get(header.replace(SHARE, ANY)) ?? null) : null;
}

/** Keys of a standing block's columns, from the left, by what its header noted. */
export function keysOfBlock(noted: {
  readonly columns: number;
  readonly keys?: readonly string[];
}): readonly (string | undefined)[] {
  return (
    noted.keys ??
    Array.from({ length: noted.columns }, (_, index) => USUAL_KEYS[USUAL_KEYS.length - noted.columns + index])
  );
}

const ANY = "0%";
const SHARE = /^\d+(?:\.\d+)?%/;
const KEY_OF_HEADER: ReadonlyMap<string, ResultColumnKey> = new Map(
  LOCALES.flatMap((locale) =>
    MONEY_UNITS.flatMap((unit) =>
      RESULT_KEYS.map((key) => [resultHeader(key, unit, locale, ANY).replace(SHARE, ANY), key] as const),
    ),
  ),
);
