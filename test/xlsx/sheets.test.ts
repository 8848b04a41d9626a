import type { SheetContent } from "../../src/marking/sheets";
import { withOwnSheetMark } from "../../src/sheet";
import { createXlsxHost, readPackage } from "../../src/xlsx";
import { richBook } from "./support/rich";

const content = (lines: number, more: Partial<SheetContent> = {}): SheetContent => ({
  name: "问题清单",
  columns: [{ width: 7 }, { width: 30 }],
  markRow: 2,
  frozenRows: 3,
  page: { titleRow: 3, footer: "第 &P 页" },
  rows: [
    { kind: "title", cells: ["问题清单"] },
    { kind: "fact", cells: [withOwnSheetMark("由“计划审查”生成。")] },
    { kind: "header", cells: ["序号", "问题"] },
    ...Array.from({ length: lines }, (_, index) => ({
      kind: "body" as const,
      cells: [index + 1, `=问题${index + 1}<b>&`],
    })),
  ],
  ...more,
});

describe("a worksheet of ours in a file", () => {
  test("is added behind the others, and every part that it does not concern stays byte for byte", async () => {
    const bytes = richBook();
    const host = createXlsxHost(bytes, "计划.xlsx");
    const made = await host.makeSheet(content(2));
    const [before, after] = [readPackage(bytes), readPackage(host.save())];
    expect(
      before
        .names()
        .filter(
          (name) => Buffer.compare(Buffer.from(before.read(name) ?? []), Buffer.from(after.read(name) ?? [])) !== 0,
        )
        .sort(),
    ).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    const again = createXlsxHost(host.save(), "计划.xlsx");
    expect((await again.describe()).sheets.at(-1)).toMatchObject({
      id: made.sheetId,
      name: "问题清单",
      isVisible: true,
      isProtected: false,
    });
    expect((await again.readSheet(made.sheetId)).values).toEqual([
      ["问题清单", null],
      [expect.stringMatching(/^由/), null],
      ["序号", "问题"],
      [1, "=问题1<b>&"],
      [2, "=问题2<b>&"],
    ]);
  });

  test("made anew it leaves nothing of the old; a user's sheet of that name and one written beside stay", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    const first = await host.makeSheet(content(5));
    expect(await host.makeSheet(content(1))).toEqual({ ...first, replaced: true });
    expect((await host.readSheet(first.sheetId)).values).toHaveLength(4);
    host.edit({ sheetName: "问题清单", cells: [{ row: 4, column: 3, content: { kind: "text", text: "已核实" } }] });
    expect(await host.makeSheet(content(1))).toMatchObject({ name: "问题清单（2）", replaced: false });
    expect(await host.makeSheet(content(1, { markRow: null, name: "示例计划" }))).toMatchObject({ name: "示例计划" });
    expect(await host.makeSheet(content(1, { markRow: null, name: "示例计划" }))).toMatchObject({
      name: "示例计划（2）",
      replaced: false,
    });
  });

  test("a name of 31 characters is shortened for its number", async () => {
    const name = "清".repeat(31);
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.makeSheet(content(1, { name, markRow: null }));
    expect((await host.makeSheet(content(1, { name, markRow: null }))).name).toBe(`${"清".repeat(28)}（2）`);
  });
});

describe("cells of a file under a guard", () => {
  test("a formula is left alone, a changed cell too; what is written is text or number as told", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    const grid = await host.readSheet("1");
    const name = {
      row: 3,
      column: 1,
      expect: {
        value: grid.values[3 - grid.origin.row]?.[1 - grid.origin.column] ?? null,
        numberFormat: grid.numberFormats?.[3 - grid.origin.row]?.[1 - grid.origin.column] ?? "",
      },
      write: { value: "007", numberFormat: "General" },
    };
    const other = { ...name, row: 4, expect: { value: "别的", numberFormat: "General" } };
    const { written, skipped } = await host.editCells("1", [name, other]);
    expect(written).toEqual([name]);
    expect(skipped).toEqual([{ edit: other, reason: "changed" }]);
    expect((await host.readSheet("1")).values[3 - grid.origin.row]?.[1 - grid.origin.column]).toBe("007");
  });
});
