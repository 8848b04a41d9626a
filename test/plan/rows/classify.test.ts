/** What makes a row a project, a heading or a further line: each word, number or cell that decides it, and the row without it. */
import { type CellValue } from "../../../src/sheet";
import { HEAD, kinds, planOf } from "../sheet";
import { type Case, check, NOTED, A, B } from "./support";

const UNNUMBERED: readonly CellValue[] = ["项目名称", "建设单位", "总投资（万元）"];

describe("用一、二编号的表里", () => {
  test.each<[string, Case, string]>([
    [
      "写着合计的一行不是项目",
      {
        rows: [
          ["一", "A系统", null, 600],
          ["二", "合计", null, 600],
        ],
      },
      "pt",
    ],
    [
      "没有名称的一行不是项目",
      {
        rows: [
          ["一", "A系统", null, 600],
          ["二", null, null, 600],
        ],
      },
      "pg",
    ],
    [
      "没有金额的一行不是项目",
      {
        rows: [
          ["一", "A系统", null, 600],
          ["二", "B系统", null, null],
        ],
      },
      "pg",
    ],
    [
      "序号写成别的一行不是项目",
      {
        rows: [
          ["一", "A系统", null, 600],
          ["A类、", "B系统", null, 600],
        ],
      },
      "gp",
    ],
  ])("%s", (_, given, expected) => check(given, expected));
});

describe("序号列写着字", () => {
  test.each<[string, Case, string]>([
    ["有名称、不像标题的是项目", { rows: [["待编", "A系统", "市A局", 5], B] }, "pp"],
    ["没有名称、全是汉字的是分组", { rows: [["待编", null, "市A局", 1100], B] }, "gp"],
    ["没有名称、数字在汉字中间的是分组", { rows: [["续建2类", null, "市A局", 1100], B] }, "gp"],
    ["没有名称、数字在汉字前面的是分组", { rows: [["3新建项目", null, "市A局", 1100], B] }, "gp"],
    ["没有名称、字母在前的不是分组", { rows: [["X新建", null, "市A局", 1100], B] }, "pp"],
    ["没有名称、字母在后的不是分组", { rows: [["新建X", null, "市A局", 1100], B] }, "pp"],
  ])("%s", (_, given, expected) => check(given, expected));
  test("没有序号列的表里，没有名称而有单位和总投资的是项目", () =>
    check(
      {
        rows: [
          ["A系统", "市A局", 5],
          [null, "市B局", 6],
        ],
        head: UNNUMBERED,
      },
      "pp",
    ));
});

describe("名称合并到下一行", () => {
  test.each<[string, Case, string]>([
    ["空着的一行属于项目", { rows: [A, [null, null, null, null], B], merges: ["B2:B3"] }, "pcp"],
    ["只写着序号的一行是空行", { rows: [A, [2, null, null, null], B], merges: ["B2:B3"] }, "pbp"],
    ["只有总投资的一行属于项目", { rows: [A, [null, null, null, 400], B], merges: ["B2:B3"] }, "pcp"],
    ["没合并、只有总投资的一行是没写标签的合计", { rows: [A, [null, null, null, 400], B] }, "pnp"],
    ["有自己的单位和总投资的一行也属于项目", { rows: [A, [null, null, "市C局", 400], B], merges: ["B2:B3"] }, "pcp"],
    ["像标题的一行也属于项目", { rows: [A, [null, null, "一、新建项目", null], B], merges: ["B2:B3"] }, "pcp"],
  ])("%s", (_, given, expected) => check(given, expected));
});

test("表头的名称格合并到项目行里，下面空着的一行不属于项目", () =>
  check({ rows: [[null], [null], [null], [1, null, "市A局", 600], [null], B], merges: ["B1:B6"] }, "???pbp"));

