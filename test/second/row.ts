/** A row as typed: cells by header (the unit apart), and how to ask it. */
import { moneyOf, type Cell, type Money, type Unit } from "./money";
import { IN_FORCE, whenOf, type When } from "./days";

export const MONEY_HEADERS = [
  "总投资",
  "批复总投资",
  "概算批复金额",
  "调整后批复概算",
  "招标控制价",
  "合同金额",
  "本次补充合同金额",
  "此前补充合同累计",
  "结算金额",
  "累计下达资金",
  "以前年度累计下达资金",
  "年度安排资金",
  "已拨付资金",
  "本次调整金额",
  "此前累计调整金额",
  "调整后总投资",
  "工程部分概算",
  "信息化部分概算",
  "服务费预算总额",
  "自行建设建设运维总额",
] as const;
export type MoneyHeader = (typeof MONEY_HEADERS)[number];

export interface TypedRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly units: Readonly<Partial<Record<MoneyHeader, Unit>>>;
  readonly today: number;
  /** What stands in the sheet in the place of a header's usual words. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The header of the year's funds names this year: 2022年度计划投资. */
  readonly fundsYear?: number;
  /** The header of the supplements says that its figure adds up all of them: 累计补充合同金额. */
  readonly addsUp?: boolean;
}

/** The year that the year's funds are of: their header is nearer to them than the year of the plan. */
export function fundsYear({ fundsYear: named, cells: { 计划年度: year } }: TypedRow): number | null {
  return named ?? (typeof year === "number" ? year : null);
}

export const money = (row: TypedRow, header: MoneyHeader): Money =>
  moneyOf(row.cells[header], row.units[header] ?? "万元");
export const when = (row: TypedRow, header: string): When => whenOf(row.cells[header]);
export const word = (row: TypedRow, header: string): string => String(row.cells[header] ?? "").trim();
export const has = (row: TypedRow, header: string): boolean => header in row.cells;

/** How grave a rule's finding may be: at least, at most. 0 none, 1 info, 2 warning, 3 error. */
export type Range = readonly [number, number];
export const NONE: Range = [0, 0];
export const exactly = (level: number): Range => [level, level];
export const anything: Range = [0, 3];

/** What rests on an estimate is at most to be verified. */
export const roughly = ([least, most]: Range, rough: boolean): Range =>
  rough ? [Math.min(least, 2), Math.min(most, 2)] : [least, most];
/** Whether it applies at all is in doubt: at most to be verified, or silence. */
export const atMostVerify = ([, most]: Range): Range => [0, Math.min(most, 2)];
export const widest = (ranges: readonly Range[]): Range =>
  ranges.reduce<Range>(([a, b], [c, d]) => [Math.max(a, c), Math.max(b, d)], NONE);

/** The course of a project. What stands at one place has no certain order. */
const COURSE: readonly (readonly string[])[] = [
  ["申报日期"],
  ["立项批复日期"],
  ["公示开始日期"],
  ["公示结束日期"],
  ["技术方案报送日期"],
  ["概算批复日期"],
  ["财评送审日期"],
  ["财评完成日期"],
  ["合同签订日期"],
  ["补充合同签订日期", "调整实施日期", "试运行开始日期", "试运行结束日期", "验收前置核准日期"],
  ["履约验收日期"],
  ["投入运行日期"],
  ["自评价日期"],
];
/** The days that are known to lie before and after a step, and beside it. */
export function daysAround(
  row: TypedRow,
  act: string,
): Readonly<Record<"before" | "beside" | "after", readonly When[]>> {
  const place = COURSE.findIndex((at) => at.includes(act));
  const days = (from: number, to: number, without = ""): readonly When[] =>
    COURSE.slice(from, to)
      .flat()
      .filter((header) => header !== without)
      .map((header) => when(row, header))
      .filter(({ state }) => state === "known");
  const adjusted = when(row, "调整实施日期");
  return {
    before: days(0, place),
    beside: [...days(place, place + 1), ...(adjusted.state === "known" ? [adjusted] : [])],
    // Whether an adjustment comes before the signing is not said.
    after: days(place + 1, COURSE.length, place < 5 ? "" : "调整实施日期"),
  };
}
/** Something of the row is of the time before the Measures. */
export const partlyOld = (row: TypedRow): boolean =>
  Object.values(daysAround(row, "合同签订日期"))
    .flat()
    .some(({ from }) => from < IN_FORCE) ||
  (typeof row.cells.计划年度 === "number" && row.cells.计划年度 < 2024) ||
  (fundsYear(row) ?? 2024) < 2024;
export type Act = "立项批复日期" | "财评完成日期" | "合同签订日期" | "补充合同签订日期" | "调整实施日期";

/**
 * Article 66, by the act's own day or by what came before and after it. Old or possibly old: no error. Where only a
 * later day under the Measures is known and no earlier one, an error and a warning are both defensible.
 */
export function byItsDay(row: TypedRow, act: Act, range: Range): Range {
  const own = when(row, act);
  const { before, after, beside } = daysAround(row, act);
  const old = ({ to }: When): boolean => to < IN_FORCE;
  const perhaps = ({ from }: When): boolean => from < IN_FORCE;
  const open: Range = [0, range[1]];
  if (own.state === "known") return perhaps(own) ? atMostVerify(range) : after.some(perhaps) ? open : range;
  const lower = Math.max(-Infinity, ...before.map(({ from }) => from));
  if (after.some(({ to }) => to < lower)) return open;
  if (after.some(old)) return atMostVerify(range);
  const year = row.cells.计划年度;
  if (beside.some(perhaps) || after.some(perhaps) || (typeof year === "number" && year < 2024)) return open;
  if (lower >= IN_FORCE) return range;
  if (lower > -Infinity) return atMostVerify(range);
  return after.length || beside.length ? [Math.min(range[0], 2), range[1]] : range;
}
