/** Traces of money that is bound, and of the estimate that it is held against (Article 28). */
import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { amountsOrNone } from "../facts/access";
import type { RowContext } from "../types";
import { input } from "./cells";
import { compare, operation, sum } from "./operations";
import { present, sumIn, type TraceRow } from "./row";
import type { Expression } from "./types";

const SUPPLEMENTS: readonly FieldKey[] = ["supp", "suppPrior"];

/** Money that is bound: the contract with its supplements, reductions set off. */
export function contractWithSupplements(row: Pick<TraceRow, "project">): Expression {
  return sum(input(row.project, "contract"), ...present(row, SUPPLEMENTS).map((field) => input(row.project, field)));
}

/** What binds money beside the contract: releases, settlement, adjusted total. */
const BINDING: readonly FieldKey[] = ["cumPaid", "cumPaidPrior", "paid", "settlement", "newTotal"];

/**
 * The largest of what already binds the money: releases and payments, the contract with its supplements (reductions set
 * off: the same sum that the ceiling is held against), settlement, adjusted total. null where nothing does.
 */
export function committed(row: Pick<TraceRow, "project">): Expression | null {
  const { project } = row;
  const bound = present(row, BINDING).map((field) => input(project, field));
  if (readingOf(project, "contract").state === "value") {
    const isKnown = amountsOrNone(project, "supp") !== null && amountsOrNone(project, "suppPrior") !== null;
    bound.unshift(isKnown ? contractWithSupplements(row) : input(project, "contract"));
  }
  return bound.length === 0 ? null : operation("max", "trace.committed", ...bound);
}

/** What the estimate leaves. */
export const ceilingRemaining = (project: Project, estimate: FieldKey, bound: Expression): Expression =>
  operation("-", "trace.ceilingRemaining", input(project, estimate), bound);

/** A sum of fields against the approved estimate. */
export function overEstimate(row: TraceRow, fields: readonly FieldKey[]): Expression {
  return operation(
    ">",
    "trace.overEstimate",
    sumIn(row.project, fields),
    input(row.project, row.values.ceiling.field ?? "estimate"),
  );
}

/** Within the earlier estimate, above the latest. */
export const withinEarlier = (row: RowContext, amount: Expression): Expression =>
  compare(amount, "≤", input(row.project, "estimate"));