describe("编了号的表里没有序号的名称", () => {
  test.each<[string, Case, string]>([
    [
      "只有空行编了号，不算编了号的表",
      {
        rows: [
          [1, null, null, null],
          ["", "城市治理", null, null],
          ["", "B系统", "市B局", 1],
        ],
      },
      "bpp",
    ],
    ["只有一格填写说明的是分组", { rows: [[null, "（填写全称）", null, null], A] }, "gp"],
    ["序号列写着别的字的是项目", { rows: [["待编", "城市治理", null, null], A] }, "pp"],
    [
      "右边的列横向合并、有金额的是项目",
      { rows: [A, ["", "城市治理", null, 500, null], B], head: NOTED, merges: ["D3:E3"] },
      "ppp",
    ],
    ["一、开头、没有单位、有备注的是分组", { rows: [["", "一、城市治理", null, 500, "两个"], A], head: NOTED }, "gp"],
    ["一、开头、有单位的是项目", { rows: [["", "一、城市治理", "市A局", 500, null], A], head: NOTED }, "pp"],
    ["写着单位、备注列是数字的是分组", { rows: [["", "市财政局", null, null, 3], A], head: NOTED }, "gp"],
    ["写着单位、总投资写成文字的是分组", { rows: [["", "市财政局", null, "约500", null], A], head: NOTED }, "gp"],
    ["写着单位、有备注的是项目", { rows: [["", "市财政局", null, 500, "三个"], A], head: NOTED }, "pp"],
    ["有备注的是项目", { rows: [["", "运维类", null, null, "两个"], A], head: NOTED }, "pp"],
  ])("%s", (_, given, expected) => check(given, expected));
});

describe("没有序号和名称的一行", () => {
  test.each<[string, Case, string]>([
    ["单位列写着一级标题", { rows: [A, [null, null, "一、新建项目", null], B] }, "pgp"],
    ["单位列写着一级标题，还有总投资", { rows: [A, [null, null, "（一）市局", 500], B] }, "pgp"],
    [
      "单位合并、有总投资，属于上面的项目",
      { rows: [A, [null, null, null, 400, "配套"], B], head: NOTED, merges: ["C2:C3"] },
      "pcp",
    ],
    [
      "自己的单位、有总投资，是漏写名称的项目",
      { rows: [A, [null, null, "市C局", 400, "配套"], B], head: NOTED },
      "ppp",
    ],
  ])("%s", (_, given, expected) => check(given, expected));
});

describe("同一项目的下一行资金", () => {
  const HEADS: readonly CellValue[] = ["序号", "项目名称", "总投资（万元）", "资金来源", "资金金额（万元）", "备注"];
  const first: readonly CellValue[] = [1, "A系统", 1000, "市级预算", 600, "一"];
  const rowsOf = (next: readonly CellValue[], head = HEADS, above = first): readonly (readonly number[])[] =>
    planOf([head, above, next]).projects.map(({ rows }) => rows);
  test("总投资又写了一遍的是另一个项目", () =>
    expect(rowsOf([null, "A系统", 1000, "中央专项", 400, null])).toEqual([[2], [3]]));
  test("没有总投资列的表里是另一个项目", () =>
    expect(
      rowsOf([null, "A系统", null, "中央专项", 400, null], ["序号", "项目名称", "合同金额（万元）", ...HEADS.slice(3)]),
    ).toEqual([[2], [3]]));
  test("备注不同的还是下一行资金", () =>
    expect(rowsOf([null, "A系统", null, "中央专项", 400, "二"])).toEqual([[2, 3]]));
  test("没有资金来源列，看资金金额", () => {
    const head = HEADS.filter((_, at) => at !== 3);
    const above = first.filter((_, at) => at !== 3);
    expect(rowsOf([null, "A系统", null, 400, null], head, above)).toEqual([[2, 3]]);
    expect(rowsOf([null, "A系统", null, null, "二"], head, above)).toEqual([[2], [3]]);
  });
  test("两样都没有的表里是另一个项目", () => {
    const head = [...HEADS.slice(0, 3), "备注"];
    expect(rowsOf([null, "A系统", null, "二"], head, [1, "A系统", 1000, "一"])).toEqual([[2], [3]]);
  });
});

test("小计下面同名而没有总投资的一行是另一个项目，不是上面项目的下一笔资金", () => {
  const head = [...HEAD, "资金来源"];
  const [first, next] = [
    [1, "A系统", "市A局", 5, "中央资金"],
    [null, "A系统", null, null, "省级资金"],
  ] as const;
  expect(kinds([first, next], { head })).toBe("pc");
  expect(kinds([first, ["小计", null, null, 5, null], next], { head })).toBe("psp");
});
