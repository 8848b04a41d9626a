import ExcelJS from "exceljs";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewFile } from "../../src/cli/reviewFile";
import { DAZHOU_2023 } from "../../src/regulation";
import { buildIndex } from "../../src/session";
import { type Waiver, WAIVERS_KEY, waiversToKeep } from "../../src/kept";
import { waiverOf } from "../../src/session/rounds/waivers";
import { createXlsxHost } from "../../src/xlsx";

const folder = mkdtempSync(join(tmpdir(), "plan-review-explained-"));
const path = join(folder, "plan.xlsx");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = {
  files: [path],
  sheet: null,
  asOf: 20_600,
  policy: DAZHOU_2023,
  json: false,
  out: "copies",
  locale: "zh-CN",
} as const;

/** A plan over the limit of Article 43 by `supplement` − 8 万元, with explanations in the workbook. */
async function plan(supplement: number, waivers: readonly Waiver[] = []): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("计划").addRows([
    ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"],
    ["水库监测", "水务所", 180, 80, supplement],
  ]);
  await workbook.xlsx.writeFile(path);
  const host = createXlsxHost(new Uint8Array(readFileSync(path)), path);
  await host.writeSetting(WAIVERS_KEY, waiversToKeep({ 计划: waivers }));
  writeFileSync(path, host.save());
}

async function explained(why: string): Promise<Waiver> {
  const { sheets } = await reviewFile(path, request);
  const review = sheets[0]!.review;
  const entry = buildIndex(review).entries.find(({ finding }) => finding?.rule === "A43-CAP");
  return waiverOf(entry!, review.plan, "张三", why, Date.UTC(2026, 7, 1, 4))!;
}

/** 问题说明 of the project in the marked copy. */
async function told(): Promise<string> {
  const { makeCopy } = await reviewFile(path, request);
  const host = createXlsxHost((await makeCopy!()).bytes!, path);
  const { values } = await host.readSheet((await host.describe()).sheets[0]!.id);
  return String(values[1]?.[values[0]!.indexOf("问题说明")]);
}

test("a finding that was explained in the pane is told in the marked copy with what was said", async () => {
  await plan(9);
  const waiver = await explained("已报市政府专题会议同意");
  expect(await told()).not.toContain("已说明");
  await plan(9, [waiver]);
  expect(await told()).toContain("已说明");
  expect(await told()).toContain("已报市政府专题会议同意");
});

test("an explanation of other amounts holds no more, and the finding is open in the copy", async () => {
  await plan(9);
  const waiver = await explained("按 9 万元说明");
  await plan(9.01, [waiver]);
  expect(await told()).toContain("补充合同超限 1.01 万元");
  expect(await told()).not.toContain("已说明");
});

test("explanations that cannot be read are told, and the finding stands as if nobody had explained it", async () => {
  await plan(9);
  expect((await reviewFile(path, request)).keptLost).toBeNull();
  const host = createXlsxHost(new Uint8Array(readFileSync(path)), path);
  await host.writeSetting(WAIVERS_KEY, { version: 1, sheets: { 计划: [{ id: "甲" }] } });
  writeFileSync(path, host.save());
  const { keptLost } = await reviewFile(path, request);
  expect(keptLost).toContain(path);
  expect(keptLost).toContain("对问题的说明");
  expect(await told()).not.toContain("已说明");
});
