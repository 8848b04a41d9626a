import fc from "../../support/properties";
import { mergeSheets } from "../../../src/library/merge";
import { dayOfIso } from "../../../src/exact";
import { HEADER, library, merged, sent, written } from "./support";

describe("a row that a department sent", () => {
  test("is new where the library has neither its code nor its name and unit", () => {
    const merge = merged([
      sent("d1.xlsx", [HEADER, [1, "XX2026-900", "雪亮工程", "市公安局", 300, "2026-05-09", "急"]]),
    ]);
    expect(merge.appended).toEqual([
      { file: "d1.xlsx", sheet: "报送表", row: 2, toRow: 5, code: "XX2026-900", name: "雪亮工程" },
    ]);
    expect(merge).toMatchObject({ before: 2, after: 3, same: [], conflicts: [], notTaken: [] });
    expect(written(merge)).toEqual({
      1: "3",
      2: "'XX2026-900",
      3: "'雪亮工程",
      4: "'市公安局",
      5: "300",
      6: "'2026-05-09",
      7: "'急",
    });
  });

  test("is already there where every value says the same, in whatever unit and words", () => {
    const rows = [
      ["建设单位", "项目名称", "投资估算（元）", "签约时间"],
      ["市公安局", "视频 平台", "1,200,000.00", "2026年3月1日"],
    ];
    expect(merged([sent("d1.xlsx", rows)])).toMatchObject({
      appended: [],
      conflicts: [],
      same: [{ file: "d1.xlsx", row: 2, libraryRow: 3 }],
    });
  });

  test("is in conflict where a value differs by one 分, and is not written", () => {
    const merge = merged([
      sent("d.xlsx", [HEADER, [7, "xx2026-001", "视频平台", "市公安局", 120.000001, "2026-3-1", "x"]]),
    ]);
    expect(merge.conflicts).toEqual([
      {
        file: "d.xlsx",
        sheet: "报送表",
        row: 2,
        libraryRow: 3,
        by: "code",
        changes: [{ field: "total", library: "120", sent: "120.000001" }],
      },
    ]);
    expect(merge.rows.insertions).toEqual([]);
  });

  test("says nothing against the library where its cell is empty; a value that the library lacks is a conflict", () => {
    const bare = library([
      HEADER,
      [1, "A-1", "视频平台", "市公安局", null, "2026-03-01"],
      [2, "A-2", "校园网", "市教育局", 8],
    ]);
    const send = (total: number | null, day: string | null) =>
      mergeSheets(bare, [
        sent("d.xlsx", [HEADER, [1, "A-1", "视频平台", "市公安局", total, day], [2, "B-9", "别的", "市某局", 1]]),
      ]);
    expect(send(null, null).same).toHaveLength(1);
    expect(send(120, null).conflicts[0]?.changes).toEqual([{ field: "total", library: null, sent: "120" }]);
  });

  test("is not taken where it is classified, and nothing of it is told but its row", () => {
    const rows = [
      ["项目名称", "建设单位", "总投资（万元）", "是否涉密", "秘密列"],
      ["某机密系统", "市某局", 88, "是", "机密值"],
      ["公开系统", "市某局", 66, "否", null],
    ];
    const merge = merged([sent("d.xlsx", rows)]);
    expect(merge.notTaken).toEqual([{ file: "d.xlsx", sheet: "报送表", row: 2, reason: { kind: "classified" } }]);
    expect(JSON.stringify([merge.appended, merge.notTaken, merge.lostColumns])).not.toMatch(/机密|88|秘密列/);
    expect(merge.appended).toHaveLength(1);
  });

  test("is asked about where it may be a project of the library under a like name, never guessed", () => {
    const merge = merged([sent("d.xlsx", [HEADER, [1, null, "校园网络", "市教育局", 80.5, "2026-04-01"]])]);
    expect(merge.appended).toEqual([]);
    expect(merge.notTaken).toMatchObject([{ row: 2, reason: { kind: "doubt", doubt: "renamed", libraryRows: [4] } }]);
  });

  test("is new where another unit has a project of the same name", () => {
    const merge = merged([sent("d.xlsx", [HEADER, [1, null, "校园网", "市卫健委", 66, null]])]);
    expect(merge.appended).toHaveLength(1);
  });

  test("belongs to the unit that its sheet names once for all", () => {
    const rows = [
      ["2027年信息化项目申报表", null, null],
      ["填报单位（盖章）：市教育局", null, "金额单位：元"],
      ["项目名称", "建设内容", "总投资"],
      ["校园网", "新建", 805_000],
      ["智慧课堂", "新建", 300_000],
    ];
    const merge = merged([sent("d.xlsx", rows)]);
    expect(merge.same).toMatchObject([{ row: 4, libraryRow: 4 }]);
    expect(written(merge)).toMatchObject({ 3: "'智慧课堂", 4: "'市教育局", 5: "30" });
  });

  test("is not taken where no unit of money is written anywhere and its amounts look like 元", () => {
    const rows = [
      ["项目名称", "建设单位", "总投资"],
      ["雪亮工程", "市公安局", 3_000_000],
    ];
    expect(merged([sent("d.xlsx", rows)]).notTaken).toMatchObject([{ reason: { kind: "unitUnclear", unit: "万元" } }]);
  });
});

