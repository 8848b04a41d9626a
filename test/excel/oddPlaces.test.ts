/** Plans in odd places and under odd names: marked, marked again and cleared, the workbook is exactly as it was. */
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { manyProjects, mark, marksOf, open, SHEET, usersBook } from "./support/books";

const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];
const planAt = (sheet: string, row: number, column: number, rows = 3): MemoryBackend => {
  const book = new MemoryBackend([sheet, "台账"], "计划.xlsx");
  book.fill(sheet, [HEADER, ...manyProjects(rows)], row, column);
  return book;
};
const changed = (change: (book: MemoryBackend, id: string) => void): MemoryBackend => {
  const book = usersBook();
  change(book, book.idOf(SHEET));
  return book;
};

const books: readonly (readonly [string, string, () => MemoryBackend])[] = [
  ["one project", "计划", () => planAt("计划", 0, 0, 1)],
  ["far down and right", "计划", () => planAt("计划", 4_000, 700)],
  ["on the last rows of the sheet", "计划", () => planAt("计划", 1_048_572, 0)],
  ["room for the results, and one column more", "计划", () => planAt("计划", 0, 16_384 - 8 - 8)],
  [
    "a name with quotes, signs and an emoji",
    "O'Brien's “计划” + =A1! 😀",
    () => planAt("O'Brien's “计划” + =A1! 😀", 0, 0),
  ],
  ["a name of spaces and digits", " 2027 ", () => planAt(" 2027 ", 0, 0)],
  [
    "a title merged over the columns of the results",
    SHEET,
    () =>
      changed((book, id) => {
        book.unmerge(id, { row: 0, column: 0, rowCount: 1, columnCount: 8 });
        book.merge(id, { row: 0, column: 0, rowCount: 1, columnCount: 30 }, false);
      }),
  ],
  [
    "a very hidden sheet beside",
    SHEET,
    () => changed((book) => book.setSheetVisibility(book.idOf("台账"), "VeryHidden")),
  ],
  [
    "a validation and a format over whole columns",
    SHEET,
    () =>
      changed((book, id) => {
        book.setValidation(
          id,
          { row: 0, column: 8, rowCount: 1_048_576, columnCount: 3 },
          { rule: { textLength: { formula1: 5, operator: "LessThan" } } },
        );
        book.addConditionalFormat(id, [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 20 }], "Custom");
      }),
  ],
  [
    "texts of the user's that look like ours",
    SHEET,
    () =>
      changed((book) =>
        book.fill(
          SHEET,
          [
            ["审查标记（可清除）", "审查结论"],
            ["审查标记（可清除）请勿删除", 3],
          ],
          60,
          40,
        ),
      ),
  ],
];

test.each(books)("%s", async (_what, sheet, make) => {
  const book = make();
  const opened = open(book, "1.14", sheet);
  const before = book.snapshot();
  await mark(opened);
  const once = book.snapshot();
  expect(once).not.toEqual(before);
  await mark(opened);
  expect(book.snapshot()).toEqual(once);
  expect(await opened.host.clearMarks("all")).toEqual({ sheets: [sheet] });
  expect(book.snapshot()).toEqual(before);
  expect(opened.protocol.notImplemented).toEqual(new Set());
});

test.each([0, 1, 6])(
  "no room at the right (%i columns left): refused with a reason before anything is written",
  async (left) => {
    const book = planAt("计划", 0, 16_384 - 8 - left);
    const opened = open(book, "1.14", "计划");
    const before = book.snapshot();
    await expect(opened.host.applyMarks(opened.sheetId, await marksOf(opened))).rejects.toMatchObject({
      code: "occupied",
    });
    expect(book.snapshot()).toEqual(before);
  },
);
