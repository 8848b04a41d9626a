/** Marks on a Univer workbook: a spreadsheet with a formula engine of its own computes verdicts and tokens. */
import { MessageChannel } from "node:worker_threads";
import { LocaleType, UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { createExcelHost } from "../../src/excel";
import { moneyScale, PLAIN_SCALE, tokenFormula, tokenOf } from "../../src/marking/tokens";
import type { CellValue } from "../../src/sheet";
import { createHeadlessUniver, createUniverBackend, type UniverBackend } from "../../src/workbench/backend/univer";
import { newSheetId } from "../../src/workbench/backend/univer/sheets";
import { useHost } from "../support/clientLibrary";
import { marksOf, SHEET, usersBook } from "./support/books";

// Univer's formula engine takes its breaks over a MessageChannel, which jsdom lacks.
Object.assign(globalThis, {
  MessageChannel,
  structuredClone: globalThis.structuredClone ?? ((value: unknown) => JSON.parse(JSON.stringify(value))),
});

let close = (): void => undefined;
afterEach(() => close());

function univerBook(): { book: UniverBackend; sheetId: string } {
  const univer = createHeadlessUniver();
  const sheetId = newSheetId();
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: sheetId.replace(/\W/g, ""),
    name: "计划.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: SHEET, rowCount: 100, columnCount: 26 } },
  });
  const book = createUniverBackend(univer, workbook);
  close = () => {
    book.dispose();
    univer.dispose();
  };
  return { book, sheetId };
}

/** Writes a block as the add-in would and waits until it is computed. */
async function write(
  book: UniverBackend,
  sheetId: string,
  row: number,
  column: number,
  cells: readonly (readonly (string | number | boolean | null)[])[],
): Promise<void> {
  await book.beginBatch?.();
  await book.writeCells(
    sheetId,
    { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 },
    "formulas",
    cells,
  );
  await book.endBatch?.();
}

const column = async (
  book: UniverBackend,
  sheetId: string,
  at: number,
  row: number,
  count: number,
): Promise<unknown[]> =>
  (await book.readCells(sheetId, { row, column: at, rowCount: count, columnCount: 1 }, "values")).map(
    ([value]) => value,
  );

test("verdicts are computed by the sheet itself, and call for another review once a flagged cell is corrected or rows change places", async () => {
  const { book, sheetId } = univerBook();
  const source = usersBook();
  const cells = source.readCells(source.idOf(SHEET), { row: 0, column: 0, rowCount: 6, columnCount: 8 }, "values");
  await write(book, sheetId, 0, 0, cells);
  const protocol = useHost(book, { level: { ExcelApi: "1.14" } });
  const opened = { book: source, protocol, host: createExcelHost(), sheetId };
  const plan = await marksOf(opened);
  await opened.host.applyMarks(sheetId, plan);
  expect(await column(book, sheetId, 8, 2, 4)).toEqual([
    "未发现问题",
    expect.stringMatching(/^不符合 \d 项/),
    expect.stringMatching(/^需核实|^不符合|^未发现/),
    "涉密，不审查",
  ]);
  expect(protocol.notImplemented).toEqual(new Set());

  await write(book, sheetId, 3, 6, [[10]]);
  expect(await column(book, sheetId, 8, 2, 2)).toEqual(["未发现问题", "需重新审查"]);
  await write(book, sheetId, 2, 0, [cells[4] ?? [], cells[3] ?? [], cells[2] ?? []]);
  expect(await column(book, sheetId, 8, 2, 3)).toEqual(["需重新审查", expect.stringMatching(/^不符合/), "需重新审查"]);

  await opened.host.clearMarks("all");
  expect(
    (await book.readCells(sheetId, { row: 0, column: 8, rowCount: 20, columnCount: 10 }, "formulas"))
      .flat()
      .every((value) => value === ""),
  ).toBe(true);
  expect(await book.conditionalFormats(sheetId)).toEqual([]);
}, 60_000);

test("tokens are computed alike, whatever a cell holds", async () => {
  const { book, sheetId } = univerBook();
  const values: CellValue[] = [
    null,
    "智慧城管",
    "a|b",
    "~*?",
    '说"引号"',
    " 空格 ",
    "𠮷田系统",
    true,
    false,
    0,
    30,
    29.999999999999996,
    10.01,
    -12.97,
    46086.5,
    99_999.99,
    5_000_000,
    12.345,
  ];
  const scales = [moneyScale("元"), PLAIN_SCALE, moneyScale("万元")];
  await write(
    book,
    sheetId,
    0,
    0,
    values.map((value) => [value]),
  );
  await write(
    book,
    sheetId,
    0,
    1,
    values.map((_, row) => scales.map((scale) => `=${tokenFormula(`$A${row + 1}`, scale)}`)),
  );
  const computed = await book.readCells(
    sheetId,
    { row: 0, column: 1, rowCount: values.length, columnCount: scales.length },
    "values",
  );
  expect(computed).toEqual(values.map((value) => scales.map((scale) => tokenOf(value, scale))));
}, 60_000);
