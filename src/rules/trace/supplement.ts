/** Traces of supplementary contracts and their limit (Article 43). */
import type { FieldKey } from "../../fields";
import { amountsIn, amountsOf, isReducedIn } from "../facts/access";
import { columnsAmong } from "../facts/layout";
import { additions, input, inputIn, partOf, reductions } from "./cells";
import { compare, operation, operationOn, operationOnFilled } from "./operations";
import { shareOf } from "./parameters";
import { sumIn, ZERO, type TraceRow } from "./row";
import type { Expression } from "./types";

/** Both supplements, those that a sheet has columns for. */
const supplementsOf = columnsAmong(["suppPrior", "supp"]);

/** All supplementary contracts, earlier ones included. */
export function supplementUsed(row: TraceRow): Expression {
  const used = operationOnFilled("+", "trace.suppUsed", row.project, supplementsOf(row.project), additions);
  if (used === null) return ZERO;
  const { supp, suppPrior } = row.project.fields;
  // Where nothing was taken off there is nothing to set off.
  if (!isReducedIn(supp) && !isReducedIn(suppPrior)) return used;
  return row.reading("A43-reductions") === "net" ? operation("max", "trace.suppNet", supplementNet(row), ZERO) : used;
}

/** All of them, what was taken off set off. */
export const supplementNet = ({ project }: Pick<TraceRow, "project">): Expression =>
  operationOnFilled("+", "trace.suppNet", project, supplementsOf(project), inputIn) ?? ZERO;

export const supplementReduced = ({ project }: Pick<TraceRow, "project">): Expression =>
  sumIn(project, supplementsOf(project), reductions);

/** 10 % of the original contract, rounded down to the 分. */
export const supplementCap = ({ project, policy: { parameters } }: TraceRow): Expression =>
  shareOf(
    "trace.suppCap",
    inputIn(project, "contract", project.fields.contract),
    "trace.supplementShare",
    parameters.supplementShare,
  );

/** What is left of the limit. */
export const supplementRemaining = (
  row: TraceRow,
  limit = supplementCap(row),
  used = supplementUsed(row),
): Expression => operation("-", "trace.suppRemaining", limit, used);

/** What is left of it under the estimate too; never below 0. */
export function supplementEffective(
  row: TraceRow,
  estimate: FieldKey,
  remaining = supplementRemaining(row),
  used = supplementUsed(row),
): Expression {
  const { project } = row;
  const rest = operationOn("-", "trace.restOfEstimate", [
    input(project, estimate),
    inputIn(project, "contract", project.fields.contract),
    used,
  ]);
  const least = operation("min", "trace.suppEffective", remaining, rest);
  return operation("max", "trace.suppEffective", least, ZERO);
}

export const supplementOver = (row: TraceRow, used = supplementUsed(row), limit = supplementCap(row)): Expression =>
  compare(used, ">", limit, "trace.suppOver");

/** The largest supplement by itself: of this one's amounts, or of the earlier ones where there is no other. */
export function largestSupplement({ project }: Pick<TraceRow, "project">): Expression {
  const field = amountsIn(project.fields.supp).length > 0 ? "supp" : "suppPrior";
  const amounts = amountsOf(project, field);
  let largest = 0n;
  for (const { fen } of amounts) if (fen > largest) largest = fen;
  return amounts.length === 1 && largest > 0n ? input(project, field) : partOf(project, field, "largest", largest);
}
