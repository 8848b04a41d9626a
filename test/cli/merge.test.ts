import ExcelJS from "exceljs";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost, readPackage } from "../../src/xlsx";
import { runMerge } from "../../src/cli/merge/run";
import { collected, review, temporaryFolder } from "./support";

const folder = temporaryFolder();
const run = (args: readonly string[]) => collected((terminal) => runMerge(args, terminal));
const at = (name: string): string => join(folder, name);
type Rows = readonly (readonly (string | number | Date | null | { formula: string; result?: number })[])[];

async function save(name: string, sheets: Readonly<Record<string, Rows>>, then?: (book: ExcelJS.Workbook) => unknown) {
  const book = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) book.addWorksheet(title).addRows(rows.map((row) => [...row]));
  await then?.(book);
  await book.xlsx.writeFile(at(name));
  return at(name);
}

const HEADER = [
  "序号",
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "结余",
  "签订日期",
  "来源",
  "备注",
];
const MARCH = new Date(Date.UTC(2026, 2, 1));

/** A library as offices keep it: title, sums by formula, format, filter, print area, name, a summary on another sheet. */
const library = (name = "library.xlsx") =>
  save(
    name,
    {
      项目库: [
        ["项目库"],
        HEADER,
        [1, "XX-1", "视频平台", "市公安局", 120, 100, { formula: "E3-F3", result: 20 }, MARCH, "", ""],
        [2, "XX-2", "校园网", "市教育局", 80.5, 80, { formula: "E4-F4", result: 0.5 }, MARCH, "", "库内"],
        ["合计", null, null, null, { formula: "SUM(E3:E4)", result: 200.5 }, { formula: "SUM(F3:F4)", result: 180 }],
        [null],
        ["填表人：张三"],
      ],
      统计: [
        ["总投资", { formula: "项目库!E5", result: 200.5 }, { formula: 'SUMIF(项目库!D3:D4,"市公安局",项目库!E3:E4)' }],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("项目库") as ExcelJS.Worksheet;
      for (const row of [3, 4]) {
        sheet.getCell(row, 8).numFmt = "yyyy-mm-dd";
        sheet.getCell(row, 5).numFmt = "#,##0.00";
      }
      sheet.autoFilter = "A2:J4";
      sheet.pageSetup.printArea = "A1:J5";
      sheet.addConditionalFormatting({
        ref: "E3:E4",
        rules: [
          { type: "cellIs", operator: "greaterThan", formulae: [100], priority: 1, style: { font: { bold: true } } },
        ],
      });
      sheet.getCell("F4").dataValidation = { type: "decimal", operator: "greaterThan", formulae: [0] };
      book.definedNames.add("项目库!$E$3:$E$4", "全部总投资");
    },
  );

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

const grid = async (file: string, sheet = "项目库") => {
  const host = createXlsxHost(readFileSync(file), file);
  const found = host.model().sheets.find(({ name }) => name === sheet);
  return {
    cell: (row: number, column: number) =>
      found?.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column),
    sheet: found,
    model: host.model(),
  };
};

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
});

describe("files that cannot be merged", () => {
  test("each is told in one sentence, the others are merged, and the status is 2", async () => {
    const into = await library();
    const good = await save("good.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    const form = await save("form.xlsx", {
      申报表: [
        ["项目名称", "某系统"],
        ["建设单位", "市某局"],
        ["总投资", 100],
      ],
    });
    const two = await save("two.xlsx", {
      一: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["甲系统", "市甲局", 1],
      ],
      二: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["乙系统", "市乙局", 1],
      ],
    });
    writeFileSync(at("empty.xlsx"), "");
    const files = [form, two, at("empty.xlsx"), at("missing.xlsx"), into, good];
    const { status, out, err } = await run([...files, "--into", into, "--out", at("merged.xlsx"), "--json"]);
    const json = JSON.parse(out);
    expect(status).toBe(2);
    expect(json.appended).toMatchObject([{ file: good }]);
    const whole = json.notTaken.filter(({ sheet }: { sheet: string | null }) => sheet === null);
    expect(whole.map(({ file }: { file: string }) => file)).toEqual(files.slice(0, 5));
    expect(whole[1].reason).toContain("一、二");
    for (const file of files.slice(0, 5))
      expect(err.split("\n").filter((line) => line.startsWith(`${file}：`))).toHaveLength(1);
  });

  test.each([
    ["no such sheet", ["--sheet", "没有"], "没有名为"],
    ["the output is a source", ["--out", "library.xlsx"], "就是源文件"],
  ])("%s: nothing is written", async (_, args, words) => {
    const into = await library();
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    const placed = args.map((each) => (each === "library.xlsx" ? into : each));
    const { status, err } = await run([sent, "--into", into, "--out", at("none.xlsx"), ...placed]);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(at("none.xlsx"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a protected library is left alone, with what to do", async () => {
    const into = await save(
      "locked.xlsx",
      {
        项目库: [
          ["项目名称", "建设单位", "总投资（万元）"],
          ["甲", "市甲局", 1],
        ],
      },
      (book) => book.getWorksheet("项目库")?.protect("x", {}),
    );
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    const { status, err } = await run([sent, "--into", into, "--out", at("none2.xlsx")]);
    expect([status, existsSync(at("none2.xlsx"))]).toEqual([2, false]);
    expect(err).toContain("撤销工作表保护");
  });

  test("a library with our marks is merged without them, and that is said", async () => {
    const into = await library();
    await review([into, "--out", at("marked")]);
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    copyFileSync(join(at("marked"), "library.xlsx"), at("marked.xlsx"));
    const marked = await run([sent, "--into", at("marked.xlsx"), "--out", at("fromMarked.xlsx")]);
    await run([sent, "--into", into, "--out", at("fromPlain.xlsx")]);
    expect(marked.err).toContain("审查标记");
    const values = async (file: string) =>
      (await grid(file)).sheet?.rows.map(({ cells }) =>
        cells.map(({ value }) => value).filter((value) => value !== null),
      );
    expect(await values(at("fromMarked.xlsx"))).toEqual(await values(at("fromPlain.xlsx")));
  });

  test("a library without a total row takes the projects below its last one", async () => {
    const into = await save("bare.xlsx", {
      项目库: [
        ["项目名称", "建设单位", "总投资（元）"],
        ["甲", "市甲局", 10000],
      ],
    });
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66.5],
      ],
    });
    expect((await run([sent, "--into", into, "--out", at("merged.xlsx")])).status).toBe(0);
    expect((await grid(at("merged.xlsx"))).cell(3, 3)?.value).toBe(665000);
  });

  test("a total that was typed stays, and is told with what the projects now add up to", async () => {
    const into = await save("typed.xlsx", {
      项目库: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["甲", "市甲局", 10],
        ["合计", null, 10],
      ],
    });
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66.5],
      ],
    });
    const { err } = await run([sent, "--into", into, "--out", at("merged.xlsx")]);
    expect(err).toMatch(/C4.*10.*76\.5/);
  });

  test.each([
    [["a.xlsx"], "--into"],
    [["a.xlsx", "--into", "b.xlsx"], "--out"],
    [["--into", "b.xlsx", "--out", "c.xlsx"], ".xlsx"],
  ])("a wrong command is told: %j", async (args, word) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toContain(word);
  });

  test("--help says what it does, with its exit statuses", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toMatch(/--into.*--out/s);
  });
});
