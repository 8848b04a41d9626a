/** Traces of the band that an amount falls in, and of the order of authority. */
import { bandOf, type Band, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { BodyId, Citation, Dated } from "../../regulation/types";
import { figure } from "./cells";
import { amountFrom, holds } from "./evaluate";
import { isExplaining, treeOf } from "./explain";
import { all, compare } from "./operations";
import { fixedAmount } from "./parameters";
import type { TraceRow } from "./row";
import type { Expression } from "./types";

interface Row {
  readonly id: string;
  readonly cite: Citation;
  /** The body that decides in this band. */
  readonly requires: BodyId;
}

/** A band with the statement that an amount falls in it. */
export interface BandFound<T> {
  readonly value: T;
  readonly statement: Expression;
}

/** That an amount falls in a band: its lower bound, itself included, and its upper one, excluded; and who then decides. */
function within<T extends Row>(amount: Expression, band: Band<T>, dated: Dated<readonly Band<T>[]>): Expression {
  const lower = compare(amount, "≥", bound(dated, band, "trace.bandFrom"));
  if (band.to === null) return leadingTo(band, lower);
  const upper = compare(amount, "<", bound(dated, band, "trace.bandTo", band.to));
  return all(lower, leadingTo(band, upper));
}

/** A comparison that tells, where it is explained, who decides in the band. */
function leadingTo({ value: { requires } }: Band<Row>, comparison: Expression): Expression {
  if (!isExplaining()) return comparison;
  const tree = treeOf(comparison);
  return tree.kind === "operation" ? { ...tree, leadsTo: `body.${requires}` } : tree;
}

/** The band of which it is true that the amount falls in it; null below all of them. */
export function bandFor<T extends Row>(amount: Expression, dated: Dated<readonly Band<T>[]>): BandFound<T> | null {
  const fen = amountFrom(amount);
  const band = fen === null ? null : bandOf(dated.value, fen);
  if (band === null) return null;
  // What bandOf found is what the statement says, which is made where somebody reads it.
  if (!isExplaining()) return { value: band.value, statement: true };
  const statement = within(amount, band, dated);
  return holds(statement) ? { value: band.value, statement } : null;
}

/** That an amount falls in the band that `fen` falls in, which it does in one. */
export function inBand<T extends Row>(amount: Expression, fen: Fen, dated: Dated<readonly Band<T>[]>): Expression {
  const band = bandOf(dated.value, fen);
  return band !== null && within(amount, band, dated);
}

/** True if the two amounts are parted by the lower bound of the band that the larger one falls in. */
export function parted<T extends Row>(
  smaller: Expression,
  larger: Expression,
  fen: Fen,
  dated: Dated<readonly Band<T>[]>,
): Expression {
  const band = bandOf(dated.value, fen) ?? dated.value[0];
  if (band === undefined) return compare(smaller, "<", larger);
  return all(compare(larger, "≥", bound(dated, band)), compare(smaller, "<", bound(dated, band)));
}

/** A bound between two bands; `name` says what it is to the amount that is held against it. */
export function bound<T extends { readonly cite: Citation }>(
  dated: Dated<readonly Band<T>[]>,
  band: Band<T>,
  name: "trace.bandFrom" | "trace.bandTo" | "trace.bandEdge" = "trace.bandEdge",
  fen: Fen = band.from,
): Expression {
  return fixedAmount(name, dated, fen, band.value.cite);
}

/** The body in a cell stands below the one that is asked for ("<"), or does not ("≥"). */
export function authorityAgainst(
  row: TraceRow,
  field: FieldKey,
  actual: BodyId,
  operator: "<" | "≥",
  { requires: required, cite }: { readonly requires: BodyId; readonly cite: Citation },
): Expression {
  const { authority, effective } = row.policy;
  const asked: Expression = {
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
