import { fenToNumber, type Fen, type MoneyUnit } from "../exact";
import { text, unitName, type Locale, type MessageKey } from "../messages";
import { MARKER_LABEL } from "../plan/resultBlock";
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

export const EMPTY: ResultCell = { kind: "empty" };

export function headerCells(unit: MoneyUnit, locale: Locale): readonly ResultCell[] {
  return RESULT_COLUMNS.map(({ key }) => ({
    kind: "text",
    text: key === "marker" ? MARKER_LABEL : text(locale, `marking.column.${key}` satisfies MessageKey, { unit: unitName(locale, unit) }),
  }));
}

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
  let said = text(locale, `marking.tier.${tier}` satisfies MessageKey);
  if (tier === "NA" || tier === "UNKNOWN") return said;
  if (route === "unknown" && tier !== "UNIFIED") said = text(locale, "marking.tier.ifCaseByCase", { tier: said });
  return because === "countyBody" ? text(locale, "marking.tier.ifCityFunds", { tier: said }) : said;
}
