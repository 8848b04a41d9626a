/** Marks where Excel's own search does not look, and sheets of which Excel does not tell. */
import { isOurFormula } from "../../src/marking";
import { strictness } from "../../src/workbench/strict";
import { mark, marksOf, open, SHEET, usersBook } from "./support/books";

const left = (opened: ReturnType<typeof open>): string =>
  JSON.stringify(
    opened.book
      .snapshot()
      .sheets.map(({ cells, conditionalFormats }) => [
        Object.values(cells).filter(({ value }) => /^PR1\||审查标记/.test(String(value))),
        conditionalFormats.filter(({ formula }) => isOurFormula(String(formula))),
      ]),
  );

test.each(["Hidden", "VeryHidden"] as const)("clearing all sheets reaches one that is %s", async (visibility) => {
  const opened = open();
  const before = opened.book.snapshot();
  await mark(opened);
  opened.book.setSheetVisibility(opened.sheetId, visibility);
  expect((await opened.host.clearMarks("all")).sheets).toEqual([SHEET]);
  opened.book.setSheetVisibility(opened.sheetId, "Visible");
  expect(opened.book.snapshot()).toEqual(before);
});

test("marks in hidden columns and rows are found and cleared", async () => {
  const opened = open();
  await mark(opened);
  opened.book.setColumnsHidden(opened.sheetId, 14, 1, true);
  opened.book.setRowsHidden(opened.sheetId, 1, 2, true);
  expect((await opened.host.clearMarks({ sheetId: opened.sheetId })).sheets).toEqual([SHEET]);
  expect(left(opened)).toBe("[[[],[]],[[],[]]]");
});

test("a protected sheet can be read, and its marks are not cleared but told", async () => {
  const opened = open();
  await mark(opened);
  opened.book.protect(opened.sheetId);
  expect((await opened.host.readSheet(opened.sheetId)).isProtected).toBe(true);
  await expect(opened.host.clearMarks("all")).rejects.toMatchObject({ code: "protected", place: { sheetName: SHEET } });
});

test("a protected sheet without results is named where Excel does not tell of its formats", async () => {
  const opened = open();
  await mark(opened);
  opened.book.protect(opened.book.idOf("台账"));
  expect(await opened.host.clearMarks("all")).toEqual({ sheets: [SHEET], unread: ["台账"] });
});

test("an Excel that tells of them names none, and refuses where copies of ours stand there", async () => {
  const opened = open(usersBook(), undefined, SHEET, strictness([], ["protectedReading"]));
  const plan = await mark(opened);
  const ledger = opened.book.idOf("台账");
  opened.book.protect(ledger);
  expect(await opened.host.clearMarks("all")).toEqual({ sheets: [SHEET] });
  opened.book.unprotect(ledger);
  const copy = opened.book.addConditionalFormat(ledger, [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }], "Custom");
  opened.book.updateConditionalFormat(ledger, copy, { formula: plan.formats[0]?.formula ?? "" });
  opened.book.protect(ledger);
  await expect(opened.host.clearMarks("all")).rejects.toMatchObject({
    code: "protected",
    place: { sheetName: "台账" },
  });
});

test("without a printer sheets are marked and cleared all the same, and no print area is offered", async () => {
  const book = usersBook();
  book.setPrintArea(book.idOf(SHEET), null);
  const opened = open(book, "1.14", SHEET, strictness(["noPrinter"]));
  const before = book.snapshot();
  const receipt = await opened.host.applyMarks(opened.sheetId, await marksOf(opened));
  expect(receipt.around?.printArea).toBeNull();
  await opened.host.clearMarks("all");
  expect(book.snapshot()).toEqual(before);
});
