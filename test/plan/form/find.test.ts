/** A form or a table: figures below a label, and by which label the project is called. */
import type { CellValue } from "../../../src/sheet";
import { form, formOf, NAME, READ, TOTAL, UNIT, wide, type Rows } from "./support";

describe("名称旁边的金额标签，下面写着", () => {
  const below = (label: string, value: CellValue): unknown =>
    formOf([
      [...NAME, label],
      [...UNIT, value],
      [...TOTAL, null],
      ["级次", "市级", null],
    ]);
  const OF_ONE = { ...READ, level: "city" };
  test.each<[CellValue]>([
    [300],
    ["300"],
    [" 300"],
    ["￥300"],
    ["'300"],
    ["' 300"],
    ["３００"],
    ["3,000.00"],
    ["300万元"],
  ])("%j，是一张表", (value) => expect(below("合同金额（万元）", value)).toBe("form"));
  test.each<[CellValue]>([["约300"], ["合同300"], ["见附件"], ["一百万"], ["-300"], ["2个月"], [true], [null]])(
    "%j，还是一个项目的表单",
    (value) => expect(below("合同金额（万元）", value)).toEqual(OF_ONE),
  );
  test("标签至多六十个字", () => {
    const label = (length: number): string => `总投资（${"请填写".repeat(30).slice(0, length - 5)}）`;
    expect(below(label(60), 300)).toBe("form");
    expect(below(label(61), 300)).toEqual({ ...READ, level: "city" });
  });
});

test("没有项目名称的，合同名称是项目的名称，写在第几行都一样", () => {
  expect(formOf([["建设内容", null], ["合同名称", "某某平台"], UNIT, TOTAL])).toEqual({ ...READ });
  const four = (...cells: readonly CellValue[]): readonly CellValue[] => wide(cells, 4);
  expect(
    formOf([["建设内容", null, "级次", null], four("合同名称", "某某平台"), four(...UNIT), four(...TOTAL)]),
  ).toMatchObject(READ);
  expect(formOf([["合同名称", null], UNIT, TOTAL, ["建设内容", "一期"]])).toBe("form");
});

test("两个值都空着的标签不是表头", () =>
  expect(formOf(form(["合同金额（万元）", null], ["签订日期", null]))).toEqual({
    ...READ,
    contract: "blank empty",
    signed: "blank empty",
  }));

describe("同一行右边还有字的值", () => {
  const rows = (further: CellValue): Rows => [
    [...NAME, null],
    [...UNIT, null],
    [...TOTAL, further],
  ];
  test.each<[CellValue, unknown]>([
    [400, "form"],
    ["400万元", "form"],
    ["见附件", READ],
    [" ", READ],
    [null, READ],
  ])("%j", (further, expected) => expect(formOf(rows(further))).toEqual(expected));
});

describe("多半还没有定下来的项目", () => {
  const open = (word: CellValue): Rows =>
    form(["合同金额（万元）", word], ["补充合同金额（万元）", word], ["签订日期", word], ["履约验收日期", word]);
  test.each(["待定", "无", "/", "暂无", "待批"])("四处写“%s”，一处写金额，还是一个项目的表单", (word) =>
    expect(formOf(open(word))).toMatchObject(READ),
  );
  test("四处写的是别的，与标签对不上，就不是", () => expect(formOf(open("某某公司"))).toBe("form"));
});
