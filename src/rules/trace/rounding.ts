/** Whether a limit is overrun by nothing but the rounding of what was entered, as an expression. */
import { FEN_PER, minFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { MoneyAmount, Project } from "../../plan/types";
import { amountsOf } from "../facts/access";
import { compare, operation } from "./operations";
import { constant } from "./parameters";
import type { Expression } from "./types";

/**
 * Plans are kept in 万元 with two decimals, so a limit may be overrun by nothing but the rounding of entries
 * (reading 0.6): true where an amount in 万元 or 亿元 was entered with at least two but fewer than six decimals and
 * `used` less half of the finest place entered is below the limit. Amounts in 元 are exact: they round nothing, and what
 * was used in 元 only cannot be a matter of rounding. Nothing is stated where nothing was entered roughly.
 * @param limit a share of the amount in `baseField`
 */
export function couldBeRounding(
  project: Project,
  usedFields: readonly FieldKey[],
  used: Expression,
  baseField: FieldKey,
  limit: Expression,
): readonly Expression[] {
  const spent = usedFields.flatMap((field) => inTenThousands(project, field));
  if (spent.length === 0) return [];
  const amounts = [...spent, ...inTenThousands(project, baseField)];
  if (!amounts.some(({ decimals }) => decimals >= 2 && decimals < 6)) return [];
  const finest = amounts.map(placeOf).reduce(minFen);
  return [
    compare(operation("-", "trace.roundedDown", used, constant("trace.halfEntered", finest / 2n, "fen")), "<", limit),
  ];
}

const inTenThousands = (project: Project, field: FieldKey): readonly MoneyAmount[] =>
  amountsOf(project, field).filter(({ unit }) => unit !== "元");

const POWERS: readonly bigint[] = Array.from({ length: 16 }, (_, decimals) => 10n ** BigInt(decimals));

/** The finest place that an amount was entered to. */
function placeOf({ unit, decimals }: MoneyAmount): Fen {
  const place = FEN_PER[unit] / (POWERS[decimals] ?? 10n ** BigInt(decimals));
  return place > 0n ? place : 1n;
}
