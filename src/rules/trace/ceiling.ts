/** Traces of money that is bound, and of the estimate that it is held against (Article 28). */
import type { FieldKey } from "../../fields";
import type { FieldReading, Project } from "../../plan/types";
import { isUnknownIn } from "../facts/access";
import { columnsAmong } from "../facts/layout";
import { input, inputIn } from "./cells";
import { compare, operation, operationOnFilled } from "./operations";
import { sumIn, type TraceRow } from "./row";
import type { Expression } from "./types";

/** Money that is bound: the contract with its supplements, reductions set off. */
const contractWithSupplements = columnsAmong(["contract", "supp", "suppPrior"]);

/** What binds money: the contract, releases, settlement, adjusted total. */
const bindingOf = columnsAmong(["contract", "cumPaid", "cumPaidPrior", "paid", "settlement", "newTotal"]);

/**
 * The largest of what already binds the money: releases and payments, the contract with its supplements (reductions set
 * off: the same sum that the ceiling is held against), settlement, adjusted total. null where nothing does.
 */
export const committed = ({ project }: Pick<TraceRow, "project">): Expression | null =>
  operationOnFilled("max", "trace.committed", project, bindingOf(project), boundBy);

/** What a column binds; the contract by itself where a supplement to it is not known. */
function boundBy(project: Project, field: FieldKey, held: FieldReading | undefined): Expression {
  const { supp, suppPrior } = project.fields;
  const isWhole = field === "contract" && !isUnknownIn(supp) && !isUnknownIn(suppPrior);
  return isWhole ? sumIn(project, contractWithSupplements(project)) : inputIn(project, field, held);
}

/** What the estimate leaves. */
export const ceilingRemaining = (project: Project, estimate: FieldKey, bound: Expression): Expression =>
  operation("-", "trace.ceilingRemaining", input(project, estimate), bound);

/** A sum of fields against the approved estimate. */
export function overEstimate(row: TraceRow, fields: readonly FieldKey[]): Expression {
  return compare(
    sumIn(row.project, fields),
    ">",
    input(row.project, row.values.ceiling.field ?? "estimate"),
    "trace.overEstimate",
  );
}
