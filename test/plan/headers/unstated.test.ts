/**
 * Amounts whose column, group and sheet name no unit: that of the sheet's other amounts if all of those name the same, unless
 * the figures make sense only in 万元. It stays an assumption, and is told.
 */
import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

/** Units of the columns of amounts: field, unit, * where it is assumed. */
function units(header: readonly string[], ...rows: readonly (readonly CellValue[])[]): string {
  const { columns } = planOf([["项目名称", ...header], ...rows.map((row, at) => [`系统${at}`, ...row])]);
  return columns
    .filter(({ unit }) => unit !== null)
    .map(({ field, unit, unitSource }) => `${field} ${unit ?? ""}${unitSource === "assumed" ? "*" : ""}`)
    .join(", ");
}

test.each<[string, readonly string[], readonly CellValue[], string]>([
  ["nothing names a unit", ["总投资", "合同金额"], [300, 290], "total 万元*, contract 万元*"],
  ["元 beside", ["总投资（元）", "合同金额"], [3_000_000, 2_900_000], "total 元, contract 元*"],
  ["元 beside, small change", ["合同金额（元）", "补充合同金额"], [2_900_000, 2_000], "contract 元, supp 元*"],
  ["元 beside, nothing filled in", ["总投资（元）", "合同金额"], [3_000_000, null], "total 元, contract 元*"],
  ["元 beside, but these are 万元", ["总投资（元）", "合同金额"], [3_000_000, 290], "total 元, contract 万元*"],
  ["twice the total at most", ["总投资（元）", "合同金额"], [3_000_000, 600], "total 元, contract 万元*"],
  ["more than twice the total", ["总投资（元）", "合同金额"], [3_000_000, 600.01], "total 元, contract 元*"],
  ["a part is no more than the whole", ["合同金额（元）", "补充合同金额"], [2_000_000, 200], "contract 元, supp 万元*"],
  ["more than the whole", ["合同金额（元）", "补充合同金额"], [2_000_000, 200.01], "contract 元, supp 元*"],
  [
    "of two wholes the larger",
    ["总投资（元）", "合同金额（元）", "结算金额"],
    [9e6, 1e6, 900],
    "total 元, contract 元, settlement 万元*",
  ],
  ["no whole beside: below 10,000", ["年服务费（元/年）", "总投资"], [50_000, 9_999], "annualFee 元, total 万元*"],
  ["no whole beside: 10,000", ["年服务费（元/年）", "总投资"], [50_000, 10_000], "annualFee 元, total 元*"],
  ["亿元 beside", ["总投资（亿元）", "合同金额"], [1.2, 1.1], "total 亿元, contract 亿元*"],
  ["亿元 beside, but these are 万元", ["总投资（亿元）", "年度投资"], [1.2, 5000], "total 亿元, yearAmt 万元*"],
  ["万元 beside", ["总投资（万元）", "合同金额"], [300, 2_900_000], "total 万元, contract 万元*"],
  [
    "two units beside",
    ["总投资（元）", "概算（万元）", "合同金额"],
    [3e6, 300, 2.9e6],
    "total 元, estimate 万元, contract 万元*",
  ],
  ["a column that is not known names it too", ["总投资", "合同金额（元，变更后）"], [3e6, 2.9e6], "total 元*"],
  ["万元 beside, and no whole", ["年服务费（万元/年）", "总投资"], [50, 5], "annualFee 万元, total 万元*"],
  ["a small amount in 元 by its cell", ["总投资（元）", "合同金额"], [3e6, "290元"], "total 元, contract 元*"],
  ["百元 beside", ["总投资（百元）", "合同金额"], [30_000, 290], "contract 万元*"],
  [
    "a cell's own unit says nothing of its column",
    ["总投资（元）", "合同金额"],
    [3e6, "290万元"],
    "total 元, contract 元*",
  ],
  ["texts", ["总投资（元）", "合同金额"], ["3,000,000", "290"], "total 元, contract 万元*"],
  ["a reduction", ["总投资（元）", "调减金额"], [3e6, -200_000], "total 元, down 元*"],
])("%s", (_, header, row, expected) => expect(units(header, row)).toBe(expected));

test("most rows tell; as many either way: the unit of the others", () => {
  const header = ["总投资（元）", "合同金额"];
  const [inWan, inYuan] = [
    [3e6, 290],
    [3e6, 2.9e6],
  ] as const;
  expect(units(header, inWan, inWan, inYuan)).toBe("total 元, contract 万元*");
  expect(units(header, inWan, inYuan)).toBe("total 元, contract 元*");
});

test("the first two hundred rows tell", () => {
  const rows = (count: number, contract: number) => Array.from({ length: count }, () => [3e6, contract]);
  const header = ["总投资（元）", "合同金额"];
  expect(units(header, ...rows(200, 290), ...rows(300, 2.9e6))).toBe("total 元, contract 万元*");
  expect(units(header, ...rows(100, 290), ...rows(100, 2.9e6), ...rows(1, 290))).toBe("total 元, contract 元*");
});

test("all amounts without a unit have one", () => {
  const header = ["总投资（元）", "合同金额", "补充合同金额"];
  expect(units(header, [3e6, 290, 20_000], [3e6, 280, null])).toBe("total 元, contract 万元*, supp 万元*");
});

test.each<[string, string]>([
  ["服务费预算总额", "serviceFeeTotal"],
  ["自行建设建设运维总额", "selfBuildTotal"],
])("the costs of many years may exceed every total: %s", (header, field) => {
  expect(units(["总投资（元）", header], [300_000, 9_999])).toBe(`total 元, ${field} 万元*`);
  expect(units(["总投资（元）", header], [300_000, 10_000])).toBe(`total 元, ${field} 元*`);
});

test("a note above the table names the unit of them all", () => {
  const { columns } = planOf([["单位：万元"], ["项目名称", "总投资（元）", "合同金额"], ["某系统", 3e6, 290]]);
  expect(columns.map(({ unit, unitSource }) => [unit, unitSource])).toEqual([
    [null, null],
    ["元", "header"],
    ["万元", "sheet"],
  ]);
});
