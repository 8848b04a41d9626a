/** Traces of the values that a review shows for every row, and that its findings rest on. */
import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import type { RowContext, Trace } from "../types";
import { additions, fixedAmount, input, operation, share } from "./trace";

const present = (row: RowContext, fields: readonly FieldKey[]): readonly FieldKey[] => fields.filter((field) => readingOf(row.project, field).state === "value");

/** All supplementary contracts, earlier ones included. */
export function supplementUsed(row: RowContext): Trace {
  const fields = present(row, ["suppPrior", "supp"]);
  if (row.reading("A43-reductions") === "net") return operation("max", "trace.suppNet", operation("+", "trace.suppNet", ...fields.map((field) => input(row.project, field))), fixedAmount("trace.zero", row.policy.parameters.supplementShare, 0n));
  return operation("+", "trace.suppUsed", ...fields.map((field) => additions(row.project, field)));
}

/** 10 % of the original contract, rounded down to the 分. */
export function supplementCap(row: RowContext): Trace {
  return operation("×", "trace.suppCap", input(row.project, "contract"), share("trace.supplementShare", row.policy.parameters.supplementShare));
}

export const supplementOver = (row: RowContext): Trace => operation(">", "trace.suppOver", supplementUsed(row), supplementCap(row));
export const supplementRemaining = (row: RowContext): Trace => operation("-", "trace.suppRemaining", supplementCap(row), supplementUsed(row));

/** 15 % of the base in force, rounded down to the 分. */
export function adjustmentCap(row: RowContext, field: FieldKey): Trace {
  return operation("×", "trace.adjCap", input(row.project, field), share("trace.adjustmentShare", row.policy.parameters.adjustmentShare));
}

/** This adjustment: one-sided, or increases and decreases together. */
export function adjustmentSingle(row: RowContext, counted = row.reading("A45-amount")): Trace {
  const { adjustment } = row.values;
  const sides = present(row, ["up", "down"]);
  if (sides.length === 0) return input(row.project, "adj", counted === "absolute" ? adjustment.absolute : adjustment.single);
  const absolute = sides.map((field) => operation("abs", "trace.absolute", input(row.project, field)));
  return counted === "absolute" ? operation("+", "trace.adjAbsolute", ...absolute) : operation("max", "trace.adjOneSided", ...absolute);
}

/** Which amount is held against the limit: this adjustment, with earlier ones, or both sides of it. */
export type AdjustmentCount = "single" | "cumulative" | "bothSides";

export function adjustmentOver(row: RowContext, field: FieldKey, count: AdjustmentCount = "single"): Trace {
  const { used, single } = row.values.adjustment;
  const amount = count === "bothSides" ? adjustmentSingle(row, "absolute")
    : count === "single" ? adjustmentSingle(row)
      : operation("+", "trace.adjUsed", adjustmentSingle(row), input(row.project, "adjPrior", used === null || single === null ? null : used - single));
  return operation(">", "trace.adjOver", amount, adjustmentCap(row, field));
}

/** A sum of fields against the approved estimate. */
export function overEstimate(row: RowContext, fields: readonly FieldKey[]): Trace {
  const { field } = row.values.ceiling;
  const parts = present(row, fields).map((part) => input(row.project, part));
  return operation(">", "trace.overEstimate", parts.length === 1 && parts[0] ? parts[0] : operation("+", "trace.sum", ...parts), input(row.project, field ?? "estimate"));
}

/** Total against the threshold of Article 2. */
export function belowThreshold(row: RowContext): Trace {
  const { threshold } = row.policy.parameters;
  const { field, total } = row.values.total;
  return operation(">", "trace.belowThreshold", fixedAmount("trace.threshold", threshold, threshold.value), input(row.project, field ?? "total", total));
}
