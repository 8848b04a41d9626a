/** Traces of the band that an amount falls in, and of the order of authority. */
import { bandOf, type Band, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { BodyId, Citation, Dated } from "../../regulation/types";
import { figure } from "./cells";
import { all, compare } from "./operations";
import { fixedAmount } from "./parameters";
import { positive, type TraceRow } from "./row";
import type { Trace } from "./types";

/** The band an amount falls in: its lower bound, itself included, and its upper one, excluded. */
export function inBand<T extends { readonly id: string; readonly cite: Citation }>(
  amount: Trace,
  fen: Fen,
  dated: Dated<readonly Band<T>[]>,
): Trace {
  const band = bandOf(dated.value, fen);
  const first = dated.value[0];
  if (band === null) return first ? compare(amount, "<", bound(dated, first)) : positive(amount);
  const lower = compare(amount, "≥", bound(dated, band));
  return band.to === null ? lower : all(lower, compare(amount, "<", bound(dated, { ...band, from: band.to })));
}

/** True if the two amounts are parted by the lower bound of the band that the larger one falls in. */
export function parted<T extends { readonly id: string; readonly cite: Citation }>(
  smaller: Trace,
  larger: Trace,
  fen: Fen,
  dated: Dated<readonly Band<T>[]>,
): Trace {
  const band = bandOf(dated.value, fen);
  if (band === null) return compare(smaller, "<", larger);
  return all(compare(larger, "≥", bound(dated, band)), compare(smaller, "<", bound(dated, band)));
}

export function bound<T extends { readonly cite: Citation }>(dated: Dated<readonly Band<T>[]>, band: Band<T>): Trace {
  return fixedAmount("trace.bandFrom", { ...dated, cite: band.value.cite }, band.from);
}

/** The body in a cell stands below the one that is asked for. */
export function authorityBelow(
  row: TraceRow,
  field: FieldKey,
  actual: BodyId,
  required: BodyId,
  cite: Citation,
): Trace {
  const { authority, effective } = row.policy;
  const asked: Trace = {
    kind: "parameter",
    name: `body.${required}`,
    cite,
    from: effective,
    numerator: BigInt(authority.indexOf(required) + 1),
    denominator: 1n,
    unit: "rank",
  };
  return compare(figure(row.project, field, authority.indexOf(actual) + 1, "rank"), "<", asked);
}
