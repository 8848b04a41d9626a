/** Fixes through Excel's own client library: guarded, kept to what changes, undone to the letter, whatever batch fails. */
import type { CellEdit, EditReceipt } from "../../src/host/types";
import { applyFixes, planFixes, type Fix } from "../../src/marking/fixes";
import { dayOfIso } from "../../src/exact";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import type { HostErrorCode as ExcelCode } from "../../src/workbench/protocol";
import { settle } from "../support/clientLibrary";
import { open, SHEET, type Opened } from "./support/books";

const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "合同签订日期",
  "是否涉密",
];

/** Row 3: amounts as text (General with an apostrophe, "@", full width), a date as text, spaces around the name; row 4: plain; row 5: formulas. */
function book(): MemoryBackend {
  const made = new MemoryBackend([SHEET], "计划.xlsx");
  const id = made.idOf(SHEET);
  made.writeCells(id, { row: 3, column: 3, rowCount: 1, columnCount: 1 }, "numberFormats", [["#,##0.00"]]);
  made.writeCells(id, { row: 2, column: 4, rowCount: 1, columnCount: 1 }, "numberFormats", [["@"]]);
  made.writeFormat(id, { row: 2, column: 4, rowCount: 1, columnCount: 1 }, { fillColor: "#FFFF00" });
  made.fill(SHEET, [
    ["达州市 2027 年计划"],
    HEADER,
    [1, " 政务云平台扩容　", "市数据局", "210", "208", "２００", "2026-03-05", "否"],
    [2, "智慧城管平台", "市城管局", 110, 112, 100, 46086, "否"],
    [3, "一网通办门户", "市政务服务局", 560, '="540"', 520, "", "否"],
  ]);
  made.writeCells(id, { row: 3, column: 6, rowCount: 1, columnCount: 1 }, "numberFormats", [["yyyy/m/d"]]);
  return made;
}

async function fixesOf({ host, sheetId }: Opened): Promise<readonly Fix[]> {
  const grid = await host.readSheet(sheetId);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  return planFixes(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 }), grid);
}

const editOf = ({ row, column, before, after }: Fix): CellEdit => ({ row, column, expect: before, write: after });
const undo = ({ row, column, expect, write }: CellEdit): CellEdit => ({ row, column, expect: write, write: expect });
const fix = async (opened: Opened): Promise<EditReceipt> =>
  opened.host.editCells(opened.sheetId, (await fixesOf(opened)).map(editOf));

test("what was fixed is what the plan of fixes says, other cells and formats stay, and the sheet reads the same", async () => {
  const opened = open(book());
  const grid = await opened.host.readSheet(opened.sheetId);
  const fixes = await fixesOf(opened);
  expect(fixes.map(({ key }) => key)).toEqual(["B3", "D3", "E3", "F3", "G3"]);
  const { written, skipped } = await opened.host.editCells(opened.sheetId, fixes.map(editOf));
  expect(written).toHaveLength(5);
  expect(skipped).toEqual([]);
  expect(await opened.host.readSheet(opened.sheetId)).toEqual(applyFixes(grid, fixes));
  const cells = opened.book.snapshot().sheets[0]?.cells ?? {};
  expect(cells["E3"]).toEqual({ value: 208, style: { fillColor: "#FFFF00" } });
  expect(cells["G3"]).toEqual({ value: 46086, style: { numberFormat: "yyyy-mm-dd" } });
});

test("undoing puts back every value and number format", async () => {
  const opened = open(book());
  const before = opened.book.snapshot();
  const { written } = await fix(opened);
  expect(opened.book.snapshot()).not.toEqual(before);
  const back = await opened.host.editCells(opened.sheetId, written.map(undo));
  expect(back.skipped).toEqual([]);
  expect(opened.book.snapshot()).toEqual(before);
});

test("a cell that was changed, reformatted or given a formula since is left alone and told", async () => {
  const opened = open(book());
  const fixes = (await fixesOf(opened)).map(editOf);
  opened.book.fill(SHEET, [[" 政务云平台 "]], 2, 1);
  opened.book.fill(SHEET, [["=200+10"]], 2, 3);
  opened.book.writeCells(opened.sheetId, { row: 2, column: 4, rowCount: 1, columnCount: 1 }, "numberFormats", [
    ["0.00"],
  ]);
  const before = opened.book.snapshot();
  const { written, skipped } = await opened.host.editCells(opened.sheetId, fixes);
  expect(written.map(({ column }) => column)).toEqual([6, 7]);
  expect(skipped.map(({ edit, reason }) => [edit.column, reason])).toEqual([
    [2, "changed"],
    [4, "formula"],
    [5, "changed"],
  ]);
  const after = opened.book.snapshot();
  for (const address of ["B3", "D3", "E3", "E5"])
    expect(after.sheets[0]?.cells[address]).toEqual(before.sheets[0]?.cells[address]);
});

