/** The arithmetic of traces: from the leaves alone, so that a trace evaluated again yields what the verdict rests on. */
import { addMonths, civilOf, dayOf, divideDown } from "../../exact";
import type { Trace, TraceOperator, TraceValue } from "./types";

/**
 * The value of a trace: a number in its unit, a text, true or false for comparisons; null where an input is unknown. A
 * share as the second factor of × is applied rounded down to the 分; in > and ≤ it is compared exactly.
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
      return new RegExp(trace.words, "i").test(trace.text.replace(/\s/g, "")) === trace.wanted;
    case "parameter":
      return trace.denominator === 1n ? trace.numerator : null;
    case "reading":
      return true;
    case "operation":
      return compute(trace.operator, trace.operands);
  }
}

/**
 * Whether a statement is true. A rule that decides by this and hands the same trace on cannot give another reason than
 * the one it decided by.
 */
export const holds = (statement: Trace): boolean => evaluateTrace(statement) === true;

export function compute(operator: TraceOperator, operands: readonly Trace[]): TraceValue {
  const [first, second] = operands;
  if (operator === "×" && first && second?.kind === "parameter") {
    const base = evaluateTrace(first);
    return typeof base === "bigint" ? divideDown(base * second.numerator, second.denominator) : null;
  }
  if ((operator === ">" || operator === "≤") && first && second) {
    const sides = crossed(first, second);
    if (sides === null) return null;
    return operator === ">" ? sides[0] > sides[1] : sides[0] <= sides[1];
  }
  const values = operands.map(evaluateTrace);
  // One part that is false settles "all of them", one that is true settles "any", whatever is unknown of the others.
  if (operator === "and" || operator === "or")
    return values.includes(operator === "or") ? operator === "or" : values.includes(null) ? null : operator === "and";
  if (values.includes(null)) return null;
  if (operator === "=" || operator === "≠") return (values[0] === values[1]) === (operator === "=");
  return values.every((value): value is bigint => typeof value === "bigint") ? computeNumbers(operator, values) : null;
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
    case "≥":
      return first >= second;
    case "<":
      return first < second;
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
