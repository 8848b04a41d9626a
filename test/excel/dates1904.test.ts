/** A workbook that counts its days from 1904, as old ones from a Mac do: the same dates, findings and marks as elsewhere. */
import { isFrom1904 } from "../../src/excel/dateSystem";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { moveFormula } from "../../src/sheet";
import { strictness } from "../../src/workbench/strict";
import { evaluate } from "../marking/support/evaluate";
import { mark, marksOf, open, SHEET, type Opened } from "./support/books";

const FROM_1904 = 1462;
const HEADER = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "合同签订日期", "验收日期"];
/** 验收 before 签订: row 3 is wrong. 2024-03-01, 2024-06-01; 2024-05-01, 2024-02-01. */
const PROJECTS = [
  [1, "政务云平台", "市数据局", 210, 200, 45_352, 45_444],
  [2, "智慧城管", "市城管局", 110, 100, 45_413, 45_323],
];

function opened(shift: number): Opened {
  const book = new MemoryBackend([SHEET], "计划.xlsx");
  const id = book.idOf(SHEET);
  book.fill(SHEET, [HEADER, ...PROJECTS.map((row) => row.map((cell, at) => (at < 5 ? cell : Number(cell) - shift)))]);
  book.writeCells(
    id,
    { row: 1, column: 5, rowCount: 2, columnCount: 2 },
    "numberFormats",
    Array.from({ length: 2 }, () => ["yyyy-mm-dd", 'yyyy"年"m"月"d"日"']),
  );
  return open(book, "1.14", SHEET, shift === 0 ? strictness() : strictness(["datesFrom1904"]));
}

test("is read as the same dates, and says so", async () => {
  const read = async (shift: number) => {
    const one = opened(shift);
    const grid = await one.host.readSheet(one.sheetId);
    // So are single cells after an edit.
    const range = { firstRow: 2, lastRow: 3, firstColumn: 4, lastColumn: 7 };
    return { grid, pieces: (await one.host.readCells?.(one.sheetId, [range]))?.pieces };
  };
  const [here, there] = [await read(0), await read(FROM_1904)];
  expect(there.grid.values).toEqual(here.grid.values);
  expect([here.grid.date1904, there.grid.date1904]).toEqual([undefined, true]);
  expect(there.pieces).toEqual(here.pieces);
});

test("gets the same verdicts, whose formulas hold for what its cells really keep", async () => {
  const verdicts = async (one: Opened): Promise<readonly unknown[]> => {
    const plan = await mark(one);
    return plan.cells.slice(1).map(([cell], down) => {
      if (cell?.kind !== "formula") return null;
      const row = plan.block.firstRow + 1 + down;
      const at = (r: number, c: number) =>
        one.book.readCells(one.sheetId, { row: r - 1, column: c - 1, rowCount: 1, columnCount: 1 }, "values")[0]?.[0];
      expect(evaluate(moveFormula(cell.formula, 0, 0), (r, c) => at(r, c) || null)).toBe(cell.shown);
      return [row, cell.shown];
    });
  };
  const here = await verdicts(opened(0));
  expect(await verdicts(opened(FROM_1904))).toEqual(here);
  expect(JSON.stringify(here)).toContain("不符合");
});

test("a highlight rests on a date as it is kept: the marker names what the formula sees", async () => {
  const there = opened(FROM_1904);
  const plan = await marksOf(there);
  expect(JSON.stringify(plan.cells)).toContain(`=n${(45_323 - FROM_1904) * 1_000_000}|`);
});

test("a cell is fixed to the date that was meant, and only while it holds what was read", async () => {
  const there = opened(FROM_1904);
  await there.host.readSheet(there.sheetId);
  const state = (value: number) => ({ value, numberFormat: "yyyy-mm-dd" });
  const edit = { row: 2, column: 6, expect: state(45_352), write: state(45_353) };
  expect(await there.host.editCells(there.sheetId, [edit])).toEqual({ written: [edit], skipped: [] });
  expect(there.book.snapshot().sheets[0]?.cells["F2"]?.value).toBe(45_353 - FROM_1904);
  expect((await there.host.editCells(there.sheetId, [edit])).skipped).toEqual([{ edit, reason: "changed" }]);
});

test.each([
  [45_352, "2024-03-01", false],
  [43_890, "2024-03-01", true],
  [43_890, "2024年3月1日", true],
  [43_890, "########", null],
  [43_890, "令和6年3月1日", null],
  [43_890, "合同20240301号", null],
  // Around a turn of the year the year alone must tell them apart.
  [45_292, "2024/1/1", false],
  [45_291, "2023/12/31", false],
  [43_830, "2024/1/1", true],
])("serial %s shown as %s: from 1904 is %s", (serial, text, is) => {
  expect(isFrom1904(serial, text)).toBe(is);
});
