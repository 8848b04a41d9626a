/** Whether a limit is overrun by nothing but the rounding of what was entered, as an expression. */
import { FEN_PER, minFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { knownAmounts } from "../facts/access";
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

/** The finest place that these amounts were entered to; null where nothing was spent in 万元 or 亿元, or nothing entered roughly. */
function finestOf(project: Project, usedFields: readonly FieldKey[], baseField: FieldKey): Fen | null {
  const found: Entered = { finest: null, isRough: false };
  for (const field of usedFields) look(project, field, found);
  if (found.finest === null) return null;
  look(project, baseField, found);
  return found.isRough ? found.finest : null;
}

/** How finely amounts were entered. */
interface Entered {
  finest: Fen | null;
  /** Some with at least two but fewer than six decimals. */
  isRough: boolean;
}

function look(project: Project, field: FieldKey, found: Entered): void {
  for (const amount of knownAmounts(project, field)) {
    if (amount.unit === "元") continue;
    if (amount.decimals >= 2 && amount.decimals < 6) found.isRough = true;
    const place = FEN_PER[amount.unit] / 10n ** BigInt(amount.decimals);
    found.finest = found.finest === null ? place : minFen(found.finest, place);
  }
}
