import { maxFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { RowContext } from "../types";
import { sumOfActs } from "../trace/cumulative";
import { holds } from "../trace/evaluate";
import { amountsOrNone } from "./access";

/** Whether the figure of a field adds up several acts, so that none of them is known. */
export const isCumulative = (row: Pick<RowContext, "project" | "sheet">, field: FieldKey): boolean =>
  holds(sumOfActs(row, field));

/** The largest of several supplements. Amounts in 分. */
export interface Single {
  readonly field: "supp" | "suppPrior";
  readonly fen: Fen;
  /** The smallest one: where the cell names several and one body, it is not said which of them it decided on. */
  readonly least: Fen;
}

/**
 * The largest single supplement; null where only a sum is given: 累计, earlier ones in one figure, one figure for two of them. Such a sum is not
 * one act, and the body that each part of it asked for is not known.
 */
export function largestSingle(row: RowContext): Single | null {
  for (const field of ["supp", "suppPrior"] as const) {
    const amounts = amountsOrNone(row.project, field) ?? [];
    if (amounts.length === 0) continue;
    const isSum = amounts.length === 1 && (field === "suppPrior" || isCumulative(row, field));
    if (isSum) return null;
    const positive = amounts.filter((fen) => fen > 0n);
    return {
      field,
      fen: positive.reduce<Fen>(maxFen, 0n),
      least: positive.reduce<Fen | null>((least, fen) => (least === null || fen < least ? fen : least), null) ?? 0n,
    };
  }
  return null;
}
