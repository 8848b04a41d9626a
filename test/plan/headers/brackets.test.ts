/** What stands in a header's bracket beside the unit, and years of columns where the sheet names none. */
import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

/** Field and unit of a column; "" where it is left to a person. */
function read(header: string): string {
  const plan = planOf([
    ["项目名称", "建设单位", header],
    ["甲系统", "市某局", 300],
  ]);
  const column = plan.columns.find((one) => one.column === 3);
  return column ? `${column.field} ${column.unit ?? ""}` : "";
}

test.each([
  ["合同金额（元，含税）", "contract 元"],
  ["合同金额（含税，元）", "contract 元"],
  ["总投资（万元，保留两位小数）", "total 万元"],
  ["总投资（申报，元）", "total 元"],
  ["总投资（元，申报）", "total 元"],
  ["合同金额（万元，变更后）", ""],
  ["合同金额（变更后，万元）", ""],
  ["合同金额（万元；变更后）", ""],
  ["合同金额（万元、变更后）", ""],
  ["合同金额（变更后/元）", ""],
  ["合同金额（含税，变更后，元）", ""],
  ["合同金额（变更后）", ""],
  ["合同金额（变更后万元）", ""],
  ["招标控制价（送审、万元）", ""],
  ["招标控制价（审定、万元）", "control 万元"],
])("%s is read as %j", (header, field) => expect(read(header)).toBe(field));

test.each([
  ["Contract sum 合同金额", "contract 万元"],
  ["Total investment 总投资", "total 万元"],
  ["Contract amount 总投资", ""],
])("%s, in two languages, is read as %j", (header, field) => expect(read(header)).toBe(field));

test.each<[string, string, CellValue, string | undefined]>([
  ["财评（审定）", "金额（万元）", 300, "control"],
  ["调整（增加）", "金额（万元）", 300, "up"],
  ["财评（送审）", "金额（万元）", 300, undefined],
  ["实际", "验收日期", "2026-03-01", "accepted"],
  ["实际", "总投资（万元）", 300, undefined],
])("%s over %s, with %s below, is read as %s", (group, leaf, value, field) => {
  const rows: readonly (readonly CellValue[])[] = [
    ["项目名称", "建设单位", group, null],
    [null, null, leaf, "备注"],
    ["甲系统", "市某局", value, "x"],
  ];
  const { columns } = planOf(rows, { merges: ["A1:A2", "B1:B2", "C1:D1"] });
  expect(columns.find(({ column }) => column === 3)?.field).toBe(field);
});

test("a comma too many in a group's bracket says nothing", () => {
  const under = (group: string): string | undefined =>
    planOf(
      [
        ["项目名称", "建设单位", group, null],
        [null, null, "金额", "日期"],
        ["甲系统", "市某局", 300, "2026-03-01"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    ).columns.find(({ column }) => column === 3)?.field;
  expect(under("合同（政府，元）")).toBe("contract");
  expect(under("合同（政府，，元）")).toBe("contract");
  expect(under("合同（变更后，元）")).toBeUndefined();
});

describe("a year's plan on a sheet that names no year", () => {
  const yearAmounts = (...headers: readonly string[]): readonly string[] =>
    planOf([
      ["项目名称", "建设单位", "总投资（万元）", ...headers],
      ["甲系统", "市某局", 300, ...headers.map(() => 50)],
    ]).columns.flatMap(({ field, header }) => (field === "yearAmt" ? [header] : []));
  test("is read where it is the only one, whatever years other columns name", () => {
    expect(yearAmounts("2026年安排资金")).toEqual(["2026年安排资金"]);
    expect(yearAmounts("2026年安排资金", "截至2025年底累计下达资金")).toEqual(["2026年安排资金"]);
    expect(yearAmounts("2025年安排资金", "2026年安排资金")).toEqual([]);
  });
  test("under a group without a year, too", () => {
    const rows: readonly (readonly CellValue[])[] = [
      ["项目名称", "建设单位", "总投资（万元）", "资金安排（万元）", null],
      [null, null, null, "2026年安排资金", "累计下达资金"],
      ["甲系统", "市某局", 300, 50, 20],
    ];
    const { columns } = planOf(rows, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] });
    expect(columns.find(({ column }) => column === 4)?.field).toBe("yearAmt");
  });
});
