/**
 * What a trace comes to, worked out again from its leaves: a second opinion that shares no code with the product, so that
 * a fault in the product's own arithmetic cannot agree with itself. Days are counted by the calendar of JavaScript.
 */
import type { Trace, TraceValue } from "../../src/rules/trace";

type Operation = Extract<Trace, { kind: "operation" }>;
/** An exact fraction; a share of a base is never rounded where it is compared. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const whole = (over: bigint): Fraction => ({ over, under: 1n });
const floor = ({ over, under }: Fraction): bigint => {
  const quotient = over / under;
  return over % under !== 0n && over < 0n !== under < 0n ? quotient - 1n : quotient;
};
const MS = 86_400_000;

/** Amounts in 分, days since 1970-01-01, counts; true or false for statements; null where something is unknown. */
export function secondOpinion(trace: Trace): TraceValue {
  const found = exact(trace);
  return found === null || typeof found === "boolean" || typeof found === "string" ? found : floor(found);
}

function exact(trace: Trace): Fraction | boolean | string | null {
  switch (trace.kind) {
    case "input":
    case "constant":
    case "restDays":
      return typeof trace.value === "bigint" ? whole(trace.value) : trace.value;
    case "parameter":
      return { over: trace.numerator, under: trace.denominator };
    case "state":
      return trace.is.filter((state) => trace.asked.includes(state)).length > 0;
    case "words":
      return trace.text.split(/\s+/).join("").search(new RegExp(trace.words, "i")) >= 0 === trace.wanted;
    case "reading":
      return true;
    case "operation":
      return ofOperation(trace);
  }
}

function ofOperation({ operator, operands }: Operation): Fraction | boolean | null {
  const values = operands.map(exact);
  if (operator === "and")
    return values.some((each) => each === false) ? false : values.some((each) => each === null) ? null : true;
  if (operator === "or")
    return values.some((each) => each === true) ? true : values.some((each) => each === null) ? null : false;
  if (values.some((each) => each === null)) return null;
  if (operator === "=" || operator === "≠") {
    const [left, right] = values;
    const same =
      isFraction(left) && isFraction(right) ? left.over * right.under === right.over * left.under : left === right;
    return same === (operator === "=");
  }
  const numbers = values.filter(isFraction);
  if (numbers.length !== values.length) return null;
  const [first = whole(0n), second = whole(0n), third = whole(0n)] = numbers;
  const difference = first.over * second.under - second.over * first.under;
  switch (operator) {
    case ">":
      return difference > 0n;
    case "≥":
      return difference >= 0n;
    case "<":
      return difference < 0n;
    case "≤":
      return difference <= 0n;
    case "+":
      return whole(numbers.reduce((sum, each) => sum + floor(each), 0n));
    case "-":
      return whole(numbers.slice(1).reduce((rest, each) => rest - floor(each), floor(first)));
    case "×":
      return { over: first.over * second.over, under: first.under * second.under };
    case "÷↓":
      return second.over === 0n
        ? null
        : whole(floor({ over: first.over * second.under, under: first.under * second.over }));
    case "max":
      return numbers.reduce((most, each) => (each.over * most.under > most.over * each.under ? each : most));
    case "min":
      return numbers.reduce((least, each) => (each.over * least.under < least.over * each.under ? each : least));
    case "abs":
      return whole(first.over < 0n ? -first.over : first.over);
    case "yearOf":
      return whole(BigInt(new Date(Number(first.over) * MS).getUTCFullYear()));
    case "date":
      return whole(BigInt(Date.UTC(Number(first.over), Number(second.over) - 1, Number(third.over)) / MS));
    case "+months":
      return whole(BigInt(monthsLater(Number(first.over), Number(second.over))));
  }
}

/** The corresponding day so many months later; the month's last where it has none. */
export function monthsLater(day: number, months: number): number {
  const from = new Date(day * MS);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  return Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate())) / MS;
}

const isFraction = (value: Fraction | boolean | string | null | undefined): value is Fraction =>
  typeof value === "object" && value !== null;
