/** Worksheets of any length: the columns of a whole project library, about one row in ten with a fault, or all of them. */
import type { CellValue, SheetGrid } from "../../src/sheet";
import { seeded } from "./random";
import { plainGrid } from "../support/grid";

export const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "项目类别",
  "总投资（万元）",
  "批复总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "调整金额（万元）",
  "合同签订日期",
  "补充合同签订日期",
  "验收日期",
  "是否涉密",
  "是否入库",
  "备注",
];

/** Share of rows with something wrong in them. */
export type Faults = "few" | "all";

const UNITS = ["市数据局", "市城管局", "市公安局", "市卫健委", "市教育局", "市交通局", "市水务局", "市应急局"];

/** Amounts with two decimals; every fifth supplement and adjustment lies exactly on its limit. */
export function projectRows(count: number, faults: Faults): (string | number)[][] {
  const next = seeded(2023);
  const cents = (least: number, most: number) => Math.round((least + next() * (most - least)) * 100) / 100;
  return Array.from({ length: count }, (_, index) => {
    const bad = faults === "all" || next() < 0.1;
    const approved = cents(40, 1500);
    const contract = Math.round(approved * 90) / 100;
    const onLimit = index % 5 === 0;
    const supplement = bad ? contract * 0.12 : onLimit ? contract / 10 : next() < 0.5 ? contract * 0.04 : 0;
    const adjusted = bad ? approved * 0.2 : onLimit ? (approved * 3) / 20 : 0;
    return [
      index + 1,
      `信息化项目${index + 1}`,
      UNITS[index % UNITS.length] as string,
      "新建",
      approved,
      approved,
      approved,
      contract,
      hundredths(supplement),
      hundredths(adjusted),
      bad ? "2025-13-01" : "2025-03-10",
      supplement > 0 ? "2025-06-01" : "",
      bad ? "2025-01-01" : "2025-12-20",
      "否",
      bad ? "" : "是",
      "",
    ];
  });
}

export function sheetOf(count: number, faults: Faults): SheetGrid {
  const values: CellValue[][] = [HEADER, ...projectRows(count, faults)];
  return plainGrid(values, { sheetName: "项目库" });
}

const hundredths = (amount: number) => Math.round(amount * 100) / 100;
