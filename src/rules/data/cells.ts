/** Shared by the rules on how cells read: one breach per cell that a test picks out. */
import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";
import type { FieldReading, Project, ReadingNote } from "../../plan/types";
import type { Breach, RowContext, Severity } from "../types";

/** Fields that are read but never judged: a sequence number or remark is nobody's data error. */
const NEVER: ReadonlySet<FieldKey> = new Set(["seq", "remark"]);

interface Cell {
  readonly field: FieldKey;
  readonly reading: Exclude<FieldReading, { state: "absent" }>;
}

/** Listed once per project: a dozen rules ask for them. */
const LISTED = new WeakMap<Project, readonly Cell[]>();

/** Fields of the row that have a cell, with what was read. */
export function cellsOf({ project }: Pick<RowContext, "project">): readonly Cell[] {
  const known = LISTED.get(project);
  if (known) return known;
  const cells = FIELD_KEYS.flatMap((field): Cell[] => {
    const reading = project.fields[field];
    return reading === undefined || reading.state === "absent" || NEVER.has(field) ? [] : [{ field, reading }];
  });
  LISTED.set(project, cells);
  return cells;
}

/** A breach for each cell that carries the note. */
export function noted(row: RowContext, note: ReadingNote, severity: Severity, message: string, ofKind: (field: FieldKey) => boolean = () => true): readonly Breach[] {
  return cellsOf(row)
    .filter(({ field, reading }) => reading.state === "value" && reading.notes.length > 0 && reading.notes.includes(note) && ofKind(field))
    .map(({ field }) => ({ severity, message, data: { field: { term: `field.${field}` } }, fields: [field] }));
}

const MONEY = new Set(["money", "moneyList", "signedMoney", "signedMoneyList"]);
export const isMoney = (field: FieldKey): boolean => MONEY.has(FIELDS[field].kind);
export const isDate = (field: FieldKey): boolean => FIELDS[field].kind === "date";
