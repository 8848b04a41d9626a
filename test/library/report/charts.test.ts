import { reportOf, reportSheet } from "../../../src/library";
import { sourceOf } from "../../../src/marking/sheetCharts";
import { styled, type SheetContent } from "../../../src/marking/sheets";
import { DAZHOU_2023 } from "../../../src/regulation";
import type { CellValue } from "../../../src/sheet";
import { reviewed } from "../support/compared";

const HEADER = ["项目名称", "建设单位", "总投资（万元）", "本年度安排资金（万元）", "审定方式", "资金来源"];

function summaryOf(...rows: CellValue[][]): SheetContent {
  const { review } = reviewed([HEADER, ...rows]);
  const report = reportOf(review, DAZHOU_2023);
  return reportSheet({ report, review, policy: DAZHOU_2023, origin: { file: "计划.xlsx", at: 0 } }, "zh-CN");
}

const shown = (content: SheetContent, row: number, column: number) =>
  styled(content.rows[row - 1]?.cells[column - 1]).value;

/** What a chart shows: labels with the numbers of its series, under their names. */
function read(content: SheetContent, at: number) {
  const chart = content.charts?.[at];
  if (!chart) return null;
  const { firstRow, lastRow } = sourceOf(chart);
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    [1, ...chart.series.map(({ column }) => column)].map((column) => shown(content, firstRow + down, column)),
  );
}

describe("the summary's two charts", () => {
  test("show projects and total by tier, and what each unit gets, the greatest first", () => {
    const content = summaryOf(
      ["甲", "市教育局", 50, 10, "一事一议", "市级"],
      ["乙", "市公安局", 600, 0, "一事一议", "市级"],
      ["丙", "市教育局", 60.5, 5, "一事一议", "市级"],
    );
    expect(content.charts).toHaveLength(2);
    expect(read(content, 0)).toEqual([
      ["审定层级", "项目数", "总投资（万元）"],
      [expect.stringContaining("分管财政副市长"), 2, 110.5],
      [expect.stringContaining("常务会议"), 1, 600],
    ]);
    expect(read(content, 1)).toEqual([
      ["建设单位", "总投资（万元）", "年度资金（万元）"],
      ["市公安局", 600, 0],
      ["市教育局", 110.5, 15],
    ]);
  });

  test("one unit alone makes no comparison: the sources of funds are shown; without funds of the year only the totals", () => {
    const content = summaryOf(
      ["甲", "市教育局", 50, null, "一事一议", "市级"],
      ["乙", "市教育局", 600, null, "一事一议", "上级"],
    );
    expect(read(content, 1)).toEqual([
      ["资金来源", "总投资（万元）"],
      ["上级", 600],
      ["市级", 50],
    ]);
  });

  test("of very many units the 20 greatest are shown, and the title says so", () => {
    const content = summaryOf(
      ...Array.from({ length: 23 }, (_, at) => [`项目${at}`, `单位${at}`, 50 + at, 1, "一事一议", "市级"]),
    );
    expect(content.charts?.[1]?.title).toBe("总投资最大的 20 个建设单位（万元）");
    expect(read(content, 1)?.slice(1, 3)).toEqual([
      ["单位22", 72, 1],
      ["单位21", 71, 1],
    ]);
    expect(read(content, 1)).toHaveLength(21);
  });

  test.each([1, 2, 19, 20, 60])("lie beside the sections and end above the list of projects: %i units", (units) => {
    const content = summaryOf(
      ...Array.from({ length: units }, (_, at) => [`项目${at}`, `单位${at}`, 50, 1, "一事一议", "市级"]),
    );
    const list = content.rows.findIndex(({ cells }) => cells[0] === "项目明细") + 1;
    const head = content.rows.findIndex(({ cells }) => cells[0] === "按审定层级") + 1;
    const places = (content.charts ?? []).map(({ at, height }) => [at.row, at.row + Math.ceil(height / 15)] as const);
    expect(places[0]?.[0]).toBeGreaterThanOrEqual(head);
    expect(places[0]?.[1]).toBeLessThanOrEqual(places[1]?.[0] ?? 0);
    expect(places[1]?.[1]).toBeLessThan(list);
    for (const { height } of content.charts ?? []) expect(height).toBeGreaterThanOrEqual(75);
  });

  test("a plan without open projects has none", () => {
    const { review } = reviewed([
      [...HEADER, "是否涉密"],
      ["秘密工程", "保密局", 900, 9, "", "专项", "是"],
    ]);
    const report = reportOf(review, DAZHOU_2023);
    const origin = { file: "计划.xlsx", at: 0 };
    const content = reportSheet({ report, review, policy: DAZHOU_2023, origin }, "zh-CN");
    expect(content.charts).toEqual([]);
  });
});
