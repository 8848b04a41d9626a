/**
 * Others work in the same workbook: whatever they edit, insert or delete between any two batches of ours, what they
 * wrote stays, no row bears another project's verdict, and the marks can be cleared.
 */
import fc from "../support/properties";
import { HostError } from "../../src/host/types";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { settle } from "../support/clientLibrary";
import { evaluate } from "../marking/support/evaluate";
import { mark, open, SHEET, usersBook, type Opened } from "./support/books";

const COLUMNS = 16_384;

/** What somebody else does, before which batch of ours. Rows and columns from 0. */
type Act =
  | { readonly does: "type"; readonly row: number; readonly column: number; readonly value: string | number }
  | { readonly does: "insert" | "delete"; readonly row: number }
  | { readonly does: "deleteColumn"; readonly column: number }
  | { readonly does: "swap"; readonly row: number }
  | { readonly does: "rename" }
  | { readonly does: "deleteSheet" };
interface Foreign {
  readonly batch: number;
  readonly act: Act;
}

/** Columns of the plan, and one far from it; where results are to stand nobody can be kept from writing in between. */
const columns = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 20);
const rows = fc.integer({ min: 2, max: 7 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("type" as const),
      row: rows,
      column: columns,
      value: fc.constantFrom<string | number>("别人写的", 999.99, "智慧城管平台", 10.01, ""),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom("insert" as const, "delete" as const), row: rows }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("swap" as const), row: fc.integer({ min: 2, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("deleteColumn" as const), column: fc.constantFrom(2, 4) }) },
  { weight: 1, arbitrary: fc.constant({ does: "rename" } as const) },
  { weight: 1, arbitrary: fc.constant({ does: "deleteSheet" } as const) },
);
const foreign: fc.Arbitrary<readonly Foreign[]> = fc.array(fc.record({ batch: fc.integer({ min: 1, max: 9 }), act }), {
  minLength: 1,
  maxLength: 4,
});

const isThere = (book: MemoryBackend, id: string): boolean => book.sheets().some((sheet) => sheet.id === id);
const line = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: COLUMNS });
const cells = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 8 });

function does(book: MemoryBackend, id: string, what: Act): void {
  if (!isThere(book, id)) return;
  book.byPerson(
    () => {
      switch (what.does) {
        case "type":
          return book.writeCells(id, { ...cells(what.row), column: what.column, columnCount: 1 }, "values", [
            [what.value],
          ]);
        case "insert":
          return book.insertCells(id, line(what.row), "Down");
        case "delete":
          return book.deleteCells(id, line(what.row), "Up");
        case "deleteColumn":
          return book.deleteCells(id, { row: 0, column: what.column, rowCount: 1_048_576, columnCount: 1 }, "Left");
        case "swap": {
          // Sorted by the columns of the plan alone: the results stay behind.
          const [above, below] = [what.row, what.row + 1].map((row) => book.readCells(id, cells(row), "formulas"));
          book.writeCells(id, cells(what.row), "formulas", below!);
          return book.writeCells(id, cells(what.row + 1), "formulas", above!);
        }
        case "rename":
          return book.renameSheet(id, "改名");
        case "deleteSheet":
          return book.deleteSheet(id);
      }
    },
    { remote: true },
  );
}

/** Values of the plan's columns, and of the one far from it, by row: what is the users'. */
function users(book: MemoryBackend, id: string, width: number): readonly unknown[] {
  if (!isThere(book, id)) return [];
  return book
    .readCells(id, { row: 0, column: 0, rowCount: 12, columnCount: width }, "values")
    .map((row) => row.map((value) => value ?? ""));
}

/** Rows whose verdict says something, though their marker names another project or another value. */
function wrongRows(book: MemoryBackend, id: string): readonly string[] {
  if (!isThere(book, id)) return [];
  const at = (row: number, column: number) =>
    book.readCells(id, { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 }, "values")[0]?.[0] || null;
  const wrong: string[] = [];
  for (let row = 1; row <= 14; row += 1)
    for (let column = 6; column <= 12; column += 1) {
      const [[formula] = []] = book.readCells(
        id,
        { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 },
        "formulas",
      );
      if (typeof formula !== "string" || !formula.startsWith("=IF(")) continue;
      const said = evaluate(formula, at);
      const line = Array.from({ length: 24 }, (_, index) => String(at(row, index + 1) ?? ""));
      const marker = line.find((text) => text.startsWith("PR1|A.") || text.startsWith("PR1|C.")) ?? "";
      const name = /\|?A\.name=t([^|]*)\|/.exec(marker)?.[1];
      if (said !== "需重新审查" && name !== undefined && !line.slice(0, 8).includes(name))
        wrong.push(`${row}: ${String(said)}`);
    }
  return wrong;
}

const WORKS = [
  ["marking", async () => undefined, async (opened: Opened) => void (await mark(opened))],
  [
    "marking again",
    async (opened: Opened) => void (await mark(opened)),
    async (opened: Opened) => void (await mark(opened)),
  ],
  ["clearing", async (opened: Opened) => void (await mark(opened)), ({ host }: Opened) => host.clearMarks("all")],
] as const;

test.each(WORKS)(
  "%s",
  async (name, prepare, work) => {
    await fc.assert(
      fc.asyncProperty(foreign, async (others) => {
        const opened = open(usersBook(), "1.14");
        await prepare(opened);
        await settle();
        const { book, protocol, sheetId } = opened;
        const alone = usersBook();
        const aloneId = alone.idOf(SHEET);
        const begun = protocol.batches;
        let width = 8;
        protocol.between = (batch) => {
          for (const { batch: before, act: what } of others) {
            if (before !== batch - begun) continue;
            does(book, sheetId, what);
            does(alone, aloneId, what);
            if (what.does === "deleteColumn") width -= 1;
          }
        };
        const failure = await work(opened).then(
          () => null,
          (error: unknown) => error,
        );
        await settle();
        protocol.between = () => undefined;
        if (failure !== null && !(failure instanceof HostError)) throw failure;
        expect(users(book, sheetId, width)).toEqual(users(alone, aloneId, width));
        expect(wrongRows(book, sheetId)).toEqual([]);
        // Nobody in between any more: all that is ours goes, and what is theirs stays.
        await opened.host.clearMarks("all");
        expect(users(book, sheetId, width)).toEqual(users(alone, aloneId, width));
        // Columns that move between our look and our clearing may leave results without a header: they accuse nobody.
        const isShifted = name === "clearing" && others.some(({ act: { does: what } }) => what === "deleteColumn");
        if (!isShifted) expect(JSON.stringify(book.snapshot())).not.toMatch(/PlanReview\.1|需重新审查/);
      }),
      { numRuns: 60, seed: 20_260_801 },
    );
  },
  120_000,
);
