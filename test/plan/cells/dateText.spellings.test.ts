/** Days and terms in the spellings that people use: which days each can mean. */
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("合同签订日期", () => {
  test.each(
    casesOf(`
      2026年3月5日 14:30 → 2026-03-05 textDate
      2026/3/5 8:05:09 → 2026-03-05 textDate
      2026-03-05T00:00:00.000Z → 2026-03-05 textDate
      2026年3月初 → 2026-03-01..2026-03-10 textDate datePrecision
      2026年3月中 → 2026-03-11..2026-03-20 textDate datePrecision
      2026年3月中旬 → 2026-03-11..2026-03-20 textDate datePrecision
      2026年3月下旬 → 2026-03-21..2026-03-31 textDate datePrecision
      2026年3月末 → 2026-03-21..2026-03-31 textDate datePrecision
      2026年2月底 → 2026-02-21..2026-02-28 textDate datePrecision
      2026年初 → 2026-01-01..2026-03-31 textDate datePrecision
      2026年中 → 2026-05-01..2026-08-31 textDate datePrecision
      2026年末 → 2026-12-01..2026-12-31 textDate datePrecision
      2026前半年 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年后半年 → 2026-07-01..2026-12-31 textDate datePrecision
      2026年第1季度 → 2026-01-01..2026-03-31 textDate datePrecision
      2026年2季 → 2026-04-01..2026-06-30 textDate datePrecision
      2026年3季度末 → 2026-09-01..2026-09-30 textDate datePrecision
      2026年第4季度底 → 2026-12-01..2026-12-31 textDate datePrecision
      2026q3 → 2026-07-01..2026-09-30 textDate datePrecision
      2026年四季度 → 2026-10-01..2026-12-31 textDate datePrecision
      2026年6月之前 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年6月以前 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年6月底前 → 2026-01-01..2026-06-30 textDate datePrecision
      2026年6月之后 → 2026-06-01..2026-12-31 textDate datePrecision
      2026年6月以后 → 2026-06-01..2026-12-31 textDate datePrecision
      2026前 → 2026-01-01..2026-12-31 textDate datePrecision
      2026年9月30日后 → 2026-09-30..2026-12-31 textDate datePrecision
      2026年13月前 → bad noSuchDate
      2026年12月5日至8日 → 2026-12-05..2026-12-08 textDate datePrecision
      2026年3月5日至3月8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026年3月5日-3月8日 → 2026-03-05..2026-03-08 textDate datePrecision
      2026.3.5—8.6 → 2026-03-05..2026-08-06 textDate datePrecision
      2026年3月—2027年2月 → 2026-03-01..2027-02-28 textDate datePrecision
      2026年12月至翌年1月 → 2026-12-01..2027-01-31 textDate datePrecision
      2026年12月至下一年1月 → 2026-12-01..2027-01-31 textDate datePrecision
      2026年12月至第二年度1月 → 2026-12-01..2027-01-31 textDate datePrecision
      2026年12月至下年3月5日 → 2026-12-01..2027-03-05 textDate datePrecision
      2026年至2027年 → 2026-01-01..2027-12-31 textDate datePrecision
      2026年—2027年度 → 2026-01-01..2027-12-31 textDate datePrecision
      2026~2027 → 2026-01-01..2027-12-31 textDate datePrecision
      2026年3月5日~6月 → 2026-03-05..2026-06-30 textDate datePrecision
      2026年5月至3月 → bad noSuchDate
      2026年3-13月 → bad noSuchDate
      2026年3-2月 → bad noSuchDate
      2026.7.1--2026.7.8 → 2026-07-01..2026-07-08 textDate datePrecision
      2026年7月1日-2026年7月8日 → 2026-07-01..2026-07-08 textDate datePrecision
      2026年7月-2026年8月 → 2026-07-01..2026-08-31 textDate datePrecision
      2026.7-2026.8 → 2026-07-01..2026-08-31 textDate datePrecision
      2026/7/1-2026/7/8 → 2026-07-01..2026-07-08 textDate datePrecision
      预计2026年3月5日 → 2026-03-05 textDate approximate planned
      预期2026年3月5日 → 2026-03-05 textDate planned
      计划于2026年3月5日签订 → 2026-03-05 textDate planned
      拟定2026年3月5日 → 2026-03-05 textDate planned
      力争2026年3月5日 → 2026-03-05 textDate planned
      争取2026年3月5日完成 → 2026-03-05 textDate planned
      将于2026年3月5日 → 2026-03-05 textDate planned
      待2026年3月5日 → 2026-03-05 textDate planned
      暂定2026年3月5日 → 2026-03-05 textDate approximate planned
      约2026年3月5日 → 2026-03-05 textDate approximate
      大约2026年3月5日 → 2026-03-05 textDate approximate
      已于2026年3月5日签署 → 2026-03-05 textDate
      自2026年3月5日起 → 2026-03-05 textDate
      从2026年3月5日起 → 2026-03-05 textDate
      2026年3月5日止 → 2026-03-05 textDate
      2026年3月5日左右 → 2026-03-05 textDate approximate
      2026年3月5日签约 → 2026-03-05 textDate
      2026年3月5日完工 → 2026-03-05 textDate
      2026年3月5日竣工 → 2026-03-05 textDate
      2026年3月5日上线 → 2026-03-05 textDate
      2026年3月5日投运 → 2026-03-05 textDate
      2026年3月5日（已盖章） → 2026-03-05 textDate
      2026年3月5日（3份） → bad unreadable
      2026年3月5日(第3号) → 2026-03-05 textDate
      2026年3月5日、3月6日 → bad severalOptions
      2026年3月5日，3月6日 → bad severalOptions
      2026年3月5日|6日 → bad severalOptions
      二零二六年十二月三十一日 → 2026-12-31 textDate
      二〇二六年十一月 → 2026-11-01..2026-11-30 textDate datePrecision
      贰零贰陆年三月 → 2026-03-01..2026-03-31 textDate datePrecision
      2O26年3月5日 → bad unreadable
      ○二六年三月 → bad unreadable
      26年3月5日 → 2026-03-05 textDate
      126年3月5日 → bad unreadable
      16.3.5 → 2016-03-05 textDate
      56.3.5 → bad unreadable
      06-3-5 → bad unreadable
      26-3/5 → bad unreadable
      2026年十二月 → 2026-12-01..2026-12-31 textDate datePrecision
      2026年一月一日 → 2026-01-01 textDate
      2026年第一季 → bad unreadable
      43831.5 → 2020-01-01 textDate
      4383 → bad noSuchDate
      2026.10 → 2026-10-01..2026-10-31 textDate datePrecision
      2026.1 → 2026-01-01..2026-01-31 textDate datePrecision
    `),
  )("%s：%s", (text, says) => expect(said(cell("合同签订日期", text))).toBe(says));
});

