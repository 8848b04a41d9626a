/** Which columns are read as one list of supplements: how offices number them, and what is left to a person. */
import { headerKey, type MappingCorrections } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { planOf, type SheetOptions } from "../sheet";

const FIXED = ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）"];
interface Also extends SheetOptions {
  readonly corrections?: MappingCorrections;
  readonly cells?: readonly CellValue[];
}
/** The columns read together, counted from the first after the contract; "" where none are. */
function together(headers: readonly string[], also: Also = {}): string {
  const { cells = headers.map((_, at) => at + 1), ...options } = also;
  const plan = planOf(
    [
      [...FIXED, ...headers],
      ["甲系统", "市某局", 300, 200, ...cells],
    ],
    options,
  );
  const list = plan.columns.find(({ isAddedUp }) => isAddedUp);
  return list === undefined
    ? ""
    : [list, ...(list.alternates ?? [])].map(({ column }) => column - FIXED.length).join(" ");
}
const each = (write: (sign: string) => string, signs: string): readonly string[] => signs.split(" ").map(write);
const upTo = (count: number): string => Array.from({ length: count }, (_, at) => at + 1).join(" ");

test.each<[string, readonly string[]]>([
  ["第一次 to 第十次", each((sign) => `第${sign}次补充合同金额（万元）`, "一 二 三 四 五 六 七 八 九 十")],
  ["第1份", each((sign) => `第${sign}份补充合同`, "1 2 3")],
  ["第1个", each((sign) => `第${sign}个补充合同`, "1 2")],
  ["第1笔", each((sign) => `第${sign}笔补充合同金额`, "1 2")],
  ["第1号", each((sign) => `第${sign}号补充合同金额`, "1 2")],
  ["第一补充合同", each((sign) => `第${sign}补充合同`, "一 二")],
  ["首次, 再次", ["首次补充合同金额", "再次补充合同金额"]],
  ["首份, 再份", ["首份补充合同金额", "再份补充合同金额"]],
  ["一次, 二次", each((sign) => `${sign}次补充合同金额`, "一 二 三")],
  ["1份, 2份", each((sign) => `补充合同${sign}份`, "1 2")],
  ["in brackets", each((sign) => `补充合同（${sign}）`, "1 2 3")],
  ["Chinese in brackets", each((sign) => `补充合同金额（${sign}）`, "一 二 三")],
  ["No. in brackets", each((sign) => `补充合同（No.${sign}）`, "1 2")],
  ["NO without a point", each((sign) => `补充合同（NO${sign}）`, "1 2")],
  ["Roman", each((sign) => `补充合同${sign}`, "Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ")],
  ["Roman in letters", each((sign) => `补充合同（${sign}）`, "I II III IV V")],
  ["letters", each((sign) => `补充协议${sign}`, "A B C D E F")],
  ["circled", each((sign) => `补充合同${sign}`, "① ② ③")],
  ["behind the word", each((sign) => `补充合同${sign}金额（万元）`, "1 2 3")],
  ["behind the amount", each((sign) => `补充合同额${sign}`, "1 2")],
  ["behind the price", each((sign) => `补充合同价${sign}`, "1 2")],
  ["with a dash", each((sign) => `补充合同-${sign}`, "1 2")],
  ["with an underscore", each((sign) => `补充合同_${sign}`, "1 2")],
  ["with a number sign", each((sign) => `补充合同#${sign}`, "1 2")],
  ["first of all", each((sign) => `${sign}.补充合同金额`, "1 2")],
  ["first of all, with 、", each((sign) => `${sign}、补充合同金额`, "1 2")],
  ["first of all, with a bracket", each((sign) => `${sign}）补充合同金额`, "1 2")],
  ["first of all, bare", each((sign) => `${sign}补充合同金额`, "1 2")],
  ["twelve of them", each((sign) => `补充合同${sign}`, upTo(12))],
])("%s", (_, headers) => expect(together(headers)).toBe(upTo(headers.length)));

test("in whatever order they stand", () => expect(together(["补充合同2", "补充合同1"])).toBe("1 2"));

