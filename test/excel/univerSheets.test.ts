/** Fixes and worksheets of ours on a Univer workbook that was opened from a file, and in the file that is saved. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { TextDecoder, TextEncoder } from "node:util";
import { createExcelHost } from "../../src/excel";
import type { SheetContent } from "../../src/marking/sheets";
import { withOwnSheetMark } from "../../src/sheet";
import { createXlsxHost, readPackage, readWorkbook } from "../../src/xlsx";
import { useHost } from "../support/clientLibrary";
import { openFile } from "../workbench/univer/support";

// Univer's formula engine takes its breaks over a MessageChannel, which jsdom lacks.
Object.assign(globalThis, {
  MessageChannel,
  TextDecoder,
  TextEncoder,
  structuredClone: globalThis.structuredClone ?? ((value: unknown) => JSON.parse(JSON.stringify(value))),
});

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));
const PLAN = "2026年度计划";

const list = (lines: number): SheetContent => ({
  name: "问题清单",
  rows: [
    { kind: "title", cells: ["问题清单：计划"] },
    { kind: "fact", cells: [withOwnSheetMark("本工作表由“计划审查”生成。")] },
    { kind: "header", cells: ["序号", "项目", "问题"] },
    { kind: "group", cells: ["市城管局（1 项）"] },
    ...Array.from({ length: lines }, (_, index) => ({
      kind: "body" as const,
      cells: [index + 1, "=1+1", "本次及此前补充合同合计超过原合同 10%。".repeat(4)],
    })),
  ],
  columns: [{ width: 7 }, { width: 24 }, { width: 40 }],
  markRow: 2,
  page: { titleRow: 3, footer: "第 &P 页，共 &N 页" },
  frozenRows: 3,
});

test("the list is saved with the file: text as text, merged lines, widths, frozen header, page set-up; every other sheet stays byte for byte; made again it is replaced", async () => {
  const file = await openFile(sample);
  try {
    useHost(file.backend, { level: { ExcelApi: "1.14" } });
    const host = createExcelHost();
    const made = await host.makeSheet(list(3));
    expect(made).toMatchObject({ name: "问题清单", replaced: false });
    expect(await host.makeSheet(list(2))).toEqual({ ...made, replaced: true });
    expect((await host.readSheet(made.sheetId)).values).toHaveLength(6);
    const changes = await file.watch.changes();
    expect(changes.lost).toEqual([]);
    expect(changes.edits).toEqual([]);
    expect(await file.watch.isUnsaved()).toBe(true);
    const bytes = file.watch.patched(changes);
    const [before, after] = [readPackage(sample), readPackage(bytes)];
    const touched = after
      .names()
      .filter(
        (name) =>
          !before.has(name) ||
          Buffer.compare(Buffer.from(before.read(name) ?? []), Buffer.from(after.read(name) ?? [])) !== 0,
      );
    expect(touched.filter((name) => before.has(name)).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    const saved = readWorkbook(after);
    const sheet = saved.sheets.at(-1);
    expect(sheet).toMatchObject({
      name: "问题清单",
      frozen: { rows: 3, columns: 0 },
      merges: [
        { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 },
        { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 3 },
      ],
    });
    expect(sheet?.rows.find(({ row }) => row === 5)?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [1, null],
      ["=1+1", null],
      [expect.stringContaining("补充合同"), null],
    ]);
    const header = sheet?.rows.find(({ row }) => row === 3)?.cells[0];
    expect(saved.styles.cellFormats[header?.style ?? 0]).toMatchObject({
      font: { bold: true },
      alignment: { wrap: true },
    });
    expect(sheet?.columns.map(({ width }) => Math.round(width ?? 0))).toEqual([8, 25, 41]);
    expect(saved.definedNames).toContainEqual({
      name: "_xlnm.Print_Titles",
      formula: "'问题清单'!$3:$3",
      sheetName: "问题清单",
    });
    const xml = after.readText(sheet?.path ?? "") ?? "";
    expect(xml).toContain('fitToPage="1"');
    expect(xml).toMatch(/<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"\/>/);
    expect(xml).toContain("第 &amp;P 页，共 &amp;N 页");
    file.watch.saved(changes);
    expect(await file.watch.isUnsaved()).toBe(false);
    const again = createXlsxHost(bytes, "计划.xlsx");
    expect(await again.makeSheet(list(1))).toMatchObject({ name: "问题清单", replaced: true });
    expect((await again.readSheet(sheet?.sheetId ?? "")).values.map(([, name]) => name)).toEqual([
      null,
      null,
      "项目",
      null,
      "=1+1",
    ]);
  } finally {
    file.close();
  }
});

test("cells are fixed and put back under the guard, and the saved file holds them", async () => {
  const file = await openFile(sample);
  try {
    const sheetId = file.sheetId(PLAN);
    useHost(file.backend, { level: { ExcelApi: "1.14" } });
    const host = createExcelHost();
    const grid = await host.readSheet(sheetId);
    const before = {
      value: grid.values[4 - grid.origin.row]?.[5 - grid.origin.column] ?? null,
      numberFormat: grid.numberFormats?.[4 - grid.origin.row]?.[5 - grid.origin.column] ?? "",
    };
    const edit = { row: 4, column: 5, expect: before, write: { value: 200, numberFormat: "0.0" } };
    const text = {
      row: 4,
      column: 17,
      expect: { value: grid.values[4 - grid.origin.row]?.[17 - grid.origin.column] ?? null, numberFormat: "General" },
      write: { value: "2026", numberFormat: "General" },
    };
    expect((await host.editCells(sheetId, [edit, text])).skipped).toEqual([]);
    const saved = readWorkbook(readPackage(file.watch.patched(await file.watch.changes()))).sheets[0]?.rows.find(
      ({ row }) => row === 4,
    );
    expect(saved?.cells.find(({ column }) => column === 5)?.value).toBe(200);
    expect(saved?.cells.find(({ column }) => column === 17)).toMatchObject({ value: "2026", type: "text" });
    expect(
      (
        await host.editCells(
          sheetId,
          [edit, text].map(({ expect: was, write, ...place }) => ({ ...place, expect: write, write: was })),
        )
      ).skipped,
    ).toEqual([]);
    expect((await file.watch.changes()).lost).toEqual([]);
    expect(await host.readSheet(sheetId)).toEqual(grid);
  } finally {
    file.close();
  }
});

test("a text of digits stays a text on a new sheet, and in the saved file", async () => {
  const file = await openFile(sample);
  try {
    useHost(file.backend, { level: { ExcelApi: "1.14" } });
    const host = createExcelHost();
    const made = await host.makeSheet({
      name: "试",
      rows: [{ kind: "body", cells: ["248", " 007 ", 248] }],
      columns: [{ width: 8 }, { width: 8 }, { width: 8 }],
      markRow: null,
      page: null,
      frozenRows: 0,
    });
    expect((await host.readSheet(made.sheetId)).values).toEqual([["248", " 007 ", 248]]);
    const saved = readWorkbook(readPackage(file.watch.patched(await file.watch.changes()))).sheets.at(-1);
    expect(saved?.rows[0]?.cells.map(({ value }) => value)).toEqual(["248", " 007 ", 248]);
  } finally {
    file.close();
  }
});
