/** Looks that a batch sets one after the other reach Univer together, and nothing can tell that they waited. */
import type { Univer } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { WorkbookEvent } from "../../../src/workbench/backend/types";
import { emptyBook } from "./support";

const CELLS = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
const LEFT = { ...CELLS, columnCount: 1 };
const FIRST = { ...LEFT, rowCount: 1 };

const open: Univer[] = [];
afterEach(() => open.splice(0).forEach((univer) => univer.dispose()));

/** A workbook, its one sheet, and how often Univer was told to set cells since. */
async function watchedBook() {
  const { backend, univer } = emptyBook(["计划"]);
  open.push(univer);
  const sheetId = await backend.activeSheetId();
  let writes = 0;
  backend.commands.onCommandExecuted(({ id }) => void (writes += Number(id === SetRangeValuesMutation.id)));
  return { backend, sheetId, writes: () => writes };
}

test("looks of one batch are one write; a later one of the same member wins, where both stand", async () => {
  const { backend, sheetId, writes } = await watchedBook();
  await backend.beginBatch?.();
  await backend.writeFormat(sheetId, CELLS, { fontName: "等线", fontSize: 11 });
  await backend.writeFormat(sheetId, LEFT, { fontSize: 14, bold: true });
  await backend.writeCells(sheetId, FIRST, "numberFormats", [["0.00"]]);
  expect(writes()).toBe(0);
  await backend.endBatch?.();
  expect(writes()).toBe(1);
  expect(await backend.readFormat(sheetId, CELLS)).toMatchObject({ fontName: "等线", fontSize: null, bold: null });
  expect(await backend.readFormat(sheetId, LEFT)).toMatchObject({ fontName: "等线", fontSize: 14, bold: true });
  expect(await backend.readCells(sheetId, LEFT, "numberFormats")).toEqual([["0.00"], ["General"], ["General"]]);
});

test("a read, a content and a member taken away again are in their order", async () => {
  const { backend, sheetId } = await watchedBook();
  await backend.beginBatch?.();
  await backend.writeFormat(sheetId, FIRST, { bold: true, wrapText: true });
  expect(await backend.readFormat(sheetId, FIRST)).toMatchObject({ bold: true, wrapText: true });
  await backend.writeCells(sheetId, FIRST, "numberFormats", [["0.00"]]);
  await backend.writeCells(sheetId, FIRST, "values", [["2026-11-26"]]);
  await backend.writeFormat(sheetId, FIRST, { bold: false });
  await backend.endBatch?.();
  expect(await backend.readFormat(sheetId, FIRST)).toMatchObject({ bold: false, wrapText: true });
  // The number format stood before the day was typed: the cell keeps it.
  expect(await backend.readCells(sheetId, FIRST, "numberFormats")).toEqual([["0.00"]]);
});

test("cleared formats stay cleared, and what is set afterwards stands", async () => {
  const { backend, sheetId } = await watchedBook();
  await backend.beginBatch?.();
  await backend.writeFormat(sheetId, LEFT, { bold: true, fillColor: "#FF0000" });
  await backend.clear(sheetId, LEFT, "Formats");
  await backend.writeFormat(sheetId, FIRST, { italic: true });
  await backend.endBatch?.();
  expect(await backend.readFormat(sheetId, LEFT)).toMatchObject({ bold: false, fillColor: "", italic: null });
});

test("each is told as its own event, with its own cells", async () => {
  const { backend, sheetId } = await watchedBook();
  const told: WorkbookEvent[] = [];
  backend.listen((event) => told.push(event));
  await backend.beginBatch?.();
  await backend.writeFormat(sheetId, CELLS, { bold: true });
  await backend.writeFormat(sheetId, FIRST, { italic: true });
  await backend.endBatch?.();
  expect(told).toMatchObject([
    { type: "formatChanged", range: CELLS },
    { type: "formatChanged", range: FIRST },
  ]);
});

test("outside a batch nothing waits, and a protected sheet refuses at once", async () => {
  const { backend, sheetId, writes } = await watchedBook();
  await backend.writeFormat(sheetId, FIRST, { bold: true });
  expect(writes()).toBe(1);
  await backend.protect(sheetId);
  await backend.beginBatch?.();
  await expect(async () => backend.writeFormat(sheetId, FIRST, { bold: false })).rejects.toThrow("protected");
  await backend.endBatch?.();
});
