import { mergeSheets } from "../../../src/library/merge";
import { dayOfIso } from "../../../src/exact";
import { HEADER, library, merged, sent, written } from "./support";

describe("values in the library's own units and kinds", () => {
  const yuan = library(
    [
      ["序号", "项目名称", "建设单位", "总投资（元）", "合同签订日期", "工期（月）", "来源"],
      [1, "视频平台", "市公安局", 1_200_000, 46_082, 12, "旧档"],
    ],
    { formats: { "E2:E2": "yyyy/m/d" } },
  );
  const send = (headers: readonly string[], values: readonly (string | number | null)[], formats = {}) =>
    written(
      mergeSheets(yuan, [
        sent(
          "报送/甲.xlsx",
          [
            ["项目名称", "建设单位", ...headers],
            ["新系统", "市甲局", ...values],
          ],
          { formats },
        ),
      ]),
    );

  test.each([
    ["总投资（万元）", 12.97, "129700"],
    ["总投资（万元）", 123.456789, "1234567.89"],
    ["总投资（亿元）", 0.123456789, "12345678.9"],
    ["总投资（千元）", 1234.56789, "1234567.89"],
    ["总投资（百万元）", 1.23456789, "1234567.89"],
    ["总投资（千元）", "约300", "'约300千元"],
    ["总投资（万元）", "１２３．４５", "1234500"],
    ["总投资（万元）", "约300", "'约300万元"],
    ["总投资（万元）", "300-500", "'300-500万元"],
    ["总投资（万元）", "待定", "'待定"],
    ["总投资（万元）", "300万元", "3000000"],
    ["总投资（万元）", "#REF!", "'#REF!"],
    ["总投资（元）", 0.1 + 0.2, "0.3"],
  ])("%s %s → %s", (header, value, expected) => expect(send([header], [value])[4]).toBe(expected));

  test("dates as the column keeps them: a real date, and a month as the text that it is", () => {
    const day = dayOfIso("2026-05-09");
    expect(send(["总投资", "签约时间"], [5, "2026年5月9日"])[5]).toBe(`date ${day} yyyy/m/d`);
    expect(send(["总投资", "签约时间"], [5, "2026年5月"])[5]).toBe("'2026年5月");
  });

  test("a term in years does not become months", () => {
    expect(send(["总投资", "工期（年）"], [5, 2])[6]).toBe("'2年");
    expect(send(["总投资", "工期（月）"], [5, 18])[6]).toBe("18");
  });

  test("where it came from stands in 来源", () => {
    expect(send(["总投资"], [5])[7]).toBe("'甲.xlsx 报送表 第2行");
  });

  test("what the library computes is left to its formula", () => {
    const computed = library([HEADER, [1, "A", "甲", "市甲局", 5, null]], {}, [5]);
    const merge = mergeSheets(computed, [sent("d.xlsx", [HEADER, [1, "B", "乙项目", "市乙局", 7, null]])]);
    expect(written(merge)[5]).toBeUndefined();
  });
});

describe("columns", () => {
  test("a column that the library lacks is told where it holds something; 备注 takes nothing in for it", () => {
    const rows = [
      ["项目名称", "建设单位", "总投资（万元）", "负责人手机", "空列"],
      ["雪亮工程", "市公安局", 300, "13800000000", null],
    ];
    const merge = merged([sent("d.xlsx", rows)]);
    expect(merge.lostColumns).toEqual([{ file: "d.xlsx", sheet: "报送表", header: "负责人手机", reason: "noColumn" }]);
    expect(written(merge)[7]).toBeUndefined();
  });

  test("a column that no field is known for goes under the same header", () => {
    const own = library([
      [...HEADER, "负责人手机"],
      [1, "A", "甲", "市甲局", 5, null, null, "139"],
    ]);
    const rows = [
      ["项目名称", "负责人 手机", "建设单位", "总投资（万元）"],
      ["雪亮工程", "=1+1", "市公安局", 300],
    ];
    const merge = mergeSheets(own, [sent("d.xlsx", rows)]);
    expect(merge.lostColumns).toEqual([]);
    expect(written(merge)[8]).toBe("'=1+1");
  });

  test("funds of another year are not taken for this year's", () => {
    const own = library([
      ["项目名称", "建设单位", "总投资", "2027年计划投资（万元）"],
      ["甲", "市甲局", 50, 5],
    ]);
    const rows = [
      ["项目名称", "建设单位", "总投资（万元）", "2026年计划投资（万元）"],
      ["雪亮工程", "市公安局", 300, 30],
    ];
    const merge = mergeSheets(own, [sent("d.xlsx", rows)]);
    expect(merge.lostColumns.map(({ header }) => header)).toEqual(["2026年计划投资（万元）"]);
    expect(written(merge)[4]).toBeUndefined();
  });
});

