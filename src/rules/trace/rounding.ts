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
  const finest = finestOf(project, usedFields, baseField);
  if (finest === null) return [];
  return [
    compare(operation("-", "trace.roundedDown", used, constant("trace.halfEntered", finest / 2n, "fen")), "<", limit),
  ];
}

/** The finest place that these amounts were entered to; null where nothing was spent in 万元 or 亿元, or all is exact or coarse. */
function finestOf(project: Project, usedFields: readonly FieldKey[], baseField: FieldKey): Fen | null {
  let finest: Fen | null = null;
  let isRough = false;
  const look = (field: FieldKey): void => {
    for (const amount of amountsOf(project, field)) {
      if (amount.unit === "元") continue;
      if (amount.decimals >= 2 && amount.decimals < 6) isRough = true;
      const place = placeOf(amount);
      finest = finest === null ? place : minFen(finest, place);
    }
  };
  usedFields.forEach(look);
  if (finest === null) return null;
  look(baseField);
  return isRough ? finest : null;
}

/** The finest place that an amount was entered to; few kinds of them are on a sheet. */
function placeOf({ unit, decimals }: MoneyAmount): Fen {
  const places = PLACES[unit];
  const known = places[decimals];
  if (known !== undefined) return known;
  const place = FEN_PER[unit] / 10n ** BigInt(decimals);
  return (places[decimals] = place > 0n ? place : 1n);
}

const PLACES: Readonly<Record<MoneyAmount["unit"], Fen[]>> = { 元: [], 万元: [], 亿元: [] };
