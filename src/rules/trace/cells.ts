/** Leaves of a trace that stand in cells: what was read, and where. */
import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import { cellsIn, readingOf, type BlankKind, type FieldReading, type PlanSheet, type Project } from "../../plan/types";
import {
  amountsIn,
  countOf,
  dateOf,
  isReducedIn,
  knownAmounts,
  monthsOf,
  moneyIn,
  moneyOf,
  negatives,
  positives,
  textOf,
  yearOf,
} from "../facts/access";
import { isSaid, isWorded } from "./evaluate";
import { isExplaining } from "./explain";
import { Input, Leaf } from "./leaves";
import { fromCells } from "./severalCells";
import type { InputPart, Expression, TraceUnit } from "./types";

class State extends Leaf {
  constructor(
    field: FieldKey,
    reading: FieldReading,
    readonly asked: readonly string[],
    private readonly project: Project,
  ) {
    super(field, reading);
  }

  get kind(): "state" {
    return "state";
  }
  get is(): readonly string[] {
    return [...statesOf(this.project, this.field, this.reading), ...notesOf(this.reading)];
  }
}

class Words extends Leaf {
  constructor(
    field: FieldKey,
    reading: FieldReading,
    readonly text: string,
    readonly words: string,
    readonly wanted: boolean,
  ) {
    super(field, reading);
  }

  get kind(): "words" {
    return "words";
  }
}

/** The cell of a field and what stands in it, for a statement of another kind about it. */
export const cellOf = (project: Project, field: FieldKey): Pick<Leaf, "field" | "address" | "shown"> =>
  new Leaf(field, readingOf(project, field));

/** The amount of a field with its cell and what stood in it. */
export function input(project: Project, field: FieldKey, value?: Fen | null): Expression {
  const held = project.fields[field];
  const amount = value === undefined ? moneyIn(held) : value;
  return isExplaining() ? amountLeaf(project, field, amount, undefined) : amount;
}

/** An amount with the cell, or the several cells, that it was read from. */
function amountLeaf(project: Project, field: FieldKey, amount: Fen | null, part: InputPart | undefined): Expression {
  const held = readingOf(project, field);
  const several =
    held.state !== "absent" && held.parts !== undefined && amount !== null
      ? fromCells(held.parts, amount, part, (cell, value, own) => new Input(field, cell, value, undefined, own))
      : null;
  return several ?? new Input(field, held, amount, undefined, part);
}

/** The same of what the row holds of the field. */
export const inputIn = (project: Project, field: FieldKey, held: FieldReading | undefined): Expression =>
  isExplaining() ? input(project, field) : moneyIn(held);

/** A part of what a cell of several amounts holds. */
export const partOf = (project: Project, field: FieldKey, part: InputPart, value: Fen): Expression =>
  isExplaining() ? amountLeaf(project, field, value, part) : value;

/** What is known to be added, of a field of which a cell may not be known. */
export const knownAdditions = (project: Project, field: FieldKey): Expression =>
  moneyOf(project, field) === null
    ? partOf(project, field, "added", positives(knownAmounts(project, field).map(({ fen }) => fen)))
    : additions(project, field);

/** What one column gives to a field that is read from several. */
export const inputOfColumn = (project: Project, field: FieldKey, column: number): readonly Expression[] =>
  cellsIn(project.fields[field], column).map((cell) => new Input(field, cell, moneyIn(cell), undefined, undefined));

/** Only what was added, or only what was taken off, of a field that may hold several signed amounts. */
export function additions(project: Project, field: FieldKey, held = project.fields[field]): Expression {
  if (!isReducedIn(held)) return inputIn(project, field, held);
  return partOf(project, field, "added", positives(amountsIn(held).map(({ fen }) => fen)));
}

export function reductions(project: Project, field: FieldKey, held = project.fields[field]): Expression {
  const reduced = isReducedIn(held) ? negatives(amountsIn(held).map(({ fen }) => fen)) : 0n;
  return partOf(project, field, "reduced", reduced);
}

/** A number other than an amount that was read from a cell. */
export function figure(project: Project, field: FieldKey, value: number | bigint | null, unit: TraceUnit): Expression {
  const number = value === null ? null : BigInt(value);
  return isExplaining() ? new Input(field, readingOf(project, field), number, unit, undefined) : number;
}

