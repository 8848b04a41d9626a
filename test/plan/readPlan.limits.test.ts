/** What makes a sheet a plan, and what else is told of it: just enough and just not. */
import { readPlan, ReadMemo } from "../../src/plan";
import type { CellValue } from "../../src/sheet";
import { HEAD, planOf, sheet } from "./sheet";

type Row = readonly CellValue[];
const A: Row = [1, "A系统", "市A局", 600];
const kind = (rows: readonly Row[]): string => {
  const reading = readPlan(sheet(rows));
  return "plan" in reading ? "plan" : reading.noPlan.reason;
};

describe("是不是计划表", () => {
  test("十万行还是计划表", () => {
    const rows: Row[] = [HEAD, A, ...Array.from({ length: 99_998 }, (): Row => [null]), ["备注：以上"]];
    expect(rows).toHaveLength(100_001);
    expect(kind(rows)).toBe("plan");
    expect(kind([...rows.slice(0, -1), [null], ["备注：以上"]])).toBe("tooManyRows");
  });
  test("“名称”与“金额”可以是任何表的；写了金额单位就是计划表", () => {
    const list: readonly Row[] = [
      ["名称", "建设单位", "金额"],
      ["电脑", "市某局", 5],
    ];
    expect(kind(list)).toBe("doubtful");
    expect(kind([["单位：万元"], ...list])).toBe("plan");
    expect(
      kind([
        ["项目名称", "建设单位", "金额"],
        ["电脑", "市某局", 5],
      ]),
    ).toBe("plan");
  });
  test("没有金额的表，要有两个计划才有的表头", () => {
    const list = (...words: readonly string[]): readonly Row[] => [
      ["项目名称", ...words],
      ["甲系统", ...words.map(() => "无")],
    ];
    expect(kind(list("建设单位", "计划完工日期"))).toBe("doubtful");
    expect(kind(list("建设单位", "计划完工日期", "立项批复文号"))).toBe("plan");
  });
});

describe("表上还有什么", () => {
  test("右边另有一张表，从第二个项目名称列起", () => {
    const two: readonly Row[] = [
      ["项目名称", "建设单位", "总投资（万元）", "项目名称", "建设单位", "总投资（万元）"],
      ["A", "市A局", 5, "B", "市B局", 6],
    ];
    expect(planOf(two).furtherTables).toEqual([{ row: 1, column: 4 }]);
    const numbered: readonly Row[] = [
      ["序号", "项目名称", "建设单位", "总投资（万元）", "总投资（元）", "序号", "项目名称", "建设单位"],
      [1, "A", "市A局", 5, 50_000, 1, "B", "市B局"],
    ];
    expect(planOf(numbered).furtherTables).toEqual([{ row: 1, column: 7 }]);
    expect(planOf(numbered).doubleColumns.map(({ column }) => column)).toEqual([5]);
    const doubles: readonly Row[] = [
      ["项目名称", "建设单位", "总投资（万元）", "总投资（元）", "建设单位"],
      ["A", "市A局", 5, 50_000, "市B局"],
    ];
    expect(planOf(doubles).furtherTables).toEqual([]);
    expect(planOf(doubles).doubleColumns.map(({ column }) => column)).toEqual([4, 5]);
  });
  test("下面另有一张表，从那一行有内容的第一格起", () => {
    const below: readonly Row[] = [HEAD, A, ["", "项目名称", "合同金额（万元）", null], ["", "甲", 5, null]];
    expect(planOf(below).furtherTables).toEqual([{ row: 3, column: 2 }]);
    expect(planOf([HEAD, A, [null, null, "项目名称", "合同金额（万元）"]]).furtherTables).toEqual([
      { row: 3, column: 3 },
    ]);
  });
  test("表的单位是总投资的，没有总投资就是表外写的", () => {
    const units = (rows: readonly Row[]) => {
      const { unit, unitSource } = planOf(rows);
      return [unit, unitSource];
    };
    const row: Row = ["A系统", "市A局", 600, 500];
    expect(units([["项目名称", "建设单位", "合同金额（元）", "总投资（万元）"], row])).toEqual(["万元", "header"]);
    expect(units([["项目名称", "建设单位", "总投资（元）", "合同金额（万元）"], row])).toEqual(["元", "header"]);
    expect(units([["单位：元"], ["项目名称", "建设单位", "合同金额"], row.slice(0, 3)])).toEqual(["元", "sheet"]);
    expect(units([["项目名称", "建设单位", "合同金额"], row.slice(0, 3)])).toEqual(["万元", "assumed"]);
  });
  test("隐藏的行从表头下第一行到最后一行", () => {
    const rows: readonly Row[] = [["标题"], HEAD, A, [2, "B系统", "市B局", 5], [null]];
    expect(planOf(rows, { hiddenRows: [1, 2, 3, 4, 5, 9], hiddenColumns: [1, 4, 5] })).toMatchObject({
      hiddenRows: [3, 4],
      hiddenColumns: [1, 4],
    });
  });
});

