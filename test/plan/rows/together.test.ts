/** Supplements in numbered columns: what the cells of a row come to, beside the column of their sum and without it. */
import type { FieldReading } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { planOf, said } from "../sheet";

function suppOf(cells: readonly CellValue[], headers?: readonly string[]): FieldReading {
  const own = headers ?? ["补充合同1（万元）", "补充合同2（万元）", "补充合同合计（万元）"].slice(0, cells.length);
  const plan = planOf([
    ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", ...own],
    ["甲系统", "市某局", 300, 200, ...cells],
  ]);
  return plan.projects[0]!.fields.supp!;
}
/** What is read, with what each cell gives to it, by its column: "7000000 of 5:3000000 6:4000000". */
const told = (reading: FieldReading): string => {
  const parts = reading.state === "absent" ? undefined : reading.parts;
  const each = parts?.map((part) => `${part.source.column}:${said(part)}`).join(" ");
  return each === undefined ? said(reading) : `${said(reading)} of ${each}`;
};

test.each<[readonly CellValue[], string]>([
  [[3, 4], "7000000 of 5:3000000 6:4000000"],
  [[3, -4], "-1000000 of 5:3000000 6:-4000000"],
  [[3, null], "3000000"],
  [[null, 4], "4000000"],
  [["—", 4], "4000000"],
  [[null, null], "blank empty"],
  [[null, "无"], "blank none"],
  [["—", "无"], "blank dash"],
  [["待定", 4], "blank pending of 6:4000000"],
  [["待定", null], "blank pending"],
  [["#REF!", 4], "bad error of 6:4000000"],
  [["待定", "#REF!"], "bad error"],
  [[3, "约4"], "7000000 approximate textNumber of 5:3000000 6:4000000 approximate textNumber"],
  [["1；2", 4], "7000000 of 5:3000000 6:4000000"],
])("of %j is read: %s", (cells, read) => expect(told(suppOf(cells))).toBe(read));

test("each amount of each cell is kept, in its order", () => {
  const reading = suppOf(["1；2", 4]);
  const value = reading.state === "value" && reading.value.type === "money" ? reading.value : null;
  expect(value?.amounts.map(({ fen }) => fen)).toEqual([1_000_000n, 2_000_000n, 4_000_000n]);
});

test.each<[readonly CellValue[], string]>([
  [[3, 4, 7], "7000000 of 5:3000000 6:4000000"],
  [[3, 4, null], "7000000 of 5:3000000 6:4000000"],
  [[3, 4, "待定"], "7000000 of 5:3000000 6:4000000"],
  [[3, null, 3], "3000000"],
  [[null, null, 7], "7000000"],
  [[null, null, null], "blank empty"],
  [[null, "无", null], "blank none"],
  [[3, 4, "#REF!"], "bad error"],
  [[3, 4, 8], "bad otherSum of 5:3000000 6:4000000"],
  [[3, 4, 6], "bad otherSum of 5:3000000 6:4000000"],
  [[3, null, 4], "bad otherSum of 5:3000000"],
  [["待定", 4, 7], "blank pending of 6:4000000"],
])("of %j, the last their sum, is read: %s", (cells, read) => expect(told(suppOf(cells))).toBe(read));

describe("a sum that differs by less than half of its last place is rounded", () => {
  const isSum = (cells: readonly [number, number], sum: CellValue, unit: string): boolean =>
    suppOf([...cells, sum], ["补充合同1（元）", "补充合同2（元）", `补充合同合计（${unit}）`]).state === "value";
  test.each<[readonly [number, number], CellValue, string, boolean]>([
    [[50_049.99, 49_000], 9.9, "万元", true],
    [[50_050, 49_000], 9.9, "万元", false],
    [[48_950.01, 50_000], 9.9, "万元", true],
    [[48_950, 50_000], 9.9, "万元", false],
    // Entered to the third place it is not rounded to the second.
    [[49_054, 50_000], 9.905, "万元", false],
    [[49_050, 50_000], 9.905, "万元", true],
    [[450_000, 400_000], 0.01, "亿元", true],
    [[500_000, 1_000_000], 0.01, "亿元", false],
    // In 元 nothing is rounded.
    [[5.01, 4], 9.01, "元", true],
    [[5.01, 4], 9, "元", false],
  ])("%j and the sum %s %s: %s", (cells, sum, unit, is) => expect(isSum(cells, sum, unit)).toBe(is));
  test("with several amounts in the cell of the sum, by the widest place of them", () => {
    expect(isSum([50_049, 49_000], "5；4.9", "万元")).toBe(true);
    expect(isSum([50_049, 49_000], "5.001；4.899", "万元")).toBe(false);
    expect(isSum([50_049, 49_000], "5.001；4.899；0.00", "万元")).toBe(true);
  });
});

describe("further lines of a project", () => {
  const ofLines = (headers: readonly string[], ...lines: readonly (readonly CellValue[])[]): string => {
    const last = lines.length + 1;
    const plan = planOf(
      [
        ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", ...headers],
        ...lines.map((cells, at): readonly CellValue[] =>
          at === 0 ? ["甲系统", "市某局", 300, 200, ...cells] : [null, null, null, null, ...cells],
        ),
      ],
      { merges: ["A", "B", "C", "D"].map((column) => `${column}2:${column}${last}`) },
    );
    return told(plan.projects[0]!.fields.supp!);
  };
  const NUMBERED = ["补充合同1（万元）", "补充合同2（万元）"];
  test.each<[readonly CellValue[], readonly CellValue[], string]>([
    [[3, 4], [5, null], "12000000 of 5:3000000 6:4000000 5:5000000"],
    [[3, null], [4, 5], "12000000 of 5:3000000 5:4000000 6:5000000"],
    [[3, 4], [5, 6], "18000000 of 5:3000000 6:4000000 5:5000000 6:6000000"],
    [[3, null], [null, 4], "7000000"],
    [[3, 4], [null, null], "7000000 of 5:3000000 6:4000000"],
    [[3, 4], ["待定", 5], "blank pending of 6:5000000"],
  ])("%j and then %j are %s", (first, next, read) => expect(ofLines(NUMBERED, first, next)).toBe(read));
  test("in one column they are one amount after the other, of no parts", () =>
    expect(ofLines(["补充合同金额（万元）"], [3], [4])).toBe("7000000"));
});
