/** Shared by the rules on how cells read: one breach per cell that a test picks out. */
import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import type { FieldReading, Project, ReadingNote } from "../../plan/types";
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

export interface BadCell extends Cell {
  readonly reading: Extract<FieldReading, { state: "bad" }>;
}

interface Cells {
  readonly all: readonly Cell[];
  readonly bad: readonly BadCell[];
  /** Cells with something to be said about how they read. */
  readonly noted: readonly { readonly field: FieldKey; readonly notes: readonly ReadingNote[] }[];
}

/** Sorted out once per project: a dozen rules ask for them, and most rows have nothing bad. */
const SORTED = new WeakMap<Project, Cells>();

function sortedCells(project: Project): Cells {
  const known = SORTED.get(project);
  if (known) return known;
  const cells = {
    all: [] as Cell[],
    bad: [] as BadCell[],
    noted: [] as { field: FieldKey; notes: readonly ReadingNote[] }[],
  };
  for (const field of JUDGED) {
    const reading = project.fields[field];
    if (reading === undefined || reading.state === "absent") continue;
    cells.all.push({ field, reading });
    if (reading.state === "bad") cells.bad.push({ field, reading });
    if (reading.state === "value" && reading.notes.length > 0) cells.noted.push({ field, notes: reading.notes });
  }
  SORTED.set(project, cells);
  return cells;
}

/** Fields of the row that have a cell, with what was read. */
export const cellsOf = ({ project }: Pick<RowContext, "project">): readonly Cell[] => sortedCells(project).all;

/** Those that could not be read. */
export const badCellsOf = ({ project }: Pick<RowContext, "project">): readonly BadCell[] => sortedCells(project).bad;

/** What a message about a cell names: the field, and the cell where its formula has no value. */
export const namedIn = ({ field, reading: { reason, source } }: BadCell) => ({
  field: { term: `field.${field}` as const },
  ...(reason === "noResult" ? { cell: addressOf(source.row, source.column) } : {}),
});

/** Each cell that carries the note. */
export function noted<const M extends string>(
  { project }: Pick<RowContext, "project">,
  note: ReadingNote,
  message: M,
): readonly Outcome<Says<M>>[] {
  const all = sortedCells(project).noted;
  if (all.length === 0) return [];
  return all
    .filter(({ notes }) => notes.includes(note))
    .map(({ field }) =>
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
