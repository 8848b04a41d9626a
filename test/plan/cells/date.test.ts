import fc from "../../support/properties";
import { isoOf } from "../../../src/exact";
import type { FieldKey } from "../../../src/fields";
import { cell, said } from "../sheet";
import { readDate } from "../../../src/plan/cells/date";

const date = (value: string | number | boolean | null, format?: string): string =>
  said(cell("合同签订日期", value, format));

describe("日期：数字", () => {
  test.each([
    [46086, "2026-03-05"],
    [46086.75, "2026-03-05"],
    [20260305, "2026-03-05"],
    [202603, "2026-03-01..2026-03-31 datePrecision"],
    [2026, "2026-01-01..2026-12-31 datePrecision"],
    [2026.3, "2026-03-01..2026-03-31 datePrecision"],
    [2026.12, "2026-12-01..2026-12-31 datePrecision"],
    [2026.1, "2026-01-01..2026-10-31 datePrecision"],
    [20260230, "bad noSuchDate"],
    [350, "bad unreadable"],
    [-5, "bad unreadable"],
  ])("%p", (value, expected) => expect(date(value)).toBe(expected));
  test("日期格式的序列号", () => {
    expect(date(46086, "yyyy/m/d")).toBe("2026-03-05");
    expect(date(5, "yyyy/m/d")).toBe("bad noSuchDate");
  });
  test("布尔与错误值", () => {
    expect(date(true)).toBe("bad boolean");
    expect(date("#VALUE!")).toBe("bad error");
  });
});

describe("日期：文本", () => {
  test.each([
    "2026.3.5",
    "2026/3/5",
    "2026-3-5",
    "2026-03-05",
    "20260305",
    "2026年3月5日",
    "2026年03月05日",
    "２０２６年３月５日",
    "2026. 3. 5",
    "2026-03-05 00:00:00",
    "2026-03-05T00:00:00Z",
    "二〇二六年三月五日",
    "二○二六年三月五日",
    "2026年3月5号",
    "26.3.5",
    "26-3-5",
    "26/03/05",
    "于2026年3月5日签订",
    "2026年3月5日（已签）",
    "2026-3-5（达市数〔2026〕1号）",
    "2026年3月5日(达市府办函[2026]12号)",
    "46086",
  ])("%p 是 2026-03-05", (value) => expect(date(value)).toBe("2026-03-05 textDate"));

  test.each([
    ["2026年3月", "2026-03-01..2026-03-31"],
    ["2026.3", "2026-03-01..2026-03-31"],
    ["2026-03", "2026-03-01..2026-03-31"],
    ["2026/3", "2026-03-01..2026-03-31"],
    ["202603", "2026-03-01..2026-03-31"],
    ["2026.1", "2026-01-01..2026-01-31"],
    ["二〇二六年三月", "2026-03-01..2026-03-31"],
    ["26年3月", "2026-03-01..2026-03-31"],
    ["2026年3月份", "2026-03-01..2026-03-31"],
    ["2026年", "2026-01-01..2026-12-31"],
    ["2026年度", "2026-01-01..2026-12-31"],
    ["2026", "2026-01-01..2026-12-31"],
    ["2026年上半年", "2026-01-01..2026-06-30"],
    ["2026年下半年", "2026-07-01..2026-12-31"],
    ["2026年一季度", "2026-01-01..2026-03-31"],
    ["2026年第四季度", "2026-10-01..2026-12-31"],
    ["2026Q2", "2026-04-01..2026-06-30"],
    ["2026年3月上旬", "2026-03-01..2026-03-10"],
    ["2026年2月底", "2026-02-21..2026-02-28"],
    ["2026年底", "2026-12-01..2026-12-31"],
    ["2026年12月底前", "2026-01-01..2026-12-31"],
    ["2026年6月30日前", "2026-01-01..2026-06-30"],
    ["2026年6月后", "2026-06-01..2026-12-31"],
    ["2026年3月—2027年6月", "2026-03-01..2027-06-30"],
    ["2026年3月至6月", "2026-03-01..2026-06-30"],
    ["2026年3月5日至8日", "2026-03-05..2026-03-08"],
    ["2026-2027年", "2026-01-01..2027-12-31"],
    ["2026.7.1-2026.7.8", "2026-07-01..2026-07-08"],
    ["2026年3-6月", "2026-03-01..2026-06-30"],
  ])("%p 是一段日期", (value, expected) => expect(date(value)).toBe(`${expected} textDate datePrecision`));

  test.each([
    ["2026年3月左右", "2026-03-01..2026-03-31 textDate approximate datePrecision"],
    ["预计2026年3月", "2026-03-01..2026-03-31 textDate approximate planned datePrecision"],
  ])("%p 是约数", (value, expected) => expect(date(value)).toBe(expected));

  test.each([
    ["2026年2月30日", "noSuchDate"],
    ["2026.13.5", "noSuchDate"],
    ["2026年13月", "noSuchDate"],
    ["20260230", "noSuchDate"],
    ["0206年3月5日", "noSuchDate"],
    ["2026年6月至3月", "noSuchDate"],
    ["见合同", "unreadable"],
    ["3月5日", "unreadable"],
    ["已验收", "unreadable"],
    ["3.5.26", "unreadable"],
    ["2026年3月5日；2026年4月6日", "severalOptions"],
    ["2".repeat(201), "tooLong"],
  ])("%p 不是日期：%s", (value, reason) => expect(date(value)).toBe(`bad ${reason}`));

  test.each([
    ["", "empty"],
    ["/", "dash"],
    ["无", "none"],
    ["否", "none"],
    ["未签订", "none"],
    ["待定", "pending"],
    ["尚未签订", "none"],
    ["尚未确定", "pending"],
    ["待签", "pending"],
  ])("%p 没有日期：%s", (value, blank) => expect(date(value)).toBe(`blank ${blank}`));
});

