/** Leaves of a trace that stand in no cell: what the Measures fix, the base date, the reading in force. */
import type { Fen, Ratio } from "../../exact";
import type { Dated, ReadingId } from "../../regulation/types";
import type { RowContext } from "../types";
import { isExplaining } from "./explain";
import type { Expression, Trace, TraceUnit } from "./types";

/** A share fixed by the Measures. */
export function share(name: string, dated: Dated<Ratio>): Trace {
  return {
    kind: "parameter",
    name,
    cite: dated.cite,
    from: dated.from,
    numerator: dated.value.numerator,
    denominator: dated.value.denominator,
    unit: "ratio",
  };
}

/** An amount fixed by the Measures, in 分. */
export function fixedAmount(name: string, dated: Dated<unknown>, fen: Fen): Expression {
  if (!isExplaining()) return fen;
  return { kind: "parameter", name, cite: dated.cite, from: dated.from, numerator: fen, denominator: 1n, unit: "fen" };
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
