import { columnName, type CellValue } from "../../sheet";
import type { FieldKey } from "../../fields";
import { readingOf, type ColumnBinding, type PlanSheet, type Project } from "../../plan/types";
import type { AmountCell } from "./terms";

/** The fields whose amounts the results are computed from. */
export const AMOUNT_FIELDS = [
  "total",
  "approvedTotal",
  "estimate",
  "adjustedEstimate",
  "contract",
  "supp",
  "suppPrior",
  "adj",
  "up",
  "down",
  "adjPrior",
] as const satisfies readonly FieldKey[];
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** The cells of one row that formulas look at: column fixed, row relative, so that they move with their row. */
export type RowCells = Readonly<Record<AmountField, AmountCell>>;

/** The plan's columns of amounts, by field. */
export type AmountColumns = ReadonlyMap<AmountField, ColumnBinding>;

export const amountColumns = ({ columns }: PlanSheet): AmountColumns =>
  new Map(
    AMOUNT_FIELDS.flatMap((field) => {
      const binding = columns.find((column) => column.field === field);
      return binding?.unit ? [[field, binding] as const] : [];
    }),
  );

export const referenceTo = (column: number, row: number): string => `$${columnName(column)}${row}`;

export function rowCells(columns: AmountColumns, project: Project): RowCells {
  const cellOf = (field: AmountField): AmountCell => {
    const binding = columns.get(field);
    const reading = readingOf(project, field);
    return !binding?.unit || reading.state === "absent"
      ? null
      : { reference: referenceTo(binding.column, project.row), raw: rawOf(reading.source), unit: binding.unit };
  };
  return Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, cellOf(field)])) as Record<AmountField, AmountCell>;
}

const rawOf = ({ raw }: { readonly raw: CellValue }): CellValue => raw;
