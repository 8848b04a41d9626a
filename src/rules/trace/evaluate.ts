/**
 * The arithmetic of traces. Values and verdicts are what this makes of an expression, and the expression is their trace:
 * there is no second computation that could say something else.
 */
import { addMonths, civilOf, dayOf, divideDown, type Fen } from "../../exact";
import type { Trace, TraceOperator, TraceValue } from "./types";

/**
 * The value of a trace: a number in its unit, a text, true or false for comparisons; null where an input is unknown. A
 * share as the second factor of × is applied rounded down to the 分; in a comparison it is compared exactly.
 */
export function evaluateTrace(trace: Trace): TraceValue {
  switch (trace.kind) {
    case "input":
    case "constant":
    case "restDays":
      return trace.value;
    case "state":
      return trace.asked.some((asked) => trace.is.includes(asked));
    case "words":
      return patternOf(trace.words).test(trace.text.replace(/\s/g, "")) === trace.wanted;
    case "parameter":
      return trace.denominator === 1n ? trace.numerator : null;
    case "reading":
      return true;
    case "operation":
      return trace.value;
  }
}

const PATTERNS = new Map<string, RegExp>();

/** A regular expression by its source, made once: some are asked of every name of a sheet. */
function patternOf(words: string): RegExp {
  let pattern = PATTERNS.get(words);
  if (pattern === undefined) PATTERNS.set(words, (pattern = new RegExp(words, "i")));
  return pattern;
}

/** Whether a statement is true. */
export const holds = (statement: Trace): boolean => evaluateTrace(statement) === true;

/** The amount in 分 that an expression comes to; null where something in it is unknown. */
export function amountFrom(expression: Trace): Fen | null {
  const value = evaluateTrace(expression);
  return typeof value === "bigint" ? value : null;
}

/** The number (a day, days, months, a count) that an expression comes to; null where something in it is unknown. */
export function numberFrom(expression: Trace): number | null {
  const value = evaluateTrace(expression);
  return typeof value === "bigint" ? Number(value) : null;
}

export function compute(operator: TraceOperator, operands: readonly Trace[]): TraceValue {
  const [first, second] = operands;
  if (operator === "×" && first && second?.kind === "parameter") {
    const base = evaluateTrace(first);
    return typeof base === "bigint" ? divideDown(base * second.numerator, second.denominator) : null;
  }
  if ((operator === ">" || operator === "≤" || operator === "≥" || operator === "<") && first && second) {
    const sides = crossed(first, second);
    return sides === null ? null : isSo(operator, sides);
  }
  if (operator === "and" || operator === "or") return settled(operands, operator === "or");
  const values = operands.map(evaluateTrace);
  if (values.includes(null)) return null;
  if (operator === "=" || operator === "≠") return (values[0] === values[1]) === (operator === "=");
  return values.every((value): value is bigint => typeof value === "bigint") ? computeNumbers(operator, values) : null;
}

function isSo(operator: ">" | "≥" | "<" | "≤", [left, right]: readonly [bigint, bigint]): boolean {
  switch (operator) {
    case ">":
      return left > right;
    case "≥":
      return left >= right;
    case "<":
      return left < right;
    case "≤":
      return left <= right;
  }
}

/** One part that is false settles "all of them", one that is true settles "any", whatever is unknown of the others. */
function settled(parts: readonly Trace[], by: boolean): boolean | null {
  let isKnown = true;
  for (const part of parts) {
    const value = evaluateTrace(part);
    if (value === by) return by;
    if (value === null) isKnown = false;
  }
  return isKnown ? !by : null;
}

function computeNumbers(operator: TraceOperator, [first = 0n, ...rest]: readonly bigint[]): TraceValue {
  const [second = 0n, third = 0n] = rest;
  switch (operator) {
    case "+":
      return rest.reduce((sum, value) => sum + value, first);
    case "-":
      return rest.reduce((left, value) => left - value, first);
    case "×":
      return first * second;
    case "÷↓":
      return second === 0n ? null : divideDown(first, second);
    case "max":
      return rest.reduce((most, value) => (value > most ? value : most), first);
    case "min":
      return rest.reduce((least, value) => (value < least ? value : least), first);
    case "abs":
      return first < 0n ? -first : first;
    case "+months":
      return BigInt(addMonths(Number(first), Number(second)));
    case "yearOf":
      return BigInt(civilOf(Number(first)).year);
    case "date": {
      const day = dayOf(Number(first), Number(second), Number(third));
      return day === null ? null : BigInt(day);
    }
    default:
      return null;
  }
}

/** Both sides of a comparison, multiplied out where the right one is a share of a base: never rounded. */
function crossed(left: Trace, right: Trace): readonly [bigint, bigint] | null {
  const amount = evaluateTrace(left);
  if (typeof amount !== "bigint") return null;
  if (
    right.kind === "operation" &&
    right.operator === "×" &&
    right.operands[1]?.kind === "parameter" &&
    right.operands[0]
  ) {
    const base = evaluateTrace(right.operands[0]);
    const { numerator, denominator } = right.operands[1];
    return typeof base === "bigint" ? [amount * denominator, base * numerator] : null;
  }
  const limit = evaluateTrace(right);
  return typeof limit === "bigint" ? [amount, limit] : null;
}
