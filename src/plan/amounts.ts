/** The amounts that a cell holds. */
import type { Fen, MoneyUnit } from "../exact";

export interface MoneyAmount {
  readonly fen: Fen;
  /** Decimal places entered and the unit they were entered in, for the rounding rule (reading 0.6). */
  readonly decimals: number;
  readonly unit: MoneyUnit;
}

/**
 * Amounts of a cell, with their sum. Whether any of them takes something off is known with it: it is asked of every row,
 * and the amounts lie elsewhere in memory.
 */
export interface MoneyValue {
  readonly type: "money";
  readonly fen: Fen;
  readonly amounts: readonly MoneyAmount[];
  readonly isReduced: boolean;
}

/** The value that amounts make. */
export function moneyValue(amounts: readonly MoneyAmount[]): MoneyValue {
  let sum = 0n;
  let isReduced = false;
  for (const { fen } of amounts) {
    sum += fen;
    if (fen < 0n) isReduced = true;
  }
  return { type: "money", fen: sum, amounts, isReduced };
}
