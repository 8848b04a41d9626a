/** A formula over the whole table of the plan keeps its value: the results then stand beside the table. */
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { createExcelHost } from "../../src/excel";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { manyProjects, open, SHEET, usersBook, type Opened } from "./support/books";

const sessions: ReviewSession[] = [];
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.dispose()));
});

function tableBook(rows = 4): {
  readonly book: MemoryBackend;
  readonly name: string;
  readonly table: () => { readonly columnCount: number } | undefined;
} {
  const book = usersBook(manyProjects(rows));
  const id = book.idOf(SHEET);
  book.removeAutoFilter(id, "filter");
  const table = book.addTable(id, { row: 1, column: 0, rowCount: rows + 1, columnCount: 8 }, true);
  const find = () => book.tables().find((one) => one.id === table);
  return { book, name: find()?.name ?? "", table: () => find()?.range };
}

async function started(): Promise<ReviewSession> {
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  sessions.push(session);
  await session.start();
  return session;
}

async function marked(session: ReviewSession): Promise<Record<string, unknown>> {
  await session.review({ mark: true });
  const { notice } = session.getSnapshot();
  if (notice?.kind !== "marked") throw new Error(JSON.stringify(notice));
  return { ...notice };
}

/** Sheets and names of the user's; what was remembered of the review stays in the workbook. */
const users = ({ book }: Pick<Opened, "book">): object => ({ ...book.snapshot(), settings: null });

const places: readonly (readonly [string, (book: MemoryBackend, table: string) => void])[] = [
  ["in another sheet", (book, table) => book.fill("台账", [[`=COUNTA(${table})`]], 8, 3)],
  ["in the plan's sheet, far away", (book, table) => book.fill(SHEET, [[`=SUM(${table}[#All])`]], 40, 30)],
  ["in the table itself, under no name", (book) => book.fill(SHEET, [["=COUNTA([#Headers])"]], 3, 5)],
  [
    "in a name of the workbook",
    (book, table) => book.addName(null, { name: "全表", formula: `=${table}`, visible: true, comment: "" }),
  ],
  [
    "in a name of a sheet",
    (book, table) =>
      book.addName(book.idOf("台账"), {
        name: "全表",
        formula: `=ROWS(${table.toLowerCase()}[])`,
        visible: false,
        comment: "",
      }),
  ],
];

test.each(places)(
  "%s: the table stays as it is, the notice says why, clearing gives everything back",
  async (_place, add) => {
    const { book, name, table } = tableBook();
    add(book, name);
    const opened = open(book, "1.14");
    const before = users(opened);
    const session = await started();
    expect(await marked(session)).toMatchObject({
      table: null,
      beside: name,
      block: expect.stringMatching(/^J2:/) as string,
    });
    expect(table()?.columnCount).toBe(8);
    // Marked again they stay where they are, though it is not asked again.
    expect(await marked(session)).toMatchObject({
      table: null,
      beside: null,
      block: expect.stringMatching(/^J2:/) as string,
    });
    await session.clear("all");
    expect(users(opened)).toEqual(before);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  },
);

test("formulas that name columns are no hindrance: the results join the table", async () => {
  const { book, name, table } = tableBook();
  book.fill(
    "台账",
    [
      [
        `=SUM(${name}[总投资（万元）])`,
        `=SUM(${name}[[#All],[序号]:[总投资（万元）]])`,
        `="${name}"`,
        `=SUM(${name}0!A1)`,
      ],
    ],
    8,
    3,
  );
  open(book);
  expect(await marked(await started())).toMatchObject({ table: name, beside: null });
  expect(table()?.columnCount).toBe(15);
});

test("a formula written after the results joined takes them in as a column of the user's would be: they stay where they are", async () => {
  const { book, name, table } = tableBook();
  open(book);
  const session = await started();
  await marked(session);
  book.fill("台账", [[`=COUNTA(${name})`]], 8, 3);
  expect(await marked(session)).toMatchObject({ table: name, beside: null });
  expect(table()?.columnCount).toBe(15);
});

test("a protected sheet's formulas are found as well", async () => {
  const { book, name } = tableBook();
  book.fill("台账", [[`=COUNTA(${name})`]], 8, 3);
  book.protect(book.idOf("台账"));
  open(book);
  expect(await marked(await started())).toMatchObject({ beside: name });
});

test("20,000 cells with formulas are read some thousand at a time, and the last one is found", async () => {
  const { book, name } = tableBook();
  book.fill(
    "台账",
    Array.from({ length: 20_000 }, (_, row) => [row, row === 19_999 ? `=COUNTA(${name})` : "=1+1"]),
    0,
    5,
  );
  const opened = open(book);
  const { batches } = opened.protocol;
  expect(await opened.host.isTableNamedWhole?.(opened.sheetId, name)).toBe(true);
  expect(opened.protocol.batches - batches).toBeLessThan(20);
});

test("a cancelled look at formulas writes nothing", async () => {
  const { book, name } = tableBook();
  book.fill("台账", [["=1+1"]], 8, 3);
  const opened = open(book);
  const before = book.snapshot();
  await expect(
    opened.host.isTableNamedWhole?.(opened.sheetId, name, { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ code: "cancelled" });
  expect(book.snapshot()).toEqual(before);
});
