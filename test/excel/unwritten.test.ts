/** Marks through Excel's real client library, on a workbook in memory, at the oldest Excel served and the newest. */
import { mark, marksOf, open, SHEET, type usersBook } from "./support/books";

describe("Nothing is written", () => {
  test("on a protected sheet, which can be read all the same", async () => {
    const opened = open();
    opened.book.protect(opened.sheetId, "密码");
    const before = opened.book.snapshot();
    expect((await opened.host.readSheet(opened.sheetId)).isProtected).toBe(true);
    await expect(mark(opened)).rejects.toMatchObject({ name: "HostError", code: "protected" });
    expect(opened.book.snapshot()).toEqual(before);
  });

  test("when a marked sheet was protected: clearing is refused before anything is removed anywhere", async () => {
    const opened = open();
    await mark(opened);
    opened.book.protect(opened.sheetId);
    const before = opened.book.snapshot();
    await expect(opened.host.clearMarks("all")).rejects.toMatchObject({
      code: "protected",
      place: { sheetName: SHEET },
    });
    expect(opened.book.snapshot()).toEqual(before);
  });

  test("when rows were inserted, renamed or retotalled between reading and writing", async () => {
    for (const edit of [
      (book: ReturnType<typeof usersBook>, id: string) =>
        book.insertCells(id, { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, "Down"),
      (book: ReturnType<typeof usersBook>) => book.fill(SHEET, [["另一项目"]], 3, 1),
      (book: ReturnType<typeof usersBook>) => book.fill(SHEET, [[111]], 3, 3),
    ]) {
      const opened = open();
      const plan = await marksOf(opened);
      edit(opened.book, opened.sheetId);
      const before = opened.book.snapshot();
      await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "changed" });
      expect(opened.book.snapshot()).toEqual(before);
    }
  });

  test("over content that someone typed beside the plan meanwhile, even a formula that shows nothing", async () => {
    for (const content of ["旁注", 0, '=""']) {
      const opened = open();
      const plan = await marksOf(opened);
      opened.book.fill(SHEET, [[content]], 4, 9);
      const before = opened.book.snapshot();
      await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "occupied" });
      expect(opened.book.snapshot()).toEqual(before);
    }
  });

  test("when a column was hidden, the sheet deleted, or the person cancelled", async () => {
    const opened = open();
    const plan = await marksOf(opened);
    opened.book.setColumnsHidden(opened.sheetId, 9, 1, true);
    await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "changed" });
    opened.book.setColumnsHidden(opened.sheetId, 9, 1, false);
    await expect(opened.host.applyMarks(opened.sheetId, plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
    opened.book.deleteSheet(opened.sheetId);
    await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "notFound" });
    await expect(opened.host.readSheet(opened.sheetId)).rejects.toMatchObject({ code: "notFound" });
    await expect(opened.host.clearMarks({ sheetId: opened.sheetId })).rejects.toMatchObject({ code: "notFound" });
  });
});
