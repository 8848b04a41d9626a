/** Leaves of a trace that stand in no cell: what the Measures fix, the base date, the reading in force. */
import type { Fen, Ratio } from "../../exact";
import type { Dated, ReadingId } from "../../regulation/types";
import type { RowContext } from "../types";
import type { Trace, TraceUnit } from "./types";

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
export function fixedAmount(name: string, dated: Dated<unknown>, fen: Fen): Trace {
  return { kind: "parameter", name, cite: dated.cite, from: dated.from, numerator: fen, denominator: 1n, unit: "fen" };
}

/** A number of days, months or such fixed by the Measures. */
export function fixedNumber(name: string, dated: Dated<unknown>, value: number, unit: TraceUnit): Trace {
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

export const constant = (label: string, value: number | bigint, unit: TraceUnit): Trace => ({
  kind: "constant",
  label,
  value: BigInt(value),
  unit,
});

/** The base date of the review. */
export const baseDate = ({ asOf }: Pick<RowContext, "asOf">): Trace => constant("trace.asOf", asOf, "date");

export const inForce = (row: Pick<RowContext, "reading">, reading: ReadingId): Trace => ({
  kind: "reading",
  reading,
  option: row.reading(reading),
});
