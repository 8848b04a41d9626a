/** 公示时间: the days of a publication, or its first and last day in one cell. */
import { readCell } from "../../../src/plan/cells/read";
import { planOf, said } from "../sheet";

const UNITS = { money: "万元", time: null } as const;
const read = (text: string | number): string => {
  const reading = readCell("publicDays", text, "General", UNITS);
  return said({ ...reading, source: { row: 1, column: 1, raw: text } } as Parameters<typeof said>[0]);
};

const MARCH = "2025-03-01/2025-03-01 - 2025-03-07/2025-03-07";
test.each([
  ["2025-03-01至2025-03-07", MARCH],
  ["2025年3月1日至2025年3月7日", MARCH],
  ["2025年3月1日—3月7日", MARCH],
  ["2025年3月1日至7日", MARCH],
  ["2025年3.1—3.7", MARCH],
  ["2025.3.1-3.7", MARCH],
  ["2025.3.1-2025.3.7", MARCH],
  ["2025/3/1～2025/3/7", MARCH],
  ["自2025年3月1日至3月7日", MARCH],
  ["2025年3月1日 至 2025年3月7日", MARCH],
  ["2025年3月1日\n至2025年3月7日", MARCH],
  ["2025-03-01 至 2025-03-07（7天）", MARCH],
  ["2025年3月1日至3月7日，共7天", MARCH],
  ["2025年3月1日至3月7日（5个工作日）", MARCH],
  ["2025年12月28日至次年1月4日", "2025-12-28/2025-12-28 - 2026-01-04/2026-01-04"],
  ["2025年3月1日起7天", "7 textNumber"],
  ["2025年3月1日起公示7日", "7 textNumber"],
  ["2025年3月1日起公示5个工作日", "bad vague"],
  ["7天", "7 textNumber"],
  ["2025年3月7日至3月1日", "bad unreadable"],
  ["2025年3月1日", "bad unreadable"],
  ["2025年", "bad unreadable"],
  ["2025年3月32日至4月2日", "bad unreadable"],
  ["3月1日至3月7日", "bad unreadable"],
  ["未公示", "blank none"],
  [7, "7"],
])("%p", (text, expected) => expect(read(text)).toBe(expected));

const days = (header: string, cell: string) => {
  const [project] = planOf([
    ["项目名称", "建设单位", header],
    ["A系统", "市A局", cell],
  ]).projects;
  return [project?.fields.publicFrom, project?.fields.publicTo].map((field) => (field ? said(field) : "-"));
};
test.each(["公示时间", "公示期", "公示起止时间", "公示起止日期", "功能清单公示期", "公示期间"])("%s", (header) =>
  expect(days(header, "2025-03-01至2025-03-07")).toEqual(["2025-03-01", "2025-03-07"]),
);
test("months leave the days open", () =>
  expect(days("公示起止时间", "2025年3月至2025年4月")).toEqual([
    "2025-03-01..2025-03-31 datePrecision",
    "2025-04-01..2025-04-30 datePrecision",
  ]));
test("a number of days names none", () => expect(days("公示期", "7天")).toEqual(["absent", "absent"]));
test("columns of their own go before it", () => {
  const plan = planOf([
    ["项目名称", "建设单位", "公示开始日期", "公示期"],
    ["A系统", "市A局", "2025-03-02", "2025-03-01至2025-03-07"],
  ]);
  expect(said(plan.projects[0]!.fields.publicFrom!)).toBe("2025-03-02 textDate");
  expect(plan.projects[0]!.fields.publicTo).toBeUndefined();
});
test("a column of single days stays unknown", () =>
  expect(
    planOf([
      ["项目名称", "建设单位", "公示时间"],
      ["A系统", "市A局", "2025-03-01"],
    ]).unknownColumns.map(({ header }) => header),
  ).toEqual(["公示时间"]));
