/** Every batch of marking and clearing fails once, before and after it was carried out, with every code Excel has for it. */
import { isOurFormula } from "../../src/marking";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import type { HostErrorCode as ExcelCode } from "../../src/workbench/protocol";
import { settle } from "../support/clientLibrary";
import { mark, marksOf, open, usersBook, type Opened } from "./support/books";

const CODES: readonly (readonly [ExcelCode, string])[] = [
  ["InvalidOperationInCellEditMode", "cellEditing"], ["ActivityLimitReached", "busy"], ["RequestAborted", "busy"], ["ServiceNotAvailable", "busy"], ["Conflict", "busy"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"], ["ResponsePayloadSizeLimitExceeded", "tooLarge"], ["AccessDenied", "protected"], ["ItemNotFound", "notFound"],
  ["InvalidReference", "notFound"], ["InsertDeleteConflict", "occupied"], ["MergedRangeConflict", "occupied"], ["ApiNotFound", "unsupported"], ["NotImplemented", "unsupported"],
  ["ConnectionFailure", "disconnected"], ["GeneralException", "unknown"], ["InvalidArgument", "unknown"],
];

/** What the user has on the sheet: everything outside the result columns I to O. */
function users(book: MemoryBackend) {
  const { sheets, ...rest } = book.snapshot();
  return { ...rest, sheets: sheets.map(({ columnWidths, cells, conditionalFormats, ...sheet }) => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(cells).filter(([address]) => !/^[I-O]\d/.test(address))),
    columnWidths: Object.fromEntries(Object.entries(columnWidths).filter(([column]) => !/^[I-O]$/.test(column))),
    conditionalFormats: conditionalFormats.filter(({ formula }) => !isOurFormula(String(formula))),
  })) };
}

async function batchesOf(work: (opened: Opened) => Promise<unknown>, prepare: (opened: Opened) => Promise<unknown>): Promise<number> {
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
] as const;

describe.each(WORKS)("%s", (_, work, prepare) => {
  test("whatever batch fails, with whatever code: one clear error, no cell of the user's differs, and clearing brings it to order", async () => {
    const batches = await batchesOf(work, prepare);
    expect(batches).toBeGreaterThan(1);
    const reference = open(usersBook());
    const clean = reference.book.snapshot();
    let tried = 0;
    for (let batch = 1; batch <= batches; batch += 1) {
      for (const when of ["before", "after"] as const) {
        // Every code at the first and last batch, three at the others: the code does not depend on the batch.
        for (const [excel, ours] of batch === 1 || batch === batches ? CODES : CODES.slice(0, 3)) {
          const opened = open(usersBook());
          await prepare(opened);
          await settle();
          opened.protocol.fail(batch, excel, { when });
          // A response that is too large is asked for again in smaller blocks.
          const failure = await work(opened).then(() => null, (error: unknown) => error);
          if (failure === null) expect(excel).toBe("ResponsePayloadSizeLimitExceeded");
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

test("a cell in edit mode refuses everything with one code", async () => {
  const opened = open();
  const plan = await marksOf(opened);
  opened.protocol.cellEditMode = true;
  for (const call of [() => opened.host.applyMarks(opened.sheetId, plan), () => opened.host.readSheet(opened.sheetId), () => opened.host.clearMarks("all"), () => opened.host.describe(), () => opened.host.select(opened.sheetId, "A1"), () => opened.host.readSetting("x")]) {
    await expect(call()).rejects.toMatchObject({ name: "HostError", code: "cellEditing" });
  }
});
