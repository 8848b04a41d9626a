import { fenToNumber, type Fen, type MoneyUnit } from "../exact";
import { text, unitName, type Locale, type MessageKey } from "../messages";
import { decodeMarkerHeader, MARKER_LABEL } from "../plan/resultBlock";
import type { RowReview } from "../review/types";
import type { ResultCell, ResultColumn } from "./types";

/** The result columns, from the left. The marker column is the last (plan/resultBlock.ts finds the block by it). */
export const RESULT_COLUMNS = [
  { key: "verdict", width: 18, wrap: false },
  { key: "tier", width: 30, wrap: false },
  { key: "supplementCap", width: 16, wrap: false },
  { key: "supplementRemaining", width: 16, wrap: false },
  { key: "adjustmentRemaining", width: 16, wrap: false },
  { key: "explanation", width: 64, wrap: true },
  { key: "marker", width: 6, wrap: false },
] as const satisfies readonly ResultColumn[];

export type ResultColumnKey = (typeof RESULT_COLUMNS)[number]["key"];
/** Result columns that a person may leave out; the marker column always stands. */
export type ResultChoice = readonly Exclude<ResultColumnKey, "marker">[];

export const CHOOSABLE: ResultChoice = RESULT_COLUMNS.map(({ key }) => key).filter((key) => key !== "marker");

/** Places in RESULT_COLUMNS of the columns to write: those chosen, and the marker. null: all. */
export function chosenColumns(choice: ResultChoice | null): readonly number[] {
  return RESULT_COLUMNS.flatMap(({ key }, index) => (key === "marker" || choice === null || choice.includes(key) ? [index] : []));
}

/** What a marker header must say of its columns: nothing where they are all. */
export function keysToNote(columns: readonly ResultColumn[]): { readonly keys?: readonly string[] } {
  return columns.length === RESULT_COLUMNS.length ? {} : { keys: columns.map(({ key }) => key) };
}

/** Keys of a standing block's columns, from the left, by what its header noted. */
export function keysOfBlock(noted: { readonly columns: number; readonly keys?: readonly string[] }): readonly (string | undefined)[] {
  return noted.keys ?? Array.from({ length: noted.columns }, (_, index) => RESULT_COLUMNS[RESULT_COLUMNS.length - noted.columns + index]?.key);
}

export const EMPTY: ResultCell = { kind: "empty" };

export function headerCells(unit: MoneyUnit, locale: Locale): readonly ResultCell[] {
  return RESULT_COLUMNS.map(({ key }) => ({
    kind: "text",
    text: key === "marker" ? MARKER_LABEL : text(locale, `marking.column.${key}` satisfies MessageKey, { unit: unitName(locale, unit) }),
  }));
}

/** Which result column a header cell's text heads, in either language and any unit; null: it is not one of ours. */
export function resultColumnOf(header: unknown): ResultColumnKey | null {
  if (decodeMarkerHeader(header)) return "marker";
  return typeof header === "string" ? KEY_OF_HEADER.get(header) ?? null : null;
}

const UNITS: readonly MoneyUnit[] = ["元", "万元", "亿元"];
const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const KEY_OF_HEADER: ReadonlyMap<string, ResultColumnKey> = new Map(LOCALES.flatMap((locale) => UNITS.flatMap((unit) =>
  headerCells(unit, locale).map((cell, index) => [cell.kind === "text" ? cell.text : "", RESULT_COLUMNS[index]?.key ?? "marker"] as const))));

/** Tier and the three amounts of a project row, in the plan's unit; overdrawn amounts are negative. */
export function computedCells(review: RowReview | null, unit: MoneyUnit, locale: Locale): readonly ResultCell[] {
  const computed = review?.computed;
  if (!review || !computed) return [EMPTY, EMPTY, EMPTY, EMPTY];
  const amount = (fen: Fen | null): ResultCell => (fen === null || review.applies === false ? EMPTY : { kind: "number", number: fenToNumber(fen, unit) });
  return [
    { kind: "text", text: tierText(review, locale) },
    amount(computed.supplement.cap),
    amount(computed.supplement.remaining),
    amount(computed.adjustment.remaining),
  ];
}

/** The tier as people say it; with "if" in front where the route or the source of funds is open. */
export function tierText({ computed }: RowReview, locale: Locale): string {
  if (!computed) return "";
  const { tier: { tier, route }, scope: { because } } = computed;
  let said = text(locale, `tier.${tier}` satisfies MessageKey);
  if (tier === "NA" || tier === "UNKNOWN") return said;
  if (route === "unknown" && tier !== "UNIFIED") said = text(locale, "marking.tier.ifCaseByCase", { tier: said });
  return because === "countyBody" ? text(locale, "marking.tier.ifCityFunds", { tier: said }) : said;
}
