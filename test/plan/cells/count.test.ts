import { cell, said } from "../sheet";

test.each([
  ["潜在服务提供商数量", 3, "3"],
  ["潜在服务提供商数量", "3家", "3 textNumber"],
  ["潜在服务提供商数量", "三家", "3"],
  ["潜在服务提供商数量", "多家", "2"],
  ["潜在服务提供商数量", "3家以上", "3"],
  ["潜在服务提供商数量", "≥3", "3"],
  ["潜在服务提供商数量", "不少于3家", "3"],
  ["潜在服务提供商数量", "3家及以上", "3"],
  ["潜在服务提供商数量", "唯一", "1"],
  ["潜在服务提供商数量", "超过3家", "bad unreadable"],
  ["潜在服务提供商数量", 2.5, "bad unreadable"],
  ["潜在服务提供商数量", -1, "bad unreadable"],
  ["潜在服务提供商数量", "甲公司", "bad unreadable"],
  ["公示天数", "7天", "7 textNumber"],
  ["公示天数", "7个自然日", "7 textNumber"],
  ["公示天数", "5个工作日", "bad vague"],
  ["公示天数", "7天以上", "bad vague"],
  ["公示天数", "≥7", "bad vague"],
  ["公示天数", 7, "7"],
  ["公示天数", true, "bad boolean"],
  ["计划年度", 2027, "2027"],
  ["计划年度", "2027年度", "2027"],
  ["计划年度", "2027年", "2027"],
  ["计划年度", "2027年3月", "2027"],
  ["计划年度", "2026-2027年", "bad severalOptions"],
  ["计划年度", 27, "bad unreadable"],
  ["计划年度", "/", "blank dash"],
])("%s %p：%s", (header, value, expected) => expect(said(cell(header, value))).toBe(expected));

test("日期格式的年度", () => expect(said(cell("计划年度", 46388, "yyyy"))).toBe("2027"));

test.each([
  ["某市 智慧平台", "某市 智慧平台"],
  ["=1+1", "=1+1"],
  ["<b>x</b>", "<b>x</b>"],
  ["\u200b达市数经函〔2026〕9号 ", "达市数经函〔2026〕9号"],
  ["无", "blank none"],
  ["否", "blank none"],
  ["无立项批复", "blank none"],
  ["#REF!", "bad error"],
  ["", "blank empty"],
])("文本 %p 原样保留", (value, expected) => expect(said(cell("立项批复文号", value))).toBe(expected));
test("数字文本", () => expect(said(cell("备注", 12.5))).toBe("12.5"));

describe("几家，至少几家，哪一年", () => {
  test.each([
    ["3家", { count: 3 }],
    ["多家", { count: 2, atLeast: true }],
    ["3家以上", { count: 3, atLeast: true }],
    ["不少于3家", { count: 3, atLeast: true }],
    ["仅1家", { count: 1 }],
    ["没有其他供应商", { count: 1 }],
  ])("%s", (text, value) => expect(cell("潜在服务提供商数量", text)).toMatchObject({ value }));
  test.each([
    ["2026年3月", "2026"],
    ["2026-3", "2026"],
    ["自2026年3月", "bad unreadable"],
    ["2026年至2027年", "bad severalOptions"],
    ["2026、2027", "bad severalOptions"],
    ["5月2027x", "bad unreadable"],
    ["2026第3批", "bad unreadable"],
  ])("%s：%s", (text, expected) => expect(said(cell("计划年度", text))).toBe(expected));
});
