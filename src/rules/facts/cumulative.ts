import { maxFen, type Fen } from "../../exact";
import type { RowContext } from "../types";
import { onlySum } from "../trace/cumulative";
import { holds } from "../trace/evaluate";
import { amountsOrNone } from "./access";

/** The largest of several supplements. Amounts in 分. */
export interface Single {
  readonly field: "supp" | "suppPrior";
  readonly fen: Fen;
  /** The smallest one: where the cell names several and one body, it is not said which of them it decided on. */
  readonly least: Fen;
}

/** The largest single supplement; null where only a sum is given. */
export function largestSingle(row: RowContext): Single | null {
  if (onlySum(row).some(holds)) return null;
  for (const field of ["supp", "suppPrior"] as const) {
    const amounts = amountsOrNone(row.project, field) ?? [];
    if (amounts.length === 0) continue;
    const positive = amounts.filter((fen) => fen > 0n);
    return {
      field,
      fen: positive.reduce<Fen>(maxFen, 0n),
      least: positive.reduce<Fen | null>((least, fen) => (least === null || fen < least ? fen : least), null) ?? 0n,
    };
  }
  return null;
}
