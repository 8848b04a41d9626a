/** Nodes of a trace that compute or compare. A value is always computed from the operands (evaluate.ts). */
import type { FieldKey } from "../../fields";
import type { FieldReading, Project } from "../../plan/types";
import {
  comparison,
  compute,
  computeTwo,
  evaluateTrace,
  holds,
  settled,
  type Binary,
  type Comparison,
  type OnAmounts,
} from "./evaluate";
import { explained, isExplaining, treeOf } from "./explain";
import type { Expression, Trace, TraceOperator, TraceUnit, TraceValue } from "./types";

/** An operation on two amounts; of more, or of one, operationOn. */
export function operation(operator: Binary, label: string, first: Expression, second: Expression): Expression {
  const value = computeTwo(operator, first, second);
  return isExplaining() ? tree(operator, label, [first, second], value) : value;
}

/** An operation on any number of operands. */
export function operationOn(operator: OnAmounts, label: string, operands: readonly Expression[]): Expression {
  const value = compute(operator, operands);
  return isExplaining() ? tree(operator, label, operands, value) : value;
}

/** An operation whose result is counted in something else than 分. */
export function operationIn(
  unit: TraceUnit,
  operator: OnAmounts,
  label: string,
  ...operands: readonly Expression[]
): Expression {
  const value = compute(operator, operands);
  return isExplaining() ? tree(operator, label, operands, value, unit) : value;
}

/**
 * An operation on what stands in those of the fields that hold a value, in their order; null where none does. While a
 * rule judges no list of them is made: such lists were a tenth of all that a review allocated.
 */
export function operationOnFilled(
  operator: "+" | "max",
  label: string,
  project: Project,
  fields: readonly FieldKey[],
  amountIn: (project: Project, field: FieldKey, held: FieldReading | undefined) => Expression,
): Expression | null {
  if (isExplaining()) {
    const filled = fields.filter((field) => isFilled(project.fields[field]));
    return filled.length === 0
      ? null
      : operationOn(
          operator,
          label,
          filled.map((field) => amountIn(project, field, project.fields[field])),
        );
  }
  let result: Expression | undefined;
  for (const field of fields) {
    const held = project.fields[field];
    if (!isFilled(held)) continue;
    const amount = amountIn(project, field, held);
    result = result === undefined ? amount : computeTwo(operator, result, amount);
  }
  return result ?? null;
}

const isFilled = (held: FieldReading | undefined): boolean => held !== undefined && held.state === "value";

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

/** @param label what the statement is called, where it is one that is told by name */
export function compare(left: Expression, operator: Comparison, right: Expression, label = "compare"): Expression {
  return isExplaining()
    ? tree(operator, label, [left, right], comparison(left, operator, right))
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

/** One of the statements about several things, which are made only up to the first true one while a rule judges. */
export function eitherOf<T>(things: readonly T[], statement: (thing: T) => Expression): Expression {
  if (isExplaining()) return either(...things.map(statement));
  let isKnown = true;
  for (const thing of things) {
    const value = evaluateTrace(statement(thing));
    if (value === true) return true;
    if (value === null) isKnown = false;
  }
  return isKnown ? false : null;
}

/** The largest of several; a single one stands for itself. */
export const greatest = (label: string, ...parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : operationOn("max", label, parts);

export const sum = (...parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : operationOn("+", "trace.sum", parts);
