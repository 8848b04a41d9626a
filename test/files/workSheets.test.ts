/**
 * What merge, compare and report write, in LibreOffice: its formulas, calculated anew, give our own sums to the 分.
 * What we saved as results is taken out before, so that nothing but LibreOffice's own results is compared.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { runCompare } from "../../src/cli/compare/run";
import { runMerge } from "../../src/cli/merge/run";
import { runReport } from "../../src/cli/report/run";
import { gridOfSheet, readPackage, readWorkbook, type WorkbookModel } from "../../src/xlsx";
import { planRows, ranWith } from "../cli/support";
import { bookOf } from "../xlsx/support/book";

const isThere = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
const whereThere = isThere || process.env.CI ? describe : describe.skip;
const folder = mkdtempSync(join(tmpdir(), "plan-review-work-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(240_000);

/** Calculates a workbook anew in LibreOffice. */
function recalculated(file: string): WorkbookModel {
  const pkg = readPackage(readFileSync(file));
  for (const name of pkg.names())
    if (/worksheets\/sheet\d+\.xml$/.test(name))
      pkg.writeText(name, (pkg.readText(name) ?? "").replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  const bare = join(folder, `bare-${basename(file)}`);
  writeFileSync(bare, pkg.save());
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), bare], {
    stdio: "ignore",
    timeout: 180_000,
  });
  return readWorkbook(readPackage(readFileSync(join(folder, "out", basename(bare)))));
}

const book = (file: string): WorkbookModel => readWorkbook(readPackage(readFileSync(file)));

/** Every number of a sheet of ours, by its place. */
function numbers(model: WorkbookModel, sheet: string): Record<string, number> {
  const { values, origin } = gridOfSheet(model, sheet);
  return Object.fromEntries(
    values.flatMap((row, down) =>
      row.flatMap((value, right) =>
        typeof value === "number" ? [[`R${origin.row + down}C${origin.column + right}`, Number(value.toFixed(6))]] : [],
      ),
    ),
  );
}

type Row = readonly (string | number | null | { readonly formula: string; readonly result: number })[];

async function saved(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

whereThere("calculated anew by LibreOffice", () => {
  test("a library with departments' files merged into it opens; formulas go on over the new rows, totals are right to the 分", async () => {
    const library = await saved("library.xlsx", {
      项目库: [
        ["2027年度项目库"],
        ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "结余（万元）"],
        [1, "甲平台", "市某局", 100.000001, 90, { formula: "D3-E3", result: 10.000001 }],
        [2, "乙平台", "市某局", 80.5, 80, { formula: "D4-E4", result: 0.5 }],
        ["合计", null, null, { formula: "SUM(D3:D4)", result: 180.500001 }, { formula: "SUM(E3:E4)", result: 170 }],
      ],
      统计: [["总投资（万元）", { formula: "项目库!D5", result: 180.500001 }]],
    });
    const sent = await Promise.all([
      saved("元.xlsx", {
        申报表: [
          ["项目名称", "申报单位", "总投资（元）", "合同金额（元）"],
          ["丙平台", "市另局", 1_234_567.89, 1_000_000],
          ["丁平台", "市另局", "３００万元", null],
        ],
      }),
      saved("亿元.xlsx", {
        申报表: [
          ["项目名称", "建设单位", "总投资（亿元）"],
          ["戊平台", "市他局", 0.0000000003],
          ["己平台", "市他局", 0.1],
        ],
      }),
    ]);
    const target = join(folder, "merged.xlsx");
    await ranWith(runMerge, [...sent, "--into", library, "--out", target]);
    const again = recalculated(target);
    // 100.000001 + 80.5 + 123.456789 + 300 + 0.000003 + 1000, and the rows come to the same.
    const total = 1603.956793;
    const rows = { R3C4: 100.000001, R4C4: 80.5, R5C4: 123.456789, R6C4: 300, R7C4: 0.000003, R8C4: 1000 };
    expect(numbers(again, "项目库")).toMatchObject({ ...rows, R9C4: total, R9C5: 270, R5C6: 23.456789, R8C6: 1000 });
    expect(numbers(again, "项目库")).toEqual(numbers(book(target), "项目库"));
    expect(Object.values(numbers(again, "统计"))).toEqual([total]);
  });

  test("the table of a comparison has our sums", async () => {
    const target = join(folder, "compared.xlsx");
    const midyear = join(__dirname, "../plans/midyear-2026.xlsx");
    await ranWith(runCompare, [midyear, "--old-sheet", "年初计划", "--new-sheet", "中期调整建议", "--out", target]);
    const ours = numbers(book(target), "中期调整对照表");
    expect(Object.keys(ours).length).toBeGreaterThan(100);
    expect(numbers(recalculated(target), "中期调整对照表")).toEqual(ours);
  });

  test.each([
    ["the annual plan", () => readFileSync(join(__dirname, "../plans/annual-plan-2027.xlsx"))],
    [
      "amounts in 元, 亿元 and text, blanks, a classified row",
      () =>
        bookOf({
          sheets: {
            "计划'甲": planRows([
              [
                "项目名称",
                "建设单位",
                "总投资（元）",
                "本年度安排资金（亿元）",
                "概算批复金额（万元）",
                "以前年度累计下达资金",
                "是否涉密",
              ],
              ["甲平台", "市某局", 2_000_000.01, 0.0012, 199.5, 20, "否"],
              ["乙平台", "市 某局", "300万元", null, 280, null, "否"],
              ["丙平台", "市另局", "1,234,567.89", 0.01, null, 3, "否"],
              ["密平台", "市密局", 9_000_000, 0.05, 900, 1, "是"],
            ]),
          },
        }),
    ],
  ])("the summary of %s has our sums, live over the reviewed sheet", async (name, bytes) => {
    const [source, target] = [join(folder, `${name}.xlsx`), join(folder, `${name}-out.xlsx`)];
    writeFileSync(source, bytes());
    await ranWith(runReport, [source, "--out", target, "--lists", "--as-of", "2026-08-01"]);
    const again = recalculated(target);
    for (const { name: sheet } of book(target).sheets.filter(({ name: each }) => /^审/.test(each)))
      expect([sheet, numbers(again, sheet)]).toEqual([sheet, numbers(book(target), sheet)]);
  });
});
