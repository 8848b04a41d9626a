import type { MoneyUnit } from "../../exact";
import { citationText, dayText, text, textOfKey, type Locale } from "../../messages";
import type { LocalWords } from "../../review/words";
import type { Trace } from "../../rules/trace";
import { fieldName } from "../kit/terms";
import {
  betweenText,
  comparisonText,
  isComparison,
  nameOf,
  sideText,
  unitOf,
  valueText,
  type Writing,
} from "./traceFormula";

/** One line of a trace, what it rests on standing under it. */
export interface TraceLine {
  readonly depth: number;
  readonly label: string;
  /** Empty where the label is a whole formula. */
  readonly value: string;
  /** The cell it was read from. */
  readonly address: string | null;
}

/** A cell whose text is nothing but its number needs no second showing. */
const PLAIN_NUMBER = /^\s*[-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?\s*$/i;
/** Numbers that a formula shows and that come from nowhere: nothing, one, twelve months. */
const SELF_EVIDENT: ReadonlySet<string> = new Set([
  "trace.zero",
  "trace.none",
  "trace.one",
  "trace.several",
  "trace.month",
  "trace.dayOfMonth",
  "trace.monthsOfYear",
  "trace.halfPlace",
  "trace.longestPeriod",
]);

/**
 * A trace as people write it: a line for every formula, and under it what it was read from, each cell and parameter once.
 * A statement that several things hold is those things, one below the other; of several any of which is enough, those that
 * hold.
 */
export function traceLines(
  trace: Trace,
  locale: Locale,
  unit: MoneyUnit,
  own: LocalWords["terms"] = {},
): readonly TraceLine[] {
  const writing = { locale, unit, own };
  const parts = statementsOf(trace);
  const lines: TraceLine[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < parts.length; index += 1) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (part === undefined) continue;
    const between = next === undefined ? null : betweenText(part, next, writing);
    if (between !== null && next !== undefined) {
      lines.push(formula(between + leadsTo(next, writing)), ...sourcesOf([part, next], writing, seen));
      index += 1;
    } else lines.push(...linesOf(part, writing, seen));
  }
  return lines;
}

const formula = (label: string): TraceLine => ({ depth: 0, label, value: "", address: null });

/** 30 万元 ≤ 96 万元 < 200 万元 → 分管财政工作的副市长. */
const leadsTo = (trace: Trace, writing: Writing): string =>
  trace.kind === "operation" && trace.leadsTo !== undefined ? ` → ${nameOf(writing, trace.leadsTo)}` : "";

function statementsOf(trace: Trace): readonly Trace[] {
  if (trace.kind !== "operation") return [trace];
  if (trace.operator === "and") return trace.operands.flatMap(statementsOf);
  if (trace.operator !== "or") return [trace];
  return trace.operands.flatMap(statementsOf).filter((each) => each.kind !== "state" || isSaid(each));
}

const isSaid = ({ is, asked }: Extract<Trace, { kind: "state" }>): boolean => asked.some((each) => is.includes(each));

function linesOf(part: Trace, writing: Writing, seen: Set<string>): readonly TraceLine[] {
  if (isComparison(part))
    return [formula(comparisonText(part, writing) + leadsTo(part, writing)), ...sourcesOf([part], writing, seen)];
  if (part.kind === "operation") {
    const name = nameOf(writing, part.label);
    return [
      formula(text(writing.locale, "pane.trace.is", { name, value: sideText(part, writing) })),
      ...sourcesOf([part], writing, seen),
    ];
  }
  const line = leafLine(part, 0, writing);
  const key = `0 ${line.label} ${line.value}`;
  if (seen.has(key)) return [];
  seen.add(key);
  return [line];
}

/** The cells and parameters that formulas rest on, each once in a trace. */
function sourcesOf(formulas: readonly Trace[], writing: Writing, seen: Set<string>): readonly TraceLine[] {
  return formulas.flatMap(leavesOf).flatMap((leaf) => {
    if (leaf.kind === "constant" && SELF_EVIDENT.has(leaf.label)) return [];
    const line = leafLine(leaf, 1, writing);
    const key = `${line.label} ${line.value}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [line];
  });
}

const leavesOf = (trace: Trace): readonly Trace[] =>
  trace.kind === "operation" ? trace.operands.flatMap(leavesOf) : [trace];

function leafLine(trace: Trace, depth: number, writing: Writing): TraceLine {
  const { locale, own } = writing;
  const line = (label: string, value: string, address: string | null = null) => ({ depth, label, value, address });
  switch (trace.kind) {
    case "input": {
      const value =
        trace.value === null || trace.unit === "rank"
          ? trace.shown.trim() || "—"
          : typeof trace.value === "string"
            ? trace.value
            : valueText(trace.value, unitOf(trace), writing);
      const label = cellLabel(trace, locale, value !== trace.shown.trim() && !PLAIN_NUMBER.test(trace.shown));
      return line(
        trace.part === undefined ? label : text(locale, `pane.trace.part.${trace.part}`, { name: label }),
        value,
        trace.address,
      );
    }
    case "state":
      return line(
        cellLabel(trace, locale),
        trace.shown.trim() || text(locale, trace.address === null ? "pane.trace.noColumn" : "pane.trace.empty"),
        trace.address,
      );
    case "words": {
      const word = new RegExp(trace.words, "i").exec(trace.text.replace(/\s/g, ""))?.[0];
      return line(
        cellLabel(trace, locale, true),
        word !== undefined && trace.wanted
          ? text(locale, "pane.trace.has", { word })
          : text(locale, "pane.trace.hasNone"),
        trace.address,
      );
    }
    case "parameter":
      return line(
        text(locale, "pane.trace.parameter", {
          name: nameOf(writing, trace.unit === "rank" ? "trace.required" : trace.name),
          clause: citationText(locale, trace.cite),
          from: dayText(locale, trace.from),
        }),
        sideText(trace, writing),
      );
    case "constant":
      return line(nameOf(writing, trace.label), sideText(trace, writing));
    case "reading":
      return line(
        text(locale, "pane.trace.reading", { question: textOfKey(locale, `readings.${trace.reading}.question`) }),
        own?.[`readings.${trace.reading}.option.${trace.option}`]?.[locale] ??
          textOfKey(locale, `readings.${trace.reading}.option.${trace.option}`),
      );
    case "restDays":
      return line(
        textOfKey(locale, "trace.restDays", {
          years: `${trace.years[0] ?? ""}—${trace.years[trace.years.length - 1] ?? ""}`,
        }),
        valueText(trace.value, "days", writing),
      );
    case "operation":
      return line(nameOf(writing, trace.label), sideText(trace, writing));
  }
}

function cellLabel(
  { field, address, shown }: Pick<Extract<Trace, { kind: "input" }>, "field" | "address" | "shown">,
  locale: Locale,
  withText = false,
): string {
  const name = fieldName(locale, field);
  if (address === null) return name;
  return withText && shown.trim() !== ""
    ? text(locale, "pane.trace.cellWithText", { name, address, shown: shown.trim() })
    : `${name} (${address})`;
}
