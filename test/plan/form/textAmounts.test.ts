/** A table whose amounts are all typed as text, its header written twice, is a table and no form. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { plainGrid } from "../../support/grid";

const HEADER: readonly CellValue[] = [
  "项目名称",
  "概算批复金额（元）",
  "计划年度",
  "年度安排资金：（元）",
  "运维经费（元）",
];

const line = (...cells: CellValue[]): readonly CellValue[] => HEADER.map((_, at) => cells[at] ?? null);

test.each([
  ["with 元 and separators", "58,589.83", "￥7070.28元", "'13655.26"],
  ["in wide digits", "５８５８９．８３", "７０７０．２８元", "１３６５５．２６"],
])("amounts %s below a header that is repeated: rows of projects", (_, one, two, three) => {
  const reading = readPlan(
    plainGrid([
      line("填报单位：市某局（盖章）"),
      HEADER,
      HEADER,
      line("小 计", one, null, two, three),
      line("小 计", two, null, "90291.95万元", three),
      line("某市第1智慧平台", two, 2027, one, three),
      HEADER,
      line("（一）续建项目", one, null, two, three),
      line("某市第2智慧平台", one, 2027, two, three),
      line("小 计", two, null, one, three),
      line("合计"),
    ]),
  );
  expect(reading).toMatchObject({ plan: { headerRows: [2] } });
  expect("plan" in reading ? reading.plan.projects.map(({ row }) => row) : []).toEqual([6, 9]);
});
