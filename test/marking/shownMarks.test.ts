/** What the highlights of a marked sheet show, cell by cell, on a sheet just marked and after what people do to it. */
import { planMarks, type MarkManner, type ResultChoice } from "../../src/marking";
import { shownMarks } from "../../src/marking/shown";
import { readPlan } from "../../src/plan";
import { addressOf, type CellValue } from "../../src/sheet";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { withMarks } from "../../src/session/marks/marked";
import { plainGrid } from "../support/grid";

const HEADERS = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "智慧城管", "甲局", 300, 100, 10.01, "否"],
  [2, "政务云", "乙局", 198, 90, 3, "否"],
  [3, "某项目", "丁局", 100, 90, 1, "是"],
];

/** As "cell style", the header's left out; edits by address. */
function shown(
  edits: readonly (readonly [row: number, column: number, value: CellValue])[] = [],
  choice: ResultChoice | null = null,
  manner: MarkManner = {},
): readonly string[] {
  const grid = plainGrid([HEADERS, ...ROWS]);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  const marks = planMarks(
    reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_700 }),
    grid,
    "zh-CN",
    choice,
    new Map(),
    manner,
  );
  const after = withMarks(grid, marks);
  const values = after.values.map((row) => row.slice());
  for (const [row, column, value] of edits) values[row - 1]![column - 1] = value;
  const now = readPlan({ ...after, values });
  if (!("plan" in now)) throw new Error("no plan");
  return shownMarks({ ...after, values }, now.plan).map(
    ({ row, column, style, isStale }) => `${addressOf(row, column)} ${style}${isStale ? " stale" : ""}`,
  );
}
const body = (lines: readonly string[]): readonly string[] => lines.filter((line) => !/^[A-Z]+1 /.test(line));

test("just marked: the header, each row's marker, the verdicts that weigh something, the flagged cells", () => {
  expect(shown()).toEqual([
    "N1 markerLabel",
    "H1 header",
    "I1 header",
    "J1 header",
    "K1 header",
    "L1 header",
    "M1 header",
    "N2 marker",
    "H2 verdictError",
    "F2 error",
    "N3 marker",
    "N4 marker",
  ]);
});

test("a sheet that is not marked shows nothing", () => {
  const grid = plainGrid([HEADERS, ...ROWS]);
  const reading = readPlan(grid);
  expect("plan" in reading && shownMarks(grid, reading.plan)).toEqual([]);
});

test("a corrected cell: its colour goes and the verdict is called back; another name takes all of the row", () => {
  expect(body(shown([[2, 6, 10]]))).toEqual([
    "N2 marker",
    "H2 verdictWarning stale",
    "I2 stale",
    "J2 stale",
    "K2 stale",
    "L2 stale",
    "M2 stale",
    "N3 marker",
    "N4 marker",
  ]);
  expect(body(shown([[2, 2, "另一项目"]]))).toEqual([
    "N2 marker",
    "H2 verdictWarning stale",
    "I2 stale",
    "J2 stale",
    "K2 stale",
    "L2 stale",
    "M2 stale",
    "N3 marker",
    "N4 marker",
  ]);
  expect(body(shown([[4, 1, 9]]))).toEqual([
    "N2 marker",
    "H2 verdictError",
    "F2 error",
    "N3 marker",
    "N4 marker",
    "H4 verdictWarning stale",
  ]);
});

test("without a verdict column the results beside another row are blanked, and no cell is coloured", () => {
  expect(body(shown([], ["tier", "explanation"]))).toEqual(["J2 marker", "F2 error", "J3 marker", "J4 marker"]);
  expect(body(shown([[2, 6, 10]], ["tier", "explanation"]))).toEqual(["J2 marker", "J3 marker", "J4 marker"]);
  expect(body(shown([[2, 2, "另一项目"]], ["tier", "explanation"]))).toEqual([
    "J2 marker",
    "H2 stale",
    "I2 stale",
    "J3 marker",
    "J4 marker",
  ]);
});

test("results that are formulas say by themselves that their row is another: only the values among them are blanked", () => {
  expect(body(shown([[2, 2, "另一项目"]], null, { formulas: DAZHOU_2023 }))).toEqual([
    "N2 marker",
    "H2 verdictWarning stale",
    "L2 stale",
    "M2 stale",
    "N3 marker",
    "N4 marker",
  ]);
});

test("a marker that a person overwrote or emptied shows nothing, nor does a verdict that was emptied", () => {
  const marker = 14;
  expect(body(shown([[2, marker, "手写"]]))).toEqual(["N2 marker", "N3 marker", "N4 marker"]);
  expect(body(shown([[2, marker, 5]]))).toEqual(["N2 marker", "N3 marker", "N4 marker"]);
  expect(body(shown([[2, marker, "PR1|"]]))).toEqual([
    "N2 marker",
    "H2 verdictWarning stale",
    "N3 marker",
    "N4 marker",
  ]);
  expect(body(shown([[2, marker, "PR1|E.supp=n100100000|"]]))).toEqual([
    "N2 marker",
    "H2 verdictWarning stale",
    "N3 marker",
    "N4 marker",
  ]);
  expect(body(shown([[2, 8, null]]))).toEqual(["N2 marker", "F2 error", "N3 marker", "N4 marker"]);
});