test("名称左边没写表头的一列，有一半是序号才是序号", () => {
  const read = (notes: number): number =>
    planOf([
      [null, "项目名称", "建设单位", "总投资（万元）"],
      [1, "A系统", "市A局", 600],
      ...Array.from({ length: notes }, (): Row => ["一", "城市治理", null, null]),
    ]).projects.length;
  expect(read(0)).toBe(1);
  // Where the column numbers the rows, 一 numbers a group.
  expect([read(1), read(2)]).toEqual([1, 3]);
});

test("看左边没写表头的一列，只看前二百行", () => {
  const read = (blanks: number): string => {
    const rows: Row[] = [
      [null, "项目名称", "建设单位", "总投资（万元）"],
      ...Array.from({ length: blanks }, (): Row => [null]),
    ];
    // 一 heads a group only where the column is known to number the rows.
    return planOf([...rows, [1, "A系统", "市A局", 600], ["一", "城市治理", null, null]])
      .projects.map(({ row }) => row)
      .join(" ");
  };
  expect([read(0), read(199), read(200)]).toEqual(["2", "201", "202 203"]);
});

describe("读过的表再读一遍", () => {
  const read = (rows: readonly Row[], memo: ReadMemo, grid = sheet(rows)) => {
    const reading = readPlan(grid, { memo });
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    return { plan: reading.plan, grid };
  };
  test("没改过的，项目和其他行都是原来那些", () => {
    const memo = new ReadMemo();
    const { plan, grid } = read([HEAD, A, [null, "合计", null, 600]], memo);
    const again = read([], memo, { ...grid }).plan;
    expect(again.projects).toBe(plan.projects);
    expect(again.otherRows).toBe(plan.otherRows);
  });
  test("项目变成了分组，就重新读", () => {
    const memo = new ReadMemo();
    const { grid } = read([HEAD, A, [2, "B系统", "市B局", 5], ...Array.from({ length: 8 }, () => A)], memo);
    const values = grid.values.map((row, at) => (at === 2 ? ["一、新建项目", null, null, null] : row));
    expect(read([], memo, { ...grid, values }).plan).toEqual(planOf(values));
  });
});

test("像表头也像表单的，二百行以内是表单，再长是表", () => {
  const lines: readonly Row[] = [
    ["项目名称", "某某平台", "建设单位", "市某局"],
    ["总投资（万元）", 300, "资金来源", "市级财政"],
    [null, null, "建设内容", "统一门户"],
  ];
  const till = (row: number) =>
    readPlan(sheet([...lines, ...Array.from({ length: row - 4 }, (): Row => [null]), ["备注：以批复为准"]]));
  expect(till(200)).toMatchObject({ plan: { isForm: true } });
  expect(till(201)).toMatchObject({ noPlan: { reason: "doubtful" } });
});

test("分在两组里的总投资，一行填一列，合计行不算", () => {
  const rows = (label: string): readonly Row[] => [
    ["序号", "项目名称", "续建项目", null, "新建项目", null],
    [null, null, "总投资（万元）", "备注", "总投资（万元）", "说法"],
    [1, "A系统", 300, null, null, null],
    [2, "B系统", null, null, 500, null],
    [label, label, 300, null, 500, null],
  ];
  const read = (label: string) => planOf(rows(label), { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] });
  expect(read("合计").columns.find(({ field }) => field === "total")?.alternates).toHaveLength(1);
  expect(read("小计").doubleColumns).toEqual([]);
  expect(read("C系统").columns.find(({ field }) => field === "total")?.alternates).toBeUndefined();
  expect(read("C系统").doubleColumns.map(({ column }) => column)).toEqual([5]);
});
