/** 中期调整对照表, the sums below: an amount that nobody filled in is not 0. */
import { comparePlans, comparisonSheet } from "../../../src/library";
import { styled, type StyledCell } from "../../../src/marking/sheets";
import { OPTIONS, reviewed, type Rows } from "../support/compared";
import { HEADER } from "./support";

/** The lines under 按办理程序汇总, by their labels: what each amount shows, a dash where the format shows one. */
function sums(old: Rows, now: Rows): Record<string, readonly string[]> {
  const [before, after] = [reviewed(old), reviewed(now)];
  const origin = { file: "计划.xlsx", at: 0 };
  const { rows } = comparisonSheet(
    {
      comparison: comparePlans(before, after, OPTIONS),
      old: { ...before, file: "a.xlsx" },
      new: { ...after, file: "b.xlsx" },
      origin,
    },
    "zh-CN",
  );
  const start = rows.findIndex(({ cells }) => styled(cells[3] ?? null).value === "按办理程序汇总（万元）");
  return Object.fromEntries(
    rows.slice(start + 1).flatMap(({ cells }) => {
      const [, , , label, , ...amounts] = cells.map((cell) => styled(cell));
      return typeof label?.value === "string" ? [[label.value, amounts.map(shown)]] : [];
    }),
  );
}

const shown = ({ value, numberFormat = "" }: StyledCell): string =>
  value === 0 && numberFormat.endsWith('"—"') ? "—" : String(value);

const plan = (...rows: Rows): Rows => [HEADER, ...rows];

test("funds of the year that nobody filled in are told as — in every line and in the total; what is known is added up", () => {
  const told = sums(
    plan([1, "A-1", "智慧城管平台", "市城管执法局", 100, 100, null], [2, "A-2", "排水监测", "市水务局", 50, 50, null]),
    plan([1, "A-1", "智慧城管平台", "市城管执法局", 120, 100, null], [2, "A-2", "排水监测", "市水务局", 50, 50, null]),
  );
  expect(told["未变化"]).toEqual(["50", "50", "0", "—", "—", "—"]);
  expect(told["合计"]).toEqual(["150", "170", "20", "—", "—", "—"]);
});

test("where one side says them, the difference is not known and the sum is", () => {
  const told = sums(
    plan([1, "A-1", "智慧城管平台", "市城管执法局", 100, 100, null]),
    plan([1, "A-1", "智慧城管平台", "市城管执法局", 100, 100, 60]),
  );
  expect(told["合计"]).toEqual(["100", "100", "0", "—", "60", "—"]);
});

test("no project at all adds up to 0, and an amount of 0 is 0", () => {
  const told = sums(
    plan([1, "A-1", "智慧城管平台", "市城管执法局", 100, 100, 0]),
    plan([1, "A-1", "智慧城管平台", "市城管执法局", 120, 100, 0]),
  );
  expect(told["未变化"]).toEqual(["0", "0", "0", "0", "0", "0"]);
  expect(told["合计"]).toEqual(["100", "120", "20", "0", "0", "0"]);
});