test("undoing leaves alone what a person wrote over a fix", async () => {
  const opened = open(book());
  const { written } = await fix(opened);
  opened.book.fill(SHEET, [[211]], 2, 3);
  const { skipped } = await opened.host.editCells(opened.sheetId, written.map(undo));
  expect(skipped.map(({ edit }) => edit.column)).toEqual([4]);
  expect(opened.book.snapshot().sheets[0]?.cells["D3"]).toEqual({ value: 211 });
});

test("a formula whose result is a text that could be fixed stays a formula", async () => {
  const opened = open(book());
  const edit: CellEdit = {
    row: 5,
    column: 5,
    expect: { value: "540", numberFormat: "General" },
    write: { value: 540, numberFormat: "General" },
  };
  expect((await opened.host.editCells(opened.sheetId, [edit])).written).toEqual([]);
  expect(opened.book.snapshot().sheets[0]?.cells["E5"]).toEqual({ formula: '="540"' });
});

test("a text that looks like a formula or a number stays a text", async () => {
  const opened = open(book());
  for (const [row, text] of ["=1+1", "+86", "2026", "1e5", "3月5日", "@甲", "'引号", "TRUE", "#N/A 说明"].entries()) {
    const edit: CellEdit = {
      row: 10 + row,
      column: 2,
      expect: { value: null, numberFormat: "General" },
      write: { value: text, numberFormat: "General" },
    };
    await opened.host.editCells(opened.sheetId, [edit]);
    expect(opened.book.snapshot().sheets[0]?.cells[`B${10 + row}`]).toEqual({ value: text });
  }
});

test("nothing is written on a protected sheet", async () => {
  const opened = open(book());
  const fixes = (await fixesOf(opened)).map(editOf);
  opened.book.protect(opened.sheetId);
  const before = opened.book.snapshot();
  await expect(opened.host.editCells(opened.sheetId, fixes)).rejects.toMatchObject({
    code: "protected",
    place: { sheetName: SHEET },
  });
  expect(opened.book.snapshot()).toEqual(before);
});

test("2,000 cells in every second row take two batches, and a cancelled work writes nothing more", async () => {
  const opened = open(book());
  opened.book.fill(
    SHEET,
    Array.from({ length: 4000 }, (_, index) => [index % 2 ? "5" : 5]),
    10,
    3,
  );
  const edits = Array.from({ length: 2000 }, (_, index): CellEdit => ({
    row: 12 + 2 * index,
    column: 4,
    expect: { value: "5", numberFormat: "General" },
    write: { value: 5, numberFormat: "General" },
  }));
  await settle();
  opened.protocol.resetCounters();
  const { written } = await opened.host.editCells(opened.sheetId, edits);
  expect(written).toHaveLength(2000);
  expect(opened.protocol.batches).toBe(2);
  const controller = new AbortController();
  controller.abort();
  await expect(
    opened.host.editCells(opened.sheetId, edits.map(undo), { signal: controller.signal }),
  ).rejects.toMatchObject({ code: "cancelled" });
  expect((await opened.host.readSheet(opened.sheetId)).values[10]?.[3]).toBe(5);
});

describe("whatever batch fails, before or after it was carried out", () => {
  const CODES: readonly (readonly [ExcelCode, string])[] = [
    ["InvalidOperationInCellEditMode", "cellEditing"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ConnectionFailure", "disconnected"],
    ["GeneralException", "unknown"],
  ];
  test.each([1, 2])(
    "batch %i: one clear error; each cell is as it was or as fixed; doing it again ends well; undoing all brings everything back",
    async (batch) => {
      for (const when of ["before", "after"] as const)
        for (const [excel, code] of CODES) {
          const opened = open(book());
          const clean = opened.book.snapshot();
          const edits = (await fixesOf(opened)).map(editOf);
          await settle();
          opened.protocol.fail(batch, excel, { when });
          await expect(opened.host.editCells(opened.sheetId, edits)).rejects.toMatchObject({ name: "HostError", code });
          opened.protocol.clearFaults();
          const { cells } = opened.book.snapshot().sheets[0] as { cells: Record<string, { value?: unknown }> };
          for (const { row, column, expect: was, write } of edits)
            expect([was.value, write.value]).toContain(cells[`${"ABCDEFGH"[column - 1] ?? ""}${row}`]?.value);
          await opened.host.editCells(opened.sheetId, edits);
          await opened.host.editCells(opened.sheetId, edits.map(undo));
          expect(opened.book.snapshot()).toEqual(clean);
        }
    },
  );
});
