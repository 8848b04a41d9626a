/** What is said of a sheet that is no plan, and of a plan beside its projects. */
import { readPlan, ReadMemo } from "../../src/plan";
import { tellsPlan } from "../../src/plan/telling";
import { cellKey, type CellValue } from "../../src/sheet";
import { plainGrid } from "../support/grid";
import { HEAD, fieldList, planOf, sheet } from "./sheet";

type Row = readonly CellValue[];
const A: Row = [1, "A系统", "市A局", 600];

test("a header without projects says which headers it has", () =>
  expect(readPlan(sheet([HEAD, ["一", "新建项目", null, null]]))).toEqual({
    noPlan: { sheetName: "计划", reason: "noProjects", found: HEAD },
  }));

test("a doubtful list says its headers, known and unknown, with their row, until a person says that one of them is a plan's", () => {
  const list = sheet([["清单"], ["名称", "建设单位", "金额", "盘子"], ["电脑", "市某局", 5, 1]]);
  expect(readPlan(list)).toEqual({
    noPlan: {
      sheetName: "计划",
      reason: "doubtful",
      found: ["名称", "建设单位", "金额"],
      nearest: {
        row: 2,
        headers: ["名称", "建设单位", "金额", "盘子"].map((header, at) => ({ column: at + 1, header })),
      },
    },
  });
  expect("plan" in readPlan(list, { corrections: { 盘子: "remark" } })).toBe(true);
  expect("plan" in readPlan(list, { isInsisted: true })).toBe(true);
});

test("names of anything with a sum are no plan, blanks around them or not; with a unit they are", () => {
  const columns = [
    { field: "name", header: " 名称 " },
    { field: "total", header: " 金额 " },
  ] as const;
  expect(tellsPlan(columns)).toBe(false);
  expect(tellsPlan(columns, true)).toBe(true);
});

test("what a plan is about stands above it or in the sheet's name", () => {
  const rows: readonly Row[] = [
    ["项目名称", "概算金额"],
    ["A系统", 5],
  ];
  expect(fieldList(planOf(rows))).toBe("1:name 2:estimate");
  expect(fieldList(planOf([["申报项目表"], ...rows]))).toBe("1:name 2:total");
  expect(fieldList(planOf(rows, { name: "项目申报" }))).toBe("1:name 2:total");
});

test("numbers at the left of a header without a label of their own count the rows", () => {
  const plan = planOf([
    [null, "项目名称", "总投资"],
    [1, "A系统", 5],
    [2, "市财政局", 6],
    ["合计", null, 11],
  ]);
  expect(plan.projects.map(({ row }) => row)).toEqual([2, 3]);
  expect(plan.otherRows).toEqual([{ row: 4, kind: "total" }]);
  expect(fieldList(plan)).toBe("2:name 3:total");
});

test("hidden rows and columns of the plan are told in order, others are not", () => {
  const plan = planOf([["计划表"], HEAD, A, A, A, [null], ["说明：无"]], {
    hiddenRows: [12, 5, 3, 2, 1],
    hiddenColumns: [9, 4, 2],
  });
  expect(plan.hiddenRows).toEqual([3, 5]);
  expect(plan.hiddenColumns).toEqual([2, 4]);
});

test.each<[string, Row, number]>([
  ["nothing but the name", ["项目名称", "建设单位", "总投资", "项目名称"], 0],
  ["only a number behind it", ["序号", "项目名称", "总投资", "项目名称", "序号"], 0],
  ["another column in front of it", ["项目名称", "建设单位", "业主单位", "项目名称", "备注"], 0],
  ["another column behind it", ["项目名称", "建设单位", "总投资", "项目名称", "建设单位"], 1],
])("a second name column with %s", (_, head, tables) =>
  expect(planOf([head, head.map((_word, at) => `第${at}格`)]).furtherTables).toHaveLength(tables),
);

describe("read again with what was made of it before", () => {
  const read = (grid: ReturnType<typeof sheet>, memo: ReadMemo) => {
    const reading = readPlan(grid, { memo });
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    return reading.plan;
  };
  test("a formula that lost its result is told", () => {
    const memo = new ReadMemo();
    const grid = sheet([HEAD, A, [2, "B系统", "市B局", null]]);
    read(grid, memo);
    const lost = { ...grid, withoutResult: new Set([cellKey(3, 4)]) };
    expect(read(lost, memo).projects[1]?.fields.total).toMatchObject({ state: "bad", reason: "noResult" });
    expect(read(grid, memo).projects[1]?.fields.total).toMatchObject({ state: "blank" });
  });
  test("that no formula lost its result, said anew, changes nothing", () => {
    const memo = new ReadMemo();
    const grid = sheet([HEAD, A]);
    const before = read({ ...grid, withoutResult: new Set<number>() }, memo);
    expect(read({ ...grid, withoutResult: new Set<number>() }, memo).projects).toBe(before.projects);
    expect(read(grid, memo).projects).toBe(before.projects);
  });
  test("rows that stand on the same lines are the same, wherever the sheet begins", () => {
    const memo = new ReadMemo();
    const rows: readonly Row[] = [["计划表", null, null, null], HEAD, A, [2, "B系统", "市B局", 5]];
    const before = read(sheet(rows), memo).projects;
    const after = read(
      sheet(
        rows.slice(1).map((row) => [...row]),
        { origin: { row: 2, column: 1 } },
      ),
      memo,
    ).projects;
    expect(after.map((project, at) => project === before[at])).toEqual([true, true]);
  });
  test("a sheet of which no formats are known", () => {
    const memo = new ReadMemo();
    const grid = plainGrid([HEAD, A, [2, "B系统", "市B局", 5]]);
    const before = read(grid, memo).projects;
    expect(read({ ...grid, values: grid.values.map((row) => [...row]) }, memo).projects).toEqual(before);
    const edited = { ...grid, values: grid.values.map((row, at) => (at === 2 ? [2, "B系统", "市B局", 7] : row)) };
    expect(read(edited, memo)).toEqual(read(edited, new ReadMemo()));
  });
});
