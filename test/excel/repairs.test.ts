/**
 * What people do to a marked sheet: cut, paste elsewhere, insert, delete, sort, copy. No verdict or colour shows on
 * another project than the reviewed one; marking again repairs; 清除 over all sheets leaves nothing of ours.
 */
import { isOurFormula } from "../../src/marking";
import { moveFormula, type CellValue, contains, decodeMarkerHeader } from "../../src/sheet";
import { evaluate, shows } from "../marking/support/evaluate";
import { mark, open, SHEET, usersBook, type Opened } from "./support/books";

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const OVER = "智慧城管平台";
/** One project over the limit among others without a fault. */
const PROJECTS = [
  [1, "政务云平台扩容", "市数据局", 210, 208, 200, 0, "否"],
  [2, OVER, "市城管局", 110, 112, 100, 10.01, "否"],
  [3, "一网通办门户", "市政务服务局", 230, 228, 220, 0, "否"],
  [4, "机要系统改造", "市委机要局", 300, "", "", "", "是"],
];

/** Cells as a spreadsheet shows them: formulas of ours computed. Rows and columns count from 1. */
function looksOf({ book }: Opened, sheetId: string) {
  const cell = (row: number, column: number): CellValue => {
    const formula = book.readCells(sheetId, at(row - 1, column - 1), "formulas")[0]?.[0] ?? "";
    if (typeof formula === "string" && formula.startsWith("=")) return evaluate(formula, cell) as CellValue;
    return formula === "" ? null : formula;
  };
  const formats = book.conditionalFormats(sheetId).filter(({ formula }) => isOurFormula(formula));
  const coloured = (row: number, column: number): boolean =>
    formats.some(({ ranges, formula }) =>
      ranges.some((range) => {
        const first = {
          firstRow: range.row + 1,
          lastRow: range.row + range.rowCount,
          firstColumn: range.column + 1,
          lastColumn: range.column + range.columnCount,
        };
        // This workbook gives a format up whose first row was deleted; Excel keeps it.
        // A format over several ranges is relative to the first cell of them all.
        const top = Math.min(...ranges.map((other) => other.row + 1));
        return contains(first, row, column) && !formula.includes("#REF!") && shows(formula, cell, row - top);
      }),
    );
  return { cell, coloured };
}

/** Names of projects that something says they break a rule: a verdict in their row, or a colour on their amounts. */
function accused(opened: Opened, sheetId = opened.sheetId, nameColumn = 2): readonly string[] {
  const { cell, coloured } = looksOf(opened, sheetId);
  const names: string[] = [];
  for (let row = 3; row <= 14; row += 1) {
    const columns = Array.from({ length: 22 }, (_, index) => index + 1);
    const said = columns.some((column) => String(cell(row, column) ?? "").startsWith("不符合 "));
    if (said || columns.filter((column) => column <= nameColumn + 6).some((column) => coloured(row, column)))
      names.push(String(cell(row, nameColumn) ?? ""));
  }
  return names;
}

const blocks = ({ book }: Opened): readonly string[] =>
  book.snapshot().sheets.flatMap(({ name, cells }) =>
    Object.entries(cells)
      .filter(([, { value }]) => decodeMarkerHeader(value) !== null)
      .map(([address]) => `${name}!${address}`),
  );
const ourFormats = ({ book }: Opened): number =>
  book
    .snapshot()
    .sheets.flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => isOurFormula(String(formula))).length;

/** Copies contents as Excel does: references move along. `cut` takes them away where they stood, and leaves them as they are. */
function paste(
  { book }: Opened,
  from: string,
  source: ReturnType<typeof at>,
  to: string,
  row: number,
  column: number,
  cut = false,
): void {
  const cells = book
    .readCells(from, source, "formulas")
    .map((line) =>
      line.map((value) =>
        typeof value === "string" && value.startsWith("=") && !cut
          ? moveFormula(value, row - source.row, column - source.column)
          : value,
      ),
    );
  book.byPerson(() => {
    if (cut) book.clear(from, source, "Contents");
    book.writeCells(to, at(row, column, source.rowCount, source.columnCount), "formulas", cells);
  });
}

async function marked(): Promise<Opened> {
  const opened = open(usersBook(PROJECTS));
  await mark(opened);
  expect(accused(opened)).toEqual([OVER]);
  return opened;
}

/** Marked again there is one block, with all formats once, and only who is over the limit is accused; cleared, nothing of ours is left. */
async function repaired(opened: Opened, copies = 0): Promise<void> {
  const plan = await mark(opened);
  expect(accused(opened)).toEqual([OVER]);
  expect(blocks(opened).filter((block) => block.startsWith(SHEET))).toHaveLength(1);
  expect(ourFormats(opened)).toBe(plan.formats.length + copies);
  await opened.host.clearMarks("all");
  expect(blocks(opened)).toEqual([]);
  expect(ourFormats(opened)).toBe(0);
  expect(JSON.stringify(opened.book.snapshot().sheets)).not.toMatch(/PR1\||需重新审查/);
}

