/** Every batch of marking and clearing fails once, before and after it was carried out, with every code Excel has for it. */
import { isOurFormula, isOurHint } from "../../src/marking";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import type { HostErrorCode as ExcelCode } from "../../src/workbench/protocol";
import { settle } from "../support/clientLibrary";
import { mark, markWithHints, marksOf, open, SHEET, usersBook, type Opened } from "./support/books";

const CODES: readonly (readonly [ExcelCode, string])[] = [
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["Conflict", "busy"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "notFound"],
  ["InvalidReference", "notFound"],
  ["InsertDeleteConflict", "occupied"],
  ["MergedRangeConflict", "occupied"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["ConnectionFailure", "disconnected"],
  ["GeneralException", "unknown"],
  ["InvalidArgument", "unknown"],
];

/** The plan as an Excel table. */
function tableBook(): MemoryBackend {
  const book = usersBook();
  book.removeAutoFilter(book.idOf(SHEET), "filter");
  book.addTable(book.idOf(SHEET), { row: 1, column: 0, rowCount: 5, columnCount: 8 }, true);
  return book;
}

/** The plan without a print area: one is offered. */
function bookToPrint(): MemoryBackend {
  const book = usersBook();
  book.setPrintArea(book.idOf(SHEET), null);
  return book;
}

const takeInBoth = async (opened: Opened): Promise<void> => {
  await opened.host.takeIn?.(opened.sheetId, "filter");
  await opened.host.takeIn?.(opened.sheetId, "printArea");
};
const markAndTakeIn = async (opened: Opened): Promise<void> => {
  await mark(opened);
  await takeInBoth(opened);
};
const clearAll = ({ host }: Opened): Promise<unknown> => host.clearMarks("all");

/** What the user has on the sheet: everything outside the result columns I to O, but for hints and the note that there are some. */
function users(book: MemoryBackend) {
  const { sheets, settings, ...rest } = book.snapshot();
  return {
    ...rest,
    settings: Object.fromEntries(Object.entries(settings).filter(([key]) => key !== "PlanReview.hints")),
    sheets: sheets.map(({ columnWidths, cells, conditionalFormats, validations, ...sheet }) => ({
      ...sheet,
      validations: validations.filter(({ prompt }) => !isOurHint((prompt as { title?: string } | null)?.title)),
      cells: Object.fromEntries(Object.entries(cells).filter(([address]) => !/^[I-O]\d/.test(address))),
      columnWidths: Object.fromEntries(Object.entries(columnWidths).filter(([column]) => !/^[I-O]$/.test(column))),
      conditionalFormats: conditionalFormats.filter(({ formula }) => !isOurFormula(String(formula))),
    })),
  };
}

async function batchesOf(
  work: (opened: Opened) => Promise<unknown>,
  prepare: (opened: Opened) => Promise<unknown>,
): Promise<number> {
  const opened = open(usersBook());
  await prepare(opened);
  await settle();
  opened.protocol.resetCounters();
  await work(opened);
  await settle();
  return opened.protocol.batches;
}

const WORKS = [
  ["marking", mark, async () => undefined],
  ["marking again", mark, mark],
  ["clearing", ({ host, sheetId }: Opened) => host.clearMarks({ sheetId }), mark],
  ["clearing all sheets", ({ host }: Opened) => host.clearMarks("all"), mark],
  ["marking with hints", markWithHints, async () => undefined],
  ["marking again with hints", markWithHints, markWithHints],
  ["marking again without hints", mark, markWithHints],
  ["clearing with hints", ({ host, sheetId }: Opened) => host.clearMarks({ sheetId }), markWithHints],
] as const;

describe.each(WORKS)("%s", (name, work, prepare) => {
  test("whatever batch fails, with whatever code: one clear error, no cell of the user's differs, and clearing brings it to order", async () => {
    const batches = await batchesOf(work, prepare);
    expect(batches).toBeGreaterThan(1);
    const reference = open(usersBook());
    const clean = reference.book.snapshot();
    let tried = 0;
    for (let batch = 1; batch <= batches; batch += 1) {
      for (const when of ["before", "after"] as const) {
        // Every code at the first batch not carried out and at the last one carried out, two elsewhere: the code does not
        // depend on the batch.
        const isEnd = when === "before" ? batch === 1 : batch === batches;
        for (const [excel, ours] of isEnd ? CODES : CODES.slice(0, 2)) {
          const opened = open(usersBook());
          await prepare(opened);
          await settle();
          opened.protocol.fail(batch, excel, { when });
          // A response that is too large is asked for again in smaller blocks.
          const failure = await work(opened).then(
            () => null,
            (error: unknown) => error,
          );
          // What Excel refuses without a reason is asked for again without the page, or with shorter highlights, or left out.
          if (failure === null)
            expect(["ResponsePayloadSizeLimitExceeded", "GeneralException", "InvalidArgument"]).toContain(excel);
          else expect(failure).toMatchObject({ name: "HostError", code: ours });
          expect(users(opened.book)).toEqual(users(reference.book));
          opened.protocol.clearFaults();
          await opened.host.clearMarks("all");
          expect(opened.book.snapshot()).toEqual(clean);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(2 * batches);
    process.stdout.write(
      `fault matrix: ${tried} faults over ${batches} batches of ${name}, the whole workbook compared after each\n`,
    );
  }, 180_000);

  test("a retry after a failure ends where it would have ended without one", async () => {
    const reference = open(usersBook());
    await prepare(reference);
    await work(reference);
    const wanted = reference.book.snapshot();
    const batches = await batchesOf(work, prepare);
    for (let batch = 1; batch <= batches; batch += 1) {
      for (const when of ["before", "after"] as const) {
        const opened = open(usersBook());
        await prepare(opened);
        await settle();
        opened.protocol.fail(batch, "ConnectionFailure", { when });
        await expect(work(opened)).rejects.toMatchObject({ code: "disconnected" });
        await work(opened);
        expect(withoutSheetId(opened.book)).toEqual(withoutSheetId(reference.book, wanted));
      }
    }
  }, 180_000);
});

/** The marker header names the sheet's id, which differs from one workbook of this process to the next. */
function withoutSheetId(book: MemoryBackend, snapshot = book.snapshot()) {
  return JSON.parse(JSON.stringify(snapshot).replaceAll(/;s=[^";]*/g, "")) as unknown;
}

const AROUND = [
  ["marking a table", tableBook, mark, async () => undefined],
  ["marking a table again", tableBook, mark, mark],
  ["clearing a table", tableBook, clearAll, mark],
  ["taking in filter and print area", bookToPrint, takeInBoth, mark],
  ["clearing what was taken in", bookToPrint, clearAll, markAndTakeIn],
] as const;

test.each(AROUND)(
  "%s: after a fault at any batch, clearing gives the workbook back exactly",
  async (name, make, work, prepare) => {
    const clean = open(make()).book.snapshot();
    const counted = open(make());
    await prepare(counted);
    await settle();
    counted.protocol.resetCounters();
    await work(counted);
    await settle();
    const { batches } = counted.protocol;
    let tried = 0;
    for (let batch = 1; batch <= batches; batch += 1)
      for (const when of ["before", "after"] as const)
        for (const code of ["ActivityLimitReached", "ConnectionFailure", "AccessDenied"] as const) {
          const opened = open(make());
          await prepare(opened);
          await settle();
          opened.protocol.fail(batch, code, { when });
          await expect(work(opened)).rejects.toMatchObject({ name: "HostError" });
          opened.protocol.clearFaults();
          await opened.host.clearMarks("all");
          expect(withoutTableIds(opened.book)).toEqual(withoutTableIds(clean));
          tried += 1;
        }
    process.stdout.write(
      `fault matrix: ${tried} faults over ${batches} batches of ${name}, the whole workbook compared after each\n`,
    );
  },
  180_000,
);

/** Ids differ from one workbook of this process to the next. */
function withoutTableIds(from: MemoryBackend | ReturnType<MemoryBackend["snapshot"]>): unknown {
  return JSON.parse(
    JSON.stringify("snapshot" in from ? from.snapshot() : from, (key, value: unknown) =>
      key === "id" ? undefined : value,
    ),
  ) as unknown;
}

test("a cell in edit mode refuses everything with one code", async () => {
  const opened = open();
  const plan = await marksOf(opened);
  opened.protocol.cellEditMode = true;
  for (const call of [
    () => opened.host.applyMarks(opened.sheetId, plan),
    () => opened.host.readSheet(opened.sheetId),
    () => opened.host.clearMarks("all"),
    () => opened.host.describe(),
    () => opened.host.select(opened.sheetId, "A1"),
    () => opened.host.readSetting("x"),
  ]) {
    await expect(call()).rejects.toMatchObject({ name: "HostError", code: "cellEditing" });
  }
});
