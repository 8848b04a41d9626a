import { fenToNumber, ratioToPercent, type Fen, type MoneyUnit } from "../exact";
import { text, type Locale, type MessageKey } from "../messages";
import { resultHeader, type ResultColumnKey } from "../plan/resultHeaders";
import { DAZHOU_2023 } from "../regulation";
import type { RowReview } from "../review/types";
import { termText, type LocalWords } from "../review/words";
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
] as const satisfies readonly (ResultColumn & { readonly key: ResultColumnKey })[];

export { keysOfBlock, resultColumnOf, type ResultColumnKey } from "../plan/resultHeaders";
/** Result columns that a person may leave out; the marker column always stands. */
export type ResultChoice = readonly Exclude<ResultColumnKey, "marker">[];

export const CHOOSABLE: ResultChoice = RESULT_COLUMNS.map(({ key }) => key).filter((key) => key !== "marker");

/** Places in RESULT_COLUMNS of the columns to write: those chosen, and the marker. null: all. */
export function chosenColumns(choice: ResultChoice | null): readonly number[] {
  return RESULT_COLUMNS.flatMap(({ key }, index) =>
    key === "marker" || choice === null || choice.includes(key) ? [index] : [],
  );
}

/** What a marker header must say of its columns: nothing where they are all. */
export function keysToNote(columns: readonly ResultColumn[]): { readonly keys?: readonly string[] } {
  return columns.length === RESULT_COLUMNS.length ? {} : { keys: columns.map(({ key }) => key) };
}

export const EMPTY: ResultCell = { kind: "empty" };

/** Share of Article 45 as the built-in pack has it: the title where a review names no other. */
export const USUAL_SHARE = ratioToPercent(DAZHOU_2023.parameters.adjustmentShare.value);

/** Titles of all result columns. @param share of Article 45: "15%" */
export function headerCells(unit: MoneyUnit, locale: Locale, share: string = USUAL_SHARE): readonly ResultCell[] {
  return RESULT_COLUMNS.map(({ key }) => ({ kind: "text", text: resultHeader(key, unit, locale, share) }));
}

/** Tier and the three amounts of a project row, in the plan's unit; overdrawn amounts are negative. */
export function computedCells(
  review: RowReview | null,
  unit: MoneyUnit,
  locale: Locale,
  words?: LocalWords,
): readonly ResultCell[] {
  const computed = review?.computed;
  if (!review || !computed) return [EMPTY, EMPTY, EMPTY, EMPTY];
  const amount = (fen: Fen | null): ResultCell =>
    fen === null || review.applies === false ? EMPTY : { kind: "number", number: fenToNumber(fen, unit) };
  return [
    { kind: "text", text: tierText(review, locale, words) },
    amount(computed.supplement.cap),
    amount(computed.supplement.remaining),
    amount(computed.adjustment.remaining),
  ];
}

/** The tier as people say it; with "if" in front where the route or the source of funds is open. */
export function tierText({ computed }: RowReview, locale: Locale, words?: LocalWords): string {
  if (!computed) return "";
  const {
    tier: { tier, route },
    scope: { because },
  } = computed;
  let said = termText(locale, `tier.${tier}` satisfies MessageKey, words);
  if (tier === "NA" || tier === "UNKNOWN") return said;
  if (route === "unknown" && tier !== "UNIFIED") said = text(locale, "marking.tier.ifCaseByCase", { tier: said });
  return because === "countyBody" ? text(locale, "marking.tier.ifCityFunds", { tier: said }) : said;
}
