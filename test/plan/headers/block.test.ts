/** How far a header reaches: which rows above and below belong to it, wherever it stands on the sheet. */
import { planYearOf } from "../../../src/plan/headers/columns";
import type { CellValue } from "../../../src/sheet";
import { fieldList, planOf, type SheetOptions } from "../sheet";

type Row = readonly CellValue[];
const rowsOf = (rows: readonly Row[], options: SheetOptions = {}): readonly number[] =>
  planOf(rows, options).headerRows;

describe("表头的合并只管自己的那一列", () => {
  const LINES: readonly Row[] = [
    ["序号", "项目名称", "总投资（万元）"],
    [null, "A系统", null],
    [2, "B系统", 6],
  ];
  test("左边的列合并到第二行，第二行还是项目", () => expect(rowsOf(LINES, { merges: ["A1:A2"] })).toEqual([1]));
  test("右边的列合并到第二行，第二行还是项目", () => expect(rowsOf(LINES, { merges: ["C1:C2"] })).toEqual([1]));
  test("名称合并到第二行，第二行是表头", () => {
    const merged: readonly Row[] = [LINES[0] ?? [], [null, null, "（元）"], [2, "B系统", 6]];
    expect(rowsOf(merged, { merges: ["B1:B2"] })).toEqual([1, 2]);
  });
});

describe("至多四行，在表的哪里都一样", () => {
  const THREE: readonly Row[] = [
    ["序号", "项目名称", "投资（万元）", null],
    [null, null, "总投资", "资金来源"],
    [null, null, null, "市级财政资金"],
    [1, "A系统", 5, 5],
  ];
  const shifted = (above: number, merges: readonly string[] = []): readonly number[] =>
    rowsOf([...Array.from({ length: above }, (): Row => ["某某计划表"]), ...THREE], { merges });
  test.each([0, 1, 2, 5])("上面有 %i 行，表头还是三行", (above) =>
    expect(shifted(above)).toEqual([above + 1, above + 2, above + 3]),
  );
  const GROUP: Row = ["项目基本情况", null, "投资情况", null, null];
  const LEAVES: Row = ["序号", "项目名称", "建设单位", "总投资（万元）", "建设内容"];
  test("五行分组只算最下面三行", () =>
    expect(rowsOf([GROUP, GROUP, GROUP, GROUP, GROUP, LEAVES, [1, "A系统", "市A局", 5, "平台"]])).toEqual([
      3, 4, 5, 6,
    ]));
  test("表从别的行列开始，范围也从那里算", () => {
    const plan = planOf([GROUP, LEAVES, [1, "A系统", "市A局", 5, "平台"]], { origin: { row: 7, column: 4 } });
    expect(plan.headerRows).toEqual([7, 8]);
    expect(plan.range).toEqual({ firstRow: 7, lastRow: 9, firstColumn: 4, lastColumn: 8 });
    expect(fieldList(plan)).toBe("4:seq 5:name 6:unit 7:total 8:content");
  });
  test("右边的空列不算在范围里", () =>
    expect(
      planOf([
        [null, "序号", "项目名称", "总投资（万元）", null, "  "],
        [null, 1, "A系统", 5, null, "随手写的"],
      ]).range,
    ).toEqual({ firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 4 }));
});

