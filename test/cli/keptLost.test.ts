/** What a workbook keeps of its columns and cannot be read is told by every command that reads by it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCompare } from "../../src/cli/compare/run";
import { runMerge } from "../../src/cli/merge/run";
import { runReport } from "../../src/cli/report/run";
import { MAPPING_KEY } from "../../src/kept";
import { createXlsxHost } from "../../src/xlsx";
import { bookOf } from "../xlsx/support/book";
import { planRows, ranWith, temporaryFolder } from "./support";

const folder = temporaryFolder();
const HEADER = ["项目名称", "建设单位", "总投资（万元）"];

/** A plan whose workbook keeps this of its columns. */
async function plan(name: string, mapping: unknown): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bookOf({ sheets: { 计划: planRows([HEADER, ["水库监测", "市水务局", 180]]) } }));
  const host = createXlsxHost(new Uint8Array(readFileSync(path)), path);
  await host.writeSetting(MAPPING_KEY, mapping);
  writeFileSync(path, host.save());
  return path;
}
const WHOLE = { 计划: {} };
const DAMAGED = { 计划: "不是列对应" };
const told = (file: string) => `${file}：工作簿中保存的内容有一部分无法读取（列对应），按没有保存处理`;

test.each([
  ["compare", runCompare, (file: string, other: string) => [file, other]],
  ["report", runReport, (file: string) => [file]],
  [
    "merge, of what was sent",
    runMerge,
    (file: string, other: string) => ["--into", other, "--out", join(folder, "合并.xlsx"), file],
  ],
  [
    "merge, of the library",
    runMerge,
    (file: string, other: string) => ["--into", file, "--out", join(folder, "合并.xlsx"), other],
  ],
] as const)("%s", async (_, run, args) => {
  const whole = await plan("完好.xlsx", WHOLE);
  const damaged = await plan("损坏.xlsx", DAMAGED);
  const lost = await ranWith(run, args(damaged, whole));
  expect(lost.status).toBeLessThan(2);
  expect(lost.err.split("\n").filter((line) => line === told(damaged))).toHaveLength(1);
  expect(lost.err).not.toContain(told(whole));
  const other = await plan("另一份.xlsx", WHOLE);
  expect((await ranWith(run, args(other, whole))).err).not.toContain("无法读取");
});
