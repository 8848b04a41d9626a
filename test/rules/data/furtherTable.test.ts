import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../../src/review";
import { furtherTable } from "../../../src/rules/data/furtherTable";
import { findingText } from "../../../src/rules/findingText";
import { sheet } from "../../plan/sheet";

function found(rows: readonly (readonly CellValue[])[]): readonly Finding[] {
  const reading = readPlan(sheet(rows));
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return allFindings(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000, rules: [furtherTable] }));
}

const first: readonly (readonly CellValue[])[] = [
  ["序号", "项目名称", "总投资"],
  [1, "A系统", 300],
  [null, null, null],
];

test("下方另一张表：指出从哪个单元格开始", () => {
  const findings = found([...first, ["二、运维", null, null], ["序号", "项目名称", "运维经费"], [1, "B系统", 40]]);
  expect(findings.map(({ severity, row, cells }) => [severity, row, cells])).toEqual([
    ["warning", null, [{ row: 5, column: 1, field: null }]],
  ]);
  expect(findings.map((finding) => findingText("zh-CN", finding, "万元").line)[0]).toContain(
    "从 A5 开始的另一张表没有读取",
  );
});
test("列次序不同、单位不同，也是另一张表", () => {
  expect(found([...first, ["序号", "总投资", "项目名称"], [1, 40, "B系统"]])).toHaveLength(1);
  expect(
    found([
      ["序号", "项目名称", "总投资（万元）"],
      [1, "A系统", 300],
      ["序号", "项目名称", "总投资（元）"],
      [2, "B系统", 400_000],
    ]),
  ).toHaveLength(1);
});
test("右边另一张表", () => {
  const findings = found([
    ["序号", "项目名称", "总投资", null, "序号", "项目名称", "总投资"],
    [1, "A系统", 300, null, 1, "B系统", 40],
  ]);
  expect(findings.map(({ cells }) => cells)).toEqual([[{ row: 1, column: 6, field: null }]]);
});
test("分页重复的表头不是另一张表", () =>
  expect(found([...first, ["序号", "项目名称", "总投资"], [2, "B系统", 400]])).toEqual([]));
