import { FEN_PER, type Fen, type Ratio } from "../../exact";
import type { FieldKey } from "../../fields";
import { amountsOf } from "./access";
import type { MoneyAmount, Project } from "../../plan/types";

/**
 * Plans are kept in 万元 with two decimals, so a limit may be overrun by nothing but the rounding of entries
 * (reading 0.6): true where an amount in 万元 or 亿元 was entered with at least two but fewer than six decimals and
 * `used` is above `ratio` of `base` by less than half of the finest place entered. Amounts in 元 are exact: they round
 * nothing, and what was used in 元 only cannot be a matter of rounding.
 */
export function couldBeRounding(
  project: Project,
  usedFields: readonly FieldKey[],
  baseField: FieldKey,
  used: Fen,
  base: Fen,
  ratio: Ratio,
): boolean {
  const inTenThousands = (field: FieldKey): readonly MoneyAmount[] =>
    amountsOf(project, field).filter(({ unit }) => unit !== "元");
  const spent = usedFields.flatMap(inTenThousands);
  if (spent.length === 0) return false;
  const amounts = [...spent, ...inTenThousands(baseField)];
  if (!amounts.some(({ decimals }) => decimals >= 2 && decimals < 6)) return false;
  const finest = amounts
    .map((amount) => placeOf(FEN_PER[amount.unit], amount.decimals))
    .reduce((least, place) => (place < least ? place : least));
  const excess = used * ratio.denominator - base * ratio.numerator;
  return 2n * excess < ratio.denominator * finest;
}

function placeOf(unit: bigint, decimals: number): bigint {
  const place = unit / 10n ** BigInt(decimals);
  return place > 0n ? place : 1n;
}
