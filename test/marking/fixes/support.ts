/** A plan of one row, and the fixes that are offered for it. */
import { dayOfIso } from "../../../src/exact";
import { planFixes, type Fix } from "../../../src/marking/fixes";
import { readPlan } from "../../../src/plan";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import type { FieldReading, PlanSheet } from "../../../src/plan/types";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";

export const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "合同签订日期",
  "供应商数量",
  "建设方式",
  "是否涉密",
  "备注",
];

export const PLAIN: CellValue[] = [1, "政务云平台扩容", "市数据局", 210, 208, 200, 0, 46086, 3, "自行建设", "否", null];

export const FIELDS = [
  "seq",
  "name",
  "unit",
  "total",
  "estimate",
  "contract",
  "supp",
  "contractDate",
  "suppliers",
  "mode",
  "classified",
  "remark",
] as const;

export type Column = (typeof FIELDS)[number];

/** A plan of one project whose cells are as given, and a second, plain one. */
export function gridWith(
  cells: Partial<Record<Column, CellValue>>,
  formats: Partial<Record<Column, string>> = {},
  header: readonly string[] = HEADER,
): SheetGrid {
  const values = [
    header,
    FIELDS.map((field, index) => (field in cells ? (cells[field] as CellValue) : (PLAIN[index] as CellValue))),
    PLAIN.map((cell, index) => (index < 2 ? ([2, "智慧城管平台"][index] as CellValue) : cell)),
  ];
  const numberFormats = values.map((row, index) =>
    row.map((_, column) => {
      const field = FIELDS[column] as Column;
      return index === 1 && formats[field] !== undefined
        ? formats[field]
        : field === "contractDate" && index > 0
          ? "yyyy/m/d"
          : "General";
    }),
  );
  return {
    sheetName: "计划",
    origin: { row: 1, column: 1 },
    values,
    numberFormats,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    autoFilter: null,
    isProtected: false,
  };
}

export function planOf(grid: SheetGrid): PlanSheet {
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reading.plan;
}

export const review = (grid: SheetGrid) =>
  reviewPlan(planOf(grid), { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 });

export const fixesOf = (grid: SheetGrid): readonly Fix[] => planFixes(review(grid), grid);

export const reading = ({ projects }: PlanSheet) =>
  projects.map(({ fields }) => Object.fromEntries(Object.entries(fields).map(([field, read]) => [field, told(read)])));

export function told(read: FieldReading | undefined): unknown {
  if (read?.state !== "value")
    return read?.state === "blank" ? read.blank : read?.state === "bad" ? read.reason : "absent";
  const { value } = read;
  if (value.type === "money") return value.fen.toString();
  if (value.type === "enum") return value.option;
  return JSON.stringify(value);
}
