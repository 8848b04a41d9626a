/** Adjustments and their limit (Article 45), as expressions. */
import type { FieldKey } from "../../fields";
import type { MoneyAmount } from "../../plan/types";
import { amountsOf, amountsOrNone } from "../facts/access";
import { additions, input, reductions, says } from "./cells";
import { either, operation } from "./operations";
import { share } from "./parameters";
import { present, ZERO, type TraceRow } from "./row";
import type { Expression } from "./types";

type Row = Pick<TraceRow, "project" | "policy" | "reading">;

/** 15 % of the base in force, rounded down to the 分. */
export function adjustmentCap(row: Row, field: FieldKey): Expression {
  return operation(
    "×",
    "trace.adjCap",
    input(row.project, field),
    share("trace.adjustmentShare", row.policy.parameters.adjustmentShare),
  );
}

const SIDES: readonly FieldKey[] = ["up", "down"];

/** This adjustment: one-sided, or increases and decreases together. Columns for both beat a single one. */
export function adjustmentSingle(row: Row, counted = row.reading("A45-amount")): Expression {
  const sides = present(row, SIDES);
  if (sides.length === 0) return changeIn(row, "adj", counted === "absolute");
  const absolute = sides.map((field) => changeIn(row, field, true));
  return counted === "absolute"
    ? operation("+", "trace.adjAbsolute", ...absolute)
    : operation("max", "trace.adjOneSided", ...absolute);
}

/** What a cell of signed amounts comes to: its increases and decreases together, or the larger of the two. */
function changeIn({ project }: Row, field: FieldKey, together: boolean): Expression {
  const amounts = amountsOf(project, field);
  if (amounts.length === 0) return ZERO;
  const up = amounts.some(isAdded);
  const down = amounts.some(isReduced);
  if (up && down)
    return together
      ? operation("+", "trace.adjAbsolute", additions(project, field), reductions(project, field))
      : operation("max", "trace.adjOneSided", additions(project, field), reductions(project, field));
  if (down)
    return amounts.length === 1
      ? operation("abs", "trace.absolute", input(project, field))
      : reductions(project, field);
  return input(project, field);
}

const isAdded = ({ fen }: MoneyAmount): boolean => fen > 0n;
const isReduced = ({ fen }: MoneyAmount): boolean => fen < 0n;

/** This adjustment, with earlier ones that are known unless the reading in force counts it alone. */
export function adjustmentUsed(row: Row): Expression {
  const earlier = amountsOrNone(row.project, "adjPrior") ?? [];
  if (row.reading("A45-cumulative") === "single" || earlier.every((fen) => fen === 0n)) return adjustmentSingle(row);
  return operation("+", "trace.adjUsed", adjustmentSingle(row), changeIn(row, "adjPrior", false));
}

/** What is left of the limit. */
export const adjustmentRemaining = (row: Row, field: FieldKey): Expression =>
  operation("-", "trace.adjRemaining", adjustmentCap(row, field), adjustmentUsed(row));

/** Which amount is held against the limit: this adjustment, with earlier ones, or both sides of it. */
export type AdjustmentCount = "single" | "cumulative" | "bothSides";

export function adjustmentOver(row: Row, field: FieldKey, count: AdjustmentCount = "single"): Expression {
  const amount =
    count === "bothSides"
      ? adjustmentSingle(row, "absolute")
      : count === "single"
        ? adjustmentSingle(row)
        : adjustmentUsed(row);
  return operation(">", "trace.adjOver", amount, adjustmentCap(row, field));
}

/** The row shows an adjustment filed or carried out. */
export const adjustmentDone = ({ project }: Pick<TraceRow, "project">): Expression =>
  either(says(project, "filed", "yes"), says(project, "carriedOut", "yes"), says(project, "adjustDone", "read"));
