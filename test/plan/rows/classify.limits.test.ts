/** Where the sorting of rows turns: the same row with one thing more or less, in the first, the third and the last place. */
import { readPlan } from "../../../src/plan";
import { type CellValue } from "../../../src/sheet";
import { HEAD, kinds, planOf, sheet } from "../sheet";
import { type Case, type Rows, check, NOTED, A, B, C } from "./support";

const TEXTS: readonly CellValue[] = ["项目名称", "建设单位", "资金来源", "建设内容"];

const long = (length: number): string => "关于".repeat(length).slice(0, length);

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
    ["写成文字的号，序号以外只有两个也不算", { rows: [["1", "2", "3"]], head: HEAD.slice(0, 3) }, "p"],
    ["中间空着一列的号", { rows: [[null, 1, 2, 3], A] }, "rp"],
    ["带括号、带算式的号", { rows: [["(1)", "（2）", "3=1+2", "4=(3-1)"], A] }, "rp"],
    ["甲方、乙方不是号", { rows: [["甲方", "乙方", "丙方", "1"], A] }, "pp"],
    ["号后面还有字不算", { rows: [["1", "2", "3", "4个"], A] }, "pp"],
    ["号前面还有字不算", { rows: [["1", "2", "3", "约4"], A] }, "pp"],
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
    ["只有序号和名称两格", { rows: [A, ["序号", "项目名称", null, null], B] }, "prp"],
    ["一个词相同，另一格只有单位", { rows: [A, [null, "项目名称", "（万元）", null], B] }, "ppp"],
    ["带了序号的不是", { rows: [A, [3, "项目名称", "建设单位", null], B] }, "ppp"],
    ["只有一个别的名称词", { rows: [A, [null, "建设项目", "另附", null], B] }, "ppp"],
    [
      "没写表头的列里是别的表头词：另一张表",
      { rows: [A, [null, "项目名称", "建设单位", null], B], head: ["序号", "项目名称", null, "总投资（万元）"] },
      "p??",
    ],
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
