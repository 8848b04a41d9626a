/** Shared by the rules on how cells read: one breach per cell that a test picks out. */
import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import { readingOf, type FieldReading, type ReadingNote } from "../../plan/types";
import { oncePerLayout } from "../facts";
import { says } from "../trace";
import type { Says } from "../define";
import { oncePerRow } from "../oncePerRow";
import { joined, when } from "../statement";
import { NOT_APPLICABLE, type Outcome, type RowContext } from "../types";

/** Fields that are read but never judged: a sequence number or remark is nobody's data error. */
const NEVER: ReadonlySet<FieldKey> = new Set(["seq", "remark"]);
const JUDGED: readonly FieldKey[] = FIELD_KEYS.filter((field) => !NEVER.has(field));

export interface Cell {
  readonly field: FieldKey;
  readonly reading: Exclude<FieldReading, { state: "absent" }>;
}

/** Fields of a project that are judged, in their order. */
export const judgedOf = oncePerLayout((has) => JUDGED.filter(has));

/** What stands out on a row. */
interface Outstanding {
  /** Whether some cell could not be read. */
  readonly hasBad: boolean;
  /** Cells with something to be said about how they read. */
  readonly noted: readonly FieldKey[];
}

/** Looked for once per row: a dozen rules ask, and most rows read well. */
const standingOut = oncePerRow(({ project }): Outstanding => {
  let hasBad = false;
  let noted: FieldKey[] | null = null;
  for (const field of judgedOf(project)) {
    const reading = readingOf(project, field);
    if (reading.state === "bad") hasBad = true;
    if (reading.state === "value" && reading.notes.length > 0) (noted ??= []).push(field);
  }
  if (noted !== null) return { hasBad, noted: noted.slice() };
  return hasBad ? ONLY_BAD : NOTHING;
});

const NOTHING: Outstanding = { hasBad: false, noted: [] };
const ONLY_BAD: Outstanding = { hasBad: true, noted: [] };

/** What a message about a cell names: the field, and the cell where its formula has no value. */
export const namedIn = ({ field, reading }: Cell) => ({
  field: { term: `field.${field}` as const },
  ...(reading.state === "bad" && reading.reason === "noResult"
    ? { cell: addressOf(reading.source.row, reading.source.column) }
    : {}),
});

/**
 * The cells of one kind, of a row in which some cell could not be read: each is asked whether it is one of those. A row
 * that reads well is not looked through.
 */
export function suspects(row: RowContext, isOfKind: (field: FieldKey) => boolean): readonly Cell[] {
  if (!standingOut(row).hasBad) return NONE;
  const cells: Cell[] = [];
  for (const field of judgedOf(row.project)) {
    const reading = readingOf(row.project, field);
    if (reading.state !== "absent" && isOfKind(field)) cells.push({ field, reading });
  }
  return cells;
}

const NONE: readonly Cell[] = [];

/** Each cell that carries the note, of those about which anything is noted. Seven rules ask of every row, and hardly a cell carries it. */
export function noted<const M extends string>(row: RowContext, note: ReadingNote, message: M): Outcome<Says<M>> {
  let found: Outcome<Says<M>> = NOT_APPLICABLE;
  for (const field of standingOut(row).noted)
    found = joined(found, when(says(row.project, field, note), saidOf<M>, field, message));
  return found;
}

const saidOf = <M extends string>(field: FieldKey, message: M) => ({
  message,
  data: { field: { term: `field.${field}` as const } },
  fields: [field],
});

const MONEY = new Set(["money", "moneyList", "signedMoney", "signedMoneyList"]);
export const isMoney = (field: FieldKey): boolean => MONEY.has(FIELDS[field].kind);
export const isDate = (field: FieldKey): boolean => FIELDS[field].kind === "date";