describe("the same project sent twice", () => {
  const row = (file: string, total: number, content: string | null = null) =>
    sent(file, [
      ["项目名称", "建设单位", "总投资（万元）", "备注"],
      ["雪亮工程", "市公安局", total, content],
    ]);

  test("alike: it is appended once", () => {
    const merge = merged([row("a.xlsx", 300), row("b.xlsx", 300)]);
    expect(merge.appended).toMatchObject([{ file: "a.xlsx", toRow: 5 }]);
    expect(merge.same).toMatchObject([{ file: "b.xlsx", row: 2, libraryRow: 5 }]);
  });

  test("one says more than the other: the fuller one is appended, whichever comes first", () => {
    for (const sheets of [
      [row("a.xlsx", 300), row("b.xlsx", 300, "续建")],
      [row("b.xlsx", 300, "续建"), row("a.xlsx", 300)],
    ])
      expect(merged(sheets).appended).toMatchObject([{ file: "b.xlsx" }]);
  });

  test("not alike: neither is taken", () => {
    const merge = merged([row("a.xlsx", 300), row("b.xlsx", 301)]);
    expect(merge.appended).toEqual([]);
    expect(merge.notTaken.map(({ file, reason }) => [file, reason.kind])).toEqual([
      ["a.xlsx", "sentTwice"],
      ["b.xlsx", "sentTwice"],
    ]);
  });

  test("one code on two different rows of one file: neither is taken", () => {
    const merge = merged([
      sent("a.xlsx", [HEADER, [1, "B-1", "甲系统", "市甲局", 50, null], [2, "B-1", "乙系统", "市乙局", 60, null]]),
    ]);
    expect(merge.notTaken.map(({ row: at }) => at)).toEqual([2, 3]);
    expect(merge.appended).toEqual([]);
  });
});

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

const SERIAL = 1;

interface Row {
  readonly code: string | null;
  readonly name: string;
  readonly unit: string;
  readonly total: number;
  readonly day: string | null;
}

describe("whatever is sent", () => {
  const name = fc.constantFrom("雪亮工程", "智慧课堂", "健康码", "校园网", "视频平台", "档案库");
  const unit = fc.constantFrom("市公安局", "市教育局");
  const row = fc.record({
    code: fc.option(fc.constantFrom("XX2026-001", "B-1", "B-2", "B-3")),
    name,
    unit,
    total: fc.integer({ min: 1, max: 3 }).map((each) => each * 40.25),
    day: fc.option(fc.constantFrom("2026-03-01", "2026年5月")),
  });
  const file = fc.array(row, { minLength: 1, maxLength: 5 });
  const sheetOf = (rows: readonly Row[], index: number) =>
    sent(`d${index}.xlsx`, [
      HEADER,
      ...rows.map((each, at) => [at + 1, each.code, each.name, each.unit, each.total, each.day, null]),
    ]);

  test("the order of the files changes nothing but the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const sheets = files.map(sheetOf);
        const contents = (of: typeof sheets): unknown => {
          const merge = merged(of);
          return [
            merge.rows.insertions
              .flatMap(({ rows }) =>
                rows.map(({ cells }) => JSON.stringify([...cells].filter(([column]) => column !== SERIAL))),
              )
              .sort(),
            merge.conflicts.map(({ file: from, row: at, libraryRow }) => `${from} ${at} ${libraryRow}`).sort(),
            merge.notTaken.map(({ file: from, row: at, reason }) => `${from} ${at} ${reason.kind}`).sort(),
            merge.same.length + merge.appended.length,
          ];
        };
        expect(contents([...sheets].reverse())).toEqual(contents(sheets));
      }),
      { numRuns: 150 },
    );
  });

  test("every row has exactly one outcome", () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const sheets = files.map(sheetOf);
        const { appended, same, conflicts, notTaken } = merged(sheets);
        const told = [...appended, ...same, ...conflicts, ...notTaken].map((each) => `${each.file} ${each.row}`);
        const all = sheets.flatMap(({ file: from, plan }) => plan.projects.map((project) => `${from} ${project.row}`));
        expect(told.sort()).toEqual(all.sort());
      }),
      { numRuns: 150 },
    );
  });
});
