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
  // The same sheet in other arrays, as a host gives it the next time.
  const again = readPlan({ ...grid, values: grid.values.map((row) => [...row]) }, { memo });
  const after = "plan" in again ? again.plan.projects : [];
  expect(after.map((project, at) => project === before[at])).toEqual([false, false, true]);
});

test("表头的格子合并到下面，下面的项目不从表头里填", () => {
  const plan = planOf([HEAD, [1, "A系统", null, 600]], { merges: ["C1:C2"] });
  expect(said(plan.projects[0]!.fields.unit!)).toBe("blank empty");
});

test("同一列里一样的数，按各自的格式读", () => {
  const plan = planOf([HEAD, [1, "A系统", "市A局", 600], [2, "B系统", "市B局", 600]], {
    formats: { D3: "yyyy-mm-dd" },
  });
  expect(plan.projects.map(({ fields }) => said(fields.total!))).toEqual(["600000000", "bad dateInMoney"]);
});

describe("几行加成一个项目的金额", () => {
  const head: readonly CellValue[] = ["序号", "项目名称", "总投资", "合同金额", "资金来源"];
  const contract = (first: CellValue, next: CellValue) =>
    planOf([head, [1, "A系统", 500, first, "市级"], [null, null, null, next, "省级"], [2, "B系统", 1, 1, "市级"]])
      .projects[0]!.fields.contract!;
  test.each<[CellValue, CellValue, string]>([
    [300, 20, "320000000"],
    [null, 20, "20000000"],
    [300, null, "300000000"],
    [300, "待定", "blank pending"],
    [300, "无", "300000000"],
    [300, "见附件", "bad unreadable"],
    ["见附件", 20, "bad unreadable"],
    ["待定", 20, "20000000"],
    [300, "约20万元", "320000000 approximate textNumber"],
    ["约300万元", "20", "320000000 approximate textNumber"],
  ])("%j 和 %j：%s", (first, next, expected) => expect(said(contract(first, next))).toBe(expected));
  test("每一笔都还在", () => {
    const reading = contract(300, "20；5");
    expect(reading).toMatchObject({
      value: { fen: 325_000_000n, amounts: [{ fen: 300_000_000n }, { fen: 20_000_000n }, { fen: 5_000_000n }] },
    });
  });
});

describe("资金来源的每一行", () => {
  const lines = (head: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]) =>
    planOf([head, ...rows]).projects[0]!.fundingLines.map(({ row, source, fen, column }) => [row, source, fen, column]);
  test("有来源或者有金额的才算一行", () =>
    expect(
      lines(
        ["项目名称", "总投资", "资金来源", "金额（万元）", "备注"],
        ["A系统", 500, "市级", 300, null],
        [null, null, "省级", null, null],
        [null, null, null, 200, null],
        [null, null, null, null, "另附"],
        [null, null, "待定", "待定", null],
      ),
    ).toEqual([
      [2, "市级", 300_000_000n, 4],
      [3, "省级", null, 4],
      [4, "", 200_000_000n, 4],
    ]));
  test("只有来源的表", () =>
    expect(lines(["项目名称", "总投资", "资金来源"], ["A系统", 500, "市级"], [null, null, "省级"])).toEqual([
      [2, "市级", null, 3],
      [3, "省级", null, 3],
    ]));
  test("只有金额的表", () =>
    expect(lines(["项目名称", "总投资", "资金金额（万元）"], ["A系统", 500, 300], [null, null, 200])).toEqual([
      [2, "", 300_000_000n, 3],
      [3, "", 200_000_000n, 3],
    ]));
  test("两样都没有的表", () => expect(lines(["项目名称", "总投资"], ["A系统", 500])).toEqual([]));
});

test("分在几列里的总投资，取填了的那一列，都没填就是第一列空着", () => {
  const plan = planOf(
    [
      ["序号", "项目名称", "建设单位", "续建项目", null, "新建项目", null],
      [null, null, null, "总投资（万元）", "年度投资（万元）", "总投资（元）", "年度投资（万元）"],
      [1, "A系统", "市A局", 300, 1, null, null],
      [2, "B系统", "市B局", null, null, 5_000_000, 2],
      [3, "C系统", "市C局", "—", null, "/", null],
    ],
    { merges: ["D1:E1", "F1:G1", "A1:A2", "B1:B2", "C1:C2"] },
  );
  expect(
    plan.projects.map(({ fields: { total } }) => `${said(total!)} ${"source" in total! ? total.source.column : ""}`),
  ).toEqual(["300000000 4", "500000000 6", "blank dash 4"]);
});

test("下一行里写的总投资、控制价不加到项目上", () => {
  const plan = planOf(
    [
      ["序号", "项目名称", "总投资", "控制价", "合同金额"],
      [1, "A系统", 600, 500, 300],
      [null, null, 400, 90, 20],
    ],
    { merges: ["B2:B3"] },
  );
  const { total, control, contract } = plan.projects[0]!.fields;
  expect([total, control, contract].map((reading) => said(reading!))).toEqual(["600000000", "500000000", "320000000"]);
});
