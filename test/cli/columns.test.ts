import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewFile } from "../../src/cli/reviewFile";
import { DAZHOU_2023 } from "../../src/regulation";

const folder = mkdtempSync(join(tmpdir(), "plan-review-columns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook whose name column is headed 课题, with what the pane kept of its columns, as Office writes it. */
async function odd(name: string, kept: string | null): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("计划").addRows([["编号", "课题", "责任单位", "总投资（万元）"], [1, "水库监测", "水务所", 180]]);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const value = kept?.replace(/"/g, "&quot;");
  if (value) parts["xl/webextensions/webextension1.xml"] = strToU8(`<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="PlanReview.mapping" value="${value}"/></we:properties></we:webextension>`);
  const path = join(folder, name);
  writeFileSync(path, zipSync(parts));
  return path;
}

const review = (path: string) => reviewFile(path, { files: [path], sheet: null, asOf: 20_600, policy: DAZHOU_2023, json: false, out: null, locale: "zh-CN" });

test("what a person said about the columns in the pane holds on the command line", async () => {
  const { error, sheets } = await review(await odd("kept.xlsx", '{"计划":{"课题":"name"}}'));
  expect(error).toBeNull();
  expect(sheets.map((sheet) => sheet.review.plan.projects.length)).toEqual([1]);
});

test.each([["nothing kept", null], ["kept for another sheet", '{"别的":{"课题":"name"}}'], ["kept damaged", '{"计划":'], ["kept by another hand", '{"计划":{"课题":"__proto__"}}']])("with %s the header stays unknown and the file is said to hold no plan", async (_, kept) => {
  expect((await review(await odd("none.xlsx", kept))).error).toMatch(/没有/);
});
