/** How a marked sheet is printed from Excel: set up where nobody did it, given back when the marks go. */
import { PLAIN_PAGE, type PageSetup } from "../../src/workbench/backend/types";
import { KIND, strictness } from "../../src/workbench/strict";
import { mark, open, SHEET, usersBook, type Opened } from "./support/books";

/** The users' plan (A to H, header in row 2) without a print area. */
function plainBook(page: Partial<PageSetup> = {}) {
  const book = usersBook();
  book.setPrintArea(book.idOf(SHEET), null);
  book.setPageSetup(book.idOf(SHEET), { ...PLAIN_PAGE, ...page });
  return book;
}
const printed = ({ book, sheetId }: Opened) => ({ page: book.pageSetup(sheetId), area: book.printArea(sheetId) });
const set = {
  page: {
    ...PLAIN_PAGE,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: { row: 1, column: 0, rowCount: 1, columnCount: 16_384 },
  },
  area: [{ row: 0, column: 0, rowCount: 6, columnCount: 14 }],
};

describe.each([
  ["a strict Excel", strictness()],
  ["a kind one", KIND],
])("in %s", (_, strict) => {
  test("a page that nobody set up is one page wide, repeats the header, ends before the marker, and is given back exactly", async () => {
    const opened = open(plainBook(), "1.14", SHEET, strict);
    const before = opened.book.snapshot();
    await mark(opened);
    expect(printed(opened)).toEqual(set);
    await mark(opened);
    expect(printed(opened)).toEqual(set);
    await opened.host.clearMarks("all");
    expect(opened.book.snapshot().sheets.map(({ page, printArea }) => [page, printArea])).toEqual(
      before.sheets.map(({ page, printArea }) => [page, printArea]),
    );
  });

  test.each<[string, Partial<PageSetup>]>([
    ["fitted", { zoom: { horizontalFitToPages: 2 } }],
    ["fitted in height", { zoom: { verticalFitToPages: 1 } }],
    ["scaled", { zoom: { scale: 80 } }],
    ["with repeated rows", { titleRows: { row: 0, column: 0, rowCount: 1, columnCount: 16_384 } }],
    ["with repeated columns", { titleColumns: { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 } }],
    ["cut by hand", { breaks: { row: 1, column: 0 } }],
    ["cut by hand between columns", { breaks: { row: 0, column: 2 } }],
  ])("a page that a person set up stays as it is: %s", async (__, page) => {
    const opened = open(plainBook(page), undefined, SHEET, strict);
    const before = printed(opened);
    await mark(opened);
    expect(printed(opened)).toEqual(before);
    await opened.host.clearMarks("all");
    expect(printed(opened)).toEqual(before);
  });
});

test("a page on its side goes back to its side", async () => {
  const opened = open(plainBook({ orientation: "Landscape" }));
  const before = printed(opened);
  await mark(opened);
  await opened.host.clearMarks("all");
  expect(printed(opened)).toEqual(before);
});

test("a print area is left alone, and the page with it; one that a person sets after marking stays when the marks go", async () => {
  const own = open(usersBook());
  const before = printed(own);
  await mark(own);
  expect(printed(own)).toEqual(before);

  const later = open(plainBook());
  await mark(later);
  later.book.setPrintArea(later.sheetId, [{ row: 0, column: 0, rowCount: 3, columnCount: 2 }]);
  await later.host.clearMarks("all");
  expect(printed(later).area).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 2 }]);
});

test("the results can still be left out of what is printed, and everything is given back", async () => {
  const opened = open(plainBook());
  const before = printed(opened);
  await mark(opened);
  await opened.host.takeIn?.(opened.sheetId, "printArea");
  expect(printed(opened).area).toEqual([{ row: 0, column: 0, rowCount: 6, columnCount: 8 }]);
  await opened.host.clearMarks("all");
  expect(printed(opened)).toEqual(before);
});

test("without a printer everything is marked, and the page is left alone", async () => {
  const opened = open(plainBook(), undefined, SHEET, strictness(["noPrinter"]));
  const before = opened.book.pageSetup(opened.sheetId);
  await mark(opened);
  expect(opened.book.pageSetup(opened.sheetId)).toEqual(before);
  expect(opened.book.printArea(opened.sheetId)).toBeNull();
});

test("marked in one pane, cleared in another: the page is given back", async () => {
  const first = open(plainBook());
  const before = printed(first);
  await mark(first);
  const second = open(first.book);
  await mark(second);
  expect(printed(second)).toEqual(set);
  await second.host.clearMarks("all");
  expect(printed(second)).toEqual(before);
});
