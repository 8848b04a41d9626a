/** How far a header is looked for and reaches, and which of its words and lines still count: the last that does, and the next. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { fieldList, HEAD, planOf, sheet } from "../sheet";

type Row = readonly CellValue[];
const A: Row = [1, "A系统", "市A局", 600];
const blank = (rows: number): readonly Row[] => Array.from({ length: rows }, () => [null]);
const NO_UNIT: Row = ["序号", "项目名称", "建设单位", "总投资"];
const filled = (rows: number): readonly Row[] =>
  Array.from({ length: rows }, (_, at): Row => [at + 1, `第${at + 1}系统`, "市某局", 5]);

describe("金额单位写在表外", () => {
  const unit = (rows: readonly Row[]): string => planOf(rows).unit;
  test("表头上面第 20 行的算数，第 21 行的不算", () => {
    expect(unit([["单位：元"], ...blank(19), NO_UNIT, A])).toBe("元");
    expect(unit([["单位：元"], ...blank(20), NO_UNIT, A])).toBe("万元");
  });
  test("最后十行里的算数，再上面的不算", () => {
    expect(unit([NO_UNIT, A, ["金额单位：元"], ...filled(10)])).toBe("元");
    expect(unit([NO_UNIT, A, ["金额单位：元"], ...filled(11)])).toBe("万元");
  });
  test("三百个字以内的算数，更长的不算", () => {
    const note = (length: number): Row => [`单位：元。${"本表填报要求".repeat(60)}`.slice(0, length)];
    expect(unit([note(300), NO_UNIT, A])).toBe("元");
    expect(unit([note(301), NO_UNIT, A])).toBe("万元");
  });
  test("只看前二百个字", () => {
    const note = (before: number): Row => [`${"本表填报要求，".repeat(40).slice(0, before)}。单位：元`];
    expect(unit([note(200 - "。单位：元".length), NO_UNIT, A])).toBe("元");
    expect(unit([note(201 - "。单位：元".length), NO_UNIT, A])).toBe("万元");
  });
});

describe("找表头", () => {
  const LEGEND: Row = ["项目名称", "建设单位"];
  const FULL: Row = ["序号", "项目名称", "建设单位", "总投资（万元）", "资金来源", "建设内容"];
  const headed = (rows: readonly Row[]): readonly number[] => planOf(rows).headerRows;
  test("更完整的表头在二百行以内就用它，再往下的不找", () => {
    expect(headed([LEGEND, ...blank(199), FULL, A])).toEqual([201]);
    expect(headed([LEGEND, ["甲系统", "市某局"], ...blank(199), FULL, A])).toEqual([1]);
  });
  test("认得的词有最多的五分之三，就用上面的表头；不到就用下面的", () => {
    const five: Row = ["项目名称", "建设单位", "总投资（万元）", "资金来源", "建设内容"];
    expect(headed([five.slice(0, 3), ["甲系统", "市某局", 5], ...blank(2), five, ["乙系统", "市某局", 5]])).toEqual([
      1,
    ]);
    expect(headed([five.slice(0, 2), ["甲系统", "市某局"], ...blank(2), five, ["乙系统", "市某局", 5]])).toEqual([5]);
  });
  test("名称列下面一半像表单的标签，还是表；过半就不是", () => {
    const labels = (projects: number): readonly Row[] => [
      ["项目名称", "建设单位"],
      ["资金来源", "市级"],
      ["建设内容", "平台"],
      ...Array.from({ length: projects }, (_, at): Row => [`第${at + 1}系统`, "市某局"]),
    ];
    const kind = (projects: number): string => {
      const reading = readPlan(sheet(labels(projects)), { isInsisted: true });
      return "plan" in reading ? `${reading.plan.projects.length} projects` : reading.noPlan.reason;
    };
    expect(kind(2)).toBe("4 projects");
    expect(kind(1)).not.toBe("3 projects");
  });
  test("表头词至多六十个字", () => {
    const named = (length: number) =>
      readPlan(
        sheet([
          [`项目名称（${"请填写全称".repeat(12).slice(0, length - 6)}）`, "建设单位", "总投资（万元）"],
          ["甲系统", "市某局", 5],
        ]),
      );
    expect("plan" in named(60)).toBe(true);
    expect("plan" in named(61)).toBe(false);
  });
  test("到第四百列为止", () => {
    const wide = (column: number): string => {
      const line = (first: Row, last: CellValue): Row => [
        ...first,
        ...Array<null>(column - first.length - 1).fill(null),
        last,
      ];
      return fieldList(planOf([line(HEAD, "合同金额（万元）"), line(A, 5)]));
    };
    expect(wide(400)).toBe("1:seq 2:name 3:unit 4:total 400:contract");
    expect(wide(401)).toBe("1:seq 2:name 3:unit 4:total");
  });
});

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
