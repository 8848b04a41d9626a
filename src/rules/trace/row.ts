/** What the traces of a row have in common. */
import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import type { RowContext } from "../types";
import { compare } from "./operations";
import { constant } from "./parameters";
import type { Trace } from "./types";

/** What a trace looks at of a row; computed values have no sheet. */
export type TraceRow = Pick<RowContext, "project" | "policy" | "asOf" | "reading" | "values">;

export const present = (row: Pick<TraceRow, "project">, fields: readonly FieldKey[]): readonly FieldKey[] =>
  fields.filter((field) => readingOf(row.project, field).state === "value");

export const ZERO = constant("trace.zero", 0, "fen");

export const positive = (trace: Trace): Trace => compare(trace, ">", ZERO);
