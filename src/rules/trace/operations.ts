/** Nodes of a trace that compute or compare. A value is always computed from the operands (evaluate.ts). */
import { compute } from "./evaluate";
import type { Trace, TraceOperator, TraceUnit } from "./types";

export function operation(operator: TraceOperator, label: string, ...operands: Trace[]): Trace {
  return { kind: "operation", operator, label, operands, value: compute(operator, operands) };
}

/** An operation whose result is counted in something else than 分. */
export function operationIn(unit: TraceUnit, operator: TraceOperator, label: string, ...operands: Trace[]): Trace {
  return { kind: "operation", operator, label, operands, value: compute(operator, operands), unit };
}

export const compare = (left: Trace, operator: ">" | "≥" | "<" | "≤" | "=" | "≠", right: Trace): Trace =>
  operation(operator, "trace.compare", left, right);

/** All of them; a single one stands for itself. */
export const all = (...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("and", "trace.all", ...parts);

export const either = (...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("or", "trace.either", ...parts);

/** The largest of several; a single one stands for itself. */
export const greatest = (label: string, ...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("max", label, ...parts);

export const sum = (...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("+", "trace.sum", ...parts);
