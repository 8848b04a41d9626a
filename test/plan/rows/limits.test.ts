/** Where the sorting of rows turns: the same row with one thing more or less, in the first, the third and the last place. */
import { readPlan, ReadMemo } from "../../../src/plan";
import { cellKey, type CellValue } from "../../../src/sheet";
import { HEAD, kinds, planOf, said, sheet, type SheetOptions } from "../sheet";

type Rows = readonly (readonly CellValue[])[];
const A: readonly CellValue[] = [1, "A系统", "市A局", 600];
const B: readonly CellValue[] = [2, "B系统", "市B局", 500];
const C: readonly CellValue[] = [3, "C系统", "市C局", 400];
const NOTED: readonly CellValue[] = [...HEAD, "备注"];
const FUND: readonly CellValue[] = ["序号", "项目名称", "总投资（万元）", "资金来源", "金额（万元）", "建设内容"];
const TEXTS: readonly CellValue[] = ["项目名称", "建设单位", "资金来源", "建设内容"];
const long = (length: number): string => "关于".repeat(length).slice(0, length);

interface Case {
  readonly rows: Rows;
  readonly head?: readonly CellValue[];
  readonly merges?: SheetOptions["merges"];
}
const check = ({ rows, ...options }: Case, expected: string): void =>
  expect(kinds(rows, { ...options, merges: options.merges ?? [] })).toBe(expected);

describe("填写说明行", () => {
  const HINTS: readonly CellValue[] = [null, "（填写全称）", "（填写全称）", null];
  test.each<[string, Case, string]>([
    ["在表头下三行之内", { rows: [A, B, HINTS, C] }, "ppnp"],
    ["在第四行就是项目", { rows: [A, B, C, HINTS] }, "pppp"],
    ["只有一格说明", { rows: [[null, "（填写全称）", null, 5], A] }, "pp"],
    ["两格说明，最后一列也算", { rows: [[null, "（填写全称）", null, "保留两位小数"], A] }, "np"],
    ["说明与内容一样多", { rows: [[null, "（填写全称）", "市A局", "保留两位小数", "无"], A], head: NOTED }, "pp"],
    ["说明比内容多", { rows: [[null, "（填写全称）", "必填", "保留两位小数", "无"], A], head: NOTED }, "np"],
  ])("%s", (_, given, expected) => check(given, expected));
});

describe("列号行", () => {
  test.each<[string, Case, string]>([
    ["在表头下三行之内", { rows: [A, B, [1, 2, 3, 4], C] }, "pprp"],
    ["在第四行就是项目", { rows: [A, B, C, [1, 2, 3, 4]] }, "pppp"],
    [
      "没有金额的表，第四行也是列号",
      {
        rows: [
          ["A", "市A局", "市级"],
          ["B", "市B局", "市级"],
          ["C", "市C局", "市级"],
          ["1", "2", "3", "4"],
        ],
        head: TEXTS,
      },
      "pppr",
    ],
    ["只有两个号不算", { rows: [["1", "2"]], head: TEXTS.slice(0, 2) }, "p"],
    [
      "三个号才算，序号以外",
      {
        rows: [
          ["1", "2", "3"],
          ["A", "市A局", "市级"],
        ],
        head: TEXTS.slice(0, 3),
      },
      "rp",
    ],
    ["序号以外只有两个号不算", { rows: [[1, 2, 3]], head: HEAD.slice(0, 3) }, "p"],
    ["字母与号合起来三个", { rows: [["甲", "乙", "丙", "1"], A] }, "rp"],
    ["只有字母不算", { rows: [["甲", "乙", "丙"]], head: TEXTS.slice(0, 3) }, "p"],
    ["号不连着不算", { rows: [[1, 2, 3, 5], A] }, "pp"],
    ["最后一列的号不连着也不算", { rows: [[1, 2, 3, 4, 6], A], head: NOTED }, "pp"],
  ])("%s", (_, given, expected) => check(given, expected));
});

