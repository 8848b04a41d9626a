/** The sheet that a case describes: one column per field, headed by its Chinese term, or cell by cell. */
import { fenToText } from "../../../src/exact";
import { FIELDS, type FieldKey } from "../../../src/fields";
import { readPlan, type PlanSheet } from "../../../src/plan";
import { cellKey, type CellValue, type SheetGrid } from "../../../src/sheet";
import { isGrid, NO_RESULT, type Row, type Sheet } from "./given";
import { plainGrid } from "../../support/grid";

const NAME = "测试项目";

/** Reads a sheet with one column per field, headed by its Chinese term; refuses one that was bound to another field. */
export function planOf(rows: readonly Row[], unitless = false): PlanSheet {
  const fields = fieldsOf(rows);
  const plan = planIn(gridOfRows(rows, unitless));
  const bound = plan.columns.map(({ field }) => field);
  if (JSON.stringify(bound) !== JSON.stringify(fields))
    throw new Error(`columns read as ${bound.join(" ")}, meant ${fields.join(" ")}`);
  if (plan.projects.length !== rows.length)
    throw new Error(`${plan.projects.length} projects read, meant ${rows.length}`);
  return plan;
}

/** The plan in the sheet of a case. */
export const planOfSheet = (sheet: Sheet): PlanSheet =>
  isGrid(sheet) ? planIn(gridOf(sheet)) : planOf(sheet.rows, sheet.unitless);

function planIn(grid: SheetGrid): PlanSheet {
  const reading = readPlan(grid, { isInsisted: true });
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reading.plan;
}

/** The cells of a case's sheet. */
export function gridOf(sheet: Sheet): SheetGrid {
  if (!isGrid(sheet)) return gridOfRows(sheet.rows, sheet.unitless);
  const width = Math.max(...sheet.grid.map((row) => row.length));
  return plainGrid(sheet.grid.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null))));
}

const fieldsOf = (rows: readonly Row[]): readonly FieldKey[] =>
  (Object.keys(FIELDS) as FieldKey[]).filter((field) => field === "name" || rows.some((row) => field in row));

function gridOfRows(rows: readonly Row[], unitless = false): SheetGrid {
  const fields = fieldsOf(rows);
  const header = fields.map((field) =>
    FIELDS[field].kind.toLowerCase().includes("money") && !unitless ? `${FIELDS[field].zh}（万元）` : FIELDS[field].zh,
  );
  const values = [
    header,
    ...rows.map((row) =>
      fields.map((field) => cellOf(field === "name" && !("name" in row) ? NAME : (row[field] ?? null))),
    ),
  ].map((row) => row.map((cell) => (cell === NO_RESULT ? null : cell)));
  const withoutResult = rows.flatMap((row, down) =>
    fields.flatMap((field, right) => (row[field] === NO_RESULT ? [cellKey(down + 2, right + 1)] : [])),
  );
  return { ...plainGrid(values), ...(withoutResult.length > 0 ? { withoutResult: new Set(withoutResult) } : {}) };
}

const cellOf = (value: CellValue | bigint): CellValue =>
  typeof value === "bigint" ? Number(fenToText(value, "万元")) : value;
