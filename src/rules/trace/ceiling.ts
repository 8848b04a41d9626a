/** Traces of money that is bound, and of the estimate that it is held against (Article 28). */
import type { FieldKey } from "../../fields";
import type { RowContext } from "../types";
import { input } from "./cells";
import { compare, operation, sum } from "./operations";
import { present, type TraceRow } from "./row";
import type { Trace } from "./types";

/** Money that is bound: the contract with its supplements, reductions set off. */
export function contractWithSupplements(row: TraceRow): Trace {
  return sum(
    input(row.project, "contract"),
    ...present(row, ["supp", "suppPrior"]).map((field) => input(row.project, field)),
  );
}

/** A sum of fields against the approved estimate. */
export function overEstimate(row: TraceRow, fields: readonly FieldKey[]): Trace {
  return operation(
    ">",
    "trace.overEstimate",
    sum(...present(row, fields).map((part) => input(row.project, part))),
    input(row.project, row.values.ceiling.field ?? "estimate"),
  );
}

/** Within the earlier estimate, above the latest. */
export const withinEarlier = (row: RowContext, amount: Trace): Trace =>
  compare(amount, "≤", input(row.project, "estimate"));
