import { dayOfIso } from "../../../src/exact";
import { completenessOf, isComplete } from "../../../src/library/completeness";
import { noticeSheet } from "../../../src/library/completeness/sheet";
import { noticeText } from "../../../src/library/completeness/text";
import type { CellValue } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { planOf } from "../../plan/sheet";

const HEADER = [
  "项目名称",
  "建设单位",
  "建设内容",
  "建设依据",
  "绩效目标",
  "实施方式",
  "总投资（万元）",
  "资金来源",
  "是否涉密",
];
const WHOLE: readonly CellValue[] = [
  "甲系统",
  "市甲局",
  "建一套",
  "工作部署",
  "办结提速",
  "自行建设",
  50,
  "市级财政资金",
  "否",
];

function completeness(rows: readonly (readonly CellValue[])[], asOf = "2026-10-20", due: string | null = null) {
  const review = reviewPlan(planOf(rows), { policy: DAZHOU_2023, asOf: dayOfIso(asOf) ?? 0 });
  return completenessOf(review, due === null ? null : dayOfIso(due), "zh-CN");
}
const without = (field: string, row = WHOLE, value: CellValue = null) =>
  row.map((cell, index) => (HEADER[index] === field ? value : cell));

test("a plan that says all that Article 9 asks for needs no notice", () => {
  expect(isComplete(completeness([HEADER, WHOLE]))).toBe(true);
});

test("each department is told what is missing on its own rows, and nothing of the others'", () => {
  const other = without("建设单位", without("绩效目标"), "市乙局").map((cell, index) =>
    index === 0 ? "乙平台" : cell,
  );
  const found = completeness([HEADER, without("建设依据"), other]);
  expect(found.notices.map(({ unit, lines }) => [unit, lines.map(({ row, kind }) => [row, kind])])).toEqual([
    ["市甲局", [[2, "missing"]]],
    ["市乙局", [[3, "missing"]]],
  ]);
  const [first] = found.notices;
  const told = first ? noticeText(first, found, "zh-CN") : "";
  expect(told).toMatch(/^市甲局：\n.*须补正 1 处/);
  expect(told).toContain("建设依据");
  expect(told).not.toContain("乙平台");
});

test("data that cannot be used is told with its cell", () => {
  const found = completeness([HEADER, without("总投资（万元）", WHOLE, "三百左右吧")]);
  expect(found.notices[0]?.lines).toMatchObject([{ kind: "faulty", row: 2, cells: "G2" }]);
});

test("columns that are not there are told once, for all", () => {
  const found = completeness([
    ["项目名称", "建设单位", "总投资（万元）"],
    ["甲系统", "市甲局", 50],
  ]);
  expect(found.missingColumns).toEqual(["content", "basis", "goal", "mode", "fund"]);
});

test("a column for each source of money is where the money comes from", () => {
  const found = completeness([
    ["项目名称", "建设单位", "总投资（万元）", "市级财政（万元）", "单位自筹（万元）"],
    ["甲系统", "市甲局", 50, 30, 20],
  ]);
  expect(found.missingColumns).toEqual(["content", "basis", "goal", "mode"]);
});

test("a classified row is told by its number only", () => {
  const secret = without("是否涉密", without("建设依据"), "是").map((cell, index) => (index === 0 ? "机密工程" : cell));
  const found = completeness([HEADER, WHOLE, secret]);
  expect(found.notices).toMatchObject([{ unit: "", lines: [{ kind: "classified", row: 3 }] }]);
  const sheet = JSON.stringify(noticeSheet(found, "a.xlsx", "zh-CN"));
  expect(JSON.stringify(found) + sheet).not.toMatch(/机密工程|市甲局/);
});

test.each([
  ["2026-10-31", null, "2026-10-31"],
  ["2026-11-01", null, null],
  ["2026-11-01", "2026-11-20", "2026-11-20"],
])("on %s, with %s set, it is due %s (Article 7: the end of October)", (asOf, due, expected) => {
  expect(completeness([HEADER, WHOLE], asOf, due).due).toBe(expected === null ? null : dayOfIso(expected));
});
