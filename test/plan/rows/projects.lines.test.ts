/** What a project is read from: its rows, the amounts beside its sources, and the sums it belongs to. */
import { readPlan, ReadMemo } from "../../../src/plan";
import { cellKey, type CellValue } from "../../../src/sheet";
import { HEAD, planOf, said, sheet } from "../sheet";
import { type Rows, A, B, C } from "./support";

const FUND: readonly CellValue[] = ["序号", "项目名称", "总投资（万元）", "资金来源", "金额（万元）", "建设内容"];

describe("同一项目的下一行资金", () => {
  const first: readonly CellValue[] = [1, "A系统", 1000, "市级预算", 600, "平台"];
  const next = (part: Readonly<Record<number, CellValue>> = {}): readonly CellValue[] =>
    [null, "A系统", null, "中央专项", 400, null].map((value, at) => (at in part ? (part[at] as CellValue) : value));
  test.each<[string, readonly CellValue[], readonly (readonly number[])[]]>([
    ["名称相同，只写资金", next(), [[2, 3]]],
    ["序号也相同", next({ 0: 1 }), [[2, 3]]],
    ["序号不同", next({ 0: 2 }), [[2], [3]]],
    ["名称不同", next({ 1: "B系统" }), [[2], [3]]],
    ["有自己的总投资", next({ 2: 400 }), [[2], [3]]],
    ["没写资金来源", next({ 3: null }), [[2], [3]]],
    ["最后一列相同", next({ 5: "平台" }), [[2, 3]]],
    ["最后一列不同", next({ 5: "大屏" }), [[2], [3]]],
  ])("%s", (_, row, expected) => expect(planOf([FUND, first, row]).projects.map(({ rows }) => rows)).toEqual(expected));
  test("上面的项目没写总投资，就是两个项目", () =>
    expect(
      planOf([FUND, [1, "A系统", null, "市级预算", 600, "平台"], next()]).projects.map(({ rows }) => rows),
    ).toEqual([[2], [3]]));
});

describe("读成项目的行", () => {
  const HEADS: readonly CellValue[] = [
    "序号",
    "项目名称",
    "总投资",
    "合同金额",
    "补充合同金额",
    "资金来源",
    "编号名称",
  ];
  const readings = (rows: Rows, merges: readonly string[] = []) =>
    planOf([HEADS, ...rows], { merges }).projects.map(({ fields }) =>
      [fields.contract, fields.supp].map((reading) => said(reading ?? { state: "absent" })),
    );
  const one: readonly CellValue[] = [1, "A系统", 500, 300, 10, "市级"];

  test.each<[string, Rows, readonly string[], string, string]>([
    ["写了资金来源的下一行", [one, [null, null, null, 20, 5, "省级"]], [], "320000000", "15000000"],
    [
      "没写资金来源的下一行",
      [one, [null, null, null, 20, 5, null], [2, "B", 1, 1, 1, "市级"]],
      [],
      "300000000",
      "10000000",
    ],
    [
      "资金来源是空格的下一行",
      [one, [null, null, null, 20, 5, " "], [2, "B", 1, 1, 1, "市级"]],
      [],
      "300000000",
      "10000000",
    ],
    ["写了合同名称的下一行", [one, [null, null, null, 20, 5, null, "监理合同"]], [], "320000000", "15000000"],
    ["写了补充合同编号的下一行", [one, [null, null, null, null, 5, null, "补2"]], [], "300000000", "15000000"],
    [
      "是上面合同的一部分",
      [one, [null, null, null, 20, 5, null, "其中：软件合同"], [2, "B", 1, 1, 1, "市级"]],
      [],
      "300000000",
      "10000000",
    ],
    ["名称合并的下一行", [one, [null, null, null, 20, 5, null]], ["B2:B3"], "320000000", "15000000"],
    ["金额也合并的下一行", [one, [null, null, null, null, 5, null]], ["B2:B3", "D2:D3"], "300000000", "15000000"],
    [
      "下面两行的金额合并，属于第二行",
      [one, [null, null, null, 20, 5, null], [null, null, null, null, 5, null]],
      ["B2:B4", "D3:D4"],
      "320000000",
      "20000000",
    ],
    ["下一行待定", [one, [null, null, null, "待定", 5, "省级"]], [], "blank pending", "15000000"],
    [
      "第一行读不出",
      [
        [1, "A系统", 500, "见附件", 10, "市级"],
        [null, null, null, 20, 5, "省级"],
      ],
      [],
      "bad notANumber",
      "15000000",
    ],
  ])("%s加到项目上", (_, rows, merges, contract, supp) => {
    const [first] = readings(rows, merges);
    expect(first).toEqual([
      expect.stringMatching(contract.startsWith("bad") ? /^bad/ : new RegExp(`^${contract}`)),
      supp,
    ]);
  });

  test("写了签订日期的下一行是另一份补充合同", () => {
    const dated = (day: CellValue): string =>
      said(
        planOf([
          ["序号", "项目名称", "合同金额", "补充合同金额", "补充合同签订日期"],
          [1, "A系统", 100, 6, "2026-03-01"],
          [null, null, null, 4, day],
          [2, "B系统", 100, 6, "2026-03-01"],
        ]).projects[0]?.fields.supp ?? { state: "absent" },
      );
    expect(dated("2026-05-01")).toBe("10000000");
    expect(dated(null)).toBe("6000000");
    expect(dated("—")).toBe("6000000");
  });

  test("资金来源与金额按行列出，合并到下面的只列一次，空的不列", () => {
    const lines = (rows: Rows, merges: readonly string[] = []) =>
      planOf([FUND, ...rows], { merges }).projects[0]!.fundingLines.map(({ row, source, fen }) => [row, source, fen]);
    const start: readonly CellValue[] = [1, "A系统", 1000, "市级预算", 600, "平台"];
    expect(lines([start, [null, null, null, "中央专项", 400, null]])).toEqual([
      [2, "市级预算", 600_000_000n],
      [3, "中央专项", 400_000_000n],
    ]);
    expect(lines([start, [null, null, null, null, 400, null]], ["B2:B3", "D2:D3"])).toEqual([
      [2, "市级预算", 600_000_000n],
      [3, "", 400_000_000n],
    ]);
    expect(lines([start, [null, null, null, null, null, "大屏"]], ["B2:B3"])).toEqual([[2, "市级预算", 600_000_000n]]);
    expect(lines([[1, "A系统", 1000, "市级预算", null, "平台"]])).toEqual([[2, "市级预算", null]]);
  });

  test("金额列写了年度的，项目知道是哪一年的钱；没写的不知道", () => {
    const years = (header: string) =>
      planOf([
        ["项目名称", "建设单位", header],
        ["A系统", "市A局", 5],
      ]).projects[0]!.moneyYears;
    expect(years("2022年度计划投资（万元）")).toEqual({ yearAmt: 2022 });
    expect(years("总投资（万元）")).toBeUndefined();
  });

  test.each([40, 41])("%i 个字的单元格，第二次出现与第一次读得一样", (length) => {
    const text = "甲".repeat(length);
    const plan = planOf([HEAD, [1, "A", text, 1], [2, "B", text, 1], [3, "C", "乙", 1], [4, "D", text, 1]]);
    expect(plan.projects.map(({ fields }) => said(fields.unit!))).toEqual([text, text, "乙", text]);
  });
});

