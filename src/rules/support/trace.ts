/**
 * Builders of traces: how a value or finding came about. A node's value is always computed from its operands, so that a
 * trace evaluated again (evaluateTrace) yields what the verdict rests on.
 */
import { civilOf, type Day, type Fen, type Ratio } from "../../exact";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../plan/grid";
import { readingOf, type Project } from "../../plan/types";
import type { Dated, PolicyPack, ReadingId } from "../../regulation/types";
import { isWorkday } from "../../regulation/workdays";
import type { RowContext } from "../types";
import type { Trace, TraceOperator, TraceUnit } from "../trace";
import { amountsOf, countOf, dateOf, moneyOf, monthsOf, textOf, yearOf } from "./access";
import { compute } from "./evaluate";

export { evaluateTrace } from "./evaluate";

/** The cell of a field and what stood in it. */
function cellOf(
  project: Project,
  field: FieldKey,
): { readonly field: FieldKey; readonly address: string | null; readonly shown: string } {
  const reading = readingOf(project, field);
  if (reading.state === "absent") return { field, address: null, shown: "" };
  const { row, column, raw } = reading.source;
  return { field, address: addressOf(row, column), shown: raw === null ? "" : String(raw) };
}

/** The amount of a field with its cell and what stood in it. */
export function input(project: Project, field: FieldKey, value: Fen | null = moneyOf(project, field)): Trace {
  return { kind: "input", ...cellOf(project, field), value, ...estimated(project, field) };
}

/** Marks a cell that holds an estimate, so that whatever rests on it is at most to be verified. */
function estimated(project: Project, field: FieldKey): { readonly approximate?: true } {
  const reading = readingOf(project, field);
  return reading.state === "value" && reading.notes.includes("approximate") ? { approximate: true } : {};
}

/** Only what was added, or only what was taken off, of a field that may hold several signed amounts. */
export function additions(project: Project, field: FieldKey): Trace {
  return input(
    project,
    field,
    amountsOf(project, field).reduce((sum, { fen }) => (fen > 0n ? sum + fen : sum), 0n),
  );
}

export function reductions(project: Project, field: FieldKey): Trace {
  return input(
    project,
    field,
    amountsOf(project, field).reduce((sum, { fen }) => (fen < 0n ? sum - fen : sum), 0n),
  );
}

/** A number other than an amount that was read from a cell. */
export function figure(project: Project, field: FieldKey, value: number | bigint | null, unit: TraceUnit): Trace {
  return {
    kind: "input",
    ...cellOf(project, field),
    value: value === null ? null : BigInt(value),
    unit,
    ...estimated(project, field),
  };
}

export const count = (project: Project, field: FieldKey): Trace =>
  figure(project, field, countOf(project, field), "count");
export const year = (project: Project, field: FieldKey): Trace =>
  figure(project, field, yearOf(project, field), "year");
/** First and last day that a date can be: one day, unless only its month or year is given. */
export const earliest = (project: Project, field: FieldKey): Trace =>
  figure(project, field, dateOf(project, field)?.from ?? null, "date");
export const latest = (project: Project, field: FieldKey): Trace =>
  figure(project, field, dateOf(project, field)?.to ?? null, "date");

/** A text as it is compared: without what makes no difference. */
export function wording(project: Project, field: FieldKey, value: string): Trace {
  return { kind: "input", ...cellOf(project, field), value };
}

/** True if the cell says one of these: an answer, an option, a note on how it read, "given", "read", "blank", "none", "bad" or "absent". */
export function says(project: Project, field: FieldKey, ...asked: readonly string[]): Trace {
  return { kind: "state", ...cellOf(project, field), is: statesOf(project, field), asked };
}

/** Every answer but yes; what is not filled in is none. */
export const NOT_YES = ["no", "partly", "blank", "absent", "bad"] as const;
/** Nothing to show: empty, said that there is none, or only meant. */
export const EMPTY = ["blank", "none", "planned"] as const;

/** Everything that can be said of a cell without its amount or date. */
function statesOf(project: Project, field: FieldKey): readonly string[] {
  const reading = readingOf(project, field);
  switch (reading.state) {
    case "absent":
      return ["absent"];
    case "bad":
      return ["bad", "given", reading.reason];
    case "blank":
      return reading.blank === "none" ? ["none", "no"] : ["blank", reading.blank];
    case "value": {
      const { value, notes } = reading;
      const noMonths = value.type === "duration" && monthsOf(project, field) === null;
      return [
        "given",
        "read",
        ...(noMonths ? ["noMonths"] : []),
        ...(value.type === "flag" ? [value.answer] : value.type === "enum" ? [value.option] : []),
        ...notes,
      ];
    }
  }
}

