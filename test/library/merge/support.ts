/** Libraries and departments' sheets for tests of the merge. */
import {
  mergeSheets,
  type LibrarySheet,
  type Merge,
  type MergeOptions,
  type SentSheet,
} from "../../../src/library/merge";
import type { NewCell } from "../../../src/library/rows";
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet, type SheetOptions } from "../../plan/sheet";

type Rows = readonly (readonly CellValue[])[];

function planOn(rows: Rows, options: SheetOptions): Omit<SentSheet, "file"> {
  const grid = sheet(rows, options);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return { plan: reading.plan, grid };
}

/** @param formulas columns that hold formulas in every row */
export function library(rows: Rows, options: SheetOptions = {}, formulas: readonly number[] = []): LibrarySheet {
  return { ...planOn(rows, { name: "项目库", ...options }), formulasIn: () => new Set(formulas) };
}

export const sent = (file: string, rows: Rows, options: SheetOptions = {}): SentSheet => ({
  file,
  ...planOn(rows, { name: "报送表", ...options }),
});

export const HEADER = ["序号", "项目编号", "项目名称", "建设单位", "总投资（万元）", "合同签订日期", "备注"];

/** A library of two projects with a total. */
export const LIBRARY: Rows = [
  ["项目库"],
  HEADER,
  [1, "XX2026-001", "视频平台", "市公安局", 120, "2026-03-01", ""],
  [2, "XX2026-002", "校园网", "市教育局", 80.5, "2026-04-01", "库内备注"],
  ["合计", null, null, null, 200.5],
];

/** What is written into the nth new row, by column, in short. */
export function written(merge: Merge, nth = 0): Record<number, string> {
  const rows = merge.rows.insertions.flatMap((insertion) => insertion.rows);
  return Object.fromEntries([...(rows[nth]?.cells ?? [])].map(([column, cell]) => [column, shown(cell)]));
}

function shown(cell: NewCell): string {
  switch (cell.kind) {
    case "text":
      return `'${cell.text}`;
    case "number":
      return cell.decimal;
    case "boolean":
      return String(cell.boolean);
    case "date":
      return `date ${cell.day} ${cell.numberFormat ?? ""}`;
  }
}

export const merged = (sheets: readonly SentSheet[], options: MergeOptions = {}): Merge =>
  mergeSheets(library(LIBRARY), sheets, options);