describe("under a group", () => {
  const under = (groups: readonly string[], leaves: readonly string[]): string => {
    const rows: (readonly CellValue[])[] = [
      [...FIXED, ...groups.flatMap((group) => [group, null]).slice(0, leaves.length)],
      [...FIXED.map(() => null), ...leaves],
      ["甲系统", "市某局", 300, 200, ...leaves.map((_, at) => at + 1)],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", ...(groups.length === 1 ? ["E1:F1"] : [])];
    const list = planOf(rows, { merges }).columns.find(({ isAddedUp }) => isAddedUp);
    return list ? [list, ...(list.alternates ?? [])].map(({ column }) => column).join(" ") : "";
  };
  test("the number in the label below", () =>
    expect(under(["补充合同情况（万元）"], ["第一次", "第二次"])).toBe("5 6"));
  test("of the same name as the group, or by a number alone", () => {
    expect(under(["补充合同（万元）"], ["补充合同1", "补充合同2"])).toBe("5 6");
    expect(under(["补充合同金额（万元）"], ["（1）", "（2）"])).toBe("5 6");
  });
  test("counted from two below the group, beside the plain label", () =>
    expect(under(["补充合同（万元）"], ["金额", "金额2"])).toBe("5 6"));
  test("the number below, not that of the group", () =>
    expect(under(["1.补充合同情况（万元）"], ["第一次", "第二次"])).toBe("5 6"));
});

describe("counted from two", () => {
  test("beside the plain label, which is the first", () => {
    expect(together(["补充合同金额", "补充合同金额2"])).toBe("1 2");
    expect(together(["补充合同金额", "补充合同金额2", "补充合同金额3"])).toBe("1 2 3");
  });
  test("without it, or beside another one, they are left to a person", () => {
    expect(together(["补充合同金额2", "补充合同金额3"])).toBe("");
    expect(together(["补充协议金额", "补充合同金额2"])).toBe("");
  });
});

test.each<[string, readonly string[]]>([
  ["only one", ["补充合同1"]],
  ["one is missing", ["补充合同1", "补充合同3"]],
  ["one twice", ["补充合同1", "补充合同1（万元）"]],
  ["counted from nought", ["补充合同0", "补充合同1"]],
  ["of two kinds", ["补充合同1", "补充合同2", "补充协议1", "补充协议2"]],
  ["of earlier years beside them", ["补充合同1", "补充合同2", "以前年度补充合同金额"]],
  ["all of them beside them, not called a sum", ["补充合同1", "补充合同2", "补充合同金额（万元）"]],
  ["one of each kind", ["补充合同1", "补充协议2"]],
  ["each is a total", ["补充合同1合计", "补充合同2合计"]],
  ["additions that name no contract", ["第一次追加金额", "第二次追加金额"]],
  ["each is a sum", ["补充合同1累计", "补充合同2累计"]],
  ["how often", ["补充合同1次数", "补充合同2次数"]],
  ["no supplements", ["第一次付款（合同）", "第二次付款（合同）"]],
  ["no contracts", ["第一次追加投资", "第二次追加投资"]],
  ["their days", ["第一次补充合同签订日期", "第二次补充合同签订日期"]],
])("left to a person: %s", (_, headers) => expect(together(headers)).toBe(""));

test("beside a column of their sum, which is read with them", () => {
  for (const sum of ["合计", "累计", "总计", "共计", "总额", "小计"])
    expect(together(["补充合同1", "补充合同2", `补充合同金额${sum}`], { cells: [1, 2, 3] })).toMatch(/^1 2/);
});

test("what a person chose stays: one of them, or none", () => {
  const corrections = (field: "supp" | null): MappingCorrections => ({ [headerKey("补充合同2")]: field });
  expect(together(["补充合同1", "补充合同2"], { corrections: corrections("supp") })).toBe("");
  expect(together(["补充合同1", "补充合同2"], { corrections: corrections(null) })).toBe("");
});

test("cells that are no amounts leave all of them to a person", () => {
  expect(together(["补充合同1", "补充合同2"], { cells: [1, "见附件"] })).toBe("");
  expect(together(["补充合同1", "补充合同2"], { cells: [1, null] })).toBe("1 2");
});
