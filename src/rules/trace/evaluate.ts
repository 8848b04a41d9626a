/**
 * The arithmetic of traces. Values and verdicts are what this makes of an expression, and the expression is their trace:
 * there is no second computation that could say something else.
 */
import { absFen, addMonths, civilOf, dayOf, divideDown, maxFen, minFen, type Fen, type Ratio } from "../../exact";
import type { Expression, Share, Trace, TraceOperator, TraceValue } from "./types";

type Parameter = Extract<Trace, { readonly kind: "parameter" }>;

/**
 * The value of an expression: a number in its unit, a text, true or false for comparisons; null where an input is unknown. A
 * share as the second factor of × is applied rounded down to the 分; in a comparison it is compared exactly.
 */
export function evaluateTrace(expression: Expression): TraceValue {
  if (typeof expression !== "object" || expression === null) return expression;
  switch (expression.kind) {
    case "input":
    case "constant":
    case "restDays":
    case "operation":
      return expression.value;
    case "state":
      return isSaid(expression.asked, expression.is);
    case "words":
      return isWorded(expression.text, expression.words, expression.wanted);
    case "parameter":
      return expression.denominator === 1n ? expression.numerator : null;
    case "reading":
      return true;
    case "share":
      return (expression.rounded ??= roundedDown(expression));
  }
}

const roundedDown = ({ whole, numerator, denominator }: Share): bigint | null =>
  whole === null ? null : divideDown(whole * numerator, denominator);

/** Whether one of the states asked for is among those of a cell. */
export function isSaid(asked: readonly string[], states: readonly string[]): boolean {
  for (const each of asked) if (states.includes(each)) return true;
  return false;
}

/** Whether a text has one of the words, spaces left out, where that is wanted; that it has none where it is not. */
export const isWorded = (text: string, words: string, wanted: boolean): boolean =>
  patternOf(words).test(squeezed(text)) === wanted;

let lastText = "";
let lastSqueezed = "";

/** A text without its spaces; the rules of one row ask with one name. */
function squeezed(text: string): string {
  if (text !== lastText) [lastText, lastSqueezed] = [text, text.replace(/\s/g, "")];
  return lastSqueezed;
}

const PATTERNS = new Map<string, RegExp>();

/** A regular expression by its source, made once: some are asked of every name of a sheet. */
function patternOf(words: string): RegExp {
  let pattern = PATTERNS.get(words);
  if (pattern === undefined) PATTERNS.set(words, (pattern = new RegExp(words, "i")));
  return pattern;
}

/** Whether a statement is true. */
export const holds = (statement: Expression): boolean => evaluateTrace(statement) === true;

/** The amount in 分 that an expression comes to; null where something in it is unknown. */
export function amountFrom(expression: Expression): Fen | null {
  const value = evaluateTrace(expression);
  return typeof value === "bigint" ? value : null;
}

/** The number (a day, days, months, a count) that an expression comes to; null where something in it is unknown. */
export function numberFrom(expression: Expression): number | null {
  const value = evaluateTrace(expression);
  return typeof value === "bigint" ? Number(value) : null;
}

/** Operators that make an amount, a day or a count; the truth of comparisons is told by `comparison`, of "all" or "any" of several statements by `settled`. */
export type OnAmounts = Exclude<TraceOperator, "and" | "or" | Comparison>;

/** What an operator makes of its operands, however many they are. */
export function compute(operator: OnAmounts, operands: readonly Expression[]): TraceValue {
  // By place: taking a list apart by pattern is five times the work, and it is done for every row.
  const first = operands[0] ?? null;
  switch (operator) {
    case "+":
    case "-":
    case "max":
    case "min":
      // Of none at all it is nothing.
      return accumulated(operator, operands);
    case "abs": {
      const amount = amountFrom(first);
      return amount === null ? null : absFen(amount);
    }
    case "yearOf": {
      const day = numberFrom(first);
      return day === null ? null : BigInt(civilOf(day).year);
    }
    case "date":
      return dateOf(first, operands[1] ?? null, operands[2] ?? null);
    default:
      return computeTwo(operator, first, operands[1] ?? null);
  }
}

