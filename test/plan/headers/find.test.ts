/** Where a header is found: by the project's name, by what a person says, the most complete one near the first. */
import { readPlan, type MappingCorrections } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { fieldList, planOf, sheet, type SheetOptions } from "../sheet";

type Row = readonly CellValue[];
const A: Row = ["A系统", "市A局", 5];
const blank = (rows: number): readonly Row[] => Array.from({ length: rows }, () => [null]);
const kind = (
  rows: readonly Row[],
  options: SheetOptions & { readonly corrections?: MappingCorrections } = {},
): string => {
  const reading = readPlan(sheet(rows, options), options.corrections ? { corrections: options.corrections } : {});
  return "plan" in reading ? fieldList(reading.plan) : reading.noPlan.reason;
};

test.each<[string, Row, string]>([
  ["the usual name", ["项目名称", "建设单位", "总投资"], "1:name 2:unit 3:total"],
  ["with a remark", ["项目名称（市级）", "建设单位", "总投资"], "1:name 2:unit 3:total"],
  ["in English", ["Project name", "建设单位", "总投资"], "1:name 2:unit 3:total"],
  ["nothing else that is known", ["项目名称", "说法", "盘子"], "noHeader"],
  ["no name", ["说法", "建设单位", "总投资"], "noHeader"],
])("%s", (_, head, expected) => expect(kind([head, A])).toBe(expected));

test("a column that a person calls the name is the name", () =>
  expect(kind([["说法", "建设单位", "总投资"], A], { corrections: { 说法: "name" } })).toBe("1:name 2:unit 3:total"));

test("a name that a person placed elsewhere is none", () =>
  expect(kind([["项目名称", "建设单位", "总投资"], A], { corrections: { 项目名称: null } })).toBe("noHeader"));

test("wherever the sheet begins", () =>
  expect(kind([["项目名称", "建设单位", "总投资"], A], { origin: { row: 4, column: 3 } })).toBe(
    "3:name 4:unit 5:total",
  ));

test("a header on the last row has no projects below it", () =>
  expect(kind([["计划表"], ["项目名称", "建设单位", "总投资"]])).toBe("noProjects"));

describe("a header merged over further cells", () => {
  test("to the right heads a group, if a known label stands below", () =>
    expect(
      kind(
        [
          ["项目", null, "建设单位", "总投资"],
          ["名称", "编号", null, null],
          ["A系统", "DZ-01", "市A局", 5],
        ],
        {
          merges: ["A1:B1", "C1:C2", "D1:D2"],
        },
      ),
    ).toMatch(/^1:name /));
  test("downwards it is the name, whatever the first project is called", () =>
    expect(
      kind(
        [
          ["项目名称", "建设单位", "总投资"],
          [null, null, null],
          ["等级保护测评", "市A局", 5],
        ],
        {
          merges: ["A1:A2", "B1:B2", "C1:C2"],
        },
      ),
    ).toBe("1:name 2:unit 3:total"));
});

describe("of several headers", () => {
  const LEGEND: Row = ["项目名称", "建设单位"];
  const FULL: Row = ["项目名称", "建设单位", "总投资", "资金来源", "建设内容"];
  const headed = (rows: readonly Row[]): readonly number[] => planOf(rows).headerRows;
  test("the one that is known better", () => {
    expect(headed([LEGEND, ...blank(2), FULL, A])).toEqual([4]);
    expect(headed([FULL.slice(0, 3), A, ...blank(2), FULL, A])).toEqual([1]);
  });
  test("as long as it stands within two hundred rows of the first, not of the last that was found", () => {
    expect(headed([LEGEND, A.slice(0, 2), ...blank(198), FULL, A])).toEqual([201]);
    expect(headed([LEGEND, A.slice(0, 2), ...blank(147), LEGEND, ...blank(149), FULL, A])).toEqual([1]);
  });
});
