import { readFileSync } from "node:fs";
import { readPackage } from "../../src/xlsx";
import { library, save, at, run, grid } from "./mergedFiles";

const departments = () =>
  Promise.all([
    save("d1.xlsx", {
      Sheet1: [
        ["市教育局2027年申报表"],
        ["填报单位（盖章）：市教育局", null, null, null, "单位：元"],
        ["项目名称", "签约时间", "负责人手机", "总投资", "签约金额", "备注"],
        ["智慧课堂", "2026年5月9日", "13800000000", 1234567.89, "1,000,000", "=cmd|'/c calc'!A1"],
        [null],
        ["校园网", "2026-3-1", null, 805000, 800000, "与库内不同"],
        ["合计", null, null, 2039567.89, null, null],
      ],
      填报说明: [["请逐行填写，不得合并单元格"]],
    }),
    save("d2.xlsx", {
      表: [
        ["建设单位", "项目名称", "总投资（亿元）", "项目编号", "是否涉密"],
        ["市公安局", "视频平台", 0.02, "XX-1", "否"],
        ["市保密局", "绝密系统", 0.5, null, "是"],
        ["市公安局", "雪亮工程", 0.03, "XX-9", "否"],
      ],
    }),
  ]);

describe("npm run merge", () => {
  test("says what became of every row, in the words of its contract", async () => {
    const [into, sent] = [await library(), await departments()];
    const { status, out } = await run([...sent, "--into", into, "--out", at("merged.xlsx"), "--json"]);
    const json = JSON.parse(out);
    expect(status).toBe(1);
    expect(json.library).toEqual({ file: into, sheet: "项目库", before: 2, after: 4 });
    expect(json.appended).toEqual([
      { file: sent[0], sheet: "Sheet1", row: 4, toRow: 5, code: null, name: "智慧课堂" },
      { file: sent[1], sheet: "表", row: 4, toRow: 6, code: "XX-9", name: "雪亮工程" },
    ]);
    expect(json.same).toEqual([{ file: sent[0], sheet: "Sheet1", row: 6, libraryRow: 4 }]);
    expect(json.conflicts).toEqual([
      {
        file: sent[1],
        sheet: "表",
        row: 2,
        libraryRow: 3,
        by: "code",
        changes: [{ field: "total", library: "120", sent: "200" }],
      },
    ]);
    expect(json.notTaken).toMatchObject([
      { file: sent[1], sheet: "表", row: 3, reason: expect.stringContaining("涉密") },
      { file: sent[0], sheet: "填报说明", row: null },
    ]);
    expect(json.lostColumns.map(({ header }: { header: string }) => header)).toEqual(["负责人手机", "是否涉密"]);
    expect(out).not.toContain("绝密");
  });

  test("writes amounts, dates and texts as the library keeps them; sums, filter, formats, name and print area reach over", async () => {
    const [into, sent] = [await library(), await departments()];
    await run([...sent, "--into", into, "--out", at("merged.xlsx")]);
    const { cell, sheet, model } = await grid(at("merged.xlsx"));
    expect(cell(5, 5)).toMatchObject({ value: 123.456789, style: cell(4, 5)?.style });
    expect(cell(5, 7)).toMatchObject({ formula: "E5-F5", value: 23.456789 });
    expect(cell(5, 8)).toMatchObject({ value: 46151, style: cell(4, 8)?.style });
    expect(cell(5, 10)).toMatchObject({ value: "=cmd|'/c calc'!A1", formula: null, type: "text" });
    expect(model.styles.cellFormats[cell(5, 10)?.style ?? 0]?.quotePrefix).toBe(true);
    expect(cell(5, 9)?.value).toBe("d1.xlsx Sheet1 第4行");
    expect(cell(4, 10)?.value).toBe("库内");
    expect([cell(5, 1)?.value, cell(6, 1)?.value, cell(7, 1)?.value]).toEqual([3, 4, "合计"]);
    expect(cell(7, 5)).toMatchObject({ formula: "SUM(E3:E6)", value: 623.956789 });
    expect(sheet?.autoFilter).toMatchObject({ firstRow: 2, lastRow: 6 });
    expect(sheet?.conditionalFormats[0]?.ranges).toMatchObject([{ firstRow: 3, lastRow: 6 }]);
    expect(sheet?.dataValidations[0]?.ranges).toMatchObject([{ firstRow: 4, lastRow: 6 }]);
    expect(model.definedNames.map(({ formula }) => formula)).toEqual(expect.arrayContaining(["'项目库'!$E$3:$E$6"]));
    const other = await grid(at("merged.xlsx"), "统计");
    expect(other.cell(1, 2)?.formula).toBe("项目库!E7");
    expect(other.cell(1, 3)?.formula).toBe('SUMIF(项目库!D3:D6,"市公安局",项目库!E3:E6)');
  });

  test("changes no source, and no part of the package that refers to no row", async () => {
    const [into, sent] = [await library(), await departments()];
    const before = [into, ...sent].map((file) => readFileSync(file));
    await run([...sent, "--into", into, "--out", at("merged.xlsx")]);
    [into, ...sent].forEach((file, index) => expect(readFileSync(file).equals(before[index] as Buffer)).toBe(true));
    const [old, now] = [readPackage(readFileSync(into)), readPackage(readFileSync(at("merged.xlsx")))];
    const changed = now
      .names()
      .filter((name) => Buffer.compare(Buffer.from(old.read(name) ?? []), Buffer.from(now.read(name) ?? [])) !== 0);
    expect(changed.sort()).toEqual([
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  test("the same files again append nothing, and the library stays byte for byte", async () => {
    const [into, sent] = [await library(), await departments()];
    await run([...sent, "--into", into, "--out", at("once.xlsx")]);
    const { out } = await run([...sent, "--into", at("once.xlsx"), "--out", at("twice.xlsx"), "--json"]);
    expect(JSON.parse(out)).toMatchObject({ appended: [], library: { before: 4, after: 4 } });
    expect(JSON.parse(out).same).toHaveLength(3);
    expect(readFileSync(at("twice.xlsx")).equals(readFileSync(at("once.xlsx")))).toBe(true);
  });

  test("everything appended or already there is status 0", async () => {
    const into = await library();
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    expect((await run([sent, "--into", into, "--out", at("merged.xlsx")])).status).toBe(0);
  });

  test("a figure that the library's formula does not come to is not dropped: the row is not taken", async () => {
    const into = await library();
    const sent = await save("d.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "结余"],
        ["健康码", "市卫健委", 66, 60, 6],
        ["检验系统", "市卫健委", 66, 60, 7],
      ],
    });
    const json = JSON.parse((await run([sent, "--into", into, "--out", at("merged.xlsx"), "--json"])).out);
    expect(json.appended).toMatchObject([{ row: 2 }]);
    expect(json.notTaken).toMatchObject([{ row: 3, reason: expect.stringContaining("结余") }]);
  });

  test("a row that comes out otherwise only because the one above it was not taken is not taken either, however many follow", async () => {
    const into = await save("carried.xlsx", {
      项目库: [
        ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "上一项合同"],
        ["视频平台", "市公安局", 120, 100, { formula: "0" }],
        ["校园网", "市教育局", 90, 80, { formula: "D2", result: 100 }],
      ],
    });
    const ROWS = 25;
    const carried = (at: number): number => (at === 0 ? 999 : 10 + at - 1);
    const sent = await save("carried-sent.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "上一项合同"],
        ...Array.from({ length: ROWS }, (_, at) => [`第${at + 1}系统`, "市卫健委", 66, 10 + at, carried(at)]),
      ],
    });
    const json = JSON.parse((await run([sent, "--into", into, "--out", at("merged.xlsx"), "--json"])).out);
    expect(json.appended).toEqual([]);
    expect(json.notTaken.map(({ row }: { row: number }) => row)).toEqual(
      Array.from({ length: ROWS }, (_, at) => at + 2),
    );
  });
});
