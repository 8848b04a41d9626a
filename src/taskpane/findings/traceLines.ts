import { ratioToPercent, type MoneyUnit } from "../../exact";
import { amountText, citationText, dayText, hasMessage, text, textOfKey, type Locale } from "../../messages";
import type { Trace } from "../../rules/types";
import { fieldName } from "../app/terms";

/** One line of a trace, deeper ones standing under what they lead to. */
export interface TraceLine {
  readonly depth: number;
  readonly label: string;
  readonly value: string;
}

const OPERATORS = { "+": "add", "-": "subtract", "×": "multiply", "÷↓": "divideDown", max: "max", min: "min", ">": "more", "≤": "notMore", abs: "abs" } as const;

/** A trace as lines of text, the result first. */
export function traceLines(trace: Trace, locale: Locale, unit: MoneyUnit, depth = 0): readonly TraceLine[] {
  switch (trace.kind) {
    case "input": {
      const name = fieldName(locale, trace.field);
      return [{ depth, label: trace.address ? `${name} (${trace.address})` : name, value: trace.value === null ? trace.shown || "—" : amountText(locale, trace.value, unit) }];
    }
    case "parameter": {
      const ratio = trace.numerator <= trace.denominator ? ratioToPercent({ numerator: trace.numerator, denominator: trace.denominator }) : amountText(locale, trace.numerator / trace.denominator, unit);
      return [{ depth, label: text(locale, "pane.trace.parameter", { name: nameOf(locale, trace.name), clause: citationText(locale, trace.cite), from: dayText(locale, trace.from) }), value: ratio }];
    }
    case "operation": {
      const value = trace.value === null ? "—" : typeof trace.value === "boolean" ? text(locale, trace.value ? "pane.trace.yes" : "pane.trace.no") : amountText(locale, trace.value, unit);
      return [{ depth, label: text(locale, "pane.trace.step", { name: nameOf(locale, trace.label), how: text(locale, `pane.trace.${OPERATORS[trace.operator]}`) }), value }, ...trace.operands.flatMap((operand) => traceLines(operand, locale, unit, depth + 1))];
    }
  }
}

/** Rules name steps and parameters by message key; a plain word is shown as it is. */
function nameOf(locale: Locale, name: string): string {
  return hasMessage(name) ? textOfKey(locale, name) : name;
}
