/**
 * Builders of traces: how a value or finding came about. A node's value is always computed from its operands here, so
 * that a trace evaluated again (evaluateTrace) yields what the verdict rests on.
 */
import { divideDown, type Fen, type Ratio } from "../../exact";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../plan/grid";
import { readingOf, type Project } from "../../plan/types";
import type { Dated } from "../../regulation/types";
import type { Trace } from "../types";
import { amountsOf, moneyOf } from "./access";

type Operator = Extract<Trace, { kind: "operation" }>["operator"];

/** The amount of a field with its cell and what stood in it. */
export function input(project: Project, field: FieldKey, value: Fen | null = moneyOf(project, field)): Trace {
  const reading = readingOf(project, field);
  if (reading.state === "absent") return { kind: "input", field, address: null, shown: "", value };
  const { row, column, raw } = reading.source;
  return { kind: "input", field, address: addressOf(row, column), shown: raw === null ? "" : String(raw), value };
}

/** Only what was added, or only what was taken off, of a field that may hold several signed amounts. */
export function additions(project: Project, field: FieldKey): Trace {
  return input(project, field, amountsOf(project, field).reduce((sum, { fen }) => (fen > 0n ? sum + fen : sum), 0n));
}

/** A share fixed by the Measures. */
export function share(name: string, dated: Dated<Ratio>): Trace {
  return { kind: "parameter", name, cite: dated.cite, from: dated.from, numerator: dated.value.numerator, denominator: dated.value.denominator };
}

/** An amount fixed by the Measures, in 分. */
export function fixedAmount(name: string, dated: Dated<unknown>, fen: Fen): Trace {
  return { kind: "parameter", name, cite: dated.cite, from: dated.from, numerator: fen, denominator: 1n };
}

export function operation(operator: Operator, label: string, ...operands: Trace[]): Trace {
  return { kind: "operation", operator, label, operands, value: compute(operator, operands) };
}

/**
 * The value of a trace, from its leaves alone: 分 for amounts, true or false for comparisons; null where an input is
 * unknown. A share as the second factor of × is applied rounded down to the 分; in > and ≤ it is compared exactly.
 */
export function evaluateTrace(trace: Trace): bigint | boolean | null {
  if (trace.kind === "input") return trace.value;
  if (trace.kind === "parameter") return trace.denominator === 1n ? trace.numerator : null;
  return compute(trace.operator, trace.operands);
}

function compute(operator: Operator, operands: readonly Trace[]): bigint | boolean | null {
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
  if (values.some((value) => typeof value !== "bigint")) return null;
  const amounts = values as bigint[];
  switch (operator) {
    case "+": return amounts.reduce((sum, value) => sum + value, 0n);
    case "-": return amounts.slice(1).reduce((rest, value) => rest - value, amounts[0] ?? 0n);
    case "max": return amounts.reduce((most, value) => (value > most ? value : most));
    case "min": return amounts.reduce((least, value) => (value < least ? value : least));
    case "abs": return amounts[0] !== undefined && amounts[0] < 0n ? -amounts[0] : amounts[0] ?? null;
    default: return null;
  }
}

/** Both sides of a comparison, multiplied out where the right one is a share of a base: never rounded. */
function crossed(left: Trace, right: Trace): readonly [bigint, bigint] | null {
  const amount = evaluateTrace(left);
  if (typeof amount !== "bigint") return null;
  if (right.kind === "operation" && right.operator === "×" && right.operands[1]?.kind === "parameter" && right.operands[0]) {
    const base = evaluateTrace(right.operands[0]);
    const { numerator, denominator } = right.operands[1];
    return typeof base === "bigint" ? [amount * denominator, base * numerator] : null;
  }
  const limit = evaluateTrace(right);
  return typeof limit === "bigint" ? [amount, limit] : null;
}