test("1955 至 2100 年的任何一天：序列号与四种写法读出同一天", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5478, max: 47846 }), (day) => {
      const [year = 0, month = 0, dayOfMonth = 0] = new Date(day * 86_400_000)
        .toISOString()
        .slice(0, 10)
        .split("-")
        .map(Number);
      const forms = [
        day + 25569,
        `${year}.${month}.${dayOfMonth}`,
        `${year}年${month}月${dayOfMonth}日`,
        `${year}/${month}/${dayOfMonth}`,
        `${year}${String(month).padStart(2, "0")}${String(dayOfMonth).padStart(2, "0")}`,
      ];
      for (const form of forms)
        expect(readDate(form, "General")).toMatchObject({
          state: "value",
          value: { interval: { from: day, to: day } },
        });
    }),
    { numRuns: 500 },
  );
});

test("任何文本都读得完，区间不倒置", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(..."0123456789年月日号.-/—至~上下半旬季度底前后初一二十〇 Q约（）"),
        maxLength: 30,
      }),
      (text) => {
        const reading = readDate(text, "General");
        return (
          reading.state !== "value" ||
          (reading.value.type === "date" && reading.value.interval.from <= reading.value.interval.to)
        );
      },
    ),
    { numRuns: 3000 },
  );
});

describe("与几份补充合同对应的几个日期：每一份都在最早与最晚之间", () => {
  const several = (text: string, field: FieldKey = "suppSigned"): string => {
    const reading = readDate(text, "General", field);
    return reading.state === "value" && reading.value.type === "date"
      ? `${isoOf(reading.value.interval.from)} ${isoOf(reading.value.interval.to)}`
      : reading.state;
  };
  test.each([
    ["2023-05-01；2023-06-06", "2023-05-01 2023-06-06"],
    ["2026年5月1日、2026年3月2日", "2026-03-02 2026-05-01"],
    ["2026-03-01\n2026-04-01\n2026-07-01", "2026-03-01 2026-07-01"],
    ["第一次：2026-03-01；第二次：2026-04-01", "2026-03-01 2026-04-01"],
    ["2026年3月；2026-05-02", "2026-03-01 2026-05-02"],
    ["2026-03-01；", "bad"],
    ["2026-03-01；见附件", "bad"],
    ["2026-03-01；拟2026年5月", "blank"],
  ])("%s：%s", (text, expected) => expect(several(text)).toBe(expected));
  test("其他日期只有一个", () => expect(several("2026-03-01；2026-04-01", "accepted")).toBe("bad"));
});
