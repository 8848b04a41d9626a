/** npm run review -- --clear: copies without our marks, sources untouched. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { readPackage } from "../../src/xlsx";
import { bookOf } from "../xlsx/support/book";
import { bad, folder, header } from "./reviewedFiles";
import { planRows, review } from "./support";

const book = (name: string, sheets: Record<string, string>): string => {
  writeFileSync(join(folder, name), bookOf({ sheets }));
  return join(folder, name);
};
const sha = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
const sheetXml = (path: string, number = 1): string =>
  readPackage(readFileSync(path)).readText(`xl/worksheets/sheet${number}.xml`) ?? "";
async function marked(source: string, to: string): Promise<string> {
  await review([source, "--out", join(folder, to)]);
  return join(folder, to, readdirSync(join(folder, to))[0] ?? "");
}

test("the copy's sheets are those of before they were marked, the marked file stays, and the sheets are named", async () => {
  const source = book("plan.xlsx", { 计划: bad, 说明: planRows([["填报说明"]]), 旧计划: bad });
  const file = await marked(source, "m1");
  const before = sha(file);
  const { status, out, err } = await review([file, "--clear", "--out", join(folder, "c1")]);
  expect([status, out]).toEqual([0, `${file}：已清除“计划、旧计划”中的审查标记\n`]);
  expect(err).toContain(join(folder, "c1", "plan.xlsx"));
  expect(sha(file)).toBe(before);
  for (const number of [1, 2, 3])
    expect(sheetXml(join(folder, "c1", "plan.xlsx"), number)).toBe(sheetXml(source, number));
});

test("--sheet clears there only; a sheet that is not there is told with those that are", async () => {
  const source = book("two.xlsx", { 甲: bad, 乙: bad });
  const file = await marked(source, "m2");
  await review([file, "--clear", "--sheet", "乙", "--out", join(folder, "c2")]);
  expect(sheetXml(join(folder, "c2", "two.xlsx"), 2)).toBe(sheetXml(source, 2));
  expect(sheetXml(join(folder, "c2", "two.xlsx"), 1)).toBe(sheetXml(file, 1));
  expect(await review([file, "--clear", "--sheet", "丙", "--out", join(folder, "c2")])).toMatchObject({
    status: 2,
    out: "",
    err: expect.stringMatching(/没有名为“丙”的工作表；文件中有：甲、乙/) as string,
  });
});

test("a file without marks is copied byte for byte, one that cannot be read is told, the others are cleared", async () => {
  const clean = book("clean.xlsx", { 计划: bad });
  const file = await marked(book("other.xlsx", { 计划: bad }), "m3");
  const missing = join(folder, "没有.xlsx");
  const { status, out, err } = await review([clean, missing, file, "--clear", "--out", join(folder, "c3")]);
  expect([status, out.split("\n")]).toEqual([
    2,
    [`${clean}：没有审查标记，已原样复制`, `${file}：已清除“计划”中的审查标记`, ""],
  ]);
  expect(err).toContain(`${missing}：找不到文件`);
  expect(sha(join(folder, "c3", "clean.xlsx"))).toBe(sha(clean));
  expect(readdirSync(join(folder, "c3")).sort()).toEqual(["clean.xlsx", "other.xlsx"]);
});

test("a protected sheet is not cleared and no copy is made", async () => {
  const file = await marked(book("locked.xlsx", { 计划: `<sheetData>${bad}</sheetData>` }), "m4");
  const pkg = readPackage(readFileSync(file));
  pkg.writeText(
    "xl/worksheets/sheet1.xml",
    sheetXml(file).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  );
  writeFileSync(file, pkg.save());
  const { status, err } = await review([file, "--clear", "--out", join(folder, "c4")]);
  expect([status, readdirSync(join(folder, "c4"))]).toEqual([2, []]);
  expect(err).toMatch(/未清除：工作表“计划”受保护；请先撤销保护/);
});

test("columns of the user's behind ours in a table: refused, and where it can be done is said", async () => {
  const source = new Workbook();
  source.addWorksheet("计划").addTable({
    name: "计划表",
    ref: "A1",
    headerRow: true,
    columns: [...header, "备注二"].map((name) => ({ name })),
    rows: [[1, "智慧城管", "市城管执法局", 200, 198, 19.9, "集中审定", ""]],
  });
  await source.xlsx.writeFile(join(folder, "table.xlsx"));
  const file = await marked(join(folder, "table.xlsx"), "m5");
  const pkg = readPackage(readFileSync(file));
  const table = pkg.readText("xl/tables/table1.xml") ?? "";
  pkg.writeText(
    "xl/tables/table1.xml",
    table
      .replaceAll('ref="A1:O2"', 'ref="A1:P2"')
      .replace("</tableColumns>", '<tableColumn id="99" name="后加"/></tableColumns>'),
  );
  expect(pkg.readText("xl/tables/table1.xml")).toContain('ref="A1:P2"');
  writeFileSync(file, pkg.save());
  const { status, err } = await review([file, "--clear", "--out", join(folder, "c5")]);
  expect(status).toBe(2);
  expect(err).toMatch(/结果列 I1:O\d+ 在表格中，后面还有别的列；请在 Excel 中打开/);
});

test.each([
  [["--clear"]],
  [["--clear", "--json", "--out", "x"]],
  [["--clear", "--hints", "--out", "x"]],
  [["--clear", "--formulas", "--out", "x"]],
])("%j is a wrong command", async (args) => {
  expect(await review(["x.xlsx", ...args])).toMatchObject({
    status: 2,
    out: "",
    err: expect.stringMatching(/--clear 须与 --out 同用/) as string,
  });
});

test("in English too; a cell's or a sheet's text cannot move the cursor", async () => {
  mkdirSync(join(folder, "en"));
  const file = await marked(book("en/p.xlsx", { "计&#x202e;划": bad }), "m6");
  const { out } = await review([file, "--clear", "--out", join(folder, "c6"), "--lang", "en-US"]);
  expect(out).toBe(`${file}: review marks taken off "计 划"\n`);
});

test("a marked copy leaves a table alone whose whole a formula takes in, and clearing gives the sheet back", async () => {
  const source = new Workbook();
  source.addWorksheet("计划").addTable({
    name: "计划表",
    ref: "A1",
    headerRow: true,
    columns: header.map((name) => ({ name })),
    rows: [[1, "智慧城管", "市城管执法局", 200, 198, 19.9, "集中审定"]],
  });
  source.addWorksheet("汇总").getCell("A1").value = { formula: "COUNTA(计划表)", result: 7 };
  await source.xlsx.writeFile(join(folder, "whole.xlsx"));
  const before = readPackage(readFileSync(join(folder, "whole.xlsx"))).readText("xl/tables/table1.xml");
  const file = await marked(join(folder, "whole.xlsx"), "m7");
  expect(readPackage(readFileSync(file)).readText("xl/tables/table1.xml")).toBe(before);
  expect(sheetXml(file)).toContain('r="I1"');
  await review([file, "--clear", "--out", join(folder, "c7")]);
  expect(readPackage(readFileSync(join(folder, "c7", "whole.xlsx"))).readText("xl/tables/table1.xml")).toBe(before);
});
