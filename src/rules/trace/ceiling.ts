/** Traces of money that is bound, and of the estimate that it is held against (Article 28). */
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { amountsOrNone } from "../facts/access";
import type { RowContext } from "../types";
import { input } from "./cells";
import { compare, operation, sum } from "./operations";
import { present, type TraceRow } from "./row";
import type { Trace } from "./types";

/** Money that is bound: the contract with its supplements, reductions set off. */
export function contractWithSupplements(row: Pick<TraceRow, "project">): Trace {
  return sum(
    input(row.project, "contract"),
    ...present(row, ["supp", "suppPrior"]).map((field) => input(row.project, field)),
  );
}

/** What binds money beside the contract: releases, settlement, adjusted total. */
const BINDING: readonly FieldKey[] = ["cumPaid", "cumPaidPrior", "paid", "settlement", "newTotal"];

/**
 * The largest of what already binds the money: releases and payments, the contract with its supplements (reductions set
 * off: the same sum that the ceiling is held against), settlement, adjusted total. null where nothing does.
 */
export function committed(row: Pick<TraceRow, "project">): Trace | null {
  const { project } = row;
  const isKnown = amountsOrNone(project, "supp") !== null && amountsOrNone(project, "suppPrior") !== null;
  const bound = [
    ...present(row, ["contract"]).map(() => (isKnown ? contractWithSupplements(row) : input(project, "contract"))),
    ...present(row, BINDING).map((field) => input(project, field)),
  ];
  return bound.length === 0 ? null : operation("max", "trace.committed", ...bound);
}

/** What the estimate leaves. */
export const ceilingRemaining = (project: Project, estimate: FieldKey, bound: Trace): Trace =>
  operation("-", "trace.ceilingRemaining", input(project, estimate), bound);

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
