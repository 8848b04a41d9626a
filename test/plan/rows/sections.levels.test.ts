/** Sections of several levels, headings of several cells, and what an edit of one row makes of the others. */
import { ReadMemo, readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { HEAD, planOf, sheet } from "../sheet";
import { BARE, head, row, units, type Line } from "./sectioned";

test("a body under another one that is none of the city's, by its name", () => {
  const under = (outer: string, inner: string): readonly string[] => units([head(outer), head(inner), row(1)]);
  expect(under("一、宣汉县", "（一）宣汉教育局")).toEqual(["宣汉教育局 from 3"]);
  expect(under("一、宣汉县", "（一）宣传办公室")).toEqual(["宣汉县宣传办公室 from 3"]);
  expect(under("一、宣汉县", "（一）城市管理局")).toEqual(["宣汉县城市管理局 from 3"]);
  expect(under("一、区县部分", "（一）公安局达川区分局")).toEqual(["(一、区县部分 2)"]);
});

test("a sum without rows of its own above it, empty rows apart, ends no section", () => {
  const empty: Line = [null, null, null];
  expect(units([head("一、宣汉县"), empty, head("小计", null, 500), row(1)])).toEqual(["宣汉县 from 2"]);
});

test("after the sum of an inner section the outer one goes on: its next inner one is its own, a kind's rows are open", () => {
  const inner = [head("（一）县教育局"), row(1), head("小计", null, 500), head("（二）县水务局"), row(2)];
  expect(units([head("一、宣汉县"), ...inner])).toEqual(["宣汉县教育局 from 3", "宣汉县水务局 from 6"]);
  const kind = [head("（一）续建项目"), row(1), head("小计", null, 500), row(2)];
  expect(units([head("一、宣汉县"), ...kind])).toEqual(["宣汉县 from 2", "(一、宣汉县 2)"]);
});

test("a heading with its number in a cell of its own stands above one without a number", () => {
  expect(units([head("一", "宣汉县"), head(null, "教育局"), row(1)])).toEqual(["宣汉县教育局 from 3"]);
});

test("a number alone names nobody, and leaves the rows to what stands above it", () => {
  expect(units([head("第一部分 宣汉县"), head("一", null, 500), row(1)])).toEqual(["宣汉县 from 2"]);
});

test("a heading in the numbers' column counts, whatever stands left of it", () => {
  const header: Line = ["标记", ...BARE];
  const noted = (text: string, said: CellValue): Line => [said, text, null, null];
  const lines = [noted("一、宣汉县", "甲"), [null, ...row(1)], noted("二、市教育局", "乙"), [null, ...row(2)]];
  expect(units(lines, header)).toEqual(["宣汉县 from 2", "市教育局 from 4"]);
  const [project] = planOf([header, ...lines]).projects;
  expect(project?.fields.unit).toMatchObject({ source: { row: 2, column: 2 } });
});

describe("a sheet with a unit column", () => {
  const own = (number: number, unit: CellValue): Line => [number, `第${number}平台`, unit, 500];
  const section = (text: string): Line => [text, null, null, null];
  const of = (...lines: readonly Line[]): readonly string[] => units(lines, HEAD);

  test("a heading whose name stands in the units' column, with a number or without", () => {
    for (const number of ["一", null]) {
      const { projects } = planOf([HEAD, [number, null, "宣汉县", null], own(1, null)]);
      expect(projects[0]?.fields.unit).toMatchObject({ value: { text: "宣汉县" }, source: { row: 2, column: 3 } });
    }
    expect(of(["区县部分", null, "宣汉县", null], own(1, null))).toEqual(["(区县部分 2)"]);
  });

  test("one of its rows whose unit is still to come: not all have one of their section's", () => {
    const plan = planOf([HEAD, section("一、宣汉县"), own(1, null), section("二、市教育局"), own(2, "待定")]);
    expect(plan.sectionUnits).toBe("some");
  });

  test("a unit that another row of the section gets or loses takes the heading's unit from the others, and gives it back", () => {
    const memo = new ReadMemo();
    const lines = (unit: CellValue): readonly Line[] => [
      HEAD,
      section("一、宣汉县"),
      own(1, null),
      own(2, unit),
      ...Array.from({ length: 12 }, (_, at): Line => [at + 3, `其他${at}`, "市某局", 5]),
    ];
    let grid = sheet(lines(null));
    for (const unit of [null, "县一中", null]) {
      const { values } = sheet(lines(unit));
      grid = { ...grid, values: grid.values.map((cells, at) => (at === 3 ? values[3]! : cells)) };
      expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
    }
  });
});

test("a heading that names the unit is not told as one that leaves it open", () =>
  expect(planOf([BARE, head("一、宣汉县"), row(1)]).projects[0]).not.toHaveProperty("section"));

test("with its number in a cell of its own the unit stands in the name's cell", () =>
  expect(planOf([BARE, head("一", "宣汉县"), row(1)]).projects[0]?.fields.unit).toMatchObject({
    source: { row: 2, column: 2, raw: "宣汉县" },
  }));
