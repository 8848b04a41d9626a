import { fenToNumber, type Fen } from "../../exact";
import type { CellTone, StyledCell } from "../../marking/sheets";

/** Amounts in 万元, exact to the 分, with at least two places. */
export const WAN_FORMAT = "#,##0.00####";
/** The same with a sign for differences. */
export const DELTA_FORMAT = "+#,##0.00####;-#,##0.00####;0.00";

/** An amount in 万元; empty where it is not known. */
export const amountCell = (fen: Fen | null, tone?: CellTone): StyledCell => ({
  value: fen === null ? null : fenToNumber(fen, "万元"),
  numberFormat: WAN_FORMAT,
  align: "right",
  ...(tone ? { tone } : {}),
});

/** A sum of amounts of which none is known yet: a dash until one is. */
const UNKNOWN_FORMAT = '#,##0.00####;-#,##0.00####;"—"';

/** A formula whose result is an amount in 万元; null: nothing that it adds up is known. */
export const amountFormula = (
  formula: string,
  fen: Fen | null,
  numberFormat = fen === null ? UNKNOWN_FORMAT : WAN_FORMAT,
): StyledCell => ({
  value: fenToNumber(fen ?? 0n, "万元"),
  formula,
  numberFormat,
  align: "right",
});

const UNKNOWN_DELTA_FORMAT = '+#,##0.00####;-#,##0.00####;"—"';

/** A formula whose result is a difference of amounts in 万元; null: one of them is not known. */
export const deltaFormula = (formula: string, fen: Fen | null): StyledCell =>
  amountFormula(formula, fen, fen === null ? UNKNOWN_DELTA_FORMAT : DELTA_FORMAT);

/** A formula whose result is a count. */
export const countFormula = (formula: string, count: number): StyledCell => ({
  value: count,
  formula,
  numberFormat: "0",
  align: "right",
});