/** True if the cell's text has one of the words, or has none of them. */
export function mentions(
  project: Project,
  field: FieldKey,
  words: RegExp,
  wanted = true,
  text = textOf(project, field),
): Trace {
  return { kind: "words", ...cellOf(project, field), text, words: words.source, wanted };
}

/** A share fixed by the Measures. */
export function share(name: string, dated: Dated<Ratio>): Trace {
  return {
    kind: "parameter",
    name,
    cite: dated.cite,
    from: dated.from,
    numerator: dated.value.numerator,
    denominator: dated.value.denominator,
    unit: "ratio",
  };
}

/** An amount fixed by the Measures, in 分. */
export function fixedAmount(name: string, dated: Dated<unknown>, fen: Fen): Trace {
  return { kind: "parameter", name, cite: dated.cite, from: dated.from, numerator: fen, denominator: 1n, unit: "fen" };
}

/** A number of days, months or such fixed by the Measures. */
export function fixedNumber(name: string, dated: Dated<unknown>, value: number, unit: TraceUnit): Trace {
  return {
    kind: "parameter",
    name,
    cite: dated.cite,
    from: dated.from,
    numerator: BigInt(value),
    denominator: 1n,
    unit,
  };
}

export const constant = (label: string, value: number | bigint, unit: TraceUnit): Trace => ({
  kind: "constant",
  label,
  value: BigInt(value),
  unit,
});
/** The base date of the review. */
export const baseDate = ({ asOf }: Pick<RowContext, "asOf">): Trace => constant("trace.asOf", asOf, "date");
export const inForce = (row: Pick<RowContext, "reading">, reading: ReadingId): Trace => ({
  kind: "reading",
  reading,
  option: row.reading(reading),
});

export function operation(operator: TraceOperator, label: string, ...operands: Trace[]): Trace {
  return { kind: "operation", operator, label, operands, value: compute(operator, operands) };
}

/** An operation whose result is counted in something else than 分. */
export function operationIn(unit: TraceUnit, operator: TraceOperator, label: string, ...operands: Trace[]): Trace {
  return { kind: "operation", operator, label, operands, value: compute(operator, operands), unit };
}

export const compare = (left: Trace, operator: ">" | "≥" | "<" | "≤" | "=" | "≠", right: Trace): Trace =>
  operation(operator, "trace.compare", left, right);
/** All of them; a single one stands for itself. */
export const all = (...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("and", "trace.all", ...parts);
export const either = (...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("or", "trace.either", ...parts);
export const sum = (...parts: readonly Trace[]): Trace =>
  parts.length === 1 && parts[0] ? parts[0] : operation("+", "trace.sum", ...parts);

/** Whether a date lies after another on every day the two can be. */
export const after = (project: Project, later: FieldKey, earlier: FieldKey): Trace =>
  compare(earliest(project, later), ">", latest(project, earlier));
export const monthsAfter = (date: Trace, months: Trace): Trace =>
  operationIn("date", "+months", "trace.due", date, months);
export const daysAfter = (date: Trace, days: Trace): Trace => operationIn("date", "+", "trace.due", date, days);

/** Working days after one date up to another: the days between them without those that are none. */
export function workdays(project: Project, policy: PolicyPack, from: FieldKey, to: FieldKey): Trace {
  const [start, end] = [latest(project, from), earliest(project, to)];
  const [first, last] = [dateOf(project, from)?.to ?? 0, dateOf(project, to)?.from ?? 0];
  return operationIn(
    "days",
    "-",
    "trace.workdays",
    operationIn("days", "-", "trace.days", end, start),
    restDays(policy, first, last),
  );
}

function restDays({ calendar }: PolicyPack, after: Day, upTo: Day): Trace {
  let value = 0n;
  // Days of a year that no notice covers are not counted as working days: what is left is a lower bound.
  for (let day = after + 1; day <= upTo; day += 1)
    if (!calendar.years.includes(civilOf(day).year) || !isWorkday(calendar, day)) value += 1n;
  return { kind: "restDays", after, upTo, years: calendar.years, value };
}
