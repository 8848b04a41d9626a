import { ratioToPercent, type MoneyUnit } from "../../exact";
import { amountText, citationText, dayText, hasMessage, text, textOfKey, type Locale } from "../../messages";
import type { LocalWords } from "../../review/words";
import type { Trace, TraceUnit, TraceValue } from "../../rules/trace";
import { fieldName } from "../kit/terms";

/** One line of a trace, deeper ones standing under what they lead to. */
export interface TraceLine {
  readonly depth: number;
  readonly label: string;
  readonly value: string;
  /** The cell it was read from. */
  readonly address: string | null;
}

type Operator = Extract<Trace, { kind: "operation" }>["operator"];
const OPERATORS = {
  "+": "add",
  "-": "subtract",
  "×": "multiply",
  "÷↓": "divideDown",
  max: "max",
  min: "min",
  abs: "abs",
  ">": "more",
  "≥": "notLess",
  "<": "less",
  "≤": "notMore",
  "=": "equal",
  "≠": "unequal",
  and: "and",
  or: "or",
  "+months": "monthsLater",
  date: "date",
  yearOf: "yearOf",
} as const satisfies Record<Operator, string>;
/** Dates are not more or less than each other. */
const OF_DATES: Partial<Record<Operator, "later" | "notEarlier" | "earlier" | "notLater">> = {
  ">": "later",
  "≥": "notEarlier",
  "<": "earlier",
  "≤": "notLater",
};
/** A cell whose text is nothing but its number needs no second showing. */
const PLAIN_NUMBER = /^\s*[-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?\s*$/i;

/** A trace as lines of text, the result first. */
export function traceLines(
  trace: Trace,
  locale: Locale,
  unit: MoneyUnit,
  depth = 0,
  own: LocalWords["terms"] = {},
): readonly TraceLine[] {
  const line = (label: string, value: string, address: string | null = null): TraceLine => ({
    depth,
    label,
    value,
    address,
  });
  const shown = (value: TraceValue, counted: TraceUnit = "fen"): string => valueText(value, counted, locale, unit);
  switch (trace.kind) {
    case "input": {
      const readFromText = trace.value !== null && trace.value !== trace.shown && !PLAIN_NUMBER.test(trace.shown);
      return [
        line(
          cellLabel(trace, locale, readFromText),
          trace.value === null ? trace.shown || "—" : shown(trace.value, trace.unit),
          trace.address,
        ),
      ];
    }
    case "state":
      return [
        line(
          cellLabel(trace, locale),
          trace.shown.trim() || text(locale, trace.address === null ? "pane.trace.noColumn" : "pane.trace.empty"),
          trace.address,
        ),
      ];
    case "words":
      return [
        line(
          text(locale, "pane.trace.words", { name: cellLabel(trace, locale, true) }),
          text(locale, trace.wanted ? "pane.trace.yes" : "pane.trace.no"),
          trace.address,
        ),
      ];
    case "parameter": {
      const counted = trace.unit ?? (trace.numerator <= trace.denominator ? "ratio" : "fen");
      const value =
        counted === "ratio"
          ? ratioToPercent({ numerator: trace.numerator, denominator: trace.denominator })
          : shown(trace.numerator / trace.denominator, counted);
      return [
        line(
          text(locale, "pane.trace.parameter", {
            name: nameOf(locale, trace.name),
            clause: citationText(locale, trace.cite),
            from: dayText(locale, trace.from),
          }),
          value,
        ),
      ];
    }
    case "constant":
      return [line(nameOf(locale, trace.label), shown(trace.value, trace.unit))];
    case "reading":
      return [
        line(
          text(locale, "pane.trace.reading", { question: textOfKey(locale, `readings.${trace.reading}.question`) }),
          own[`readings.${trace.reading}.option.${trace.option}`]?.[locale] ??
            textOfKey(locale, `readings.${trace.reading}.option.${trace.option}`),
        ),
      ];
    case "restDays":
      return [
        line(
          textOfKey(locale, "trace.restDays", {
            years: `${trace.years[0] ?? ""}—${trace.years[trace.years.length - 1] ?? ""}`,
          }),
          shown(trace.value, "days"),
        ),
      ];
    case "operation":
      return [
        line(
          text(locale, "pane.trace.step", {
            name: nameOf(locale, trace.label),
            how: text(locale, `pane.trace.${wordOf(trace)}`),
          }),
          shown(trace.value, trace.unit),
        ),
        ...trace.operands.flatMap((operand) => traceLines(operand, locale, unit, depth + 1, own)),
      ];
  }
}

function valueText(value: TraceValue, counted: TraceUnit, locale: Locale, unit: MoneyUnit): string {
  if (value === null) return "—";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return text(locale, value ? "pane.trace.yes" : "pane.trace.no");
  if (counted === "fen") return amountText(locale, value, unit);
  if (counted === "date") return dayText(locale, Number(value));
  return counted === "ratio" ? String(value) : text(locale, `pane.trace.${counted}`, { count: String(value) });
}

function cellLabel(
  {
    field,
    address,
    shown,
  }: {
    readonly field: Extract<Trace, { kind: "input" }>["field"];
    readonly address: string | null;
    readonly shown: string;
  },
  locale: Locale,
  withText = false,
): string {
  const name = fieldName(locale, field);
  if (address === null) return name;
  return withText && shown.trim() !== ""
    ? text(locale, "pane.trace.cellWithText", { name, address, shown: shown.trim() })
    : `${name} (${address})`;
}

function wordOf({
  operator,
  operands: [first],
}: Extract<Trace, { kind: "operation" }>):
  (typeof OPERATORS)[Operator] | "later" | "notEarlier" | "earlier" | "notLater" {
  const ofDates = first && "unit" in first && first.unit === "date" ? OF_DATES[operator] : undefined;
  return ofDates ?? OPERATORS[operator];
}

/** Rules name steps and parameters by message key; a plain word is shown as it is. */
function nameOf(locale: Locale, name: string): string {
  return hasMessage(name) ? textOfKey(locale, name) : name;
}
