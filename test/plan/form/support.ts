/** Forms written as rows of cells, and what is read of them. */
import { readPlan, type MappingCorrections, type PlanSheet } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { said, sheet, type SheetOptions } from "../sheet";

export type Rows = readonly (readonly CellValue[])[];

export const wide = (cells: readonly CellValue[], columns: number): readonly CellValue[] => [
  ...cells,
  ...Array<null>(columns - cells.length).fill(null),
];

export const blank = (rows: number): Rows => Array.from({ length: rows }, () => [null]);

export type FormOptions = SheetOptions & { readonly corrections?: MappingCorrections };

/** The plan of a form that must be one. */
export function planOfForm(rows: Rows, options: FormOptions = {}): PlanSheet {
  const reading = readPlan(sheet(rows, options), options.corrections ? { corrections: options.corrections } : {});
  if (!("plan" in reading)) throw new Error(`no form: ${reading.noPlan.reason}`);
  if (!reading.plan.isForm) throw new Error("a table");
  return reading.plan;
}

/** The fields of a form with what they say; what it is where it is no form. */
export function formOf(rows: Rows, options: FormOptions = {}): Readonly<Record<string, string>> | string {
  const reading = readPlan(sheet(rows, options), options.corrections ? { corrections: options.corrections } : {});
  if (!("plan" in reading)) return reading.noPlan.reason;
  const { isForm, projects } = reading.plan;
  if (!isForm) return "table";
  return Object.fromEntries(Object.entries(projects[0]?.fields ?? {}).map(([field, read]) => [field, said(read)]));
}

export const NAME: readonly CellValue[] = ["项目名称", "某某平台"];
export const UNIT: readonly CellValue[] = ["建设单位", "市某局"];
export const TOTAL: readonly CellValue[] = ["总投资（万元）", 300];
export const READ = { name: "某某平台", unit: "市某局", total: "300000000" };

/** A form of those three and of what else it says. */
export const form = (...rows: Rows): Rows => [NAME, UNIT, TOTAL, ...rows];