describe("第二行是不是表头", () => {
  const two = (top: Row, second: Row): number => rowsOf([top, second, ["A系统", "市A局", 5, 6]]).length;
  const TOP: Row = ["项目名称", "建设单位", "总投资（万元）", "情况"];
  test.each<[string, Row, Row, number]>([
    ["认得的词", TOP, [null, null, null, "合同金额"], 2],
    ["不认得的词", TOP, [null, null, null, "说一说"], 1],
    ["只写单位", [...TOP.slice(0, 3), "合同金额"], [null, null, null, "元"], 2],
    ["只写单位，上面的词不认得", TOP, [null, null, null, "（元）"], 2],
    ["只有序号一类的记号", TOP, [null, null, null, "＊"], 1],
    ["某年的资金", TOP, [null, null, null, "2027年计划投资"], 2],
    ["与上面的词连起来才认得", [...TOP.slice(0, 3), "概算批复"], [null, null, null, "金额"], 2],
    ["名称列也写了字", TOP, ["甲系统", null, null, "合同金额"], 1],
    ["有真假值", TOP, [true, null, null, "合同金额"], 1],
    ["别的列有真假值", TOP, [null, false, null, "合同金额"], 1],
    ["别的列有数", TOP, [null, 3, null, "合同金额"], 1],
    ["别的列只有空格", TOP, [null, " ", "", "合同金额"], 2],
    ["六十个字", TOP, [null, `（${"请".repeat(58)}）`, null, "合同金额"], 2],
    ["六十一个字", TOP, [null, `（${"请".repeat(59)}）`, null, "合同金额"], 1],
  ])("%s", (_, top, second, lines) => expect(two(top, second)).toBe(lines));
  test("上面没有字的短词只在第二行算表头，第三行的是内容", () => {
    const third = (rows: readonly Row[]): number => rowsOf([...rows, ["A系统", "市A局", 5, 6, 7]]).length;
    const top: Row = ["项目名称", "建设单位", "总投资", null, null];
    expect(third([top, [null, null, "（万元）", null, "其他一些"]])).toBe(2);
    expect(third([top, [null, null, "（万元）", null, null], [null, null, null, null, "其他一些"]])).toBe(2);
  });
});

describe("上面一行是不是分组", () => {
  const HEADER: Row = ["序号", "项目名称", "建设单位", "总投资（万元）", "建设内容"];
  const above = (second: string): readonly number[] =>
    rowsOf([["项目基本情况", null, null, second, null], HEADER, [1, "A系统", "市A局", 5, "平台"]]);
  test.each(["投资情况", "2027年度", "2027年", "合同", "总投资"])("项目基本情况 | %s：是", (second) =>
    expect(above(second)).toEqual([1, 2]),
  );
  test.each([
    "2026年10月15日",
    "2026年1月5日",
    "2026年12月5日",
    "投资：",
    "投资:",
    "投资（盖章）",
    "附件投资",
    "附表投资",
    "2027年投资一览表",
    "2027年投资汇总表",
    "2027年投资计划表",
    "某某",
  ])("项目基本情况 | %s：不是", (second) => expect(above(second)).toEqual([2]));
  test("分组写在最后一列也算", () =>
    expect(rowsOf([["项目基本情况", null, null, null, "某某"], HEADER, [1, "A系统", "市A局", 5, "平台"]])).toEqual([
      2,
    ]));
});

describe("名称在分组里，别的列没有分组", () => {
  const TOP: Row = ["序号", "项目基本情况", null, "总投资（万元）", "备考"];
  const LEAVES: Row = [null, "项目名称", "建设单位", null, null];
  const A: Row = [1, "A系统", "市A局", 5, "无"];
  const read = (rows: readonly Row[], merges: readonly string[]) => {
    const plan = planOf(rows, { merges });
    return [plan.headerRows, fieldList(plan), plan.projects.length];
  };
  const READ = "1:seq 2:name 3:unit 4:total";
  test("它们竖着合并两行", () =>
    expect(read([TOP, LEAVES, A], ["A1:A2", "B1:C1", "D1:D2", "E1:E2"])).toEqual([[1, 2], READ, 1]));
  test("上面还有标题，标题不是表头", () =>
    expect(read([["2027年度计划"], TOP, LEAVES, A], ["A1:E1", "A2:A3", "B2:C2", "D2:D3", "E2:E3"])).toEqual([
      [2, 3],
      READ,
      1,
    ]));
  test("它们没有合并，都是认得的词", () =>
    expect(read([[...TOP.slice(0, 4), "备注"], LEAVES, A], [])).toEqual([[1, 2], `${READ} 5:remark`, 1]));
  test("没有合并，也有不认得的词：上面一行说不准", () => expect(read([TOP, LEAVES, A], [])[0]).toEqual([2]));
  test("竖着合并的是一句话，不是表头", () => {
    const note = (text: string) => read([[...TOP.slice(0, 4), text], LEAVES, A], ["E1:E2"])[0];
    expect(note("备考")).toEqual([1, 2]);
    expect(note("填报单位：市某局")).toEqual([2]);
    expect(note("某".repeat(30))).toEqual([1, 2]);
    expect(note("某".repeat(31))).toEqual([2]);
  });
  test("空着的、只横着合并的不算", () => {
    expect(read([[...TOP.slice(0, 4), null], LEAVES, A], ["E1:E2"])[0]).toEqual([1, 2]);
    expect(read([[null, null, null, null, null, "某某"], LEAVES, A], ["A1:A2", "F1:G1"])[0]).toEqual([2]);
  });
});

