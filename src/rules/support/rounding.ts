import { FEN_PER, type Fen, type Ratio } from "../../exact";
import type { FieldKey } from "../../fields";
import { amountsOf } from "./access";
import type { Project } from "../../plan/types";

/**
 * Plans are kept in 万元 with two decimals, so a limit may be overrun by nothing but the rounding of entries
 * (reading 0.6): true where an amount in 万元 or 亿元 was entered with at least two but fewer than six decimals and
 * `used` is above `ratio` of `base` by less than half of the finest place entered. Amounts in 元 are exact.
 */
export function couldBeRounding(project: Project, fields: readonly FieldKey[], used: Fen, base: Fen, ratio: Ratio): boolean {
  const amounts = fields.flatMap((field) => amountsOf(project, field));
  const rounded = amounts.some((amount) => amount.unit !== "元" && amount.decimals >= 2 && amount.decimals < 6);
  if (!rounded) return false;
  const finest = amounts.reduce<bigint | null>((least, amount) => {
    const place = placeOf(FEN_PER[amount.unit], amount.decimals);
    return least === null || place < least ? place : least;
  }, null);
  if (finest === null) return false;
  const excess = used * ratio.denominator - base * ratio.numerator;
  return 2n * excess < ratio.denominator * finest;
}

function placeOf(unit: bigint, decimals: number): bigint {
  const place = unit / 10n ** BigInt(decimals);
  return place > 0n ? place : 1n;
}
