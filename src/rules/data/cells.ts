/** Shared by the rules on how cells read: one breach per cell that a test picks out. */
import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import type { BadReason, FieldReading, Project, ReadingNote } from "../../plan/types";
import { says } from "../trace";
import type { Says } from "../define";
import { oncePerRow } from "../oncePerRow";
import { when } from "../statement";
import type { Outcome, RowContext } from "../types";

/** Fields that are read but never judged: a sequence number or remark is nobody's data error. */
const NEVER: ReadonlySet<FieldKey> = new Set(["seq", "remark"]);
const JUDGED: readonly FieldKey[] = FIELD_KEYS.filter((field) => !NEVER.has(field));

export interface Cell {
  readonly field: FieldKey;
  readonly reading: Exclude<FieldReading, { state: "absent" }>;
}

interface Cells {
  readonly all: readonly Cell[];
  readonly bad: readonly Cell[];
  /** Cells with something to be said about how they read. */
  readonly noted: readonly FieldKey[];
}

let lastFields: readonly string[] = [];
let lastJudged: readonly FieldKey[] = [];

/** Fields of a project that are judged, in their order; the rows of a sheet have the same. */
function judgedOf({ fields }: Project): readonly FieldKey[] {
  const own = Object.keys(fields);
  if (own.length !== lastFields.length || own.some((field, at) => field !== lastFields[at])) {
    const has = new Set(own);
    lastFields = own;
    lastJudged = JUDGED.filter((field) => has.has(field));
  }
  return lastJudged;
}

/** Sorted out once per row: a dozen rules ask for them, and most rows have nothing bad. */
const sortedCells = oncePerRow(({ project }): Cells => {
  const cells = {
    all: [] as Cell[],
    bad: [] as Cell[],
    noted: [] as FieldKey[],
  };
  for (const field of judgedOf(project)) {
    const reading = project.fields[field];
    if (reading === undefined || reading.state === "absent") continue;
    cells.all.push({ field, reading });
    if (reading.state === "bad") cells.bad.push({ field, reading });
    if (reading.state === "value" && reading.notes.length > 0) cells.noted.push(field);
  }
  return cells;
});

/** Fields of the row that have a cell, with what was read. */
export const cellsOf = (row: RowContext): readonly Cell[] => sortedCells(row).all;

/** What a message about a cell names: the field, and the cell where its formula has no value. */
export const namedIn = (cell: Cell) => ({
  field: { term: `field.${cell.field}` as const },
  ...(reasonOf(cell) === "noResult" ? { cell: addressOf(cell.reading.source.row, cell.reading.source.column) } : {}),
});

/**
 * The cells of one kind, of a row in which some cell could not be read: each is asked whether it is one of those. A row
 * that reads well is not looked through.
 */
export function suspects(row: RowContext, isOfKind: (field: FieldKey) => boolean): readonly Cell[] {
  const { all, bad } = sortedCells(row);
  return bad.length === 0 ? bad : all.filter(({ field }) => isOfKind(field));
}

/** Why a cell could not be read; "bad" of one that could, which is what it is not. */
export const reasonOf = ({ reading }: Cell): BadReason | "bad" => (reading.state === "bad" ? reading.reason : "bad");

/** Each cell that carries the note, of those about which anything is noted. */
export function noted<const M extends string>(
  row: RowContext,
  note: ReadingNote,
  message: M,
): readonly Outcome<Says<M>>[] {
  return sortedCells(row).noted.map((field) =>
    when(says(row.project, field, note), () => ({
      message,
      data: { field: { term: `field.${field}` } },
      fields: [field],
    })),
  );
}

const MONEY = new Set(["money", "moneyList", "signedMoney", "signedMoneyList"]);
export const isMoney = (field: FieldKey): boolean => MONEY.has(FIELDS[field].kind);
export const isDate = (field: FieldKey): boolean => FIELDS[field].kind === "date";
