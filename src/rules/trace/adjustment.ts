/** Adjustments and their limit (Article 45), as expressions. */
import type { FieldKey } from "../../fields";
import { amountsOf, amountsOrNone } from "../facts/access";
import { additions, input, reductions, says } from "./cells";
import { either, operation } from "./operations";
import { share } from "./parameters";
import { present, ZERO, type TraceRow } from "./row";
import type { Trace } from "./types";

type Row = Pick<TraceRow, "project" | "policy" | "reading">;

/** 15 % of the base in force, rounded down to the 分. */
export function adjustmentCap(row: Row, field: FieldKey): Trace {
  return operation(
    "×",
    "trace.adjCap",
    input(row.project, field),
    share("trace.adjustmentShare", row.policy.parameters.adjustmentShare),
  );
}

/** This adjustment: one-sided, or increases and decreases together. Columns for both beat a single one. */
export function adjustmentSingle(row: Row, counted = row.reading("A45-amount")): Trace {
  const sides = present(row, ["up", "down"]);
  if (sides.length === 0) return changeIn(row, "adj", counted === "absolute");
  const absolute = sides.map((field) => changeIn(row, field, true));
  return counted === "absolute"
    ? operation("+", "trace.adjAbsolute", ...absolute)
    : operation("max", "trace.adjOneSided", ...absolute);
}

/** What a cell of signed amounts comes to: its increases and decreases together, or the larger of the two. */
function changeIn({ project }: Row, field: FieldKey, together: boolean): Trace {
  const amounts = amountsOf(project, field);
  const [up, down] = [amounts.some(({ fen }) => fen > 0n), amounts.some(({ fen }) => fen < 0n)];
  if (up && down)
    return together
      ? operation("+", "trace.adjAbsolute", additions(project, field), reductions(project, field))
      : operation("max", "trace.adjOneSided", additions(project, field), reductions(project, field));
  if (down)
    return amounts.length === 1
      ? operation("abs", "trace.absolute", input(project, field))
      : reductions(project, field);
  return amounts.length === 0 ? ZERO : input(project, field);
}

/** This adjustment, with earlier ones that are known unless the reading in force counts it alone. */
export function adjustmentUsed(row: Row): Trace {
  const earlier = amountsOrNone(row.project, "adjPrior") ?? [];
  if (row.reading("A45-cumulative") === "single" || earlier.every((fen) => fen === 0n)) return adjustmentSingle(row);
  return operation("+", "trace.adjUsed", adjustmentSingle(row), changeIn(row, "adjPrior", false));
}

/** What is left of the limit. */
export const adjustmentRemaining = (row: Row, field: FieldKey): Trace =>
  operation("-", "trace.adjRemaining", adjustmentCap(row, field), adjustmentUsed(row));

/** Which amount is held against the limit: this adjustment, with earlier ones, or both sides of it. */
export type AdjustmentCount = "single" | "cumulative" | "bothSides";

export function adjustmentOver(row: Row, field: FieldKey, count: AdjustmentCount = "single"): Trace {
  const amount =
    count === "bothSides"
      ? adjustmentSingle(row, "absolute")
      : count === "single"
        ? adjustmentSingle(row)
        : adjustmentUsed(row);
  return operation(">", "trace.adjOver", amount, adjustmentCap(row, field));
}

/** The row shows an adjustment filed or carried out. */
export const adjustmentDone = ({ project }: Pick<TraceRow, "project">): Trace =>
  either(says(project, "filed", "yes"), says(project, "carriedOut", "yes"), says(project, "adjustDone", "read"));
