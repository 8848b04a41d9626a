/** Cells merged over several rows of a plan, and whose lines add up to a project. */
import { readPlan, ReadMemo } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { HEAD, planOf, said, sheet } from "../sheet";

describe("合并到几行几列里的格子", () => {
  const head: readonly CellValue[] = ["项目名称", "建设单位", "建设内容", "总投资（万元）"];
  const both = (merges: readonly string[]) =>
    planOf([head, ["A系统", "市A局", null, 5], ["B系统", null, null, 6]], { merges }).projects.map(({ fields }) =>
      [fields.unit, fields.content].map((each) => said(each!)),
    );
  test("只在第一列里，每一行都一样", () => {
    expect(both(["B2:C3"])).toEqual([
      ["市A局", "blank empty"],
      ["市A局", "blank empty"],
    ]);
    expect(both(["B2:B3"])).toEqual([
      ["市A局", "blank empty"],
      ["市A局", "blank empty"],
    ]);
  });
  test("没合并的下一行是空的", () => expect(both([])[1]).toEqual(["blank empty", "blank empty"]));
});

test("名称空着的合并区从下一行开始，不说明那一行是上面项目的", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["序号", "项目名称", "总投资", "合同金额", "资金来源"],
    [1, "A系统", 500, 300, "市级"],
    [null, null, null, 20, null],
    [null, null, null, null, null],
    [2, "B系统", 1, 1, "市级"],
  ];
  const contract = (merges: readonly string[]) => said(planOf(rows, { merges }).projects[0]!.fields.contract!);
  expect(contract(["B3:B4"])).toBe("300000000");
  expect(contract(["B2:B4"])).toBe("320000000");
});

test("一行合并了，其余没合并的行再读还是同一个项目", () => {
  const grid = sheet([HEAD, [1, "A", "市A局", 1], [2, "B", null, 1], [3, "C", "市C局", 1]], { merges: ["C2:C3"] });
  const memo = new ReadMemo();
  const read = () => {
    const reading = readPlan(grid, { memo });
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    return reading.plan.projects;
  };
  const before = read();
  expect(read()[2]).toBe(before[2]);
});
