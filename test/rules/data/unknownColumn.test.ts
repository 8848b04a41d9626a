import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../../src/review";
import { unknownColumn } from "../../../src/rules/data/unknownColumn";
import { findingText } from "../../../src/rules/findingText";
import { sheet } from "../../plan/sheet";

function found(rows: readonly (readonly CellValue[])[]): readonly Finding[] {
  const reading = readPlan(sheet(rows));
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return allFindings(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000, rules: [unknownColumn] }));
}

test("认不出的列各说一次，是说明，不是问题", () => {
  const findings = found([
    ["项目名称", "总投资", "投资盘子", "经办"],
    ["A系统", 300, 5, "张三"],
  ]);
  expect(findings.map(({ severity, row, cells }) => [severity, row, cells])).toEqual([
    ["info", null, [{ row: 1, column: 3, field: null }]],
    ["info", null, [{ row: 1, column: 4, field: null }]],
  ]);
  expect(findings.map((finding) => findingText("zh-CN", finding, "万元").line)[0]).toContain("未识别“投资盘子”列");
  expect(findings.map((finding) => findingText("en-US", finding, "万元").line)[1]).toContain(
    "Column “经办” is not known",
  );
});
test("都认得，不说", () =>
  expect(
    found([
      ["项目名称", "总投资"],
      ["A系统", 300],
    ]),
  ).toEqual([]));
test("超长的列名截短", () =>
  expect(
    String(
      found([
        ["项目名称", "总投资", "怪".repeat(500)],
        ["A系统", 300, 1],
      ])[0]?.message.data.header,
    ).length,
  ).toBe(60));
