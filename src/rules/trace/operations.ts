/** Nodes of a trace that compute or compare. A value is always computed from the operands (evaluate.ts). */
import { comparison, compute, holds, isParameter, settled, shareOf, type Comparison } from "./evaluate";
import { explained, isExplaining, treeOf } from "./explain";
import type { Expression, Trace, TraceOperator, TraceUnit, TraceValue } from "./types";

export function operation(operator: TraceOperator, label: string, ...operands: readonly Expression[]): Expression {
  if (isExplaining()) return tree(operator, label, operands, compute(operator, operands));
  // A share stays two factors: what is compared with it multiplies them out.
  const [whole = null, share] = operands;
  return operator === "×" && isParameter(share) ? shareOf(whole, share) : compute(operator, operands);
}

/** An operation whose result is counted in something else than 分. */
export function operationIn(
  unit: TraceUnit,
  operator: TraceOperator,
  label: string,
  ...operands: readonly Expression[]
): Expression {
  const value = compute(operator, operands);
  return isExplaining() ? tree(operator, label, operands, value, unit) : value;
}

function tree(
  operator: TraceOperator,
  label: string,
  operands: readonly Expression[],
  value: TraceValue,
  unit?: TraceUnit,
): Expression {
  const node = { kind: "operation", operator, label, operands: operands.map(treeOf), value } as const;
  return unit === undefined ? node : { ...node, unit };
}

export function compare(left: Expression, operator: Comparison, right: Expression): Expression {
  return isExplaining()
    ? tree(operator, "compare", [left, right], comparison(left, operator, right))
    : comparison(left, operator, right);
}

/** All of them; a single one stands for itself. */
export function all(...parts: readonly Expression[]): Expression {
  if (parts.length === 1) return parts[0] ?? null;
  return isExplaining() ? tree("and", "all", parts, settled(parts, false)) : settled(parts, false);
}

/** Two statements, of which the second is made only where the first is true; or for the explanation, which has both. */
export function both(first: Expression, second: () => Expression): Expression {
  return isExplaining() || holds(first) ? all(first, second()) : false;
}

/** The same of statements that are explained already. */
export const together = (parts: readonly Trace[]): Trace => explained(() => treeOf(all(...parts)));

export function either(...parts: readonly Expression[]): Expression {
  if (parts.length === 1) return parts[0] ?? null;
  return isExplaining() ? tree("or", "either", parts, settled(parts, true)) : settled(parts, true);
}

/** The largest of several; a single one stands for itself. */
export const greatest = (label: string, ...parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : operation("max", label, ...parts);

export const sum = (...parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : operation("+", "trace.sum", ...parts);
