/** Two plans of a few rows, compared. */
import { fenToText, type Fen } from "../../../src/exact";
import type { CellValue } from "../../../src/sheet";
import { type Rows } from "../support/compared";

export const HEADER = [
  "序号",
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "批复总投资（万元）",
  "本年度安排资金（万元）",
];

export const wan = (fen: Fen | null | undefined): string | null =>
  fen === null || fen === undefined ? null : fenToText(fen, "万元");

export const one = (...row: CellValue[]): Rows => [HEADER, [1, "A-1", "智慧城管平台", "市城管执法局", ...row]];
