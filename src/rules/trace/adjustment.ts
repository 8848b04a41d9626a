/** Traces of adjustments and their limit (Article 45). */
import type { FieldKey } from "../../fields";
import { amountsOf } from "../facts/access";
import { input, says } from "./cells";
import { either, operation } from "./operations";
import { share } from "./parameters";
import { present, type TraceRow } from "./row";
import type { Trace } from "./types";

/** 15 % of the base in force, rounded down to the 分. */
export function adjustmentCap(row: TraceRow, field: FieldKey): Trace {
  return operation(
    "×",
    "trace.adjCap",
    input(row.project, field),
    share("trace.adjustmentShare", row.policy.parameters.adjustmentShare),
  );
}

/** This adjustment: one-sided, or increases and decreases together. */
export function adjustmentSingle(row: TraceRow, counted = row.reading("A45-amount")): Trace {
  const { adjustment } = row.values;
  const sides = present(row, ["up", "down"]);
  if (sides.length === 0)
    return input(row.project, "adj", counted === "absolute" ? adjustment.absolute : adjustment.single);
  const absolute = sides.map((field) => {
    const amounts = amountsOf(row.project, field);
    if (amounts.length === 1) return operation("abs", "trace.absolute", input(row.project, field));
    return input(
      row.project,
      field,
      amounts.reduce((total, { fen }) => total + (fen < 0n ? -fen : fen), 0n),
    );
  });
  return counted === "absolute"
    ? operation("+", "trace.adjAbsolute", ...absolute)
    : operation("max", "trace.adjOneSided", ...absolute);
}

/** This adjustment, with earlier ones unless the reading in force counts it alone. */
export function adjustmentUsed(row: TraceRow): Trace {
  const { used, single } = row.values.adjustment;
  if (used === null || single === null || used === single) return adjustmentSingle(row);
  return operation("+", "trace.adjUsed", adjustmentSingle(row), input(row.project, "adjPrior", used - single));
}

/** Which amount is held against the limit: this adjustment, with earlier ones, or both sides of it. */
export type AdjustmentCount = "single" | "cumulative" | "bothSides";

export function adjustmentOver(row: TraceRow, field: FieldKey, count: AdjustmentCount = "single"): Trace {
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
