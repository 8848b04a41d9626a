/** Traces of the band that an amount falls in, and of the order of authority. */
import { bandOf, type Band, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { BodyId, Citation, Dated } from "../../regulation/types";
import { figure } from "./cells";
import { amountFrom, holds } from "./evaluate";
import { all, compare } from "./operations";
import { fixedAmount } from "./parameters";
import { positive, type TraceRow } from "./row";
import type { Trace } from "./types";

interface Row {
  readonly id: string;
  readonly cite: Citation;
  /** The body that decides in this band. */
  readonly requires?: BodyId;
}

/** A band with the statement that an amount falls in it. */
export interface BandFound<T> {
  readonly value: T;
  readonly statement: Trace;
}

/** That an amount falls in a band: its lower bound, itself included, and its upper one, excluded; and who then decides. */
function within<T extends Row>(amount: Trace, band: Band<T>, dated: Dated<readonly Band<T>[]>): Trace {
  const { requires } = band.value;
  const leadsTo = requires === undefined ? {} : { leadsTo: `body.${requires}` };
  const lower = compare(amount, "≥", bound(dated, band, "trace.bandFrom"));
  if (band.to === null) return { ...lower, ...leadsTo };
  return all(lower, { ...compare(amount, "<", bound(dated, { ...band, from: band.to }, "trace.bandTo")), ...leadsTo });
}

/** The band of which it is true that the amount falls in it; null below all of them. */
export function bandFor<T extends Row>(amount: Trace, dated: Dated<readonly Band<T>[]>): BandFound<T> | null {
  const band = bandOf(dated.value, amountFrom(amount) ?? 0n);
  if (band === null) return null;
  const statement = within(amount, band, dated);
  return holds(statement) ? { value: band.value, statement } : null;
}

/** That an amount falls in the band that `fen` falls in. */
export function inBand<T extends Row>(amount: Trace, fen: Fen, dated: Dated<readonly Band<T>[]>): Trace {
  const band = bandOf(dated.value, fen);
  const first = dated.value[0];
  if (band === null) return first ? compare(amount, "<", bound(dated, first)) : positive(amount);
  return within(amount, band, dated);
}

/** True if the two amounts are parted by the lower bound of the band that the larger one falls in. */
export function parted<T extends Row>(
  smaller: Trace,
  larger: Trace,
  fen: Fen,
  dated: Dated<readonly Band<T>[]>,
): Trace {
  const band = bandOf(dated.value, fen) ?? dated.value[0];
  if (band === undefined) return compare(smaller, "<", larger);
  return all(compare(larger, "≥", bound(dated, band)), compare(smaller, "<", bound(dated, band)));
}

/** A bound between two bands; `name` says what it is to the amount that is held against it. */
export function bound<T extends { readonly cite: Citation }>(
  dated: Dated<readonly Band<T>[]>,
  band: Band<T>,
  name: "trace.bandFrom" | "trace.bandTo" | "trace.bandEdge" = "trace.bandEdge",
): Trace {
  return fixedAmount(name, { ...dated, cite: band.value.cite }, band.from);
}

/** The body in a cell stands below the one that is asked for ("<"), or does not ("≥"). */
export function authorityAgainst(
  row: TraceRow,
  field: FieldKey,
  actual: BodyId,
  operator: "<" | "≥",
  { requires: required, cite }: { readonly requires: BodyId; readonly cite: Citation },
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
  return compare(figure(row.project, field, authority.indexOf(actual) + 1, "rank"), operator, asked);
}