describe("重复表头与另一张表的表头", () => {
  test.each<[string, Case, string]>([
    ["两个词与表头相同", { rows: [A, [null, "项目名称", "建设单位", null], B] }, "prp"],
    ["只有一个词相同", { rows: [A, [null, "项目名称", "另附", null], B] }, "ppp"],
    ["带了数字就不是表头", { rows: [A, [null, "项目名称", "建设单位", 300], B] }, "ppp"],
    ["最后一列是数字也不是", { rows: [A, [null, "项目名称", "建设单位", "总投资", 300], B], head: NOTED }, "ppp"],
    ["单位与表头相同", { rows: [A, [null, "项目名称", null, "总投资（万元）"], B] }, "prp"],
    ["没写单位", { rows: [A, [null, "项目名称", null, "总投资"], B] }, "prp"],
    [
      "表头没写单位",
      { rows: [A, [null, "项目名称", null, "总投资（万元）"], B], head: [...HEAD.slice(0, 3), "总投资"] },
      "prp",
    ],
  ])("%s", (_, given, expected) => check(given, expected));
  test.each<[string, Rows, number]>([
    ["一个相同的词和一个别的表头词", [A, [null, "项目名称", "合同金额", null], [null, "甲", "乙", null]], 2],
    ["单位不同是另一张表", [A, [null, "项目名称", null, "总投资（元）"], [null, "甲", null, 5]], 2],
  ])("%s：以下不再读", (_, rows, last) => expect(planOf([HEAD, ...rows]).range.lastRow).toBe(last));
  test("名称二十字以内才当表头看", () => {
    // 项目名称 with blanks squeezed out stays a header, a sentence that begins like one does not.
    check({ rows: [A, [null, `项目名称（${"请".repeat(14)}）`, "建设单位", null], B] }, "prp");
    check({ rows: [A, [null, `项目名称（${"请".repeat(15)}）`, "建设单位", null], B] }, "ppp");
  });
});

describe("分组与项目", () => {
  const named = (name: string, unit: CellValue, total: CellValue, remark: CellValue = null): readonly CellValue[] => [
    null,
    name,
    unit,
    total,
    remark,
  ];
  test.each<[string, Case, string]>([
    ["编了号的表里，没有序号、单位、金额的名称是分组", { rows: [["", "城市治理", null, null], A] }, "gp"],
    ["只有最后一行编了号也一样", { rows: [["", "城市治理", null, null], ["", "社会民生", null, null], A] }, "ggp"],
    ["有金额就是项目", { rows: [["", "城市治理", null, 500], A] }, "pp"],
    ["叫系统、平台的是项目", { rows: [["", "城市治理平台", null, null], A] }, "pp"],
    [
      "没编号的表里是项目",
      {
        rows: [
          ["", "城市治理", null, null],
          ["", "B系统", "市B局", 1],
        ],
      },
      "pp",
    ],
    ["名称横向合并的是分组，有金额也是", { rows: [A, ["", "城市治理", null, 500], B], merges: ["B3:C3"] }, "pgp"],
    [
      "上一行横向合并的不是",
      { rows: [[1, "A系统", null, 600], ["", "城市治理", null, 500], B], merges: ["B2:C2"] },
      "ppp",
    ],
    [
      "下一行横向合并的不是",
      { rows: [A, ["", "城市治理", null, 500], [2, "B系统", null, 1]], merges: ["B4:C4"] },
      "ppp",
    ],
    [
      "右边的列横向合并的不是",
      { rows: [A, ["", "城市治理", null, 500, "x"], B], head: NOTED, merges: ["D3:E3"] },
      "ppp",
    ],
    ["合并到两行里的也是分组", { rows: [A, ["", "城市治理", null, 500], B], merges: ["B3:C3", "D3:D4"] }, "pgp"],
    ["序号列写着一级标题，右边还有字", { rows: [["一、新建项目", "共两个", "市A局", 1100], A, B] }, "gpp"],
    ["名称以一、开头，没有单位", { rows: [named("一、新建项目", null, 1100, "含续建"), A], head: NOTED }, "gp"],
    ["名称以一、开头，有单位和别的内容", { rows: [named("一、A系统", "市A局", 300, "新建"), A], head: NOTED }, "pp"],
    [
      "序号是一，有单位，下面不用数字编号",
      {
        rows: [
          ["一", "A系统", "市A局", 300],
          ["二", "B系统", "市B局", 300],
        ],
      },
      "pp",
    ],
    ["序号是一，没有单位，下面用数字编号", { rows: [["一", "新建的", null, 300, "见附件"], A], head: NOTED }, "gp"],
    [
      "最里一级分组有金额",
      {
        rows: [
          ["一", "新建", null, 1100],
          ["（一）", "A系统", null, 600],
          ["（二）", "B系统", null, null],
        ],
      },
      "gpg",
    ],
  ])("%s", (_, given, expected) => check(given, expected));
});

