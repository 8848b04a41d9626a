/** Hidden columns right of a plan: results must not be written where nobody sees them. */
import { planMarks } from "../../src/marking";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { createXlsxHost } from "../../src/xlsx";
import { bookOf } from "./support/book";

const DATA =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目名称</t></is></c><c r="B1" t="inlineStr"><is><t>总投资（万元）</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>某系统</t></is></c><c r="B2"><v>300</v></c></row></sheetData>';

async function firstResultColumn(cols: string): Promise<number> {
  const host = createXlsxHost(bookOf({ sheets: { 计划: `<cols>${cols}</cols>${DATA}` } }), "计划.xlsx");
  const grid = await host.readSheet("1");
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return planMarks(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000 }), grid, "zh-CN").block.firstColumn;
}

test("计划右侧没有隐藏列：紧挨着写", async () =>
  expect(await firstResultColumn('<col min="1" max="2" width="20" customWidth="1"/>')).toBe(3));
test("计划右侧有隐藏列：结果写到隐藏列之后", async () => {
  expect(await firstResultColumn('<col min="3" max="4" width="9" hidden="1" customWidth="1"/>')).toBe(5);
  expect(await firstResultColumn('<col min="4" max="4" width="0" customWidth="1"/>')).toBe(5);
});
test("右侧空列全部隐藏到底：紧挨着写并显示出来", async () =>
  expect(await firstResultColumn('<col min="3" max="16384" width="9" hidden="1" customWidth="1"/>')).toBe(3));
