/** What is known of a cell beyond what it says, as statements about it. */
import { FIELDS, type Evidence, type FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { evidenceOf } from "../facts/access";
import { cellOf } from "./cells";
import type { Expression } from "./types";

/** That a cell, or the header of a column, is of one of the kinds asked for. */
export function isOneOf(
  { field, address, shown }: { readonly field: FieldKey; readonly address: string | null; readonly shown: string },
  is: string,
  ...asked: readonly string[]
): Expression {
  return { kind: "state", field, address, shown, is: [is], asked };
}

/** The same where it either is what the word says or is not. */
export const isA = (cell: Parameters<typeof isOneOf>[0], word: string, isSo: boolean): Expression =>
  isOneOf(cell, isSo ? word : "other", word);

/** That a cell denies this very thing: what its own column names, and nothing else (reading 0.6). */
export function denies(project: Project, field: FieldKey, thing: Evidence): Expression {
  const isDenied = evidenceOf(project, field) === "none" && FIELDS[field].denies === thing;
  return isA(cellOf(project, field), "denied", isDenied);
}

/** That a cell gives what its column names, and does not only mean to (拟2026年3月). */
export const isShown = (project: Project, field: FieldKey): Expression =>
  isOneOf(cellOf(project, field), evidenceOf(project, field), "given");
