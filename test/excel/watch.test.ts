/** What happens in the workbook, told through Excel's real client library. */
import type { HostEvent } from "../../src/host/types";
import { settle } from "../support/clientLibrary";
import { mark, open, usersBook } from "./support/books";

async function watched(level?: string) {
  const opened = open(usersBook(), level);
  const events: HostEvent[] = [];
  const stop = await opened.host.watch((event) => events.push(event));
  await settle();
  return { ...opened, events, stop };
}

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test("edits by the person, by someone else in the file, and by us are told apart", async () => {
    const { book, events, sheetId, ...opened } = await watched(level);
    book.byPerson(() => book.writeCells(sheetId, { row: 3, column: 6, rowCount: 1, columnCount: 1 }, "values", [[10]]));
    await settle();
    book.byPerson(() => book.writeCells(sheetId, { row: 4, column: 6, rowCount: 1, columnCount: 1 }, "values", [[1]]), {
      remote: true,
    });
    await settle();
    expect(events).toEqual([
      { kind: "changed", sheetId, address: "G4", origin: "user", isCells: true },
      { kind: "changed", sheetId, address: "G5", origin: "remote", isCells: true },
    ]);
    events.length = 0;
    await mark({ book, sheetId, ...opened });
    await settle();
    const changes = events.filter(({ kind }) => kind === "changed");
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((event) => event.kind === "changed" && event.origin === "ours")).toBe(true);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("sorting, selecting, sheets coming, going and being protected are told", async () => {
    const { book, events, sheetId } = await watched(level);
    book.byPerson(() =>
      book.sort(sheetId, { row: 2, column: 0, rowCount: 4, columnCount: 8 }, [{ key: 3, ascending: true }], {
        matchCase: false,
        hasHeaders: false,
        orientation: "Rows",
      }),
    );
    await settle();
    expect(events.some((event) => event.kind === "changed" && event.origin === "user")).toBe(true);
    events.length = 0;
    book.byPerson(() => book.select(book.idOf("台账"), [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]));
    book.byPerson(() => book.addSheet("新表"));
    book.byPerson(() => book.protect(sheetId));
    await settle();
    expect(events).toEqual(
      expect.arrayContaining([
        { kind: "activated", sheetId: book.idOf("台账") },
        { kind: "selected", sheetId: book.idOf("台账"), address: "A1" },
        { kind: "sheetsChanged" },
      ]),
    );
    expect(events.filter(({ kind }) => kind === "sheetsChanged").length).toBeGreaterThanOrEqual(2);
  });

  test("nothing is told any more, and no handler is left, after stopping", async () => {
    const { book, events, sheetId, stop, protocol } = await watched(level);
    expect(protocol.context.events.registrations).toBeGreaterThan(5);
    await stop();
    await stop();
    await settle();
    book.byPerson(() => book.writeCells(sheetId, { row: 3, column: 6, rowCount: 1, columnCount: 1 }, "values", [[10]]));
    await settle();
    expect(events).toEqual([]);
    expect(protocol.context.events.registrations).toBe(0);
  });
});

test("a rename is told where Excel tells it (1.17), and is no error where it does not", async () => {
  const newest = await watched();
  newest.book.byPerson(() => newest.book.renameSheet(newest.sheetId, "改名"));
  await settle();
  const told = newest.events.filter(({ kind }) => kind === "sheetsChanged").length;
  const oldest = await watched("1.14");
  oldest.book.byPerson(() => oldest.book.renameSheet(oldest.sheetId, "改名"));
  await settle();
  expect([told > 0, oldest.events]).toEqual([true, []]);
});

test("a refused registration is a HostError", async () => {
  const opened = open();
  opened.protocol.fail(1, "ActivityLimitReached");
  await expect(opened.host.watch(() => undefined)).rejects.toMatchObject({ name: "HostError", code: "busy" });
});
