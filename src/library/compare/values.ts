/** Whether two cells of a field say the same, and how what they say is written in one form for both sheets. */
import { fenToText, isExact, isoOf, type Fen } from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import type { CellAddress } from "../../sheet";
import {
  type BlankKind,
  type FieldReading,
  type FieldValue,
  moneyValue,
  type Project,
  readingOf,
} from "../../plan/types";
import { codeKey, nameKey, plainText } from "../match";
import type { Change, Side } from "./types";

/** Fields whose amounts are several, and where an empty cell, "/", "—" and 无 are 0. */
const isList = (field: FieldKey): boolean =>
  FIELDS[field].kind.endsWith("List") || FIELDS[field].kind === "signedMoney";
/** Says nothing, whatever way. */
const SILENT: ReadonlySet<BlankKind> = new Set<BlankKind>(["empty", "dash", "notApplicable"]);

/** The change of a field; null where both sides say the same or one of them has no such column. */
export function changeOf(field: FieldKey, before: FieldReading, after: FieldReading): Change | null {
  if (before.state === "absent" || after.state === "absent") return null;
  if (keyOf(field, before) === keyOf(field, after)) return null;
  const [old, now] = [sideOf(field, before), sideOf(field, after)];
  return { field, old, new: now, delta: old.fen === null || now.fen === null ? null : now.fen - old.fen };
}

/** Two readings with one key say the same. */
function keyOf(field: FieldKey, reading: FieldReading): string {
  switch (reading.state) {
    case "absent":
      return "";
    case "bad":
      return `bad ${plainText(String(reading.source.raw ?? ""))}`;
    case "blank":
      if (isList(field) && reading.blank !== "pending") return "sum ";
      return SILENT.has(reading.blank) ? "nothing" : reading.blank;
    case "value":
      return valueKey(field, reading.value);
  }
}

function valueKey(field: FieldKey, value: FieldValue): string {
  switch (value.type) {
    case "money":
      return isList(field) ? `sum ${listKey(value.amounts.map(({ fen }) => fen))}` : `sum ${value.fen}`;
    case "text":
      return `text ${textKey(field, value.text)}`;
    case "date":
      return `date ${value.interval.from} ${value.interval.to}`;
    case "flag":
      return `flag ${value.answer}`;
    case "count":
      return `count ${value.count} ${value.atLeast ?? false}`;
    case "year":
      return `year ${value.year}`;
    case "enum":
      return `option ${value.option}`;
    case "duration":
      if (value.span) return `span ${Object.values(value.span.from).join()} ${Object.values(value.span.to).join()}`;
      return value.months !== null ? `months ${value.months}` : `days ${value.days?.min} ${value.days?.max}`;
  }
}

/** The amounts in one order; amounts of 0 say nothing. */
const listKey = (amounts: readonly Fen[]): string =>
  amounts
    .filter((fen) => fen !== 0n)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join();

function textKey(field: FieldKey, text: string): string {
  if (field === "code") return codeKey(text);
  return (field === "name" || field === "unit" ? nameKey(text) : "") || plainText(text);
}

const YES_NO = { yes: "是", no: "否", partly: "部分" } as const;

export function sideOf(field: FieldKey, reading: FieldReading): Side {
  if (reading.state === "absent") return { text: null, fen: null, cell: null };
  const { row, column, raw } = reading.source;
  const cell = { row, column };
  const written = typeof raw === "string" ? raw.trim() : raw === null ? "" : String(raw);
  if (reading.state === "bad") return { text: written, fen: null, cell };
  if (reading.state === "blank")
    return {
      text: SILENT.has(reading.blank) ? null : written || null,
      fen: isList(field) && reading.blank !== "pending" ? 0n : null,
      cell,
    };
  const { value } = reading;
  switch (value.type) {
    case "money":
      return { text: fenToText(value.fen, "万元"), fen: value.fen, cell };
    case "date": {
      const { from, to } = value.interval;
      return { text: isExact(value.interval) ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`, fen: null, cell };
    }
    case "flag":
      return { text: YES_NO[value.answer], fen: null, cell };
    case "year":
      return { text: String(value.year), fen: null, cell };
    case "text":
    case "enum":
      return { text: value.text, fen: null, cell };
    case "count":
    case "duration":
      return { text: written, fen: null, cell };
  }
}

/**
 * A field of a project for comparing. Where a project stands on several rows, its sources of funds and their amounts are
 * those of all rows.
 */
export function comparedReading(project: Project, field: FieldKey): FieldReading {
  const reading = readingOf(project, field);
  if ((field !== "fund" && field !== "fundAmount") || project.fundingLines.length < 2 || reading.state === "absent")
    return reading;
  const { fundingLines: lines } = project;
  if (field === "fund") {
    const text = lines.map(({ source }) => source).join("；");
    return { state: "value", value: { type: "text", text }, source: reading.source, notes: [] };
  }
  const amounts = lines.flatMap(({ fen }) => (fen === null ? [] : [{ fen, decimals: 6, unit: "万元" as const }]));
  return {
    state: "value",
    value: moneyValue(amounts),
    source: reading.source,
    notes: [],
  };
}

/** Where a reading stands; null without a column. */
export const cellOf = (reading: FieldReading): CellAddress | null =>
  reading.state === "absent" ? null : { row: reading.source.row, column: reading.source.column };
