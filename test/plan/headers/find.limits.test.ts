/** How far a header is looked for: the last that is found, and the next. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { fieldList, HEAD, planOf, sheet } from "../sheet";

type Row = readonly CellValue[];
const A: Row = [1, "A系统", "市A局", 600];
const blank = (rows: number): readonly Row[] => Array.from({ length: rows }, () => [null]);

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
    const labels = (projects: number, empty = 0): readonly Row[] => [
      ["项目名称", "建设单位"],
      ["资金来源", "市级"],
      ["建设内容", "平台"],
      ...Array.from({ length: empty }, (): Row => [null, "市某局"]),
      ...Array.from({ length: projects }, (_, at): Row => [`第${at + 1}系统`, "市某局"]),
    ];
    const kind = (projects: number, empty?: number): string => {
      const reading = readPlan(sheet(labels(projects, empty)), { isInsisted: true });
      return "plan" in reading ? `${reading.plan.projects.length} projects` : reading.noPlan.reason;
    };
    expect(kind(2)).toBe("4 projects");
    expect(kind(1)).not.toBe("3 projects");
    // A row without a name says nothing for either.
    expect(kind(1, 1)).toBe(kind(1));
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