describe("where new rows come", () => {
  const grouped = library([
    ["序号", "项目名称", "建设单位", "总投资（万元）"],
    ["一", "市公安局", null, null],
    [1, "视频平台", "市公安局", 120],
    ["小计", null, null, 120],
    ["二", "市教育局", null, null],
    [2, "校园网", "市教育局", 80],
    ["小计", null, null, 80],
    ["合计", null, null, 200],
  ]);

  test("each with the projects of its own unit, numbered on through the whole library", () => {
    const rows = [
      ["项目名称", "建设单位", "总投资（万元）"],
      ["智慧课堂", "市教育局", 30],
      ["雪亮工程", "市公安局", 40],
    ];
    const merge = mergeSheets(grouped, [sent("d.xlsx", rows)]);
    expect(merge.rows.insertions.map(({ after }) => after)).toEqual([3, 6]);
    expect(merge.appended.map(({ name, toRow }) => [name, toRow])).toEqual([
      ["智慧课堂", 8],
      ["雪亮工程", 4],
    ]);
    expect([written(merge, 0)[1], written(merge, 1)[1]].sort()).toEqual(["3", "4"]);
  });

  test("a project on several rows stays on several", () => {
    const rows = [
      ["项目名称", "建设单位", "总投资（万元）", "资金来源", "资金金额（万元）"],
      ["雪亮工程", "市公安局", 300, "中央", 200],
      [null, null, null, "市级", 100],
      ["智慧课堂", "市教育局", 30, "市级", 30],
    ];
    const own = library([rows[0] as string[], ["视频平台", "市公安局", 120, "市级", 120]]);
    const merge = mergeSheets(own, [sent("d.xlsx", rows)]);
    expect(merge.appended.map(({ toRow }) => toRow)).toEqual([3, 5]);
    expect(written(merge, 1)).toEqual({ 4: "'市级", 5: "100" });
  });
});

describe("supplements in columns of their own", () => {
  const FIXED = ["项目名称", "建设单位", "总投资（万元）"];
  const into = (headers: readonly string[], values: readonly (string | number | null)[], target: readonly string[]) =>
    written(
      mergeSheets(
        library([
          [...FIXED, ...target],
          ["视频平台", "市公安局", 100, ...target.map(() => 1)],
        ]),
        [
          sent("a.xlsx", [
            [...FIXED, ...headers],
            ["新系统", "市甲局", 80, ...values],
          ]),
        ],
      ),
    );
  const [one, two] = ["补充合同1（万元）", "补充合同2（元）"] as const;
  test("each goes into its own column, what is not known too", () => {
    expect(into([one, two], [3, 40_000], [one, "补充合同2（万元）"])).toMatchObject({ 4: "3", 5: "4" });
    expect(into([one, two], ["待定", "待定"], [one, two])).toMatchObject({ 4: "'待定", 5: "'待定" });
  });
  test("all go into the library's one column, none is lost", () => {
    expect(into([one, two], [3, 40_000], ["补充合同金额（万元）"])[4]).toBe("'3；4");
    expect(into([one, two], [null, 40_000], ["补充合同金额（万元）"])[4]).toBe("4");
    expect(into([one, two], [3, "待定"], ["补充合同金额（万元）"])[4]).toBe("'3；待定");
  });
});
