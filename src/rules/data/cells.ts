/** Shared by the rules on how cells read: one breach per cell that a test picks out. */
import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import type { BadReason, FieldReading, Project, ReadingNote } from "../../plan/types";
import { says } from "../trace";
import type { Says } from "../define";
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

/** Sorted out once per project: a dozen rules ask for them, and most rows have nothing bad. */
const SORTED = new WeakMap<Project, Cells>();

function sortedCells(project: Project): Cells {
  const known = SORTED.get(project);
  if (known) return known;
  const cells = {
    all: [] as Cell[],
    bad: [] as Cell[],
    noted: [] as FieldKey[],
  };
  for (const field of JUDGED) {
    const reading = project.fields[field];
    if (reading === undefined || reading.state === "absent") continue;
    cells.all.push({ field, reading });
    if (reading.state === "bad") cells.bad.push({ field, reading });
    if (reading.state === "value" && reading.notes.length > 0) cells.noted.push(field);
  }
  SORTED.set(project, cells);
  return cells;
}

/** Fields of the row that have a cell, with what was read. */
export const cellsOf = ({ project }: Pick<RowContext, "project">): readonly Cell[] => sortedCells(project).all;

/** What a message about a cell names: the field, and the cell where its formula has no value. */
export const namedIn = (cell: Cell) => ({
  field: { term: `field.${cell.field}` as const },
  ...(reasonOf(cell) === "noResult" ? { cell: addressOf(cell.reading.source.row, cell.reading.source.column) } : {}),
});

/**
 * The cells of one kind, of a row in which some cell could not be read: each is asked whether it is one of those. A row
 * that reads well is not looked through.
 */
export function suspects({ project }: Pick<RowContext, "project">, isOfKind: (field: FieldKey) => boolean) {
  const { all, bad } = sortedCells(project);
  return bad.length === 0 ? [] : all.filter(({ field }) => isOfKind(field));
}

/** Why a cell could not be read; "bad" of one that could, which is what it is not. */
export const reasonOf = ({ reading }: Cell): BadReason | "bad" => (reading.state === "bad" ? reading.reason : "bad");

/** Each cell that carries the note, of those about which anything is noted. */
export function noted<const M extends string>(
  { project }: Pick<RowContext, "project">,
  note: ReadingNote,
  message: M,
): readonly Outcome<Says<M>>[] {
  return sortedCells(project).noted.map((field) =>
    when(says(project, field, note), () => ({
      message,
      data: { field: { term: `field.${field}` } },
      fields: [field],
    })),
  );
}

const MONEY = new Set(["money", "moneyList", "signedMoney", "signedMoneyList"]);
export const isMoney = (field: FieldKey): boolean => MONEY.has(FIELDS[field].kind);
export const isDate = (field: FieldKey): boolean => FIELDS[field].kind === "date";
