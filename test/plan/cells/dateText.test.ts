/** Dates in text, each beside the text that is nearly one. */
import { readDate } from "../../../src/plan/cells/date";
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("合同签订日期", () => {
  test.each(
    casesOf(`
      2026-04-20通过终验 → 2026-04-20 textDate
      2026年4月20日验收合格 → 2026-04-20 textDate
      2026年4月20日未通过 → blank none
      2026年4月20日初验 → bad unreadable
      2023年6月5日晚 → 2023-06-05 textDate
      2026年年底 → 2026-12-01..2026-12-31 textDate datePrecision
      2026年年中 → 2026-05-01..2026-08-31 textDate datePrecision
      2026年5月1日（批复） → 2026-05-01 textDate
      2026年5月1日（达市数〔2026〕1号） → 2026-05-01 textDate
      （批复）2026年5月1日 → bad unreadable
      约2026年5月 → 2026-05-01..2026-05-31 textDate approximate datePrecision
      2026年5月左右 → 2026-05-01..2026-05-31 textDate approximate datePrecision
      2026年5月签订 → 2026-05-01..2026-05-31 textDate datePrecision
      2026-2027 → 2026-01-01..2027-12-31 textDate datePrecision
      2026年-2027年 → 2026-01-01..2027-12-31 textDate datePrecision
      2026年——2027年 → 2026-01-01..2027-12-31 textDate datePrecision
      2026-2027年度 → 2026-01-01..2027-12-31 textDate datePrecision
      共2026-2027年 → bad unreadable
      2026-2027年等 → bad unreadable
      2026年3-6月 → 2026-03-01..2026-06-30 textDate datePrecision
      2026年3月-6月 → 2026-03-01..2026-06-30 textDate datePrecision
      2026年10-12月 → 2026-10-01..2026-12-31 textDate datePrecision
      共2026年3-6月 → bad unreadable
      2026年3-6月等 → bad unreadable
      2026.10.12-2026.11.15 → 2026-10-12..2026-11-15 textDate datePrecision
      2026年10月-2027年12月 → 2026-10-01..2027-12-31 textDate datePrecision
      2026.1-2026.2 → 2026-01-01..2026-02-28 textDate datePrecision
      共2026.1-2026.2 → bad unreadable
      2026.1-2026.2等 → bad unreadable
      2026年3月5日至8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026年3月5日至18日 → 2026-03-05..2026-03-18 textDate datePrecision
      2026.3.5至8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026.3.5至8 → 2026-03-05..2026-03-08 textDate datePrecision
      2026.03.05~08 → 2026-03-05..2026-03-08 textDate datePrecision
      2026年3月5—8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026年3月5-8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026年3月5日-8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026-3-5至8号 → 2026-03-05..2026-03-08 textDate datePrecision
      2026/3/5—8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026.3.5-3.8 → 2026-03-05..2026-03-08 textDate datePrecision
      2026.3.28-4.2 → 2026-03-28..2026-04-02 textDate datePrecision
      2026.3-5月 → 2026-03-01..2026-05-31 textDate datePrecision
      2026年三月五至八日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026.3.8至5日 → bad noSuchDate
      2026.3.5至32日 → bad noSuchDate
      3月5—8日 → bad unreadable
      2026年3月至6月 → 2026-03-01..2026-06-30 textDate datePrecision
      2026年3月至12月 → 2026-03-01..2026-12-31 textDate datePrecision
      2026.3.1至6.30 → 2026-03-01..2026-06-30 textDate datePrecision
      2026年3月1日至6月30日 → 2026-03-01..2026-06-30 textDate datePrecision
      2026年11月至次年2月 → 2026-11-01..2027-02-28 textDate datePrecision
      2026年11月至约次年2月 → bad unreadable
      2026年12月底前 → 2026-01-01..2026-12-31 textDate datePrecision
      2026年6月底前 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年底前 → 2026-01-01..2026-12-31 textDate datePrecision
      2026年6月以前 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年6月之后 → 2026-06-01..2026-12-31 textDate datePrecision
      2026年上半年 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年后半年 → 2026-07-01..2026-12-31 textDate datePrecision
      2026年第2季度 → 2026-04-01..2026-06-30 textDate datePrecision
      2026年第2季度末 → 2026-06-01..2026-06-30 textDate datePrecision
      2026年初 → 2026-01-01..2026-03-31 textDate datePrecision
      2026年中 → 2026-05-01..2026-08-31 textDate datePrecision
      2026年末 → 2026-12-01..2026-12-31 textDate datePrecision
      1949年上半年 → bad noSuchDate
      2101年第1季度 → bad noSuchDate
      26年3月 → 2026-03-01..2026-03-31 textDate datePrecision
      26年10月 → 2026-10-01..2026-10-31 textDate datePrecision
      24-3-1 → 2024-03-01 textDate
      24-3-1签订 → bad unreadable
      46086 → 2026-03-05 textDate
      46086.25 → 2026-03-05 textDate
      46086号 → bad unreadable
      第46086 → bad unreadable
    `),
  )("%s：%s", (text, expected) => expect(said(cell("合同签订日期", text))).toBe(expected));
});

describe("数字", () => {
  test.each<[number, string, number, string]>([
    [46_086, "General", 0, "2026-03-05"],
    [44_624, "General", 1462, "2026-03-05"],
    [46_086, "yyyy-mm-dd", 1462, "2026-03-05"],
    [2026.1, "General", 0, "2026-01-01..2026-10-31 datePrecision"],
    [1950.1, "General", 0, "1950-01-01..1950-10-31 datePrecision"],
    [2100.1, "General", 0, "2100-01-01..2100-10-31 datePrecision"],
    [1949.1, "General", 0, "bad noSuchDate"],
    [2101.1, "General", 0, "bad noSuchDate"],
    [2026.3, "General", 0, "2026-03-01..2026-03-31 datePrecision"],
    [12026.1, "General", 0, "bad unreadable"],
    [20260305, "General", 0, "2026-03-05"],
    [NaN, "General", 0, "bad error"],
    [-1, "yyyy-mm-dd", 0, "bad noSuchDate"],
  ])("%d as %s, %d days apart：%s", (raw, format, shift, expected) => {
    const reading = readDate(raw, format, null, shift);
    expect(said({ ...reading, source: { row: 1, column: 1, raw } } as never)).toBe(expected);
  });
});
