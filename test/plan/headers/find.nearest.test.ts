/** A sheet without a header that is known for certain: which row came nearest, so that a person can say which column is the name. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet, type SheetOptions } from "../sheet";

type Row = readonly CellValue[];
const A: Row = ["甲", "市甲局", 5];
const blank = (rows: number): readonly Row[] => Array.from({ length: rows }, (): Row => [null]);
const nearest = (rows: readonly Row[], options: SheetOptions = {}) => {
  const reading = readPlan(sheet(rows, options));
  if (!("noPlan" in reading)) throw new Error("a plan");
  return reading.noPlan;
};
const rowOf = (rows: readonly Row[], options: SheetOptions = {}): number | null =>
  nearest(rows, options).nearest?.row ?? null;

describe("认得的词最多的一行", () => {
  const KNOWN: Row = ["事项", "建设单位", "总投资（万元）"];
  test("连同它的全部表头", () =>
    expect(nearest([["标题"], [...KNOWN, " ", null, 7], [...A, 1, 1, 1]], { origin: { row: 5, column: 3 } })).toEqual({
      sheetName: "计划",
      reason: "noHeader",
      found: ["建设单位", "总投资（万元）"],
      nearest: {
        row: 6,
        headers: [
          { column: 3, header: "事项" },
          { column: 4, header: "建设单位" },
          { column: 5, header: "总投资（万元）" },
          { column: 8, header: "7" },
        ],
      },
    }));
  test("前四百列的表头", () => {
    const line = (...last: Row): Row => ["事项", "建设单位", ...Array<null>(397).fill(null), ...last];
    expect(nearest([line("备考", "其他"), A]).nearest?.headers.map(({ header }) => header)).toEqual([
      "事项",
      "建设单位",
      "备考",
    ]);
  });
  test("一样多时是上面一行，更多时是下面一行", () => {
    expect(rowOf([["事项", "建设单位"], A, ["事项", "建设单位"], A])).toBe(1);
    expect(rowOf([["事项", "建设单位"], A, KNOWN, A])).toBe(3);
    expect(rowOf([KNOWN, A, ["事项", "建设单位"], A])).toBe(1);
  });
  test("只有项目名称的一行也算，序号不能让它成为表头", () => {
    expect(
      nearest([
        ["项目名称", "闲话"],
        ["甲", "乙"],
      ]),
    ).toMatchObject({
      reason: "noHeader",
      found: ["项目名称"],
      nearest: { row: 1 },
    });
    expect(
      nearest([
        ["序号", "项目名称", "闲话"],
        [1, "甲", "乙"],
      ]),
    ).toMatchObject({
      reason: "noHeader",
      found: ["序号", "项目名称"],
      nearest: { row: 1 },
    });
  });
  test("前二百行里才找", () => {
    expect(rowOf([["标题"], ...blank(198), KNOWN, A])).toBe(200);
    expect(rowOf([["标题"], ...blank(199), KNOWN, A])).toBeNull();
  });
  test("六十个字以内的才是表头的词", () => {
    const long = (length: number): Row => [`总投资（${"请".repeat(length - 5)}）`, "事项"];
    expect(nearest([long(60), A]).found).toHaveLength(1);
    expect(nearest([long(61), A]).found).toEqual([]);
  });
});

describe("一个词都不认得：看样子像表头的一行", () => {
  const HEAD: Row = ["事项", "地方", "数目"];
  test("三个以上不同的短词，下面三行里有一行有字有数", () => {
    expect(nearest([["标题"], HEAD, A]).nearest).toEqual({
      row: 2,
      headers: [
        { column: 1, header: "事项" },
        { column: 2, header: "地方" },
        { column: 3, header: "数目" },
      ],
    });
    expect(rowOf([HEAD, ["乙", "丙", null], ["丁", "戊", null], A])).toBe(1);
    expect(rowOf([HEAD, ...blank(3), A])).toBeNull();
  });
  test.each<[string, readonly Row[]]>([
    ["只有两个词", [HEAD.slice(0, 2), A]],
    ["三个词里有两个一样", [["事项", "事项", "数目"], A]],
    ["有一个只是空格", [["事项", "  ", "数目"], A]],
    ["行里有数", [[...HEAD, 3], A]],
    ["下面只有数", [HEAD, [1, 2, 3]]],
    ["下面的字只是空格", [HEAD, [" ", 2, 3]]],
    ["下面只有字", [HEAD, ["甲", "乙", "丙"]]],
    ["下面没有行", [HEAD]],
  ])("%s：没有", (_, rows) => expect(rowOf(rows)).toBeNull());
  test("词最多的一行，一样多时是上面一行", () => {
    expect(rowOf([HEAD, A, [...HEAD, "备考"], [...A, "甲"]])).toBe(3);
    expect(rowOf([[...HEAD, "备考"], A, HEAD, A])).toBe(1);
    expect(rowOf([HEAD, A, ["甲地", "乙地", "丙地"], A])).toBe(1);
  });
  test("六十个字以内的才算", () => {
    const long = (length: number): Row => ["事项", "地方", "数".repeat(length)];
    expect([rowOf([long(60), A]), rowOf([long(61), A])]).toEqual([1, null]);
  });
  test("在前二百行里找，表从哪一行开始都一样", () => {
    const at = (above: number, row = 1): number | null =>
      rowOf([["标题"], ...blank(above - 1), HEAD, A], { origin: { row, column: 2 } });
    expect([at(199), at(200), at(199, 9), at(200, 9)]).toEqual([200, null, 208, null]);
  });
  test("在前四百列里找", () => {
    const wide = (column: number): Row => [...Array<null>(column - 3).fill(null), ...HEAD];
    const below = (column: number): Row => [...Array<null>(column - 3).fill(null), ...A];
    expect([rowOf([wide(400), below(400)]), rowOf([wide(401), below(401)])]).toEqual([1, null]);
  });
});

describe("名称列下面是标签的不是表", () => {
  const kind = (rows: readonly Row[]): string => {
    const reading = readPlan(sheet(rows));
    return "plan" in reading ? "plan" : reading.noPlan.reason;
  };
  const TOP: Row = ["项目名称", "建设单位", "总投资（万元）"];
  const named = (...names: readonly string[]): readonly Row[] => [
    TOP,
    ...names.map((name): Row => [name, "市甲局", "无"]),
  ];
  test("多半是标签、又没有金额的数：不是", () => {
    expect(kind(named("合同金额", "资金来源", "建设内容"))).not.toBe("plan");
    expect(kind(named("合同金额", "资金来源", "甲平台"))).not.toBe("plan");
    expect(kind(named("合同金额", "资金来源", "甲平台", "乙平台"))).toBe("plan");
    expect(kind(named("合同金额"))).toBe("plan");
  });
  test("名称又写着项目名称的，不算标签", () => expect(kind(named("项目名称", "项目名称", "甲平台"))).toBe("plan"));
  test("金额列写着数的，是项目", () =>
    expect(kind([TOP, ["合同金额", "市甲局", 5], ["资金来源", "市乙局", 6], ["建设内容", "市乙局", "无"]])).toBe(
      "plan",
    ));
  test("只看表头下八行", () => {
    const rows = (projects: number, labels: number): readonly Row[] =>
      named(
        ...Array.from({ length: projects }, (_, at) => `第${at}平台`),
        ...Array.from({ length: labels }, () => "资金来源"),
      );
    expect(kind(rows(3, 5))).not.toBe("plan");
    expect(kind(rows(4, 9))).toBe("plan");
  });
});

describe("名称的表头", () => {
  const reasonOf = (rows: readonly Row[], merges: readonly string[] = []): string => {
    const reading = readPlan(sheet(rows, { merges }));
    return "plan" in reading ? reading.plan.columns.map(({ field }) => field).join(" ") : reading.noPlan.reason;
  };
  test("建设项目合并在名称和单位上面，是分组", () =>
    expect(
      reasonOf(
        [
          ["建设项目", null, "总投资（万元）"],
          ["名称", "建设单位", null],
          ["甲平台", "市甲局", 5],
        ],
        ["A1:B1", "C1:C2"],
      ),
    ).toBe("name unit total"));
  test("项目名称合并了两列，下面没有表头的词，就是名称", () =>
    expect(
      reasonOf(
        [
          ["项目名称", null, "总投资（万元）"],
          ["甲平台", null, 5],
        ],
        ["A1:B1"],
      ),
    ).toBe("name total"));
  test("别处的合并不使它成为分组", () =>
    expect(
      reasonOf(
        [
          ["项目名称", "建设单位", null, "总投资（万元）"],
          ["合同金额", "市甲局", null, 5],
        ],
        ["B1:C1"],
      ),
    ).toBe("name unit total"));
});