function accumulated(operator: "+" | "-" | "max" | "min", operands: readonly Expression[]): TraceValue {
  const first = operands[0];
  if (first === undefined) return 0n;
  let result: TraceValue = amountFrom(first);
  for (let at = 1; at < operands.length; at += 1) result = computeTwo(operator, result, operands[at] ?? null);
  return result;
}

function dateOf(year: Expression, month: Expression, day: Expression): bigint | null {
  // No year, month or day is 0: where one is not known there is no such date.
  const date = dayOf(numberFrom(year) ?? 0, numberFrom(month) ?? 0, numberFrom(day) ?? 0);
  return date === null ? null : BigInt(date);
}

/** Operators with two operands. */
export type Binary = "+" | "-" | "max" | "min" | "×" | "÷↓" | "+months";

/** The same of two operands, without a list of them: it is done a hundred times for each row. */
export function computeTwo(operator: Binary, first: Expression, second: Expression): TraceValue {
  // Two amounts, as nearly always while a rule judges, are asked for nothing but their arithmetic.
  if (typeof first === "bigint" && typeof second === "bigint") return computed(operator, first, second);
  if (operator === "×" && isParameter(second)) return evaluateTrace(factorsOf(first, second));
  const one = evaluateTrace(first);
  const other = evaluateTrace(second);
  return typeof one !== "bigint" || typeof other !== "bigint" ? null : computed(operator, one, other);
}

function computed(operator: Binary, one: bigint, other: bigint): bigint | null {
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "max":
      return maxFen(one, other);
    case "min":
      return minFen(one, other);
    case "×":
      return one * other;
    case "÷↓":
      return other === 0n ? null : divideDown(one, other);
    case "+months":
      return BigInt(addMonths(Number(one), Number(other)));
  }
}

export type Comparison = ">" | "≥" | "<" | "≤" | "=" | "≠";

/** The truth of a comparison; null where one side is unknown. */
export function comparison(left: Expression, operator: Comparison, right: Expression): boolean | null {
  if (typeof left === "bigint" && typeof right === "bigint") return isSo(left, operator, right);
  const one = evaluateTrace(left);
  const other = evaluateTrace(right);
  if (operator === "=" || operator === "≠")
    return one === null || other === null ? null : (one === other) === (operator === "=");
  if (typeof one !== "bigint") return null;
  // With a share of a base both sides are multiplied out, never rounded.
  const share = shareIn(right);
  if (share === null) return typeof other === "bigint" ? isSo(one, operator, other) : null;
  return share.whole === null ? null : isSo(one * share.denominator, operator, share.whole * share.numerator);
}

function isSo(left: bigint, operator: Comparison, right: bigint): boolean {
  switch (operator) {
    case ">":
      return left > right;
    case "≥":
      return left >= right;
    case "<":
      return left < right;
    case "≤":
      return left <= right;
    case "=":
      return left === right;
    case "≠":
      return left !== right;
  }
}

/** One part that is false settles "all of them", one that is true settles "any", whatever is unknown of the others. */
export function settled(parts: readonly Expression[], by: boolean): boolean | null {
  let isKnown = true;
  for (const part of parts) {
    const value = evaluateTrace(part);
    if (value === by) return by;
    if (value === null) isKnown = false;
  }
  return isKnown ? !by : null;
}

const isParameter = (expression: Expression | undefined): expression is Parameter =>
  typeof expression === "object" && expression?.kind === "parameter";

/** The factors of a share of an amount that the Measures fix; null where an expression is none. */
function shareIn(expression: Expression): Share | null {
  if (typeof expression !== "object" || expression === null) return null;
  if (expression.kind === "share") return expression;
  if (expression.kind !== "operation" || expression.operator !== "×") return null;
  const [whole = null, share] = expression.operands;
  return isParameter(share) ? factorsOf(whole, share) : null;
}

/** A share of an amount as its two factors. */
export const factorsOf = (whole: Expression, { numerator, denominator }: Ratio): Share => ({
  kind: "share",
  whole: amountFrom(whole),
  numerator,
  denominator,
  rounded: undefined,
});
