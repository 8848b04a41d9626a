/** What the traces of a row have in common. */
import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import type { RowContext } from "../types";
import { inputIn } from "./cells";
import { isExplaining } from "./explain";
import { compare, operationOnFilled, sum } from "./operations";
import type { Expression, Trace } from "./types";

/** What a trace looks at of a row; computed values have no sheet. */
export type TraceRow = Pick<RowContext, "project" | "policy" | "asOf" | "reading" | "values">;

export const present = (row: Pick<TraceRow, "project">, fields: readonly FieldKey[]): readonly FieldKey[] =>
  fields.filter((field) => readingOf(row.project, field).state === "value");

/** What counts of a field, by what the row holds of it. */
type AmountIn = Parameters<typeof operationOnFilled>[4];

/** The sum of those of the fields that hold an amount; where it is explained, a single one stands for itself. */
export function sumIn(project: Project, fields: readonly FieldKey[], amountIn: AmountIn = inputIn): Expression {
  if (isExplaining())
    return sum(...present({ project }, fields).map((field) => amountIn(project, field, project.fields[field])));
  return operationOnFilled("+", "trace.sum", project, fields, amountIn) ?? 0n;
}

/** Nothing, in 分; a tree at all times. */
export const ZERO: Trace = { kind: "constant", label: "trace.zero", value: 0n, unit: "fen" };

export const positive = (trace: Expression): Expression =>
  typeof trace === "bigint" ? trace > 0n : compare(trace, ">", ZERO);
