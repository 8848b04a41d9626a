import { mergeSheets } from "../../../src/library/merge";
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

  test.each([
    ["without a column of units", ["项目名称", "建设内容", "总投资（元）"]],
    ["with a column of units that nobody filled in", ["项目名称", "建设内容", "总投资（元）", "建设单位"]],
  ] as const)("of a sheet %s belongs to the unit of its section's heading", (_, header) => {
    const line = (...cells: readonly (string | number | null)[]) => header.map((__, at) => cells[at] ?? null);
    const rows = [
      ["填报单位：市财政局", ...header.slice(1).map(() => null)],
      [...header],
      line("一、市教育局"),
      line("校园网", "新建", 805_000),
      line("二、宣汉县"),
      line("智慧课堂", "新建", 300_000),
    ];
    const merge = merged([sent("d.xlsx", rows)]);
    expect(merge.same).toMatchObject([{ row: 4, libraryRow: 4 }]);
    expect(written(merge)).toMatchObject({ 3: "'智慧课堂", 4: "'宣汉县", 5: "30" });
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
