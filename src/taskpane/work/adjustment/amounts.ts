import type { Fen, MoneyUnit } from "../../../exact";
import type { Change, Side } from "../../../library/compare";
import { amountText, type Locale } from "../../../messages";

/** A difference, with its sign. */
export const signedAmount = (locale: Locale, fen: Fen, unit: MoneyUnit): string =>
  `${fen > 0n ? "+" : ""}${amountText(locale, fen, unit)}`;

/** What a field says on one side, amounts in the plan's unit; null where it says nothing. */
export const sideText = (locale: Locale, { fen, text }: Side, unit: MoneyUnit): string | null =>
  fen === null ? text : amountText(locale, fen, unit);

export const deltaText = (locale: Locale, { delta }: Change, unit: MoneyUnit): string | null =>
  delta === null ? null : signedAmount(locale, delta, unit);
