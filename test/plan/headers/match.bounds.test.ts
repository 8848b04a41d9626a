/** What a header's label, remark, group or year makes of its word, each with the neighbour that does not. */
import { matchPath } from "../../../src/plan/headers/match";
import { fieldOfHeader } from "../../../src/plan/headers/columns";
import { parseHeader } from "../../../src/plan/headers/word";
import type { CellValue } from "../../../src/sheet";
import { fieldList, planOf } from "../sheet";

type Row = readonly CellValue[];
const field = (path: string, planYear: number | null = null): string | null =>
  matchPath(
    path.split("/").map((label) => parseHeader(label.padEnd(60))),
    planYear,
  )?.field ?? null;

test.each([
  ["总投资（批复）", "approvedTotal"],
  ["合同金额（变更后）", null],
  ["建设内容情况", "content"],
  ["工期情况", null],
  ["总投资情况", null],
  ["资金来源说明", "fund"],
  ["本项目建设单位", "unit"],
  ["《总投资》", "total"],
  ["（万元）", null],
  ["其中：", null],
  ["总投资）（万元）", null],
])("%s alone: %s", (header, expected) => expect(fieldOfHeader(header)).toBe(expected));

test.each<[string, number | null, string | null]>([
  ["2026年/累计下达资金", 2027, "cumPaidPrior"],
  ["2027年/累计下达资金", 2027, "cumPaid"],
  ["2028年/累计下达资金", 2027, "cumPaid"],
  ["2026年/累计下达资金", null, "cumPaid"],
  ["资金来源/合计", null, null],
  ["资金来源/中央", null, "fundCentral"],
  ["资金来源/（万元）", null, "fund"],
  ["2027年度计划投资及资金来源/市级财政", 2027, null],
  ["2027年度计划投资/合计", 2027, "yearAmt"],
  ["2027年度/总投资", 2027, null],
  ["2027年度/建设内容", 2027, "content"],
  ["其中/市级财政", null, "fundCity"],
  ["总投资/其中：市级财政", null, "fundCity"],
  ["合同金额/其中：市级财政", null, null],
  ["总投资（批复）/（万元）", null, "approvedTotal"],
  ["总投资/（批复）（万元）", null, "approvedTotal"],
  ["（2027年）（万元）/总投资", null, null],
  ["（新建）（万元）/总投资", null, "total"],
  ["本年度投资计划/合计", null, "yearAmt"],
  ["资金来源/总投资", null, "total"],
  ["合同/金额", null, "contract"],
  ["合同/日期", null, "signed"],
])("%s in a plan of %s: %s", (path, planYear, expected) => expect(field(path, planYear)).toBe(expected));

test.each([
  ["服务期（年）", "year"],
  ["服务期（月）", "month"],
  ["服务期（个月）", "month"],
  ["服务期（天）", "day"],
  ["服务期（日历天）", "day"],
  ["服务期", null],
])("%s is counted in %s", (header, unit) => expect(parseHeader(header).timeUnit).toBe(unit));

test.each([
  ["其中市级", true],
  ["其中：省", true],
  ["其中省", false],
  ["其中", false],
])("%s is a part: %s", (header, isPart) => expect(parseHeader(header).isPart).toBe(isPart));

