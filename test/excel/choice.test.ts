/** Result columns by choice: a block of another choice is replaced in place, and nothing of the user's is lost. */
import { planMarks, resultColumnOf, type ResultChoice } from "../../src/marking";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { open, usersBook, type Opened } from "./support/books";

async function mark({ host, sheetId }: Opened, choice: ResultChoice | null): Promise<void> {
  const grid = await host.readSheet(sheetId);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  await host.applyMarks(
    sheetId,
    planMarks(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_600 }), grid, "zh-CN", choice),
  );
}

const NARROW: ResultChoice = ["verdict", "explanation"];
const headers = ({ book }: Opened) =>
  Object.fromEntries(
    Object.entries(book.snapshot().sheets[0]?.cells ?? {}).flatMap(([address, cell]) => {
      const key = /^[I-P]2$/.test(address) ? resultColumnOf(cell.value) : null;
      return key ? [[address, key]] : [];
    }),
  );
/** Everything but the sheet's id, which the marker header carries. */
const wholeBook = ({ book }: Opened) => JSON.stringify(book.snapshot()).replace(/sheet-\d+/g, "sheet");

const STEPS = ["writeCells", "writeFormat", "clear", "setColumnWidth", "setRowHeight"] as const;

/** Excel carries out a batch until something in it is refused: here the nth thing that changes cells, widths or heights. */
function refuseStep({ book }: Opened, nth: number): { steps(): number; stop(): void } {
  let steps = 0;
  const spies = STEPS.map((step) => {
    const usual = (book[step] as (...args: unknown[]) => unknown).bind(book);
    return jest.spyOn(book, step as "clear").mockImplementation((...args: unknown[]) => {
      steps += 1;
      if (steps === nth) throw Object.assign(new Error("refused on purpose"), { code: "InsertDeleteConflict" });
      return usual(...args) as never;
    });
  });
  return {
    steps: () => steps,
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test("fewer columns stand where all stood, and removing them gives the workbook back as it was", async () => {
    const opened = open(usersBook(), level);
    const before = opened.book.snapshot();
    await mark(opened, null);
    await mark(opened, NARROW);
    expect(headers(opened)).toEqual({ I2: "verdict", J2: "explanation", K2: "marker" });
    await opened.host.clearMarks({ sheetId: opened.sheetId });
    expect(opened.book.snapshot()).toEqual(before);
  });

  test("the same comes about whether fewer columns were written at once or after all of them", async () => {
    const direct = open(usersBook(), level);
    await mark(direct, NARROW);
    const wanted = wholeBook(direct);
    const later = open(usersBook(), level);
    await mark(later, null);
    await mark(later, NARROW);
    expect(wholeBook(later) === wanted).toBe(true);
  });

  test("all columns stand where fewer stood, and removing them gives the workbook back as it was", async () => {
    const opened = open(usersBook(), level);
    const before = opened.book.snapshot();
    await mark(opened, NARROW);
    await mark(opened, null);
    expect(headers(opened)).toEqual({
      I2: "verdict",
      J2: "tier",
      K2: "supplementCap",
      L2: "supplementRemaining",
      M2: "adjustmentRemaining",
      N2: "explanation",
      O2: "marker",
    });
    await opened.host.clearMarks({ sheetId: opened.sheetId });
    expect(opened.book.snapshot()).toEqual(before);
  });

  test.each<[ResultChoice]>([[[]], [["tier"]], [["supplementCap", "explanation"]]])(
    "marked with %j and cleared, nothing is left",
    async (choice) => {
      const opened = open(usersBook(), level);
      const before = opened.book.snapshot();
      await mark(opened, choice);
      await mark(opened, choice);
      await opened.host.clearMarks("all");
      expect(opened.book.snapshot()).toEqual(before);
    },
  );

  test.each<[string, ResultChoice | null, ResultChoice | null]>([
    ["by fewer", null, NARROW],
    ["by more", NARROW, null],
    ["by others", ["tier", "explanation"], ["verdict", "supplementCap", "supplementRemaining"]],
  ])(
    "refused at whatever step of replacing the columns %s, clearing gives the workbook back as it was",
    async (_, first, second) => {
      const before = open(usersBook(), level).book.snapshot();
      let refused = 0;
      for (let step = 1; ; step += 1) {
        const opened = open(usersBook(), level);
        await mark(opened, first);
        const refusals = refuseStep(opened, step);
        const failure = await mark(opened, second).then(
          () => null,
          (error: unknown) => error,
        );
        refusals.stop();
        if (refusals.steps() < step) break;
        expect(failure).toMatchObject({ name: "HostError" });
        refused += 1;
        await opened.host.clearMarks("all");
        expect({ step, book: opened.book.snapshot() }).toEqual({ step, book: before });
      }
      expect(refused).toBeGreaterThan(5);
    },
  );

  test("a column that somebody inserted among fewer columns stays", async () => {
    const opened = open(usersBook(), level);
    await mark(opened, NARROW);
    opened.book.byPerson(() => {
      opened.book.insertCells(opened.sheetId, { row: 0, column: 9, rowCount: 1_048_576, columnCount: 1 }, "Right");
      opened.book.writeCells(opened.sheetId, { row: 1, column: 9, rowCount: 1, columnCount: 1 }, "values", [
        ["我的列"],
      ]);
    });
    await opened.host.clearMarks("all");
    const cells = opened.book.snapshot().sheets[0]?.cells ?? {};
    expect(cells["J2"]?.value).toBe("我的列");
    expect(Object.keys(cells).filter((address) => /^[IKLM]\d/.test(address) && cells[address]?.value)).toEqual([]);
  });
});