describe("合计与小计对不上时，说的是它该管的行", () => {
  const sums = (rows: Rows): string =>
    planOf([HEAD, ...rows])
      .sums.map(({ row, fen, rows: covered }) => `${row}=${fen / 1_000_000n}[${covered.join()}]`)
      .join(" ");
  test.each<[string, Rows, string]>([
    ["合计在最上面，写 0", [["合计", null, null, 0], A, B], "2=0[3,4]"],
    ["合计在最上面，写错", [["合计", null, null, 999], A, B], "2=999[3,4]"],
    ["分组的小计写错", [["一、新建"], A, ["二、续建"], B, ["小计", null, null, 999]], "6=999[5]"],
    ["一张表上有两个合计", [A, ["合计", null, null, 600], B, ["合计", null, null, 500]], "3=600[2] 5=500[4]"],
  ])("%s", (_, rows, expected) => expect(sums(rows)).toBe(expected));
});

describe("横向合并与没有结果的公式", () => {
  const head: readonly CellValue[] = ["项目名称", "建设单位", "建设内容", "总投资（万元）"];
  test("横向合并的格子只属于第一列", () => {
    const [project] = planOf([head, ["A系统", "市A局", null, 5]], { merges: ["B2:C2"] }).projects;
    expect([project!.fields.unit, project!.fields.content].map((each) => said(each!))).toEqual([
      "市A局",
      "blank empty",
    ]);
  });
  test.each<[CellValue, string]>([
    [null, "bad noResult"],
    ["", "bad noResult"],
    [0, "0"],
    [5, "5000000"],
  ])("公式格里是 %j", (value, expected) => {
    const grid = { ...sheet([head, ["A系统", "市A局", "平台", value]]), withoutResult: new Set([cellKey(2, 4)]) };
    const reading = readPlan(grid);
    expect("plan" in reading && said(reading.plan.projects[0]!.fields.total!)).toBe(expected);
  });
});

describe("再读一遍", () => {
  const read = (grid: ReturnType<typeof sheet>, memo: ReadMemo) => {
    const reading = readPlan(grid, { memo });
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    return reading.plan.projects;
  };
  const withCell = (grid: ReturnType<typeof sheet>, row: number, column: number, value: CellValue) => ({
    ...grid,
    values: grid.values.map((line, at) =>
      at === row ? line.map((cell, place) => (place === column ? value : cell)) : line,
    ),
  });
  test("没有改的行还是同一个项目，改了的行重读", () => {
    const [memo, grid] = [new ReadMemo(), sheet([HEAD, A, B, C])];
    const before = read(grid, memo);
    const after = read(withCell(grid, 2, 3, 7), memo);
    expect(after.map((each, at) => each === before[at])).toEqual([true, false, true]);
    expect(said(after[1]!.fields.total!)).toBe("7000000");
  });
  test("合并区的第一格改了，下面的行跟着改", () => {
    const memo = new ReadMemo();
    const grid = sheet([HEAD, A, [2, "B系统", null, 500], C], { merges: ["C2:C3"] });
    read(grid, memo);
    const units = read(withCell(grid, 1, 2, "市D局"), memo).map(({ fields }) => said(fields.unit!));
    expect(units).toEqual(["市D局", "市D局", "市C局"]);
  });
});

test("下一行写着自己的补充协议，是另一笔；四十个字以内才算", () => {
  const head = ["序号", "项目名称", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）", "备注"];
  const supp = (paper: string): string => {
    const next = [null, null, null, null, 5, paper];
    const plan = planOf([head, [1, "A系统", 500, 300, 10, null], next, [2, "B系统", 1, 1, 1, null]]);
    return said(plan.projects[0]?.fields.supp ?? { state: "absent" });
  };
  const paper = (length: number): string => `补充协议${"甲".repeat(length - 4)}`;
  expect([supp("补充协议"), supp(paper(40)), supp(paper(41)), supp("甲")]).toEqual([
    "15000000",
    "15000000",
    "10000000",
    "10000000",
  ]);
});
