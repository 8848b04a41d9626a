/**
 * The results as formulas, case by case: each formula, calculated by Univer, and what a person who typed the row expects.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../../src/exact";
import { DAZHOU_2023, policyOfJson } from "../../../src/regulation";
import type { CellValue } from "../../../src/sheet";
import { gridOf, marked, marksOf, RESULTS, reviewOf, shownIn } from "./support/sheets";
import { closeUniver, inUniver } from "./support/univer";

afterAll(closeUniver);

const HEADERS = [
  "项目名称",
  "审定方式",
  "总投资（万元）",
  "批复总投资（万元）",
  "合同金额（元）",
  "本次补充合同金额（万元）",
  "本次调整金额（万元）",
] as const;
type Row = readonly [
  route: CellValue,
  total: CellValue,
  approved: CellValue,
  contract: CellValue,
  supp: CellValue,
  adj: CellValue,
];
type Results = readonly [tier: CellValue, cap: CellValue, rest: CellValue, adjustment: CellValue];

const CASES: readonly (readonly [what: string, row: Row, results: Results])[] = [
  [
    "1 分 below 200 万元 is the vice mayor's",
    ["一事一议", 199.999999, null, null, null, null],
    ["分管财政副市长", "", "", ""],
  ],
  ["200 万元 is the mayor's", ["一事一议", 200, null, null, null, null], ["市长", "", "", ""]],
  [
    "1 分 below 30 万元 has no tier, and no limits",
    ["一事一议", 29.999999, null, 100000, null, null],
    ["不分档", "", "", ""],
  ],
  ["30 万元 has both", ["一事一议", 30, null, 100000, null, null], ["分管财政副市长", 1, 1, ""]],
  ["1000 万元 is the standing committee's", ["一事一议", 1000, null, null, null, null], ["市委常委会", "", "", ""]],
  [
    "the approved total counts where it is higher",
    ["一事一议", 499.99, 500, null, null, null],
    ["常务会议", "", "", 75],
  ],
  ["approved together, whatever the amount", ["统一审定", 50, null, null, null, null], ["集中审定", "", "", ""]],
  ["10 % used up to the 分", ["一事一议", 300, 300, 1297000, 12.97, null], ["市长", 12.97, 0, 45]],
  ["1 元 over it", ["一事一议", 300, 300, 1297000, 12.9701, null], ["市长", 12.97, -0.0001, 45]],
  ["1 分 over it shows that nothing is left", ["一事一议", 300, 300, 1297000, 12.970001, null], ["市长", 12.97, 0, 45]],
  [
    "the limit is rounded down to the 分",
    ["一事一议", 300, null, 1234567.89, null, null],
    ["市长", 12.345678, 12.345678, ""],
  ],
  ["15 % used up", ["一事一议", 109, 109, null, null, 16.35], ["分管财政副市长", "", "", 0]],
  [
    "15 % exceeded by 1 元, as a decrease",
    ["一事一议", 109, 109, null, null, -16.3501],
    ["分管财政副市长", "", "", -0.0001],
  ],
  ["a contract of 0 has a limit of 0", ["一事一议", 300, null, 0, null, null], ["市长", 0, 0, ""]],
  ["nothing said is none", ["一事一议", 300, "/", 1000000, "—", "无"], ["市长", 10, 10, ""]],
  ["a blank total is not below 30 万元", ["一事一议", null, null, 1000000, null, null], ["未判定", 10, 10, ""]],
  ["no total, but an approved one", ["一事一议", null, 800, null, null, null], ["常务会议", "", "", 120]],
];

const rowsOf = (rows: readonly Row[]): readonly (readonly CellValue[])[] => [
  HEADERS,
  ...rows.map((row, at): readonly CellValue[] => [`项目${at + 1}`, ...row]),
];

test("what each row shows, and that a formula shows it", async () => {
  const values = rowsOf(CASES.map(([, row]) => row));
  const grid = gridOf(values);
  const marks = marksOf(reviewOf(grid), grid);
  const [calculated] = await inUniver([marked("计划", values, marks)]);
  CASES.forEach(([what, , results], at) => {
    const cells = Object.values(RESULTS).map((place) => marks.cells[at + 1]?.[place]);
    expect([what, ...cells.map((cell) => cell?.kind)]).toEqual([what, ...results.map(() => "formula")]);
    expect([what, ...cells.map(shownIn)]).toEqual([what, ...results]);
    const line = calculated?.[at + 1] ?? [];
    const places = Object.values(RESULTS).map((place) => line[marks.block.firstColumn - 1 + place] ?? "");
    expect([what, ...places]).toEqual([what, ...results]);
  });
  expect(marks.fixedRows).toBeUndefined();
});

test("after an edit the formulas follow, and the verdict says that the row must be reviewed again", async () => {
  const before = rowsOf([["一事一议", 300, 300, 1_000_000, 5, 10]]);
  const after = rowsOf([["一事一议", 600, 500, 2_000_000, 21, 10]]);
  const grid = gridOf(before);
  const marks = marksOf(reviewOf(grid), grid);
  const [calculated] = await inUniver([marked("计划", after, marks)]);
  const line = (calculated?.[1] ?? []).slice(marks.block.firstColumn - 1);
  expect(line.slice(0, 5)).toEqual(["需重新审查", "常务会议", 20, -1, 65]);
});

test.each([
  ["another name", (row: CellValue[]) => (row[0] = "别的项目")],
  ["another route", (row: CellValue[]) => (row[1] = "统一审定")],
])("a result that stands beside %s says that the row must be reviewed again", async (_, change) => {
  const before = rowsOf([["一事一议", 300, 300, 1_000_000, 5, 10]]);
  const after = before.map((row) => [...row]);
  change(after[1] ?? []);
  const grid = gridOf(before);
  const marks = marksOf(reviewOf(grid), grid);
  const [calculated] = await inUniver([marked("计划", after, marks)]);
  const line = (calculated?.[1] ?? []).slice(marks.block.firstColumn - 1);
  expect(line.slice(1, 5)).toEqual(Array(4).fill("需重新审查"));
});

test.each<readonly [string, Row, string]>([
  [
    "several supplements in a cell",
    ["一事一议", 300, null, 1_000_000, "5；3", null],
    "补充合同余额为固定值，不随改动重算：“补充合同金额”不是单独一个数字",
  ],
  [
    "an estimate",
    ["一事一议", 300, null, "约100万元", null, null],
    "补充合同限额、补充合同余额为固定值，不随改动重算：“合同金额”不是单独一个数字",
  ],
  [
    "a number kept as text",
    ["一事一议", "300", 300, 1_000_000, null, null],
    "审定层级、补充合同限额等 4 列为固定值，不随改动重算：“总投资”不是单独一个数字",
  ],
  [
    "an amount past 1000 亿元",
    ["一事一议", 10_000_000, null, null, null, null],
    "审定层级、补充合同限额等 4 列为固定值，不随改动重算：金额过大",
  ],
])("%s: the value stands, and the row says so", (_, row, note) => {
  const grid = gridOf(rowsOf([row, ["一事一议", 300, 300, 1_000_000, 5, 10]]));
  const review = reviewOf(grid);
  const [marks, values] = [marksOf(review, grid), marksOf(review, grid, null)];
  const line = marks.cells[1] ?? [];
  expect(marks.fixedRows).toBe(1);
  expect(shownIn(line[5])).toContain(note);
  expect(shownIn(marks.cells[2]?.[5])).not.toContain("固定值");
  for (const place of Object.values(RESULTS)) {
    expect(shownIn(line[place])).toBe(shownIn(values.cells[1]?.[place]));
    if (line[place]?.kind !== "formula") expect(line[place]).toEqual(values.cells[1]?.[place]);
  }
  expect(Object.values(RESULTS).some((place) => line[place]?.kind !== "formula")).toBe(true);
});

test("further lines of a project add to its contract: its amounts stay values", () => {
  const grid = {
    ...gridOf([
      ["项目名称", "总投资（万元）", "合同金额（万元）", "资金来源"],
      ["智慧城管", 300, 100, "市级"],
      [null, null, 50, "中央"],
    ]),
    merges: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }],
  };
  const marks = marksOf(reviewOf(grid), grid);
  const kinds = Object.values(RESULTS).map((place) => marks.cells[1]?.[place]?.kind);
  expect(kinds).toEqual(["formula", "number", "number", "empty"]);
  expect(shownIn(marks.cells[1]?.[RESULTS.cap])).toBe(15);
  expect(shownIn(marks.cells[1]?.[5])).toContain("项目占多行");
});

test("a classified row has no formula and no result", () => {
  const grid = gridOf([
    ["项目名称", "总投资（万元）", "合同金额（万元）", "是否涉密"],
    ["甲", 300, 100, "是"],
    ["乙", 300, 100, "否"],
  ]);
  const marks = marksOf(reviewOf(grid), grid);
  expect(Object.values(RESULTS).map((place) => marks.cells[1]?.[place]?.kind)).toEqual(Array(4).fill("empty"));
  expect(JSON.stringify(marks.cells[1])).not.toContain("P=");
  expect(marks.cells[2]?.[RESULTS.cap]?.kind).toBe("formula");
});

const COUNTY = policyOfJson(
  JSON.parse(readFileSync(join(__dirname, "../../regulation/fixtures/example-county.json"), "utf8")) as unknown,
  DAZHOU_2023,
);

test("another place's bands and shares give other formulas", async () => {
  const values = rowsOf([
    ["一事一议", 19.999999, null, 1_000_000, null, null],
    ["一事一议", 99.999999, 50, 1_000_000.07, null, 4],
    ["一事一议", 100, 50, 1_000_000.07, 8.000001, 4],
    ["一事一议", 300, 50, 1_000_000.07, null, 6],
  ]);
  const grid = gridOf(values);
  const review = reviewOf(grid, 20_600, COUNTY);
  const [marks, plain] = [marksOf(review, grid, COUNTY), marksOf(review, grid, null)];
  const [calculated] = await inUniver([marked("计划", values, marks)]);
  const places = Object.values(RESULTS);
  const first = marks.block.firstColumn - 1;
  for (const row of [1, 2, 3, 4]) {
    expect(places.map((place) => marks.cells[row]?.[place]?.kind)).toEqual(places.map(() => "formula"));
    expect(places.map((place) => calculated?.[row]?.[first + place])).toEqual(
      places.map((place) => shownIn(plain.cells[row]?.[place])),
    );
  }
  const [below, low, middle, high] = [1, 2, 3, 4].map((row) =>
    places.map((place) => calculated?.[row]?.[first + place]),
  );
  expect(below?.slice(1)).toEqual(["", "", ""]);
  expect(low?.slice(1)).toEqual([8, 8, 2.25]);
  expect(middle?.slice(1)).toEqual([8, 0, 2.25]);
  expect(high?.slice(1)).toEqual([8, 8, 0.25]);
  expect(new Set([below, low, middle, high].map((row) => row?.[0])).size).toBe(4);
});

test("a rule with an end is for no formula: its day is another for every row", () => {
  const ends = {
    ...DAZHOU_2023,
    parameters: {
      ...DAZHOU_2023.parameters,
      supplementShare: { ...DAZHOU_2023.parameters.supplementShare, to: dayOfIso("2030-12-31") },
    },
  };
  const grid = gridOf(rowsOf([["一事一议", 300, 300, 1_000_000, 5, 10]]));
  const marks = marksOf(reviewOf(grid, undefined, ends), grid, ends);
  const kinds = Object.values(RESULTS).map((place) => marks.cells[1]?.[place]?.kind);
  expect(kinds).toEqual(["formula", "number", "number", "formula"]);
  expect(shownIn(marks.cells[1]?.[5])).toContain("有关规定有适用期限");
});

test("a formula holds nothing that was typed into a cell, and looks at its own row only", () => {
  const nasty = '=CMD("x")&"|~"';
  const values = rowsOf([["一事一议", 300, 300, 1_000_000, 5, 10]]).map((row, at) =>
    at ? [nasty, ...row.slice(1)] : row,
  );
  const grid = gridOf(values);
  const marks = marksOf(reviewOf(grid), grid);
  for (const place of Object.values(RESULTS)) {
    const cell = marks.cells[1]?.[place];
    if (cell?.kind !== "formula") throw new Error("no formula");
    expect(cell.formula).not.toContain("CMD");
    expect([...new Set(cell.formula.match(/\$[A-Z]+\d+/g))].every((reference) => reference.endsWith("2"))).toBe(true);
    const functions = new Set(cell.formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Z]+(?=\()/g));
    const everywhere = "IF AND OR NOT ISNUMBER ISLOGICAL FIND SUBSTITUTE TRIM N ROUND INT ABS MIN MAX MATCH CHOOSE";
    expect([...functions].filter((name) => !everywhere.split(" ").includes(name))).toEqual([]);
  }
});
