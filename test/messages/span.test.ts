import { dayOfIso, exactly, monthInterval, yearInterval } from "../../src/exact";
import { spanText, valueText } from "../../src/messages";

const day = (iso: string) => dayOfIso(iso) as number;

test("a date is told as precisely as it is known", () => {
  expect(spanText("zh-CN", exactly(day("2026-03-05")))).toBe("2026年3月5日");
  expect(spanText("zh-CN", monthInterval(2026, 2)!)).toBe("2026年2月");
  expect(spanText("en-US", monthInterval(2026, 2)!)).toBe("2026-02");
  expect(spanText("zh-CN", yearInterval(2026)!)).toBe("2026年");
  expect(spanText("en-US", yearInterval(2026)!)).toBe("2026");
  expect(spanText("zh-CN", { from: day("2026-02-01"), to: day("2026-02-27") })).toBe("2026年2月1日至2026年2月27日");
  expect(spanText("en-US", { from: day("2026-02-01"), to: day("2026-03-31") })).toBe("2026-02 to 2026-03");
});

test("月、旬、季度、半年照人写的说", () => {
  const span = (from: string, to: string): string => spanText("zh-CN", { from: day(from), to: day(to) });
  expect(span("2025-11-01", "2025-11-30")).toBe("2025年11月");
  expect(span("2026-01-01", "2026-06-30")).toBe("2026年上半年");
  expect(span("2026-07-01", "2026-12-31")).toBe("2026年下半年");
  expect(span("2026-04-01", "2026-06-30")).toBe("2026年第二季度");
  expect(span("2026-03-01", "2026-06-30")).toBe("2026年3月至6月");
  expect(span("2026-02-01", "2026-04-30")).toBe("2026年2月至4月");
  expect(span("2026-02-01", "2026-07-31")).toBe("2026年2月至7月");
  expect(span("2026-03-01", "2027-03-31")).toBe("2026年3月至2027年3月");
  expect(span("2026-01-01", "2027-12-31")).toBe("2026年至2027年");
  expect(span("2026-05-01", "2026-05-10")).toBe("2026年5月上旬");
  expect(span("2026-05-11", "2026-05-20")).toBe("2026年5月中旬");
  expect(span("2026-05-21", "2026-05-31")).toBe("2026年5月下旬");
  expect(span("2026-05-21", "2026-05-30")).toBe("2026年5月21日至2026年5月30日");
  expect(spanText("en-US", { from: day("2026-01-01"), to: day("2026-06-30") })).toBe("first half of 2026");
  expect(spanText("en-US", { from: day("2026-10-01"), to: day("2026-12-31") })).toBe("Q4 2026");
  expect(valueText("zh-CN", { interval: { from: day("2025-11-01"), to: day("2025-11-30") } }, "万元")).toBe(
    "2025年11月",
  );
});

test.each([
  [12, "1 年", "1 year"],
  [24, "2 年", "2 years"],
  [18, "18 个月", "18 months"],
  [1, "1 个月", "1 month"],
])("a term of %s months is told in years where it is whole ones", (months, chinese, english) =>
  expect([valueText("zh-CN", { months }, "万元"), valueText("en-US", { months }, "万元")]).toEqual([chinese, english]),
);
