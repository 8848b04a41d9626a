/** Everything that stands on a small marked sheet: each result, each marker, each highlight with its place. */
import { rangeAddress } from "../../src/sheet";
import { planMarksSteps } from "../../src/marking";
import { cells, formats, marks } from "./support/picture";
import { makeSheet } from "./support/sheets";

test("the results and markers of each row", () => {
  expect(cells(marks())).toEqual([
    [
      "审查结论",
      "审定层级",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "15% 调整余额（万元）",
      "问题说明",
      "审查标记（可清除）",
    ],
    [
      "= 不符合 1 项；需核实 1 项",
      "市长",
      10,
      6,
      25,
      "①追加内容为工程〔43①〕；需核实：②追加内容为工程〔43①〕",
      'PR1|A.name=t智慧"城管｜|A.total=n3000000000|V=E|S=不符合 1 项；需核实 1 项|E.supp=n100100000|W.contract=n1000000000|',
    ],
    [
      "= 需核实 1 项",
      "市长",
      10,
      6,
      25,
      "需核实：①追加内容为工程〔43①〕；说明：②追加内容为工程〔43①〕",
      "PR1|A.name=t政务云|A.total=n1980000000|V=W|S=需核实 1 项|W.contract=n900000000|I.supp=t|",
    ],
    ["= 涉密，不审查", "-", "-", "-", "-", "-", "PR1|C.seq=n3000000|C.classified=t是|S=涉密，不审查|"],
    [
      "= 数据错误 1 项",
      "市长",
      10,
      6,
      25,
      "数据错误：①追加内容为工程〔43①〕",
      "PR1|A.name=t合计|A.total=n5480000000|V=E|S=数据错误 1 项|E.total=n5480000000|",
    ],
    ["-", "-", "-", "-", "-", "-", "PR1|"],
  ]);
});

test("the highlights, the first on top: one for each flagged column and severity", () => {
  expect(formats(marks())).toEqual([
    "H3:L7 stale shorter",
    "G3:G7 verdictWarning",
    "G3:G7 verdictError",
    "G3:G7 verdictWarning",
    "M3:M7 marker",
    "M2 markerLabel",
    "G2:L2 header",
    "C3:C7 error shorter",
    "E3:E7 error shorter",
    "D3:D7 warning shorter",
    "E3:E7 info shorter",
  ]);
  expect(formats(marks({}, ["tier"]))).toEqual([
    "G3:G7 stale",
    "H3:H7 marker",
    "H2 markerLabel",
    "G2 header",
    "C3:C7 error",
    "E3:E7 error",
    "D3:D7 warning",
    "E3:E7 info",
  ]);
  expect(formats(marks({}, []))).toEqual([
    "G3:G7 marker",
    "G2 markerLabel",
    "C3:C7 error",
    "E3:E7 error",
    "D3:D7 warning",
    "E3:E7 info",
  ]);
});

test("what the marks say of themselves", () => {
  const { cells: _, formats: __, ...rest } = marks();
  expect(rest).toEqual({
    sheetName: "计划",
    block: { firstRow: 2, lastRow: 7, firstColumn: 7, lastColumn: 13 },
    columns: [
      { key: "verdict", wrap: false, width: 27 },
      { key: "tier", wrap: false, width: 16 },
      { key: "supplementCap", wrap: false, width: 13, format: "0.00####" },
      { key: "supplementRemaining", wrap: false, width: 13, format: "0.00####" },
      { key: "adjustmentRemaining", wrap: false, width: 13, format: "0.00####" },
      { key: "explanation", wrap: false, width: 71 },
      { key: "marker", wrap: false, width: 5, format: ";;;", headerFormat: ";;;" },
    ],
    replaces: null,
    model: { text: 2, amount: 3, lastColumn: 6 },
    headerRows: { firstRow: 2, lastRow: 2 },
    witness: [
      { column: 2, values: ["项目名称", '智慧"城管|', "政务云", "机要", "合计", null] },
      { column: 3, values: ["总投资", 300, 198, 50, 548, null] },
    ],
  });
});

test("a header without rows has a header's highlights alone", () => {
  const plan = marks({
    rows: [],
    flagged: [],
    plan: { range: { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 6 } },
  });
  expect(rangeAddress(plan.block)).toBe("G2:M2");
  expect(formats(plan)).toEqual(["M2 markerLabel", "G2:L2 header"]);
});

test("a row that nothing names gets no verdict and no colour: neither could be called back when rows are sorted", () => {
  const of = (...rows: number[][]) =>
    marks({ fields: ["supp"], rows, flagged: [{ row: 3, field: "supp" }], classified: [] });
  expect(cells(of([10])).slice(1)).toEqual([["-", "-", "-", "-", "-", "-", "PR1|"]]);
  expect(formats(of([10]))).toEqual([
    "C3:G3 stale shorter",
    "B3 verdictWarning",
    "B3 verdictError",
    "B3 verdictWarning",
    "H3 marker",
    "H2 markerLabel",
    "B2:G2 header",
  ]);
  // Two of them are told apart by what they hold.
  expect(
    cells(of([10], [20]))
      .slice(1)
      .map((row) => row.at(-1)),
  ).toEqual(["PR1|A.supp=n100000000|V=E|S=不符合 1 项|E.supp=n100000000|", "PR1|A.supp=n200000000|S=未发现问题|"]);
  // Of a classified row a text too long to be named by is not repeated.
  const long = marks({ rows: [[1, "机要", 50, 40, 1, "是".repeat(1_001)]], classified: [3], flagged: [] });
  expect(cells(long)[1]).toEqual(["-", "-", "-", "-", "-", "-", "PR1|"]);
});

test("planning stops after every hundred rows, so that whoever plans may do something else", () => {
  const steps = (count: number): number => {
    const { review, grid } = makeSheet({
      fields: ["name"],
      rows: Array.from({ length: count }, (_, at) => [`项目${at}`]),
    });
    return [...planMarksSteps(review, grid, "zh-CN")].length;
  };
  expect([steps(99), steps(100), steps(199), steps(200)]).toEqual([1, 2, 2, 3]);
});
