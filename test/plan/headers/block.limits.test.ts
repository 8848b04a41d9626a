/** How far a header reaches: the last that belongs to it, and the next. */
import type { CellValue } from "../../../src/sheet";
import { fieldList, planOf } from "../sheet";

type Row = readonly CellValue[];
const A: Row = [1, "A系统", "市A局", 600];
const filled = (rows: number): readonly Row[] =>
  Array.from({ length: rows }, (_, at): Row => [at + 1, `第${at + 1}系统`, "市某局", 5]);

describe("表头的行", () => {
  test("至多四行：第五行是内容", () => {
    const merges = (rows: number): readonly string[] => ["A", "B", "C"].map((column) => `${column}1:${column}${rows}`);
    const rows = (count: number): readonly Row[] => [
      ["序号", "项目名称", "建设单位", "资金"],
      ...["财政资金", "市级财政资金", "市级预算资金", "年度安排资金"]
        .slice(0, count - 1)
        .map((word): Row => [null, null, null, word]),
      A,
    ];
    expect(planOf(rows(4), { merges: merges(4) }).headerRows).toEqual([1, 2, 3, 4]);
    expect(planOf(rows(5), { merges: merges(4) }).headerRows).toEqual([1, 2, 3, 4]);
    expect(planOf(rows(5), { merges: merges(5) }).headerRows).toEqual([1, 2, 3, 4]);
  });
  const groups = (group: Row, merges: readonly string[]): readonly number[] =>
    planOf([group, ["序号", "项目名称", "建设单位", "总投资（万元）", "建设内容"], [...A, "平台"]], { merges })
      .headerRows;
  test("三十个字以内的分组算表头，更长的是一句话", () => {
    const label = (length: number): string => `项目基本情况（${"填全称".repeat(12).slice(0, length - 8)}）`;
    expect(label(30)).toHaveLength(30);
    expect(groups([label(30), null, "资金情况", null, null], ["A1:B1", "C1:D1"])).toEqual([1, 2]);
    expect(groups([label(31), null, "资金情况", null, null], ["A1:B1", "C1:D1"])).toEqual([2]);
  });
  test("合并不到五分之三的列是分组，合并到五分之三的是标题", () => {
    expect(groups(["概况", null, null, null, null], ["A1:B1"])).toEqual([1, 2]);
    expect(groups(["概况", null, null, null, null], ["A1:C1"])).toEqual([2]);
  });
});

describe("看单元格才知道的列", () => {
  const below = (rows: number, first: CellValue, last: CellValue): readonly Row[] =>
    filled(rows).map(([, name, unit], at): Row => [
      name ?? null,
      unit ?? null,
      at === 0 ? first : at === rows - 1 ? last : null,
    ]);
  test("唯一的金额列，前二百行里有一个读得成就是总投资", () => {
    const fields = (rows: number): string =>
      fieldList(planOf([["项目名称", "建设单位", "金额（万元）"], ...below(rows, "见附件", 300)]));
    expect(fields(200)).toBe("1:name 2:unit 3:total");
    expect(fields(201)).toBe("1:name 2:unit");
  });
  test("编号前二百行都是编码就是项目编码，有一个是数就是序号", () => {
    const fields = (rows: number): string =>
      fieldList(
        planOf([
          ["编号", "项目名称", "总投资（万元）"],
          ...filled(rows).map(([, name], at): Row => [at === rows - 1 ? 7 : `DZ-${1000 + at}`, name ?? null, 5]),
        ]),
      );
    expect(fields(200)).toBe("1:seq 2:name 3:total");
    expect(fields(201)).toBe("1:code 2:name 3:total");
  });
  test("表头合并两列，前二百行里第二列才有内容，就读第二列", () => {
    const columns = (rows: number): string =>
      fieldList(
        planOf(
          [
            ["项目名称", "建设单位", null, "总投资（万元）"],
            ...filled(rows).map(([, name], at): Row => [name ?? null, null, at === rows - 1 ? "市某局" : null, 5]),
          ],
          { merges: ["B1:C1"] },
        ),
      );
    expect(columns(200)).toBe("1:name 3:unit 4:total");
    expect(columns(201)).toBe("1:name 2:unit 4:total");
  });
});
