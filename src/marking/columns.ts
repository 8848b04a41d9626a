import { FEN_DECIMALS, fenToNumber, maxFen, ratioToPercent, type Fen, type MoneyUnit } from "../exact";
import { text, type Locale, type MessageKey } from "../messages";
import { type ResultColumnKey, resultHeader } from "../sheet";
import { USUAL_KEYS } from "../sheet/resultHeaders";
import { DAZHOU_2023 } from "../regulation";
import type { RowReview } from "../review/types";
import { termText, type LocalWords } from "../review/words";
import { textWidth } from "./textLines";
import type { ResultCell, ResultColumn } from "./types";

/** The result columns, from the left. The marker column is the last (sheet/resultBlock.ts finds the block by it). */
export const RESULT_COLUMNS = [
  { key: "verdict", width: 16, widest: 72, wrap: false },
  { key: "admission", width: 14, widest: 60, wrap: false },
  { key: "tier", width: 16, widest: 72, wrap: false },
  { key: "supplementCap", width: 13, widest: 24, wrap: false },
  { key: "supplementRemaining", width: 13, widest: 24, wrap: false },
  { key: "adjustmentRemaining", width: 13, widest: 24, wrap: false },
  { key: "explanation", width: 40, widest: 80, wrap: false },
  { key: "marker", width: 5, widest: 5, wrap: false },
] as const satisfies readonly (ResultColumn & { readonly key: ResultColumnKey; readonly widest: number })[];

/** The columns with widths in which nothing is cut off, as far as they may grow. */
export function fittedColumns(
  written: readonly number[],
  cells: readonly (readonly ResultCell[])[],
  wrap: boolean,
  unit: MoneyUnit,
): readonly ResultColumn[] {
  return written.flatMap((index, place): readonly ResultColumn[] => {
    const column = RESULT_COLUMNS[index];
    if (!column) return [];
    const { key, width, widest } = column;
    const needed = cells.slice(1).reduce<number>((most, row) => Math.max(most, shownWidth(row[place]) + 2), width);
    const isWrapped = wrap && key === "explanation";
    return [
      {
        key,
        wrap: isWrapped,
        width: key === "marker" ? width : Math.min(needed, isWrapped ? WRAPPED : widest),
        ...(AMOUNTS.includes(key) ? { format: `0.00${"#".repeat(Math.max(0, FEN_DECIMALS[unit] - 2))}` } : {}),
        // Machines read it, people need not: on the screen and on paper it is an empty narrow column.
        ...(key === "marker" ? { format: ";;;", headerFormat: ";;;" } : {}),
      },
    ];
  });
}

const AMOUNTS: readonly string[] = ["supplementCap", "supplementRemaining", "adjustmentRemaining"];
/** Width of 问题说明 where it wraps. */
const WRAPPED = 64;

/** Width of the widest line that a cell shows; of a number with two decimals at least. */
function shownWidth(cell: ResultCell | undefined): number {
  switch (cell?.kind) {
    case "text":
      return widest(cell.text.split("\n"));
    case "formula":
      return typeof cell.shown === "string"
        ? textWidth(cell.shown)
        : shownWidth({ kind: "number", number: cell.shown });
    case "number":
      return widest([cell.number.toFixed(2), String(cell.number)]);
    default:
      return 0;
  }
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map(textWidth));

export { keysOfBlock, resultColumnOf, type ResultColumnKey } from "../sheet/resultHeaders";
/** Result columns that a person may leave out; the marker column always stands. */
export type ResultChoice = readonly Exclude<ResultColumnKey, "marker">[];

export const CHOOSABLE: ResultChoice = RESULT_COLUMNS.map(({ key }) => key).filter((key) => key !== "marker");

/** Those that are written when nobody chose: all but 入库意见, which a list of projects to take in wants and no other plan. */
export const USUAL: ResultChoice = CHOOSABLE.filter((key) => USUAL_KEYS.includes(key));

/** Places in RESULT_COLUMNS of the columns to write: those chosen, and the marker. null: the usual ones. */
export function chosenColumns(choice: ResultChoice | null): readonly number[] {
  return RESULT_COLUMNS.flatMap(({ key }, index) =>
    key === "marker" || (choice ?? USUAL).includes(key) ? [index] : [],
  );
}

/** What a marker header must say of its columns: nothing where they are the usual ones. */
export function keysToNote(columns: readonly ResultColumn[]): { readonly keys?: readonly string[] } {
  const keys = columns.map(({ key }) => key);
  return keys.join() === USUAL_KEYS.join() ? {} : { keys };
}

export const EMPTY: ResultCell = { kind: "empty" };

/** Share of Article 45 as the built-in pack has it: the title where a review names no other. */
export const USUAL_SHARE = ratioToPercent(DAZHOU_2023.parameters.adjustmentShare.value);

/** Titles of all result columns. @param share of Article 45: "15%" */
export function headerCells(unit: MoneyUnit, locale: Locale, share: string = USUAL_SHARE): readonly ResultCell[] {
  return RESULT_COLUMNS.map(({ key }) => ({ kind: "text", text: resultHeader(key, unit, locale, share) }));
}

/** Overdrawn by less than this (1 元) is told in 问题说明; the column shows that nothing is left. */
const HARDLY_OVER: Fen = -100n;

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
    fen === null || review.applies === false
      ? EMPTY
      : { kind: "number", number: fenToNumber(fen > HARDLY_OVER ? maxFen(fen, 0n) : fen, unit) };
  return [
    { kind: "text", text: tierText(review, locale, words) },
    amount(computed.supplement.cap),
    amount(computed.supplement.remaining),
    amount(computed.adjustment.remaining),
  ];
}

/** The tier in a word, by the body that decides; with "if" in front where the route or the source of funds is open. */
export function tierText({ computed }: RowReview, locale: Locale, words?: LocalWords): string {
  if (!computed) return "";
  const {
    tier: { tier, route },
    scope: { because },
  } = computed;
  let said = termText(locale, `tierShort.${tier}` satisfies MessageKey, words);
  if (tier === "NA" || tier === "UNKNOWN") return said;
  if (route === "unknown" && tier !== "UNIFIED") said = text(locale, "marking.tier.ifCaseByCase", { tier: said });
  return because === "countyBody" ? text(locale, "marking.tier.ifCityFunds", { tier: said }) : said;
}