export const count = (project: Project, field: FieldKey): Expression =>
  figure(project, field, countOf(project, field), "count");

export const year = (project: Project, field: FieldKey): Expression =>
  figure(project, field, yearOf(project, field), "year");

/** First and last day that a date can be: one day, unless only its month or year is given. */
export const earliest = (project: Project, field: FieldKey): Expression =>
  figure(project, field, dateOf(project, field)?.from ?? null, "date");

export const latest = (project: Project, field: FieldKey): Expression =>
  figure(project, field, dateOf(project, field)?.to ?? null, "date");

/** A text as it is compared: without what makes no difference. */
export function wording(project: Project, field: FieldKey, value: string): Expression {
  return isExplaining() ? new Input(field, readingOf(project, field), value, undefined, undefined) : value;
}

/** True if the cell says this, or one of these: an answer, an option, a note on how it read, "given", "read", "blank", "none", "bad" or "absent". */
export function says(project: Project, field: FieldKey, asked: string | readonly string[]): Expression {
  const reading = readingOf(project, field);
  if (isExplaining()) return new State(field, reading, typeof asked === "string" ? [asked] : asked, project);
  const [states, notes] = [statesOf(project, field, reading), notesOf(reading)];
  return typeof asked === "string"
    ? states.includes(asked) || notes.includes(asked)
    : isSaid(asked, states) || isSaid(asked, notes);
}

/** Every answer but yes; what is not filled in is none. */
export const NOT_YES = ["no", "partly", "blank", "absent", "bad"] as const;

/** Nothing to show: empty, said that there is none, or only meant. */
export const EMPTY = ["blank", "none", "planned"] as const;

/** Every state but a value that could be read. */
export const NOT_READ = ["blank", "none", "absent", "bad"] as const;

const ABSENT = ["absent"] as const;
const READ = ["given", "read"] as const;
const BLANK: Readonly<Record<BlankKind, readonly string[]>> = {
  none: ["none", "no"],
  empty: ["blank", "empty"],
  dash: ["blank", "dash"],
  pending: ["blank", "pending"],
  notApplicable: ["blank", "notApplicable"],
};

/** Everything that can be said of a cell without its amount or date, but for notes on how it read. */
function statesOf(project: Project, field: FieldKey, reading: FieldReading): readonly string[] {
  switch (reading.state) {
    case "absent":
      return ABSENT;
    case "bad":
      return ["bad", "given", reading.reason];
    case "blank":
      return BLANK[reading.blank];
    case "value": {
      const { value } = reading;
      if (value.type === "flag") return readAs(value.answer);
      if (value.type === "enum") return readAs(value.option);
      return value.type === "duration" && monthsOf(project, field) === null ? readAs("noMonths") : READ;
    }
  }
}

const READ_AS = new Map<string, readonly string[]>();

/** Of a cell that was read as one of a few words; each list is made once, since every row asks dozens of them. */
function readAs(word: string): readonly string[] {
  let states = READ_AS.get(word);
  if (states === undefined) READ_AS.set(word, (states = [...READ, word]));
  return states;
}

const NONE: readonly string[] = [];

const notesOf = (reading: FieldReading): readonly string[] => (reading.state === "value" ? reading.notes : NONE);

/** True if the cell's text has one of the words, or has none of them. */
export function mentions(
  project: Project,
  field: FieldKey,
  words: RegExp,
  wanted = true,
  text = textOf(project, field),
): Expression {
  return isExplaining()
    ? new Words(field, readingOf(project, field), text, words.source, wanted)
    : isWorded(text, words.source, wanted);
}

/** True if the header of a field's column has one of the words, or has none of them. */
export function headerMentions(
  { columns, headerRows }: Pick<PlanSheet, "columns" | "headerRows">,
  field: FieldKey,
  words: RegExp,
  wanted = true,
): Expression {
  const bound = columns.find((column) => column.field === field);
  const header = bound?.header ?? "";
  const address = bound === undefined ? null : addressOf(headerRows.at(-1) ?? 1, bound.column);
  return { kind: "words", field, address, shown: header, text: header, words: words.source, wanted };
}
