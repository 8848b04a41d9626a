import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../../src/review";
import { doubleColumn } from "../../../src/rules/data/doubleColumn";
import { findingText } from "../../../src/rules/findingText";
import { sheet } from "../../plan/sheet";

function found(rows: readonly (readonly CellValue[])[]): readonly Finding[] {
  const reading = readPlan(sheet(rows));
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return allFindings(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000, rules: [doubleColumn] }));
}

test("两列合同金额：说明采用的是哪一列", () => {
  const findings = found([
    ["项目名称", "总投资", "合同金额（万元）", "合同金额（元）"],
    ["A系统", 300, 290, 2_900_001],
  ]);
  expect(findings.map(({ severity, row, cells }) => [severity, row, cells])).toEqual([
    ["warning", null, [{ row: 1, column: 4, field: null }]],
  ]);
  const [finding] = findings;
  if (!finding) throw new Error("nothing found");
  expect(findingText("zh-CN", finding, "万元").line).toContain("“合同金额（元）”列与 C 列都对应合同金额，只采用 C 列");
  expect(findingText("en-US", finding, "万元").line).toContain("only C is used");
});
test("文字列重复只是说明", () =>
  expect(
    found([
      ["项目名称", "总投资", "备注", "说明"],
      ["A系统", 300, "x", "y"],
    ]).map(({ severity }) => severity),
  ).toEqual(["info"]));
test("各是各的内容，不说", () =>
  expect(
    found([
      ["项目名称", "总投资", "合同金额", "补充合同金额"],
      ["A系统", 300, 290, 5],
    ]),
  ).toEqual([]));
