/** Sessions on a workbook through the real client library: edits followed by the piece, two panes on one workbook. */
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { decodeMarkerHeader } from "../../src/sheet";
import { createExcelHost } from "../../src/excel";
import { calm } from "../session/support/open";
import { settle } from "../support/clientLibrary";
import { turns } from "../support/turns";
import { manyProjects, open, usersBook, type Opened } from "./support/books";

const sessions: ReviewSession[] = [];
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.dispose()));
});

async function start(): Promise<ReviewSession> {
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  sessions.push(session);
  await session.start();
  return session;
}

/** Waits until what happened in the workbook has reached the sessions and they are done with it. */
const followed = async (): Promise<void> => {
  await settle();
  await turns(3);
  await Promise.all(sessions.map(calm));
  await settle();
};
const type = ({ book, sheetId }: Opened, row: number, column: number, value: string | number): void =>
  book.byPerson(() =>
    book.writeCells(sheetId, { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 }, "values", [[value]]),
  );
const violations = (session: ReviewSession): number | undefined => {
  const { result } = session.getSnapshot();
  return result?.kind === "reviewed" ? result.summary.violations : undefined;
};
/** What was remembered of the last review is meant to stay in the workbook. */
const withoutSettings = (snapshot: object): object =>
  Object.fromEntries(Object.entries(snapshot).filter(([key]) => key !== "settings"));
const headers = ({ book }: Opened): number =>
  Object.values(book.snapshot().sheets[0]?.cells ?? {}).filter(({ value }) => decodeMarkerHeader(value) !== null)
    .length;

test("an edit in a marked plan of 500 rows reads the edited cell, not the sheet, and the result is that of a whole review", async () => {
  const opened = open(usersBook(manyProjects(500)));
  const session = await start();
  await session.review({ mark: true });
  const before = violations(session) ?? 0;
  await followed();
  opened.protocol.resetCounters();
  type(opened, 10, 7, 5);
  await followed();
  expect(violations(session)).toBe(before - 1);
  expect(session.getSnapshot().result).toMatchObject({ stale: null, marks: "outdated" });
  expect(opened.protocol.batches).toBeLessThanOrEqual(2);
  expect(opened.protocol.largestResponse).toBeLessThan(5_000);
  await session.review({ mark: false });
  expect(violations(session)).toBe(before - 1);
});

test("a row inserted by a person is seen although nothing of it can be read by the piece", async () => {
  const opened = open();
  const session = await start();
  await session.review({ mark: false });
  opened.book.byPerson(() => {
    opened.book.insertCells(opened.sheetId, { row: 3, column: 0, rowCount: 1, columnCount: 16_384 }, "Down");
    opened.book.writeCells(opened.sheetId, { row: 3, column: 0, rowCount: 1, columnCount: 8 }, "values", [
      [9, "新增项目", "市水务局", 110, 112, 100, 30, "否"],
    ]);
  });
  await followed();
  const { result } = session.getSnapshot();
  expect(result?.kind === "reviewed" && result.review.rows.map(({ project }) => project.name)).toContain("新增项目");
});

test("two panes mark one workbook at the same time: one set of result columns, no cell of the user's differs, and clearing restores everything", async () => {
  const opened = open(usersBook(manyProjects(30)));
  const before = opened.book.snapshot();
  const [first, second] = [await start(), await start()];
  await Promise.all([first.review({ mark: true }), second.review({ mark: true })]);
  await followed();
  // Whoever found the sheet changed under its hands says so; a retry marks in place.
  for (const session of [first, second]) if (session.getSnapshot().notice?.kind !== "marked") await session.retry();
  expect(headers(opened)).toBe(1);
  await second.clear("all");
  expect(withoutSettings(opened.book.snapshot())).toEqual(withoutSettings(before));
});

test("an edit while the sheet is being read leaves the result out of date until it was read again: the newer value is what counts", async () => {
  const opened = open();
  const session = await start();
  const work = session.review({ mark: false });
  type(opened, 4, 7, 5);
  await work;
  await followed();
  const live = violations(session);
  await session.review({ mark: false });
  expect(violations(session)).toBe(live);
  expect(session.getSnapshot().result?.stale).toBeNull();
});