describe("第二行表头", () => {
  const A: Row = ["A系统", "市A局", 5, 6];
  const headed = (rows: readonly Row[], merges: readonly string[] = []) => {
    const plan = planOf(rows, { merges });
    return [plan.headerRows.length, fieldList(plan)];
  };
  test("2000 至 2100 的数是年份，别的数是内容", () => {
    const rows = (year: number): readonly Row[] => [
      ["项目名称", "建设单位", "总投资", "分年度投资计划"],
      [null, null, "（万元）", year],
      A,
    ];
    const lines = (year: number) => planOf(rows(year)).headerRows.length;
    expect([1999, 2000, 2027, 2100, 2101, 2027.5].map(lines)).toEqual([1, 2, 2, 2, 1, 1]);
  });
  test("上面没有字的，十二个字以内是下级表头，第一列的不是，序号下面的也不是", () => {
    const rows = (label: string): readonly Row[] => [
      ["项目名称", "建设单位", "总投资（万元）", null],
      [null, null, null, label],
      A,
    ];
    expect(headed(rows("情".repeat(12)))[0]).toBe(2);
    expect(headed(rows("情".repeat(13)))[0]).toBe(1);
    const first: readonly Row[] = [
      [null, "项目名称", "总投资（万元）"],
      ["重点", null, null],
      [null, "A系统", 5],
    ];
    expect(headed(first)[0]).toBe(1);
    const numbers: readonly Row[] = [
      ["序号", "项目名称", "总投资（万元）"],
      ["建设单位", null, null],
      [1, "A系统", 5],
    ];
    expect(headed(numbers)[0]).toBe(1);
  });
  test("只写单位的一行是表头，只写字的不是", () => {
    const rows = (label: string): readonly Row[] => [
      ["项目名称", "建设单位", "总投资", "合同金额"],
      [null, null, label, null],
      A,
    ];
    expect(headed(rows("（元）"))).toEqual([2, "1:name 2:unit 3:total 4:contract"]);
    expect(planOf(rows("（元）")).columns.find(({ field: one }) => one === "total")?.unit).toBe("元");
    expect(headed(rows("含税"))[0]).toBe(1);
  });
  test("名称竖着合并到第二行的，第二行是表头；第三行不是", () => {
    const rows: readonly Row[] = [
      ["项目名称", "建设单位", "总投资（万元）", "资金情况"],
      [null, null, null, "情况一"],
      ["A系统", "市A局", 5, 6],
    ];
    expect(headed(rows, ["A1:A2", "B1:B2", "C1:C2"])[0]).toBe(2);
    expect(planOf(rows, { merges: ["A1:A2"] }).projects.map(({ row }) => row)).toEqual([3]);
  });
});

describe("上面一行的分组", () => {
  const HEADER: Row = ["序号", "项目名称", "建设单位", "总投资（万元）", "建设内容"];
  const groups = (group: Row, merges: readonly string[] = []) =>
    planOf([group, HEADER, [1, "A", "市A局", 5, "平台"]], { merges }).headerRows;
  test("两个以上、没有占满每一列的短词才是分组", () => {
    expect(groups(["项目基本情况", null, null, "投资情况", null])).toEqual([1, 2]);
    expect(groups(["项目基本情况", null, null, null, null])).toEqual([2]);
    expect(groups(["项目", "项目基本情况", "合同", "投资", "资金"])).toEqual([2]);
  });
  test("年度、认得的词、主题都可以是分组，别的词不是", () => {
    expect(groups(["项目基本情况", null, null, "2027年", null])).toEqual([1, 2]);
    expect(groups(["项目基本情况", null, null, "总投资", null])).toEqual([1, 2]);
    expect(groups(["项目基本情况", null, null, "闲话", null])).toEqual([2]);
  });
  test("合并的词与别的分组词合起来要说清每一格", () => {
    expect(groups(["闲话", null, null, "投资情况", null], ["A1:B1"])).toEqual([1, 2]);
    expect(groups(["闲话", null, null, "空话", null], ["A1:B1"])).toEqual([2]);
  });
});

describe("没有分组的词占着右边的空格", () => {
  const rows = (second: Row): readonly Row[] => [
    ["项目名称", "建设单位", "合同", null, "总投资（万元）"],
    second,
    ["A", "市A局", 5, 46_000, 6],
  ];
  test("下一行各有各的词", () =>
    expect(fieldList(planOf(rows([null, null, "金额（万元）", "签订日期", null])))).toBe(
      "1:name 2:unit 3:contract 4:signed 5:total",
    ));
  test("合并了的不再往右占", () =>
    expect(
      fieldList(
        planOf(rows([null, null, "金额（万元）", "日期", null]), { merges: ["A1:A2", "B1:B2", "C1:C1", "E1:E2"] }),
      ),
    ).toContain("3:contract"));
});

test.each([
  ["总投资）（万元）", "万元"],
  ["总投资（万元", "万元"],
  ["总投资万元", "万元"],
  ["总投资", null],
])("the unit of %s is %s", (header, unit) => expect(parseHeader(header).unit).toBe(unit));