describe("建设周期", () => {
  test.each(
    casesOf(`
      1周年 → 12 months
      2个季度 → 6 months
      1季度 → 3 months
      60个自然日 → 60 days
      60自然日 → 60 days
      60个日历天 → 60 days
      3个星期 → 21 days
      2星期 → 14 days
      三周 → 21 days
      约半月 → 0.5 months approximate
      近半个月 → 0.5 months
      半月 → 0.5 months
      1年半 → 18 months
      两年半 → 30 months
      3年半 → 42 months
      十八个月 → 18 months
      一百八十天 → 180 days
      二个半月 → 2.5 months
      1年零3个月 → 15 months
      18个月+3个月 → bad unreadable
      18个月；3个月 → bad unreadable
      18个月、3个月 → bad unreadable
      18~24个月 → bad range
      18个月以内 → 18 months approximate
      18个月之内 → 18 months approximate
      最长18个月 → 18 months approximate
      ≤18个月 → 18 months approximate
      <=18个月 → 18 months approximate
      暂定18个月 → 18 months approximate
      预计18个月 → 18 months approximate
      大约18个月 → 18 months approximate
      18个月(预计) → 18 months approximate
      18个月（试运行） → 18 months approximate
      2026年3月 → bad unreadable
      2026年度 → 2026-01-01/2026-12-31 - 2026-01-01/2026-12-31 datePrecision
      2026年3月5日 → bad unreadable
      2026-03 → bad unreadable
      2026年3月至12月 → 2026-03-01/2026-03-31 - 2026-12-01/2026-12-31 datePrecision
      自2026年3月起至2027年6月止 → bad range
      2026年3月5日至12月31日 → 2026-03-05/2026-03-05 - 2026-12-31/2026-12-31
      2026年3月到2026年6月 → 2026-03-01/2026-03-31 - 2026-06-01/2026-06-30 datePrecision
      2026年3月~6月 → 2026-03-01/2026-03-31 - 2026-06-01/2026-06-30 datePrecision
      2026.3–2026.6 → 2026-03-01/2026-03-31 - 2026-06-01/2026-06-30 datePrecision
      2026年3月至 → bad range
      1年6个月15天 → 519-573 days
      0.5年 → 6 months
      0.25年 → 3 months
      1.25月 → bad unreadable
      0.5天 → bad unreadable
      10年 → 120 months
      100年 → 1200 months
      101年 → bad unreadable
      1年1天 → 337-373 days
    `),
  )("%s：%s", (text, says) => expect(said(cell("建设周期", text))).toBe(says));
});
