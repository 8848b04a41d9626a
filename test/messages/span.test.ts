import { dayOfIso, exactly, monthInterval, yearInterval } from "../../src/exact";
import { spanText } from "../../src/messages";

const day = (iso: string) => dayOfIso(iso) as number;

test("a date is told as precisely as it is known", () => {
  expect(spanText("zh-CN", exactly(day("2026-03-05")))).toBe("2026年3月5日");
  expect(spanText("zh-CN", monthInterval(2026, 2)!)).toBe("2026年2月");
  expect(spanText("en-US", monthInterval(2026, 2)!)).toBe("2026-02");
  expect(spanText("zh-CN", yearInterval(2026)!)).toBe("2026年");
  expect(spanText("en-US", yearInterval(2026)!)).toBe("2026");
  expect(spanText("zh-CN", { from: day("2026-02-01"), to: day("2026-02-27") })).toBe("2026年2月1日至2026年2月27日");
  expect(spanText("en-US", { from: day("2026-02-01"), to: day("2026-03-31") })).toBe("2026-02-01 to 2026-03-31");
});
