/** Two plans as files, compared by the command line. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCompare } from "../../src/cli/compare/run";
import { planRows, ranWith, temporaryFolder } from "./support";

export const folder = temporaryFolder();

export const compare = (...args: string[]) => ranWith(runCompare, args);

export const write = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

export const HEADER = [
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "批复总投资（万元）",
  "本年度安排资金（万元）",
];

export const rows = (...lines: (string | number | null)[][]): string => planRows([HEADER, ...lines]);

export const old = rows(
  ["A-1", "智慧城管", "市城管执法局", 236.7, 236.7, 100],
  ["A-2", "数据中台", "市数据局", 500, 500, 50],
);

export const now = rows(
  ["A-1", "智慧城管", "市城管执法局", 213.03, 236.7, 100],
  ["A-9", "一网通办", "市行政审批局", 88, null, 8],
);

export const plans = join(__dirname, "../plans");
