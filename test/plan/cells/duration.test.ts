import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

const period = (value: string | number, header = "建设周期"): string => said(cell(header, value));

test.each([
  ["18个月", "18 months"],
  ["18月", "18 months"],
  ["1年", "12 months"],
  ["一年", "12 months"],
  ["一年半", "18 months"],
  ["1.5年", "18 months"],
  ["半年", "6 months"],
  ["1年3个月", "15 months"],
  ["三年", "36 months"],
  ["十二个月", "12 months"],
  ["12.5个月", "12.5 months"],
  ["半个月", "0.5 months"],
  ["一个半月", "1.5 months"],
  ["12个半月", "12.5 months"],
  ["180天", "180 days"],
  ["180日历天", "180 days"],
  ["合同签订后6个月", "6 months"],
  ["自合同签订之日起180日历天", "180 days"],
  ["2周", "14 days"],
  ["1个月15天", "43-46 days"],
  ["不超过12个月", "12 months approximate"],
  ["12个月左右", "12 months approximate"],
  ["18个月（含试运行3个月）", "18 months approximate"],
  ["2026年3月—2027年6月", "2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision"],
  ["2026.03-2027.06", "2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision"],
  ["2026-2027年", "2026-01-01/2026-12-31 - 2027-01-01/2027-12-31 datePrecision"],
  ["2026年3月至6月", "2026-03-01/2026-03-31 - 2026-06-01/2026-06-30 datePrecision"],
  ["2026-03-05至2027-03-06", "2026-03-05/2026-03-05 - 2027-03-06/2027-03-06"],
  ["2026-03-05—2027-03-06", "2026-03-05/2026-03-05 - 2027-03-06/2027-03-06"],
  ["2026.3.5-2027.3.6", "2026-03-05/2026-03-05 - 2027-03-06/2027-03-06"],
  ["2026年", "2026-01-01/2026-12-31 - 2026-01-01/2026-12-31 datePrecision"],
  ["90个工作日", "bad vague"],
  ["3-6个月", "bad range"],
  ["3+1年", "bad unreadable"],
  ["12", "bad vague"],
  ["尽快", "bad unreadable"],
  ["0.3年", "bad unreadable"],
  ["#N/A", "bad error"],
  ["待定", "blank pending"],
  ["", "blank empty"],
])("建设周期 %p：%s", (value, expected) => expect(period(value)).toBe(expected));

test("表头写了单位的裸数字", () => {
  expect(period(18, "建设周期（月）")).toBe("18 months");
  expect(period(2, "建设周期（年）")).toBe("24 months");
  expect(period(180, "建设周期（天）")).toBe("180 days");
  expect(period("18", "建设周期（个月）")).toBe("18 months");
});

describe("起止日期与长短", () => {
  test.each(
    casesOf(`
      2026年3月 至 2027年6月 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      预计2026年3月至2027年6月 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      2026年3月——2027年6月 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      2026年3月~~2027年6月 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      2026年3月--2027年6月 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      2026—2027 → 2026-01-01/2026-12-31 - 2027-01-01/2027-12-31 datePrecision
      2026-2027 → 2026-01-01/2026-12-31 - 2027-01-01/2027-12-31 datePrecision
      2026年3月-6月 → 2026-03-01/2026-03-31 - 2026-06-01/2026-06-30 datePrecision
      预计2026.3-2027.6 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      2026.3-2027.6 → 2026-03-01/2026-03-31 - 2027-06-01/2027-06-30 datePrecision
      2026年3月5日至2027年6月 → 2026-03-05/2026-03-05 - 2027-06-01/2027-06-30 datePrecision
      2026年3月至2027年6月5日 → 2026-03-01/2026-03-31 - 2027-06-05/2027-06-05 datePrecision
      2026年3月5日至2027年6月5日 → 2026-03-05/2026-03-05 - 2027-06-05/2027-06-05
      2026年度 → 2026-01-01/2026-12-31 - 2026-01-01/2026-12-31 datePrecision
      预计2026年 → bad unreadable
      2026-03-15 → bad unreadable
      2026-03 → bad unreadable
      18（个）月 → 18 months approximate
      18个月（含试运行3个月） → 18 months approximate
      约18个月 → 18 months approximate
      半年 → 6 months
      12个半月 → 12.5 months
      3个半月 → 3.5 months
      1个月10天 → 38-41 days
      90天 → 90 days
      2周 → 14 days
      18-24个月 → bad range
      18个月+6 → bad unreadable
      90个工作日 → bad vague
    `),
  )("%s：%s", (text, expected) => expect(said(cell("建设周期", text))).toBe(expected));
  test("2026.5 是一个月，不是长短", () => expect(said(cell("建设周期（月）", 2026.5))).toBe("bad unreadable"));
});
