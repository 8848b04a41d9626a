/** Whose projects the rows of a section are: the cell first, then a heading that surely names a unit. */
import { ReadMemo, readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import fc from "../../support/properties";
import { HEAD, planOf, sheet } from "../sheet";
import { BARE, head, row, units, type Line } from "./sectioned";

describe("a sheet without a unit column", () => {
  test.each<[string, Line, Line, readonly string[]]>([
    ["一、 in the first cell", head("一、宣汉县"), head("二、市教育局"), []],
    ["merged over all columns", head("一、宣汉县"), head("二、市教育局"), ["A2:C2", "A4:C4"]],
    ["in the column of names", head(null, "一、宣汉县"), head(null, "二、市教育局"), []],
    ["with its number beside it", head("一", "宣汉县"), head("二", "市教育局"), []],
    ["with its sum in its row", head("一", "宣汉县", 500), head("二", "市教育局", 500), []],
    ["（一）", head("（一）宣汉县"), head("（二）市教育局"), []],
    ["1.", head("1.宣汉县"), head("2.市教育局"), []],
    ["without a number", head(null, "宣汉县"), head(null, "市教育局"), []],
    ["without a number, with a sum", head(null, "宣汉县", 500), head(null, "市教育局", 500), []],
    ["with spaces and a count", head("一、 宣 汉 县（1个）"), head("二、市教育局（1个项目）"), []],
    ["with what it heads", head("一、宣汉县项目"), head("二、市教育局信息化项目"), []],
  ])("a heading %s", (_, first, second, merges) => {
    expect(units([first, row(1), second, row(2)], BARE, { merges })).toEqual(["宣汉县 from 2", "市教育局 from 4"]);
  });

  test("sums at the end of a section or at its beginning change nothing in it", () => {
    expect(units([head("一、宣汉县"), row(1), head("小计：", null, 500), head("二、市教育局"), row(2)])).toEqual([
      "宣汉县 from 2",
      "市教育局 from 5",
    ]);
    expect(units([head("一、宣汉县"), head("小计", null, 500), row(1), row(2)])).toEqual([
      "宣汉县 from 2",
      "宣汉县 from 2",
    ]);
  });

  test("after a sum of its rows a section surely names nobody, and a county's heading leaves it open", () => {
    const after = [row(1), head("小计", null, 500), row(2)];
    expect(units([head("一、宣汉县"), ...after])).toEqual(["宣汉县 from 2", "(一、宣汉县 2)"]);
    expect(units([head("一、市教育局"), ...after])).toEqual(["市教育局 from 2", ""]);
    expect(units([head("一、宣汉县"), row(1), head("合计", null, 500), row(2)])[1]).toBe("(一、宣汉县 2)");
  });

  test("kinds of projects are no units, above, below or between them", () => {
    expect(units([head("一、续建项目"), row(1), head("二、新建项目"), row(2)])).toEqual(["", ""]);
    expect(units([head("一、续建项目"), head("（一）宣汉县"), row(1), head("（二）市教育局"), row(2)])).toEqual([
      "宣汉县 from 3",
      "市教育局 from 5",
    ]);
    expect(units([head("一、宣汉县"), head("（一）续建项目"), row(1), head("（二）新建项目"), row(2)])).toEqual([
      "宣汉县 from 2",
      "宣汉县 from 2",
    ]);
    expect(units([head("一、宣汉县"), row(1), head("二、新建项目"), row(2)])).toEqual(["宣汉县 from 2", ""]);
    expect(units([head(null, "宣汉县"), head(null, "续建项目"), row(1), head(null, "新建项目"), row(2)])).toEqual([
      "宣汉县 from 2",
      "宣汉县 from 2",
    ]);
  });

  test("of two levels the inner names the unit", () => {
    const city = [head("一、市直部门"), head("（一）市教育局"), row(1)];
    const counties = [head("二、区县部分"), head("（一）宣汉县"), row(2), head("（二）达川区"), row(3)];
    expect(units([...city, ...counties])).toEqual(["市教育局 from 3", "宣汉县 from 6", "达川区 from 8"]);
  });

  test("a body under a county is that county's", () => {
    const under = (outer: string, inner: string): readonly string[] => units([head(outer), head(inner), row(1)]);
    expect(under("一、宣汉县", "（一）县教育局")).toEqual(["宣汉县教育局 from 3"]);
    expect(under("一、宣汉县", "（一）教育局")).toEqual(["宣汉县教育局 from 3"]);
    expect(under("一、宣汉县", "（一）宣汉县教育局")).toEqual(["宣汉县教育局 from 3"]);
    expect(under("一、万源市", "（一）市教育局")).toEqual(["万源市教育局 from 3"]);
    expect(under("一、宣汉县", "（一）市教育局")).toEqual(["(一、宣汉县 2)"]);
    expect(under("一、宣汉县", "（一）第一中学")).toEqual(["(一、宣汉县 2)"]);
    expect(under("一、区县部分", "（一）教育局")).toEqual(["(一、区县部分 2)"]);
    expect(under("一、区县部分", "（一）宣汉县教育局")).toEqual(["宣汉县教育局 from 3"]);
    expect(under("一、市教育局", "（一）第一中学")).toEqual([""]);
  });

  test.each(["区县部分", "各县（市、区）", "县级项目", "乡镇", "省直部门"])(
    "%s names no unit, and leaves open whose its rows are",
    (heading) => {
      expect(units([head(`一、${heading}`), row(1), head("二、市级部分"), row(2)])).toEqual([
        `(一、${heading.replace("（", "(").replace("）", ")")} 2)`,
        "",
      ]);
    },
  );

  test("rows above the first heading, and in sections that name nobody, stay without", () => {
    expect(units([row(1), head("一、宣汉县"), row(2), head("二、智慧城市"), row(3)])).toEqual([
      "",
      "宣汉县 from 3",
      "",
    ]);
  });

  test("the plan says whether all its projects have a unit of their section's, some or none", () => {
    const told = (...lines: readonly Line[]) => planOf([BARE, ...lines]).sectionUnits;
    expect(told(head("一、宣汉县"), row(1))).toBe("all");
    expect(told(row(1), head("一、宣汉县"), row(2))).toBe("some");
    expect(told(head("一、新建项目"), row(1))).toBeUndefined();
    expect(told(head("一、区县部分"), row(1))).toBeUndefined();
  });
});

describe("a sheet with a unit column", () => {
  const own = (number: number, unit: CellValue): Line => [number, `第${number}平台`, unit, 500];
  const of = (...lines: readonly Line[]): readonly string[] => units(lines, HEAD);
  const section = (text: string): Line => [text, null, null, null];

  test("a row's own cell goes before the heading", () => {
    expect(of(section("一、宣汉县"), own(1, "市教育局"), own(2, "市水务局"))).toEqual([
      "市教育局 in 3",
      "市水务局 in 4",
    ]);
  });

  test("the heading says it where no row of its section does", () => {
    expect(of(section("一、宣汉县"), own(1, null), own(2, ""), section("二、市教育局"), own(3, "市教育局"))).toEqual([
      "宣汉县 from 2",
      "宣汉县 from 2",
      "市教育局 in 6",
    ]);
  });

  test("where other rows of the section have a unit, it is not surely that of one without", () => {
    expect(of(section("一、市教育局"), own(1, null), own(2, "市一中"))).toEqual(["", "市一中 in 4"]);
    expect(of(section("一、宣汉县"), own(1, null), own(2, "县一中"))[0]).toBe("(一、宣汉县 2)");
  });

  test.each(["待定", "/", "无"])("a cell that says %s is no empty one", (said) => {
    expect(of(section("一、宣汉县"), own(1, said))).toEqual(["(一、宣汉县 2)"]);
  });

  test("a body that may be the county's leaves open whose it is; a municipal one does not", () => {
    const plan = planOf([HEAD, section("一、宣汉县"), own(1, "教育局"), own(2, "达州市教育局"), own(3, "市水务局")]);
    expect(plan.projects.map((project) => project.section?.row)).toEqual([2, undefined, undefined]);
  });
});

test("the heading's cell is where the unit stands, as it was written", () => {
  const { projects } = planOf([BARE, head("一、 宣汉县（1个）"), row(1)]);
  expect(projects[0]?.fields.unit).toEqual({
    state: "value",
    value: { type: "text", text: "宣汉县" },
    source: { row: 2, column: 1, raw: "一、 宣汉县（1个）", isHeading: true },
    notes: [],
  });
});

test.each([
  ["without a unit column", BARE],
  ["with one", HEAD],
])("a sheet %s that is read after each edit of its headings is read as if it were new", (_, header) => {
  const wide = (cells: Line): Line =>
    header === HEAD ? [cells[0] ?? null, cells[1] ?? null, null, cells[2] ?? null] : cells;
  const first = [
    head("一、宣汉县"),
    row(1),
    row(2),
    head("小计", null, 1000),
    head("（一）续建项目"),
    row(3),
    head("二、市教育局"),
    row(4),
    row(5),
    head("合计", null, 2500),
  ].map(wide);
  const texts = fc.constantFrom<CellValue>(
    null,
    "一、宣汉县",
    "二、区县部分",
    "（一）县教育局",
    "（二）新建项目",
    "三、智慧城市",
    "小计",
    "市水务局",
    7,
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(first.length - 1), column: fc.nat(2), to: texts }), {
        minLength: 1,
        maxLength: 8,
      }),
      (edits) => {
        const memo = new ReadMemo();
        let lines: readonly Line[] = [header, ...first];
        readPlan(sheet(lines), { memo });
        for (const { at, column, to } of edits) {
          lines = lines.map((cells, index) =>
            index === at + 1 ? cells.map((cell, each) => (each === column ? to : cell)) : cells,
          );
          const grid = sheet(lines);
          expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("an edit of a heading makes new projects of its own rows alone", () => {
  const memo = new ReadMemo();
  const lines: readonly Line[] = [BARE, head("一、宣汉县"), row(1), head("二、市教育局"), row(2), row(3)];
  const projects = (grid: ReturnType<typeof sheet>) => {
    const reading = readPlan(grid, { memo });
    return "plan" in reading ? reading.plan.projects : [];
  };
  const grid = sheet(lines);
  const before = projects(grid);
  const values = grid.values.map((cells, at) => (at === 1 ? ["一、开江县", null, null] : cells));
  const after = projects({ ...grid, values });
  expect(after.map((project, at) => project === before[at])).toEqual([false, true, true]);
  expect(after[0]?.fields.unit).toMatchObject({ value: { text: "开江县" } });
});
