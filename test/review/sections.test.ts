/** Rows whose unit stands in the heading above them are judged as that unit's; where it does not surely, at most to be verified. */
import { dayOfIso } from "../../src/exact";
import { ReadMemo, readPlan, type PlanSheet } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { admissionsOf, ReviewMemo, reviewPlan, type SheetReview } from "../../src/review";
import type { CellValue } from "../../src/sheet";
import { sheet } from "../plan/sheet";

type Line = readonly CellValue[];
const HEADER: Line = ["序号", "项目名称", "总投资（万元）", "审定层级", "审定日期", "建设内容", "资金来源"];
const heading = (text: string): Line => [text, ...Array<null>(6).fill(null)];
/** Decided below the authority that the amount asks for: an error of a municipal project. */
const project = (number: number, name = `第${number}平台`, fund: CellValue = null): Line => [
  number,
  name,
  1200,
  "分管副市长",
  "2026-03-01",
  "建设业务系统",
  fund,
];

function planOf(lines: readonly Line[], memo?: ReadMemo): PlanSheet {
  const reading = readPlan(sheet([HEADER, ...lines]), memo ? { memo } : {});
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan;
}

const OPTIONS = { policy: DAZHOU_2023, asOf: dayOfIso("2026-11-26") as number };
const reviewOf = (...lines: readonly Line[]): SheetReview => reviewPlan(planOf(lines), OPTIONS);
/** What is said of each project's approval. */
const approvals = ({ rows }: SheetReview): readonly string[] =>
  rows.map(({ findings }) => findings.find(({ rule }) => rule === "A10-UNDERAUTH")?.severity ?? "none");

test("a county's row under its county's heading is not judged as the city's, and the heading's cell says why", () => {
  const review = reviewOf(heading("一、宣汉县"), project(1), heading("二、市教育局"), project(2));
  expect(approvals(review)).toEqual(["none", "error"]);
  expect(review.rows[0]?.computed?.scope.because).toBe("countyBody");
  expect(review.rows[0]?.findings).toMatchObject([
    { rule: "SCOPE-A64-COUNTY", severity: "info", cells: [{ row: 2, column: 1, field: "unit" }] },
  ]);
  expect(review.rows.map((row) => row.project.unit)).toEqual(["宣汉县", "市教育局"]);
  expect(review.notChecked.flatMap(({ needs }) => needs)).not.toContain("unit");
});

test("a zone that counts among the counties is told as one", () => {
  const review = reviewOf(heading("一、高新区"), project(1));
  expect(review.rows[0]?.findings.map(({ message }) => message.key)).toEqual(["rules.SCOPE-A64-COUNTY.zone"]);
});

test("under a heading of counties, zones, streets or towns an error is at most to be verified", () => {
  const review = reviewOf(
    ...["一、区县部分", "二、经开区", "三、凤北街道", "四、复兴镇", "五、营山县"].flatMap((text, at) => [
      heading(text),
      project(at + 1),
    ]),
  );
  expect(approvals(review)).toEqual(Array<string>(5).fill("warning"));
  const doubts = review.rows.map(({ findings }) => findings.find(({ rule }) => rule === "A10-UNDERAUTH")?.doubts);
  expect(doubts[0]).toEqual([{ key: "doubt.section", data: { heading: "一、区县部分", rows: { rows: [2] } } }]);
  expect(doubts.slice(1).map((said) => said?.map(({ key }) => key))).toEqual(
    Array<string[]>(4).fill(["doubt.unitLevel"]),
  );
});

test("municipal money says that it is the city's all the same", () => {
  expect(approvals(reviewOf(heading("一、区县部分"), project(1, "第1平台", "市级财政资金")))).toEqual(["error"]);
});

test("headings of kinds of projects and of the city's bodies change no verdict", () => {
  expect(approvals(reviewOf(heading("一、续建项目"), project(1), heading("二、市直部门"), project(2)))).toEqual([
    "error",
    "error",
  ]);
});

test("one name is a project given again under one unit's heading, and is none under two", () => {
  const again = (...lines: readonly Line[]) =>
    reviewOf(...lines).rows.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "DATA-DUP")).length;
  const [one, other] = [project(1, "办公系统"), project(2, "办公系统")];
  expect(again(heading("一、市教育局"), one, other)).toBe(1);
  expect(again(heading("一、市教育局"), one, heading("二、市水务局"), other)).toBe(0);
  expect(again(heading("一、新建项目"), one, heading("二、续建项目"), other)).toBe(1);
});

test("for its way into the library a plan lacks no column of units where all its rows have one from headings", () => {
  const missing = (...lines: readonly Line[]) => [...admissionsOf(reviewOf(...lines)).values()].at(-1)?.missingColumns;
  expect(missing(heading("一、市教育局"), project(1))).not.toContain("unit");
  expect(missing(project(1), heading("一、市教育局"), project(2))).toContain("unit");
});

test("a review that follows edits of headings says what a new one says", () => {
  const [read, memo] = [new ReadMemo(), new ReviewMemo()];
  const texts = ["一、宣汉县", "一、区县部分", "一、市教育局", "一、新建项目", "一、渠县", "一、宣汉县"];
  for (const text of texts) {
    const lines = [heading(text), project(1), project(2, "第1平台"), heading("二、市水务局"), project(3)];
    const followed = reviewPlan(planOf(lines, read), { ...OPTIONS, memo });
    expect(JSON.stringify(followed, plain)).toBe(JSON.stringify(reviewOf(...lines), plain));
  }
  const bare = [heading("一、宣汉县"), project(1), project(2, "第1平台"), heading("二、其他"), project(3)];
  const followed = reviewPlan(planOf(bare, read), { ...OPTIONS, memo });
  expect(JSON.stringify(followed, plain)).toBe(JSON.stringify(reviewOf(...bare), plain));
});

test("what asks for a unit is not checked where neither a column nor a heading names one, after edits too", () => {
  const needing = ({ notChecked }: SheetReview): boolean => notChecked.some(({ needs }) => needs.includes("unit"));
  expect(needing(reviewOf(project(1), heading("一、新建项目"), project(2)))).toBe(true);
  expect(needing(reviewOf(project(1), heading("一、宣汉县"), project(2)))).toBe(false);
  const [read, memo] = [new ReadMemo(), new ReviewMemo()];
  for (const text of ["一、新建项目", "一、市水务局", "一、新建项目", "一、新建项目"]) {
    const lines = [
      ...Array.from({ length: 9 }, (_, at) => project(at + 1, "办公系统（一期）")),
      heading(text),
      project(10, "办公系统（二期）"),
    ];
    const followed = reviewPlan(planOf(lines, read), { ...OPTIONS, memo });
    expect(JSON.stringify(followed, plain)).toBe(JSON.stringify(reviewOf(...lines), plain));
  }
});

const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
