/** Leaves of a trace that stand in cells: what was read, and where. */
import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import { readingOf, type Project } from "../../plan/types";
import { amountsOf, countOf, dateOf, moneyOf, monthsOf, textOf, yearOf } from "../facts/access";
import type { Trace, TraceUnit } from "./types";

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
