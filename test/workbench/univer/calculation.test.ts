/** What is changed while the formula engine calculates is calculated all the same, whenever its reports arrive. */
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { openEngineApart, type EngineApart } from "./engineApart";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const CALCULATING = '"stage":4';
const ARRIVED = '"stage":1';
const START = SetFormulaCalculationStartMutation.id;

const open: EngineApart[] = [];
afterEach(() => open.splice(0).forEach((book) => book.dispose()));

/** A1 holds 1 and B1 its double, calculated. */
async function calculatedBook(): Promise<EngineApart> {
  const book = openEngineApart();
  open.push(book);
  await book.backend.writeCells(book.sheetId, { ...cell(0, 0), columnCount: 2 }, "formulas", [["1", "=A1*2"]]);
  await book.backend.settled();
  return book;
}

const value = async ({ backend, sheetId }: EngineApart, row: number, column: number) =>
  (await backend.readCells(sheetId, cell(row, column), "values"))[0]?.[0];

/** The next report that a calculation has ended. */
const ended = (book: EngineApart) =>
  book.carriedOut(SetFormulaCalculationNotificationMutation.id, (params) => "functionsExecutedState" in params);

/** Something is changed when the engine has ended, but its reports of that have not arrived: it is told to stop too late. */
async function changedTooLate(book: EngineApart, change: () => unknown): Promise<void> {
  const calculating = book.fromEngine.holdAfter(CALCULATING);
  await book.backend.writeCells(book.sheetId, cell(0, 0), "values", [[3]]);
  await calculating;
  const stopped = book.carriedOut(SetFormulaCalculationStopMutation.id);
  await change();
  await stopped;
  book.fromEngine.release();
}

test("a formula entered while a calculation ends has its value", async () => {
  const book = await calculatedBook();
  await changedTooLate(book, () => book.backend.writeCells(book.sheetId, cell(5, 0), "formulas", [["=A1*3"]]));
  await book.backend.settled();
  expect([await value(book, 0, 1), await value(book, 5, 0)]).toEqual([6, 9]);
});

test("a highlight put in while a calculation ends is drawn", async () => {
  const book = await calculatedBook();
  const { backend, sheetId, univer } = book;
  const colours = univer.__getInjector().get(ConditionalFormattingViewModel);
  const fill = () =>
    (colours.getCellCfs(backend.unitId, sheetId, 0, 0) ?? []).map(
      ({ result }) => (result as { bg?: { rgb?: string } } | undefined)?.bg?.rgb,
    );
  await changedTooLate(book, async () => {
    const id = await backend.addConditionalFormat(sheetId, [cell(0, 0)], "Custom");
    await backend.updateConditionalFormat(sheetId, id, { formula: "=$A1=3", format: { fillColor: "#FF0000" } });
  });
  const drawn = new Promise<void>((resolve) => {
    const seen = colours.markDirty$.subscribe(() => {
      if (!fill()[0]) return;
      seen.unsubscribe();
      // With the results comes the report that the calculation has ended.
      resolve(ended(book));
    });
  });
  expect(fill()).not.toContain("#FF0000");
  await drawn;
  expect(fill()).toEqual(["#FF0000"]);
});

test("a calculation that is asked for while another one runs takes nothing from it", async () => {
  const book = await calculatedBook();
  const { backend, sheetId, toEngine, fromEngine } = book;
  const ROWS = 1_200;
  const many = Array.from({ length: ROWS }, (_, row) => [`=$A$2+${row}`]);
  const offsets = async () =>
    (await backend.readCells(sheetId, { ...cell(0, 3), rowCount: ROWS }, "values")).map(
      ([one], row) => Number(one) - row,
    );
  // However long it takes: nothing here waits for a time.
  const isEverywhere = async (offset: number) => (await offsets()).every((one) => one === offset);
  await backend.writeCells(sheetId, { ...cell(0, 3), rowCount: ROWS }, "formulas", many);
  while ((await value(book, ROWS - 1, 3)) !== ROWS - 1) await ended(book);
  // The first one's reports are late; the second one is on its way and covers what the first does.
  const first = fromEngine.holdAfter(ARRIVED);
  await backend.writeCells(sheetId, cell(0, 0), "values", [[5]]);
  await first;
  toEngine.hold();
  const second = book.carriedOut(START);
  await backend.writeCells(sheetId, cell(1, 0), "values", [[1_000]]);
  await second;
  // Now Univer hears that the first one has ended, and takes it that nothing is left to do; a third one follows.
  fromEngine.release();
  await backend.settled();
  const third = book.carriedOut(START);
  await backend.writeCells(sheetId, cell(7, 0), "formulas", [["=A1+1"]]);
  await third;
  // The third one arrives in the midst of the second.
  const begun = fromEngine.holdAfter(CALCULATING);
  const started = toEngine.holdAfter(START);
  toEngine.release();
  await started;
  await begun;
  toEngine.release();
  fromEngine.release();
  while ((await value(book, 7, 0)) !== 6 || !(await isEverywhere(1_000))) await ended(book);
  expect([await value(book, 0, 1), await value(book, 7, 0)]).toEqual([10, 6]);
});
