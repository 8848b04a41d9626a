/** Files that the command line reviews. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bookOf } from "../xlsx/support/book";
import { planRows, temporaryFolder } from "./support";

export const folder = temporaryFolder();

export const header = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "审定方式",
];

export const good = planRows([header, [1, "智慧城管", "市城管执法局", 200, 198, 19.8, "集中审定"]]);

export const bad = planRows([header, [1, "智慧城管", "市城管执法局", 200, 198, 19.800001, "集中审定"]]);

export const write = (path: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, path), content);
  return join(folder, path);
};

export const book = (path: string, sheets: Record<string, string>): string => write(path, bookOf({ sheets }));