describe("计划是哪一年的", () => {
  test.each<[readonly string[], number | null]>([
    [[], null],
    [["信息化项目计划"], null],
    [["2027年度信息化项目计划"], 2027],
    [["2027年度计划", "2026年度计划"], null],
    [["2027年度计划", "2026年12月5日"], 2027],
    [["2027年度", "编制于2026年项目会"], 2027],
    [["2027年信息化项目", "2026年10月1日"], 2027],
    [["2027年信息化项目", "2026年10月11日项目处"], 2027],
    [["2027年信息化项目", "2026年1月5日项目处"], 2027],
    [["2027年信息化项目", "2026年项目"], null],
    [["2026年12月5日项目计划"], 2026],
    [["2027"], 2027],
    [["2026", "2027"], null],
    [["2026-2026"], 2026],
    [["202年度", "2027"], 2027],
    [[`2027年${"甲".repeat(30)}计划`, "2026"], 2027],
    [[`2027年${"甲".repeat(31)}计划`, "2026"], null],
    [[`${"甲".repeat(294)}2027年度`], 2027],
    [[`${"甲".repeat(297)}2027年度`], null],
  ])("%j：%p", (texts, year) => expect(planYearOf(texts)).toBe(year));
});

describe("which rows are the header", () => {
  const headed = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): readonly number[] =>
    planOf(rows, { merges }).headerRows;
  const A: readonly CellValue[] = ["A系统", "市A局", 5, null];
  test.each<[string, readonly (readonly CellValue[])[], readonly number[], readonly string[]]>([
    ["a row of blanks below is not", [["项目名称", "建设单位", null, "总投资"], [null, null, " ", null], A], [1], []],
    ["a row of empty texts below is not", [["项目名称", "建设单位", null, "总投资"], ["", "", "", ""], A], [1], []],
    ["a unit below is", [["项目名称", "建设单位", "总投资"], [null, null, "（万元）"], A], [1, 2], []],
    [
      "an unknown word with a unit below is not",
      [["项目名称", "建设单位", "资金"], [null, null, "盘子（万元）"], A],
      [1],
      [],
    ],
    ["a year's funds below are", [["项目名称", "建设单位", "资金"], [null, null, "2027年度计划投资"], A], [1, 2], []],
    [
      "what makes a word with the label above is",
      [["项目名称", "建设单位", "补充合同"], [null, null, "价款"], A],
      [1, 2],
      [],
    ],
    ["what makes none is not", [["项目名称", "建设单位", "建设内容"], [null, null, "价款"], A], [1], []],
    [
      "nothing stands under 序号",
      [
        ["序号", "项目名称", "总投资"],
        ["序", null, "（万元）"],
        [1, "A", 5],
      ],
      [1],
      [],
    ],
    [
      "groups above are",
      [[null, null, "投资", null], ["项目名称", "建设单位", "总投资", "年度投资"], A],
      [1, 2],
      ["C1:D1"],
    ],
    [
      "an unknown label beside an unknown merged one above is not",
      [["乱写", null, "盘子", null], ["项目名称", "建设单位", "总投资", "年度投资"], A],
      [2],
      ["C1:D1"],
    ],
    [
      "unknown labels that are all merged above are",
      [["乱写", null, "盘子", null, null], ["项目名称", "建设单位", "总投资", "年度投资", "备注"], A],
      [1, 2],
      ["A1:B1", "C1:D1"],
    ],
    [
      "a number further out than the four hundredth column says nothing",
      [["项目名称", "建设单位", "总投资"], [null, null, "（万元）", ...Array<null>(397).fill(null), 5], A],
      [1, 2],
      [],
    ],
    [
      "a number in the four hundredth column says that a row is none",
      [["项目名称", "建设单位", "总投资"], [null, null, "（万元）", ...Array<null>(396).fill(null), 5], A],
      [1],
      [],
    ],
    [
      "a title merged over all of it is not",
      [["乱写", null, null, null], ["项目名称", "建设单位", "总投资", "备注"], A],
      [2],
      ["A1:D1"],
    ],
  ])("%s", (_, rows, expected, merges) => expect(headed(rows, merges)).toEqual(expected));
});
