/**
 * The worksheets of compare and report in LibreOffice: their formulas, calculated anew, give our own sums to the 分.
 * What we saved as results is taken out before, so that nothing but LibreOffice's own results is compared.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCompare } from "../../src/cli/compare/run";
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

whereThere("calculated anew by LibreOffice", () => {
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