describe("没有名称的行", () => {
  const only = (unit: CellValue, remark: CellValue = null): readonly CellValue[] => [null, null, unit, null, remark];
  test.each<[string, Case, string]>([
    ["二十字的一句话是分组", { rows: [only(long(20)), A], head: NOTED }, "gp"],
    ["二十一字的一句话是备注", { rows: [only(long(21)), A], head: NOTED }, "np"],
    ["两格的不是分组", { rows: [only(long(20), "无"), A], head: NOTED }, "np"],
    ["项目下面短的一句话属于项目", { rows: [A, only(long(20)), B], head: NOTED }, "pcp"],
    ["项目下面长的一句话是备注", { rows: [A, only(long(21)), B], head: NOTED }, "pnp"],
    ["项目下面只有金额是没写标签的合计", { rows: [A, [null, null, null, 600], B] }, "pnp"],
    ["项目下面有金额也有别的内容，属于项目", { rows: [A, [null, null, null, 600, "配套"], B], head: NOTED }, "pcp"],
    ["没有单位的空名称行不是项目", { rows: [[null, null, null, 600, "配套"], A], head: NOTED }, "np"],
    ["有单位和总投资的是项目", { rows: [[null, null, "市A局", 600], A] }, "pp"],
    ["有单位、没有总投资的不是", { rows: [[null, null, "市A局", null], A] }, "gp"],
    [
      "名称合并的空白第一行不属于上面的项目",
      { rows: [A, [null, null, null, null], [null, null, null, null], B], merges: ["B3:B4"] },
      "pbbp",
    ],
    ["像备注开头、有单位和金额的是项目", { rows: [A, [null, "说明：续建", "市A局", 5], B] }, "ppp"],
    ["像备注开头、没有金额的是备注", { rows: [A, [null, "说明：续建", "市A局", null], B] }, "pnp"],
    ["像备注开头、没有单位的是备注", { rows: [A, [null, "说明：续建", null, 5], B] }, "pnp"],
  ])("%s", (_, given, expected) => check(given, expected));
});

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

describe("标签的长短", () => {
  const label = (text: string): string => kinds([A, [null, text, null, 600], B]);
  test.each([
    [`${"甲".repeat(16)}合计`, "t"],
    [`${"甲".repeat(17)}合计`, "p"],
    [`合计（${"甲".repeat(20)}）`, "t"],
    [`合计（${"甲".repeat(21)}）`, "p"],
    [`小计（${"甲".repeat(26)}）`, "s"],
    [`小计（${"甲".repeat(27)}）`, "p"],
    [`${"甲".repeat(20)}小计`, "s"],
    [`${"甲".repeat(21)}小计`, "p"],
    [`${"甲".repeat(19)}局`, "g"],
    [`${"甲".repeat(20)}局`, "p"],
  ])("%s", (text, kind) => expect(label(text)).toBe(`p${kind}p`));

  test.each([
    ["NO.1234-1234-123", "pp"],
    ["NO.1234-1234-1234", "pc"],
  ])("序号 %s", (seq, expected) => expect(kinds([A, [seq, null, "市A局", null]])).toBe(expected));
});

test("只有分组、没有金额的表没有项目", () =>
  expect(readPlan(sheet([HEAD, ["一", "新建项目", null, null], ["二", "续建项目", null, null]]))).toMatchObject({
    noPlan: { reason: "noProjects" },
  }));

describe("编了号的与没编号的", () => {
  test.each<[string, Rows, string]>([
    ["编了号的备注一类的名称", [[1, "备注：A系统", "市A局", 5]], "p"],
    ["带序号、名称空着、单位列写合计", [A, [3, null, "合计", 600]], "pt"],
    ["序号是一，没有名称，有单位", [["一", null, "市A局", 1100], A], "gp"],
    ["序号列写着新建项目，没有名称", [["新建项目", null, "市A局", 1100], A], "gp"],
  ])("%s", (_, rows, expected) => check({ rows }, expected));
  test("名称纵向合并的不是分组", () =>
    check({ rows: [A, ["", "城市治理", null, 500], [null, null, null, null], B], merges: ["B3:B4"] }, "ppcp"));
});

describe("读成项目的行", () => {
  const HEADS: readonly CellValue[] = ["序号", "项目名称", "总投资", "合同金额", "补充合同金额", "资金来源"];
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
