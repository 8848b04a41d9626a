/** Native charts on a sheet of ours through Excel's own client library. */
import type { SheetChart } from "../../src/marking/sheetCharts";
import type { SheetContent } from "../../src/marking/sheets";
import { withOwnSheetMark } from "../../src/sheet";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { strictness } from "../../src/workbench/strict";
import { open, SHEET, usersBook } from "./support/books";

const COLUMNS: SheetChart = {
  key: "tiers",
  title: "各层级的总投资和项目数",
  kind: "columns",
  categories: { firstRow: 4, lastRow: 5, firstColumn: 1, lastColumn: 1 },
  series: [
    { column: 2, isLine: true, numberFormat: "0" },
    { column: 3, numberFormat: "#,##0.00" },
  ],
  at: { row: 3, column: 5 },
  width: 400,
  height: 200,
};
const BARS: SheetChart = { ...COLUMNS, key: "amounts", kind: "bars", series: [{ column: 3, numberFormat: "0.0" }] };

const content = (charts: readonly SheetChart[]): SheetContent => ({
  name: "汇总表",
  columns: [{ width: 20 }, { width: 8 }, { width: 12 }],
  markRow: 2,
  frozenRows: 1,
  page: null,
  rows: [
    { kind: "title", cells: ["汇总"] },
    { kind: "fact", cells: [withOwnSheetMark("由“计划审查”生成。")] },
    { kind: "header", cells: ["层级", "项目数", "总投资"] },
    { kind: "body", cells: ["市长", 2, 410.5] },
    { kind: "body", cells: ["常务会议", 1, 600] },
  ],
  charts,
});

const chartsOn = (book: MemoryBackend, name = "汇总表") =>
  book.snapshot().sheets.find((sheet) => sheet.name === name)?.charts ?? [];

test("a sheet's charts show its cells: a line on the second axis beside columns, bars with the first on top", async () => {
  const { host, book } = open(usersBook(), "1.14");
  await host.makeSheet(content([COLUMNS, BARS]));
  expect(chartsOn(book)).toEqual([
    {
      name: "PlanReview tiers",
      type: "ColumnClustered",
      title: "各层级的总投资和项目数",
      legend: "Bottom",
      at: "E3",
      width: 400,
      height: 200,
      isReversed: false,
      leaning: 0,
      series: [
        expect.objectContaining({
          name: "项目数",
          type: "LineMarkers",
          axisGroup: "Secondary",
          values: "B4:B5",
          categories: "A4:A5",
          hasDataLabels: true,
          labelFormat: "0",
        }),
        expect.objectContaining({
          name: "总投资",
          type: "ColumnClustered",
          axisGroup: "Primary",
          values: "C4:C5",
          categories: "A4:A5",
          labelFormat: "#,##0.00",
        }),
      ],
    },
    expect.objectContaining({ name: "PlanReview amounts", type: "BarClustered", isReversed: true, leaning: null }),
  ]);
});

test("made anew, the sheet has its charts once; a chart that a person added stays", async () => {
  const { host, book } = open();
  const made = await host.makeSheet(content([COLUMNS, BARS]));
  const own = chartsOn(book);
  book.addChart(made.sheetId, { ...book.charts(made.sheetId)[0], name: "我的图" } as never);
  expect((await host.makeSheet(content([COLUMNS, BARS]))).replaced).toBe(true);
  expect(chartsOn(book).map(({ name }) => name)).toEqual(["我的图", "PlanReview tiers", "PlanReview amounts"]);
  expect(chartsOn(book).slice(1)).toEqual(own);
  await host.makeSheet(content([]));
  expect(chartsOn(book).map(({ name }) => name)).toEqual(["我的图"]);
});

test("an Excel that refuses the second axis leaves the sheet and what it could draw", async () => {
  const { host, book } = open(usersBook(), undefined, SHEET, strictness(["noSecondAxis"]));
  expect(await host.makeSheet(content([COLUMNS, BARS]))).toMatchObject({ name: "汇总表" });
  expect(chartsOn(book).map(({ name, title }) => [name, title])).toEqual([
    ["PlanReview tiers", "各层级的总投资和项目数"],
    ["PlanReview amounts", "各层级的总投资和项目数"],
  ]);
});
