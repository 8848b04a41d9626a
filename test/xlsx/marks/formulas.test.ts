/** Results as formulas in a file: marked, read, marked again, marked with values, cleared. */
import { planMarks } from "../../../src/marking";
import { readPlan } from "../../../src/plan";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { createXlsxHost, readPackage, type XlsxHost } from "../../../src/xlsx";
import { bookOf } from "../support/book";

const HEADER = ["序号", "项目名称", "总投资（万元）", "批复总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"];
const ROWS = [
  [1, "政务云平台", 210, 210, 200, 5],
  [2, "智慧城管", 110, 110, 100, "5；3"],
];
const cell = (value: string | number, row: number, column: number): string => {
  const place = `r="${String.fromCharCode(65 + column)}${row}"`;
  return typeof value === "number"
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
};
const BOOK = bookOf({
  sheets: {
    计划: [HEADER, ...ROWS]
      .map(
        (cells, at) => `<row r="${at + 1}">${cells.map((value, column) => cell(value, at + 1, column)).join("")}</row>`,
      )
      .join(""),
  },
});

async function marked(bytes: Uint8Array, withFormulas: boolean): Promise<Uint8Array> {
  const host = createXlsxHost(bytes, "计划.xlsx");
  const grid = await host.readSheet("1");
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  // Our columns are not taken for the plan's.
  expect(reading.plan.columns.map(({ field }) => field)).toEqual([
    "seq",
    "name",
    "total",
    "approvedTotal",
    "contract",
    "supp",
  ]);
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_600 });
  const formulas = withFormulas ? DAZHOU_2023 : null;
  await host.applyMarks("1", planMarks(review, grid, "zh-CN", null, new Map(), { formulas }));
  return host.save();
}

const sheetOf = (bytes: Uint8Array): string => readPackage(bytes).readText("xl/worksheets/sheet1.xml") ?? "";
const formulasOf = (host: XlsxHost): number =>
  host.model().sheets[0]?.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes("|P="))).length ??
  0;

test("marked again they are the same to the byte", async () => {
  const once = await marked(BOOK, true);
  // Row 3 holds several supplements: what is left of its limit is a value.
  expect(formulasOf(createXlsxHost(once, "计划.xlsx"))).toBe(7);
  expect(sheetOf(await marked(once, true))).toBe(sheetOf(once));
});

test("marked with values after formulas the sheet is as if there had been none, but for widths that columns keep", async () => {
  const cells = (bytes: Uint8Array): string => sheetOf(bytes).replace(/<cols>.*<\/cols>/, "");
  expect(cells(await marked(await marked(BOOK, true), false))).toBe(cells(await marked(BOOK, false)));
});

test("cleared, the sheet is as it was", async () => {
  const host = createXlsxHost(await marked(BOOK, true), "计划.xlsx");
  await host.clearMarks({ sheetId: "1" });
  const after = createXlsxHost(host.save(), "计划.xlsx").model().sheets[0];
  const before = createXlsxHost(BOOK, "计划.xlsx").model().sheets[0];
  const filled = (rows: typeof after): unknown =>
    rows?.rows.map(({ cells }) => cells.filter(({ value, formula }) => value !== null || formula !== null));
  expect(filled(after)).toEqual(filled(before));
  expect(after?.conditionalFormats).toEqual(before?.conditionalFormats);
});
