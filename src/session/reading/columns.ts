import { dayOfSerial, isoOf, type MoneyUnit } from "../../exact";
import type { FieldKey } from "../../fields";
import { fieldOfHeader, headerKey, placeOfColumn, type MappingCorrections, type PlanSheet } from "../../plan";
import { partsOf } from "../../plan/form/inline";
import { columnName, type CellValue, formatKind, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import type { FormCells, NoPlan } from "../../plan/types";
import type { ColumnChoice } from "../../kept";
import type { SheetResult } from "../types";

/** How a column was placed: exact and likely by the reader, chosen and ignored by a person. */
export type ColumnState = "exact" | "likely" | "chosen" | "ignored" | "unknown" | "double";

/** One column of the header, as the mapping screen shows it. */
export interface MappedColumn {
  readonly column: number;
  /** Its letters; of a form the cell of the value, for several may share a column. */
  readonly place: string;
  readonly header: string;
  /** Key of its header in the corrections. */
  readonly key: string;
  /** The field it is read as; of a double column, the field that another column holds already. */
  readonly field: FieldKey | null;
  readonly state: ColumnState;
  /** What a person said of it; undefined = nothing. */
  readonly choice: ColumnChoice;
  /** Place of the one that is used instead of this double one. */
  readonly usedInstead: string | null;
  readonly unit: MoneyUnit | null;
  /** What its first filled cells show; never cells of a row that is or may be classified. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 24;
/** Rows below a header that is no plan's yet, looked at for samples. */
const ROWS_BELOW = 50;
const SECRET_WORD = /^(?:涉密|秘密|机密|绝密)/;
const SECRET_HEADER = /涉密|密级/;
const NOT_SECRET = /^(?:否|不|非|无|没有|公开|内部|[nN]|0|×|\/|-|—)/;

/** Columns of the sheet as they were read, in the sheet's order; empty where no header is in sight. */
export function mappedColumns(
  grid: SheetGrid,
  result: SheetResult,
  corrections: MappingCorrections | undefined,
): readonly MappedColumn[] {
  if (result.kind === "noPlan") return nearestColumns(grid, result.noPlan, corrections);
  const { plan, rows } = result.review;
  const openRows = (): readonly number[] => {
    const classified = new Set(rows.filter((row) => row.classified).map((row) => row.row));
    return plan.projects.filter(({ row }) => !classified.has(row)).flatMap((project) => project.rows);
  };
  const headers = headersOf(plan);
  const sample = plan.isForm
    ? formSampler(
        grid,
        headers,
        rows.some(({ classified }) => classified),
      )
    : sampler(grid, headers, openRows);
  return headers.map(({ cells, ...column }) => {
    const key = headerKey(column.header);
    return {
      ...column,
      key,
      choice: choiceOf(key, corrections),
      get samples() {
        return sample(column.column, cells);
      },
    };
  });
}

type Header = Omit<MappedColumn, "key" | "samples" | "choice"> & { readonly cells?: FormCells };

function choiceOf(key: string, corrections: MappingCorrections | undefined): ColumnChoice {
  return corrections && Object.hasOwn(corrections, key) ? corrections[key] : undefined;
}

function headersOf(plan: PlanSheet): readonly Header[] {
  const bare = { field: null, usedInstead: null, unit: null };
  const used = new Map(plan.columns.map((column) => [column.field, placeOfColumn(column)]));
  const at = (one: { readonly column: number; readonly cells?: FormCells }) => ({
    column: one.column,
    place: placeOfColumn(one),
    ...(one.cells ? { cells: one.cells } : {}),
  });
  return [
    ...plan.columns
      .flatMap((bound) => [bound, ...(bound.alternates ?? [])])
      .map((bound): Header => ({
        ...at(bound),
        header: bound.header,
        field: bound.field,
        state: bound.confidence,
        usedInstead: null,
        unit: bound.unit,
      })),
    ...plan.unknownColumns.map((one): Header => ({ ...bare, ...at(one), header: one.header, state: "unknown" })),
    ...plan.doubleColumns.map((one): Header => ({
      ...bare,
      ...at(one),
      header: one.header,
      field: one.field,
      state: "double",
      usedInstead: used.get(one.field) ?? null,
    })),
    ...(plan.ignoredColumns ?? []).map((one): Header => ({
      ...bare,
      ...at(one),
      header: one.header,
      state: "ignored",
    })),
  ].sort((a, b) => (a.cells?.value.row ?? 0) - (b.cells?.value.row ?? 0) || a.column - b.column);
}

function nearestColumns(
  grid: SheetGrid,
  { nearest }: NoPlan,
  corrections: MappingCorrections | undefined,
): readonly MappedColumn[] {
  if (!nearest) return [];
  const rows = Array.from({ length: ROWS_BELOW }, (_, index) => nearest.row + 1 + index);
  const sample = sampler(grid, nearest.headers, () => rows);
  return nearest.headers.map(({ column, header }): MappedColumn => {
    const key = headerKey(header);
    const field = fieldOfHeader(header, corrections);
    const choice = choiceOf(key, corrections);
    const state = field === "ignored" ? "ignored" : choice !== undefined ? "chosen" : field ? "likely" : "unknown";
    return {
      column,
      place: columnName(column),
      header,
      key,
      choice,
      field: field === "ignored" ? null : field,
      state,
      usedInstead: null,
      unit: null,
      get samples() {
        return sample(column);
      },
    };
  });
}

/** What stands in a form's cells; nothing of a form that is or may be classified. */
function formSampler(
  grid: SheetGrid,
  headers: readonly Header[],
  isClassified: boolean,
): (column: number, cells?: FormCells) => readonly string[] {
  const shown = (cells: FormCells | undefined): string => {
    if (!cells) return "";
    const { label, value } = cells;
    const text = shownText(valueAt(grid, value.row, value.column), numberFormatAt(grid, value.row, value.column));
    // Its label stands in the same cell.
    const isInline = label.row === value.row && label.column === value.column;
    return isInline ? (partsOf(text)?.value ?? text) : text;
  };
  const isOpen =
    !isClassified &&
    headers.every(
      ({ header, cells }) =>
        !SECRET_WORD.test(shown(cells)) &&
        (!SECRET_HEADER.test(header) || shown(cells) === "" || NOT_SECRET.test(shown(cells))),
    );
  return (_, cells) => [shown(cells)].filter((text) => isOpen && text !== "");
}

/**
 * Samples of a column from these rows, those that may be classified left out. They are looked for only when somebody
 * looks: the overview counts columns after every edit, and a blank column is read to its end for nothing.
 */
function sampler(
  grid: SheetGrid,
  headers: readonly { readonly column: number; readonly header: string }[],
  rows: () => readonly number[],
): (column: number) => readonly string[] {
  const secretColumns = headers.filter(({ header }) => SECRET_HEADER.test(header)).map(({ column }) => column);
  const isOpen = (row: number): boolean => {
    const values = grid.values[row - grid.origin.row] ?? [];
    if (values.some((value) => typeof value === "string" && SECRET_WORD.test(value.trim()))) return false;
    return secretColumns.every((column) => {
      const value = valueAt(grid, row, column);
      return value === null || value === false || value === "" || NOT_SECRET.test(String(value).trim());
    });
  };
  let open: readonly number[] | null = null;
  const known = new Map<number, readonly string[]>();
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const samples: string[] = [];
    open ??= rows().filter(isOpen);
    for (const row of open) {
      const shown = shownText(valueAt(grid, row, column), numberFormatAt(grid, row, column));
      if (shown !== "" && !samples.includes(shown)) samples.push(shown);
      if (samples.length === SAMPLES) break;
    }
    known.set(column, samples);
    return samples;
  };
}

/** A cell as a person knows it from the sheet, shortened. */
function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "number") {
    const day = formatKind(format) === "date" ? dayOfSerial(value) : null;
    return day === null ? String(Number(value.toPrecision(15))) : isoOf(day);
  }
  const text = String(value).replace(/\s+/g, " ").trim();
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