test.each<[string, (opened: Opened) => void]>([
  ["a row inserted above", ({ book, sheetId }) => book.insertCells(sheetId, at(3, 0, 1, ALL_COLUMNS), "Down")],
  [
    "a row of another project deleted",
    ({ book, sheetId }) => book.deleteCells(sheetId, at(2, 0, 1, ALL_COLUMNS), "Up"),
  ],
  [
    "a column inserted inside the plan",
    ({ book, sheetId }) => book.insertCells(sheetId, at(0, 4, ALL_ROWS, 1), "Right"),
  ],
  [
    "an empty column inserted between plan and results",
    ({ book, sheetId }) => book.insertCells(sheetId, at(0, 8, ALL_ROWS, 1), "Right"),
  ],
])("%s: the verdict stays with its project, and marking again repairs", async (_, change) => {
  const opened = await marked();
  opened.book.byPerson(() => change(opened));
  expect(accused(opened)).toEqual([OVER]);
  await repaired(opened);
});

test("an empty column inserted among the results: the verdict stays with its project, and clearing takes ours away on both sides of it", async () => {
  const opened = await marked();
  opened.book.byPerson(() => opened.book.insertCells(opened.sheetId, at(0, 11, ALL_ROWS, 1), "Right"));
  expect(accused(opened)).toEqual([OVER]);
  await opened.host.clearMarks("all");
  expect(blocks(opened)).toEqual([]);
  await repaired(opened);
});

test("a column of the results deleted: what is left says nothing wrong, marking again brings it back", async () => {
  const opened = await marked();
  opened.book.byPerson(() => opened.book.deleteCells(opened.sheetId, at(0, 9, ALL_ROWS, 1), "Left"));
  expect(accused(opened)).toEqual([OVER]);
  await repaired(opened);
});

test.each([
  [false, "rows sorted with their results", 15],
  [true, "rows sorted by a filter over the user's columns alone", 8],
])("%#: %s", async (alone, _, columnCount) => {
  const opened = await marked();
  opened.book.byPerson(() =>
    opened.book.sort(opened.sheetId, at(2, 0, 4, columnCount), [{ key: 3, ascending: true }], {
      matchCase: false,
      hasHeaders: false,
      orientation: "Rows",
    }),
  );
  const said = accused(opened);
  expect(said.filter((name) => name !== OVER)).toEqual([]);
  if (alone) expect(looksOf(opened, opened.sheetId).cell(3, 9)).toBe("需重新审查");
  else expect(said).toEqual([OVER]);
  await repaired(opened);
});

test("a project's cells cut and pasted over another's: nobody is accused in its place", async () => {
  const opened = await marked();
  paste(opened, opened.sheetId, at(3, 1, 1, 7), opened.sheetId, 4, 1, true);
  expect(accused(opened).filter((name) => name !== OVER)).toEqual([]);
  await repaired(opened);
});

test("a row pasted with its results over another row: it says what holds for the project that stands there", async () => {
  const opened = await marked();
  paste(opened, opened.sheetId, at(3, 8, 1, 7), opened.sheetId, 2, 8);
  expect(accused(opened)).toEqual([OVER]);
  await repaired(opened);
});

test("results pasted into another sheet beside other projects accuse none of them, and 清除 over all sheets takes them away", async () => {
  const opened = await marked();
  const ledger = opened.book.idOf("台账");
  opened.book.fill(
    "台账",
    [
      [1, "另一项目", "市水务局", 110, 112, 100, 10.01, "否"],
      [2, "又一项目", "市水务局", 110, 112, 100, 10.01, "否"],
    ],
    2,
    0,
  );
  const formats = opened.book.conditionalFormats(opened.sheetId).filter(({ formula }) => isOurFormula(formula));
  paste(opened, opened.sheetId, at(1, 8, 5, 7), ledger, 1, 8);
  for (const { ranges, formula } of formats)
    opened.book.updateConditionalFormat(ledger, opened.book.addConditionalFormat(ledger, ranges, "Custom"), {
      formula,
    });
  expect(accused(opened, ledger)).toEqual([]);
  await repaired(opened, formats.length);
});

test("a marked sheet copied: the copy keeps true verdicts, can be marked by itself, and both are cleared at once", async () => {
  const opened = await marked();
  const { book } = opened;
  const copy = book.addSheet(`${SHEET} (2)`);
  paste(opened, opened.sheetId, at(0, 0, 8, 15), copy, 0, 0);
  const formats = book.conditionalFormats(opened.sheetId).filter(({ formula }) => isOurFormula(formula));
  for (const { ranges, formula } of formats)
    book.updateConditionalFormat(copy, book.addConditionalFormat(copy, ranges, "Custom"), { formula });
  expect(accused(opened, copy)).toEqual([OVER]);
  await mark({ ...opened, sheetId: copy });
  expect(blocks(opened)).toHaveLength(2);
  expect((await opened.host.clearMarks("all")).sheets).toEqual([SHEET, `${SHEET} (2)`]);
  expect([blocks(opened), ourFormats(opened)]).toEqual([[], 0]);
});

test("formats split by pasting and widened over other rows accuse nobody, and are made one again", async () => {
  const opened = await marked();
  const { book, sheetId } = opened;
  for (const { ranges, formula } of book
    .conditionalFormats(sheetId)
    .filter(({ formula: text }) => isOurFormula(text))) {
    const [range] = ranges;
    if (range)
      book.updateConditionalFormat(
        sheetId,
        book.addConditionalFormat(
          sheetId,
          [range, { ...range, row: range.row + range.rowCount, rowCount: 5 }],
          "Custom",
        ),
        { formula },
      );
  }
  expect(accused(opened)).toEqual([OVER]);
  await repaired(opened);
});
