/** An expression as people write it: 8.6 万元 > 80 万元 × 10% = 8 万元; 2026-03-01 + 60 天 = 2026-04-30. */
import { isoOf, ratioToPercent, type MoneyUnit } from "../../exact";
import { amountText, hasMessage, text, textOfKey, type Locale } from "../../messages";
import type { LocalWords } from "../../review/words";
import type { Trace, TraceUnit, TraceValue } from "../../rules/trace";

type Operation = Extract<Trace, { kind: "operation" }>;
const STATEMENTS: ReadonlySet<string> = new Set([">", "≥", "<", "≤", "=", "≠"]);

type Comparison = Operation & { readonly operator: ">" | "≥" | "<" | "≤" | "=" | "≠" };

export const isComparison = (trace: Trace): trace is Comparison =>
  trace.kind === "operation" && STATEMENTS.has(trace.operator);

export interface Writing {
  readonly locale: Locale;
  readonly unit: MoneyUnit;
  /** What a policy pack words for itself. */
  readonly own?: LocalWords["terms"];
}

/** A comparison, both of its sides with what they come to. */
export function comparisonText(trace: Operation, writing: Writing): string {
  const [left, right] = trace.operands;
  if (left === undefined || right === undefined) return "";
  // Bodies are ranked by the order of authority, and people say so in words.
  if (unitOf(right) === "rank")
    return text(writing.locale, "pane.trace.below", { left: sideText(left, writing), right: sideText(right, writing) });
  return `${sideText(left, writing)} ${trace.operator} ${sideText(right, writing)}`;
}

/** 30 万元 ≤ 96 万元 < 200 万元: two comparisons of one amount, if that is what they are. */
export function betweenText(lower: Trace, upper: Trace, writing: Writing): string | null {
  if (!isComparison(lower) || !isComparison(upper) || lower.operator !== "≥" || upper.operator !== "<") return null;
  const [amount, from] = lower.operands;
  const [same, to] = upper.operands;
  if (amount === undefined || from === undefined || to === undefined || amount !== same) return null;
  return `${sideText(from, writing)} ≤ ${sideText(amount, writing)} < ${sideText(to, writing)}`;
}

/** What is computed, with its result; what is merely read, as it was read. */
export function sideText(trace: Trace, writing: Writing): string {
  // 29.996 万元 ≈ 30 万元: nobody writes how rounding is computed.
  if (trace.kind === "operation" && trace.label === "trace.rounded")
    return `${resultText(firstLeaf(trace), writing)} ≈ ${resultText(trace, writing)}`;
  const expression = expressionText(trace, writing);
  const result = resultText(trace, writing);
  return trace.kind !== "operation" || expression === result ? result : `${expression} = ${result}`;
}

const firstLeaf = (trace: Trace): Trace => {
  const first = trace.kind === "operation" ? trace.operands[0] : undefined;
  return first === undefined ? trace : firstLeaf(first);
};

/** Without its result. */
function expressionText(trace: Trace, writing: Writing): string {
  if (trace.kind !== "operation") return resultText(trace, writing);
  const { operator } = trace;
  const operands = written(trace);
  const parts = operands.map((operand) => expressionText(operand, writing));
  switch (operator) {
    case "+":
    case "+months":
      return parts.length === 0 ? resultText(trace, writing) : parts.join(" + ");
    case "-":
      return operands
        .map((operand, index) => (index > 0 && isSum(operand) ? bracketed(parts[index] ?? "", writing) : parts[index]))
        .join(" − ");
    case "×":
    case "÷↓":
      return operands
        .map((operand, index) => (isSum(operand) ? bracketed(parts[index] ?? "", writing) : parts[index]))
        .join(operator === "×" ? " × " : " ÷ ");
    case "max":
    case "min": {
      const of = parts.join(writing.locale === "zh-CN" ? "；" : "; ");
      if (parts.length > 1)
        return text(writing.locale, operator === "max" ? "pane.trace.largest" : "pane.trace.least", { of });
      return operands.length < trace.operands.length ? text(writing.locale, "pane.trace.notBelowZero", { of }) : of;
    }
    case "abs":
      return `|${parts[0] ?? ""}|`;
    default:
      return resultText(trace, writing);
  }
}

/** What of an operation is worth writing: adding or taking off nothing is not. */
function written({ operator, operands }: Operation): readonly Trace[] {
  if (!["+", "-", "max"].includes(operator)) return operands;
  const some = operands.filter((each, index) => !isNothing(each) || (operator === "-" && index === 0));
  return some.length === 0 ? operands : some;
}

const isNothing = (trace: Trace): boolean => trace.kind === "constant" && trace.value === 0n;

const bracketed = (part: string, { locale }: Writing): string => (locale === "zh-CN" ? `（${part}）` : `(${part})`);

const isSum = (trace: Trace): boolean =>
  trace.kind === "operation" && (trace.operator === "+" || trace.operator === "-") && trace.operands.length > 1;

/** What a trace comes to, in its unit. */
function resultText(trace: Trace, writing: Writing): string {
  const { locale } = writing;
  switch (trace.kind) {
    case "parameter":
      if (unitOf(trace) === "ratio")
        return ratioToPercent({ numerator: trace.numerator, denominator: trace.denominator });
      return unitOf(trace) === "rank"
        ? nameOf(writing, trace.name)
        : valueText(trace.numerator / trace.denominator, unitOf(trace), writing);
    case "input":
      if (trace.value === null || trace.unit === "rank") return trace.shown.trim() || "—";
      return valueText(trace.value, unitOf(trace), writing);
    case "restDays":
      return text(locale, "pane.trace.restDays", { count: String(trace.value) });
    case "operation":
    case "constant":
      return valueText(trace.value, unitOf(trace), writing);
    case "state":
    case "words":
    case "reading":
      return "";
  }
}

/** What a trace is counted in. */
export function unitOf(trace: Trace): TraceUnit {
  if (trace.kind === "parameter") return trace.unit ?? (trace.numerator < trace.denominator ? "ratio" : "fen");
  return ("unit" in trace ? trace.unit : undefined) ?? "fen";
}

/** A value as it stands in a line of its own or in a formula. */
export function valueText(value: TraceValue, counted: TraceUnit, { locale, unit }: Writing): string {
  if (value === null) return "—";
  if (typeof value === "string") return `“${value}”`;
  if (typeof value === "boolean") return text(locale, value ? "pane.trace.yes" : "pane.trace.no");
  if (counted === "fen") return value === 0n ? "0" : amountText(locale, value, unit);
  if (counted === "date") return isoOf(Number(value));
  return counted === "ratio" ? String(value) : text(locale, `pane.trace.${counted}`, { count: String(value) });
}

/** Rules name steps and parameters by message key; a plain word is shown as it is. */
export function nameOf({ locale, own }: Pick<Writing, "locale" | "own">, name: string): string {
  return own?.[name]?.[locale] ?? (hasMessage(name) ? textOfKey(locale, name) : name);
}
