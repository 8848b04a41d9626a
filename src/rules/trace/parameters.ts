/** Leaves of a trace that stand in no cell: what the Measures fix, the base date, the reading in force. */
import type { Fen, Ratio } from "../../exact";
import type { Dated, ReadingId } from "../../regulation/types";
import type { RowContext } from "../types";
import { factorsOf } from "./evaluate";
import { isExplaining } from "./explain";
import { operation } from "./operations";
import type { Expression, TraceUnit } from "./types";

/**
 * A share of an amount, rounded down to the 分 where it stands for itself. While a rule judges it stays two factors, for a
 * comparison multiplies them out.
 */
export function shareOf(
  label: string,
  whole: Expression,
  name: string,
  { cite, from, value }: Dated<Ratio>,
): Expression {
  if (!isExplaining()) return factorsOf(whole, value);
  const { numerator, denominator } = value;
  return operation("×", label, whole, { kind: "parameter", name, cite, from, numerator, denominator, unit: "ratio" });
}

/** An amount fixed by the Measures, in 分; `cite` where a clause of its own fixes it. */
export function fixedAmount(name: string, { from, cite }: Dated<unknown>, fen: Fen, ownCite = cite): Expression {
  if (!isExplaining()) return fen;
  return { kind: "parameter", name, cite: ownCite, from, numerator: fen, denominator: 1n, unit: "fen" };
}

/** A number of days, months or such fixed by the Measures. */
export function fixedNumber(name: string, dated: Dated<unknown>, value: number, unit: TraceUnit): Expression {
  if (!isExplaining()) return BigInt(value);
  return {
    kind: "parameter",
    name,
    cite: dated.cite,
    from: dated.from,
    numerator: BigInt(value),
    denominator: 1n,
    unit,
  };
}

export function constant(label: string, value: number | bigint, unit: TraceUnit): Expression {
  return isExplaining() ? { kind: "constant", label, value: BigInt(value), unit } : BigInt(value);
}

/** The base date of the review. */
export const baseDate = ({ asOf }: Pick<RowContext, "asOf">): Expression => constant("trace.asOf", asOf, "date");

export const inForce = (row: Pick<RowContext, "reading">, reading: ReadingId): Expression =>
  isExplaining() ? { kind: "reading", reading, option: row.reading(reading) } : true;
