/** Workbooks that are not quite in order: what can be read is reviewed, and what cannot is told with its reason. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost } from "../../../src/xlsx";
import { readPackage } from "../../../src/xlsx/package";
import { review, temporaryFolder, type Ran } from "../../cli/support";
import { zipOf } from "../support/book";
import { soundParts, type Parts } from "./sound";

const folder = temporaryFolder();
let count = 0;

interface Read {
  readonly ran: Ran;
  readonly error: string | null;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  readonly sheets: readonly { readonly name: string; readonly columns: Record<string, string> }[];
  readonly json: string;
}

function fileOf(content: Uint8Array | Parts, ending = ".xlsx"): string {
  const file = join(folder, `book-${(count += 1)}${ending}`);
  writeFileSync(file, content instanceof Map ? zipOf(Object.fromEntries(content)) : content);
  return file;
}

async function read(content: Uint8Array | Parts, args: readonly string[] = [], ending = ".xlsx"): Promise<Read> {
  const ran = await review([fileOf(content, ending), "--json", "--as-of", "2026-08-01", ...args]);
  const [file] = (
    JSON.parse(ran.out) as { files: [{ error: string | null; skippedSheets: Read["skipped"]; sheets: Read["sheets"] }] }
  ).files;
  return { ran, error: file.error, skipped: file.skippedSheets, sheets: file.sheets, json: JSON.stringify(file) };
}

const changed = (parts: Parts, name: string, change: (xml: string) => string): Parts =>
  new Map(parts).set(name, change(parts.get(name) ?? ""));
const SHEET = "xl/worksheets/sheet1.xml";

describe("cells", () => {
  test.each(["<v></v>", "<v/>", "", "<v> </v>"])(
    "a formula with %s for its value has no saved result",
    async (value) => {
      const parts = changed(soundParts(), SHEET, (xml) => xml.replace(/(<f>SUM[^<]*<\/f>)<v>[^<]*<\/v>/, `$1${value}`));
      const { out } = await review([fileOf(parts), "--as-of", "2026-08-01"]);
      expect(out).toContain("1 个公式没有保存计算结果");
    },
  );

  test.each([
    ["A1048576", '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'],
    ["XFD9", '<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>'],
  ])("a stray cell in %s is named and not read", async (address, row) => {
    const parts = changed(soundParts(), SHEET, (xml) => xml.replace("</sheetData>", row));
    const { sheets } = await read(parts);
    expect(sheets).toHaveLength(1);
    const { out } = await review([fileOf(parts), "--as-of", "2026-08-01"]);
    expect(out).toContain(`零散单元格未读：${address}`);
    expect(out).toContain("5 个项目");
  });
});

describe("one bad sheet", () => {
  const withOther = (content: string): Parts => soundParts({ others: { 旧表: content } });

  test.each([
    ["a reference that is none", '<row r="1"><c r="?1"><v>1</v></c></row>'],
    ["a row number that is none", '<row r="x"><c r="A1"><v>1</v></c></row>'],
    ["an end that is missing", '<sheetData><row r="1"><c r="A1"><v>1'],
  ])("%s: the plan is reviewed, the other sheet named", async (_, content) => {
    const { sheets, skipped, ran } = await read(withOther(content));
    expect(sheets.map(({ name }) => name)).toEqual(["计划"]);
    expect(skipped).toContainEqual({ name: "旧表", reason: expect.stringContaining("工作表已损坏") as string });
    expect(ran.status).toBe(1);
  });

  test("a part that is missing", async () => {
    const parts = withOther("");
    parts.delete("xl/worksheets/sheet3.xml");
    const { sheets, skipped } = await read(parts);
    expect(sheets).toHaveLength(1);
    expect(skipped.find(({ name }) => name === "旧表")?.reason).toContain("工作表已损坏");
  });

  test("without the part of its texts a sheet is damaged, one of numbers alone is not", async () => {
    const parts = withOther('<row r="1"><c r="A1"><v>1</v></c></row>');
    parts.delete("xl/sharedStrings.xml");
    const { skipped, ran } = await read(parts);
    expect(skipped.find(({ name }) => name === "计划")?.reason).toContain("工作表已损坏");
    expect(skipped.find(({ name }) => name === "旧表")?.reason).not.toContain("工作表已损坏");
    expect(ran.status).toBe(2);
  });

  test("damaged notes and tables are no damage of the cells", async () => {
    const parts = soundParts();
    const relation = (kind: string, target: string): string =>
      `<Relationship Id="r${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    parts.set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("comments", "../comments1.xml")}${relation("table", "../tables/table1.xml")}</Relationships>`,
    );
    parts.set("xl/comments1.xml", "<comments><commentList><comment");
    parts.set("xl/tables/table1.xml", "");
    expect((await read(parts)).sheets).toHaveLength(1);
  });

  test("a workbook in which no sheet can be read says why", async () => {
    const parts = soundParts();
    for (const name of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) parts.delete(name);
    const { error, ran } = await read(parts);
    expect(error).toContain("文件已损坏");
    expect(ran.status).toBe(2);
  });
});

describe("two sheets of one name or number", () => {
  const plan =
    soundParts()
      .get(SHEET)
      ?.match(/<sheetData>([\s\S]*)<\/sheetData>/)?.[1] ?? "";
  const twice = soundParts({ others: { 附表: plan.replace(/<v>2600<\/v>/g, "<v>2700</v>") } });

  test("of one number: both are read, each for itself", async () => {
    const parts = changed(twice, "xl/workbook.xml", (xml) => xml.replace('sheetId="3"', 'sheetId="1"'));
    const { sheets, json } = await read(parts);
    expect(sheets.map(({ name }) => name)).toEqual(["计划", "附表"]);
    expect(json).toContain('"total_wan":"2600"');
    expect(json).toContain('"total_wan":"2700"');
  });

  test("of one name: both are read, told apart and marked", async () => {
    const parts = changed(twice, "xl/workbook.xml", (xml) => xml.replace('name="附表"', 'name="计划"'));
    const out = join(folder, "one-name");
    const { sheets, ran } = await read(parts, ["--out", out]);
    expect(sheets.map(({ name }) => name)).toEqual(["计划", "计划 (2)"]);
    expect(ran.err).not.toContain("未能");
    const [copy = ""] = readdirSync(out);
    const model = createXlsxHost(readFileSync(join(out, copy)), copy).model();
    expect(model.sheets.map(({ conditionalFormats }) => conditionalFormats.length > 0)).toEqual([true, false, true]);
  });
});

describe("kinds of files", () => {
  const typed = (type: string): Parts =>
    changed(soundParts(), "[Content_Types].xml", (xml) =>
      xml.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type),
    );

  test.each([
    [".xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx"],
    [".xltm", "application/vnd.ms-excel.template.macroEnabled.main+xml", ".xltm"],
    [".xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", ".xlsm"],
    [".xls", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", ".xlsm"],
    [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx"],
    [".xls", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ".xlsx"],
  ])("a copy of %s with %s is %s", async (ending, type, kept) => {
    const out = join(folder, `ending-${(count += 1)}`);
    await read(typed(type), ["--out", out], ending);
    const [copy = ""] = readdirSync(out);
    expect(copy.slice(copy.lastIndexOf("."))).toBe(kept);
    expect(
      Buffer.from(readPackage(readFileSync(join(out, copy))).read("[Content_Types].xml") ?? []).toString(),
    ).toContain(type);
  });

  const wrapped = (head: string): Uint8Array => {
    const bytes = new Uint8Array(3000).map((_, index) => (index * 7919 + (index >> 3) * 31) & 255);
    bytes.set(new TextEncoder().encode(head));
    return bytes;
  };
  test.each([
    "%TSD-Header-###%",
    "b\u0014#e\u0000\u0000E-SafeNet\u0000LOCK",
    "<## NASCA DRM FILE - VER1.00 ##>",
    "\u009b DRMONE  This Document is encrypted",
    "SCDSA004",
    "DG_FILE VER 3.0",
    "DOCGUARDER_FILE",
    "\u0001\u0002XXSECDOCFILE",
    "\u0000\u0001SomeBrand-EncryptedFile",
  ])("a file that an encryption product wrapped (%j) is told as such", async (head) => {
    const { error, ran } = await read(wrapped(head));
    expect(error).toContain("加密");
    expect(error).toContain("解密");
    expect(ran.status).toBe(2);
  });

  test("another unknown file gets the hint too; text, pages and old formats keep their own reason", async () => {
    expect((await read(wrapped("\u0003\u0001\u0002"))).error).toContain("可能是被加密软件保护");
    expect((await read(new TextEncoder().encode("项目名称,总投资\n加密机,30\n"))).error).toContain("文本文件");
    expect((await read(new TextEncoder().encode("\n\n<html><table></table></html>"))).error).toContain("网页");
  });

  test("a workbook of chart sheets only says so", async () => {
    const parts = changed(soundParts(), "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(/relationships\/worksheet/g, "relationships/chartsheet"),
    );
    expect((await read(parts)).error).toContain("只有图表工作表");
  });

  test("styles without content: the copy is marked, and cleared to what it was", async () => {
    const parts = soundParts();
    parts.set("xl/styles.xml", '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
    const [marked, cleared] = [join(folder, "styles-m"), join(folder, "styles-c")];
    const { ran } = await read(parts, ["--out", marked]);
    expect(ran.err).not.toContain("未能");
    const [copy = ""] = readdirSync(marked);
    await review([join(marked, copy), "--clear", "--out", cleared]);
    const styles = readPackage(readFileSync(join(cleared, copy))).readText("xl/styles.xml");
    expect(styles).toBe(parts.get("xl/styles.xml"));
  });
});

test("a copy that cannot be read again is not left behind", async () => {
  const out = join(folder, "unreadable");
  const { CopyFolder } = await import("../../../src/cli/copies");
  const copies = CopyFolder.open(out, [], "zh-CN");
  expect(() => copies.write("plan.xlsx", new TextEncoder().encode("no workbook"))).toThrow();
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
});
