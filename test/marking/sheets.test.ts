/** Worksheets of ours as data: links, names, heights, and the ranges of a chart. */
import { heightOf, linkTo, nthName, quotedName, quotedText, styled, type SheetRow } from "../../src/marking/sheets";
import { chartName, isOurChart, sourceOf, type SheetChart } from "../../src/marking/sheetCharts";

test("a cell is a value, or more than its value", () => {
  expect([styled("甲"), styled(0), styled(null), styled(undefined)]).toEqual([
    { value: "甲" },
    { value: 0 },
    { value: null },
    { value: null },
  ]);
  expect(styled({ value: 1, tone: "quiet" })).toEqual({ value: 1, tone: "quiet" });
});

test("a name that is taken gets a number, within the 31 characters that Excel allows", () => {
  expect([nthName("清单", 1), nthName("清单", 2)]).toEqual(["清单", "清单（2）"]);
  const long = "长".repeat(40);
  expect([nthName(long, 1), nthName(long, 12)]).toEqual(["长".repeat(31), `${"长".repeat(27)}（12）`]);
});

test("a link leads to a cell; quotes are written twice; what has no room in a formula is only its text", () => {
  expect([quotedName("李'表"), quotedText('甲"乙')]).toEqual(["'李''表'", '"甲""乙"']);
  expect(linkTo("计划", "B3")).toEqual({ value: "B3", formula: `HYPERLINK("#'计划'!B3","B3")` });
  expect(linkTo("计划", "B3", "第 3 行")).toEqual({ value: "第 3 行", formula: `HYPERLINK("#'计划'!B3","第 3 行")` });
  const linked = (sheet: number, shown: number) => "formula" in linkTo("表".repeat(sheet), "B3", "文".repeat(shown));
  expect([linked(198, 200), linked(199, 200), linked(198, 201)]).toEqual([true, false, false]);
});

test("a row is as high as its wrapped text needs, 409 points at most; a title's and an unwrapped one's heights are fixed", () => {
  const columns = [{ width: 11 }, { width: 21 }];
  const height = (kind: SheetRow["kind"], ...cells: SheetRow["cells"]) => heightOf({ kind, cells }, columns);
  expect([height("title", "题"), height("group", "组".repeat(99)), height("body")]).toEqual([27, 15, 15]);
  // Ten characters a line in the first column: five Chinese ones.
  expect([
    height("body", "文".repeat(5)),
    height("body", "文".repeat(6)),
    height("body", null, "文".repeat(11)),
  ]).toEqual([15, 30, 30]);
  expect(height("body", 123_456_789_012_345)).toBe(15);
  expect(height("body", { value: "文".repeat(11) })).toBe(45);
  // A fact stands over all columns, 32 characters wide.
  expect([height("fact", "文".repeat(15)), height("fact", "文".repeat(16))]).toEqual([15, 30]);
  expect([height("body", null, null, "文".repeat(15)), height("body", null, null, "文".repeat(16))]).toEqual([15, 30]);
  // A header is measured as a wide font draws it.
  expect([height("header", "文".repeat(4)), height("header", "文".repeat(5))]).toEqual([15, 30]);
  expect([height("body", "\n".repeat(26)), height("body", "\n".repeat(27)), height("body", "\n".repeat(99))]).toEqual([
    405, 409, 409,
  ]);
});

test("a chart of ours is known by its name; it shows its series with the row above that names them", () => {
  expect(chartName({ key: "amounts" })).toBe("PlanReview amounts");
  expect([isOurChart("PlanReview amounts"), isOurChart("图表 1"), isOurChart("我的 PlanReview ")]).toEqual([
    true,
    false,
    false,
  ]);
  const chart = (...columns: number[]): SheetChart =>
    ({
      categories: { firstRow: 5, lastRow: 9, firstColumn: 1, lastColumn: 1 },
      series: columns.map((column) => ({ column, numberFormat: "0" })),
    }) as unknown as SheetChart;
  expect(sourceOf(chart(4, 2))).toEqual({ firstRow: 4, lastRow: 9, firstColumn: 2, lastColumn: 4 });
});
