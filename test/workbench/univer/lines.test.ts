import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { MoveRowsCommand, RemoveRowByRangeCommand, SetWorksheetActivateCommand } from "@univerjs/sheets";
import { readPackage, readWorkbook, type WorkbookModel } from "../../../src/xlsx";
import { rangeAddress } from "../../../src/sheet";
import { richBook } from "../../xlsx/lines/book";
import fc from "../../support/properties";
import { openFile, type OpenFile } from "./support";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx")));
const SHEET = "2026年度计划";
const [ROWS, COLUMNS] = [1_048_576, 16_384];
const rowsAt = (row: number, count = 1) => ({ row: row - 1, rowCount: count, column: 0, columnCount: COLUMNS });
const columnsAt = (column: number, count = 1) => ({ column: column - 1, columnCount: count, row: 0, rowCount: ROWS });
const one = (row: number, column: number) => ({ row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 });
const saved = async (file: OpenFile): Promise<WorkbookModel> => {
  const changes = await file.watch.changes();
  expect(changes.lost).toEqual([]);
  return readWorkbook(readPackage(file.watch.patched(changes)));
};
const cell = (model: WorkbookModel, row: number, column: number, sheet = 0) =>
  model.sheets[sheet]?.rows.find((line) => line.row === row)?.cells.find((other) => other.column === column);

/** What an array formula comes to in the workbench where its own values, from the file, stand in its way. */
const SPILL = "#SPILL!";
/** A reference whose cells are gone may have kept the name of their sheet. */
const comparable = (value: unknown): unknown =>
  typeof value === "string" ? value.replace(/[\p{L}\p{N}_']+!#REF!/gu, "#REF!") : value;

describe("a sheet in which rows and columns were put in and taken out", () => {
  let file: OpenFile;
  const id = (): string => file.sheetId(SHEET);
  beforeEach(async () => {
    file = await openFile(sample);
    file.univer.__getInjector().get(IUniverInstanceService).focusUnit(file.backend.unitId);
  });
  afterEach(() => file.close());

  test("is saved with a row above a project, one project less and a column more: values, totals, widths, heights, looks", async () => {
    const before = file.model;
    await file.backend.insertCells(id(), rowsAt(6), "Down");
    await file.backend.writeCells(id(), one(6, 2), "values", [["新增项目"]]);
    await file.backend.writeCells(id(), one(6, 5), "values", [[12.5]]);
    await file.backend.deleteCells(id(), rowsAt(9), "Up");
    await file.backend.insertCells(id(), columnsAt(4), "Right");
    await file.backend.setColumnWidth(id(), 3, 1, 90);
    await file.backend.setRowHeight(id(), 5, 1, 40);
    await file.backend.settled();
    const model = await saved(file);
    expect(file.blocked).toEqual([]);
    expect(cell(model, 6, 2)?.value).toBe("新增项目");
    for (const [now, then] of [
      [4, 4],
      [5, 5],
      [7, 6],
      [8, 7],
      [9, 9],
      [10, 10],
    ])
      for (const column of [2, 3]) {
        expect(cell(model, now ?? 0, column)?.value).toBe(cell(before, then ?? 0, column)?.value);
        expect(cell(model, now ?? 0, column)?.style).toBe(cell(before, then ?? 0, column)?.style);
      }
    const sum = (rows: readonly number[], of: WorkbookModel, column: number): number =>
      rows.reduce((total, row) => total + Number(cell(of, row, column)?.value ?? 0), 0);
    expect(cell(model, 28, 6)).toMatchObject({ formula: "SUM(F4:F27)" });
    const projects = Array.from({ length: 24 }, (_, n) => n + 4);
    expect(Number(cell(model, 28, 6)?.value)).toBeCloseTo(
      sum(projects, before, 5) - Number(cell(before, 8, 5)?.value) + 12.5,
      6,
    );
    const width = (of: WorkbookModel, column: number): number | null | undefined =>
      of.sheets[0]?.columns.find(({ first, last }) => first <= column && column <= last)?.width;
    expect([5, 6, 9].map((column) => width(model, column))).toEqual([4, 5, 8].map((column) => width(before, column)));
    expect(width(model, 4)).toBeCloseTo(17.14, 1);
    expect(model.sheets[0]?.rows.find(({ row }) => row === 6)).toMatchObject({ height: 40, isCustomHeight: true });
    expect(model.sheets[0]?.merges.map(rangeAddress)).toEqual(["A1:R1", "A2:R2", "A28:E28"]);
    // Saved and opened again it is what is shown, and nothing is left to save.
    const again = await openFile(file.watch.patched(await file.watch.changes()));
    expect(await again.watch.changes()).toEqual({ edits: [], lost: [] });
    again.close();
  });

  test("is the file as it was once all is undone, and moved again once it is redone", async () => {
    const { commands, unitId } = file.backend;
    const sheet = file.workbook.getSheetBySheetId(id());
    await commands.executeCommand(RemoveRowByRangeCommand.id, {
      unitId,
      subUnitId: id(),
      range: { startRow: 5, endRow: 7, startColumn: 0, endColumn: (sheet?.getColumnCount() ?? 1) - 1 },
    });
    await file.backend.settled();
    expect((await file.watch.changes()).moves?.get(SHEET)).toEqual([{ axis: "row", at: 6, count: -3 }]);
    await commands.executeCommand(UndoCommand.id);
    await file.backend.settled();
    expect(await file.watch.changes()).toEqual({ edits: [], lost: [] });
    await commands.executeCommand(RedoCommand.id);
    await file.backend.settled();
    expect((await file.watch.changes()).moves?.get(SHEET)).toEqual([{ axis: "row", at: 6, count: -3 }]);
  });

  test("rows that are put in where others were taken out are no undoing of it", async () => {
    await file.backend.deleteCells(id(), rowsAt(6), "Up");
    await file.backend.insertCells(id(), rowsAt(6), "Down");
    const model = await saved(file);
    expect(cell(model, 6, 2)?.value ?? null).toBeNull();
    expect(cell(model, 7, 2)?.value).toBe(cell(file.model, 7, 2)?.value);
  });

  test("keeps what the add-in set up for printing, where the rows are now", async () => {
    const titleRows = rowsAt(3);
    await file.backend.setPageSetup(id(), { orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, titleRows });
    await file.backend.setPrintArea(id(), [{ row: 0, column: 0, rowCount: 28, columnCount: 17 }]);
    await file.backend.insertCells(id(), rowsAt(1), "Down");
    await file.backend.deleteCells(id(), rowsAt(10), "Up");
    await file.backend.insertCells(id(), rowsAt(20, 2), "Down");
    const model = await saved(file);
    expect(model.definedNames.filter(({ name }) => name.startsWith("_xlnm.Print"))).toEqual([
      expect.objectContaining({ name: "_xlnm.Print_Area", formula: `'${SHEET}'!$A$2:$Q$30` }),
      expect.objectContaining({ name: "_xlnm.Print_Titles", formula: `'${SHEET}'!$4:$4` }),
    ]);
    expect(model.sheets[0]?.page.orientation).toBe("landscape");
  });

  test("rows dragged elsewhere are told at once and named when it is saved", async () => {
    const { commands, unitId } = file.backend;
    const lastColumn = (file.workbook.getSheetBySheetId(id())?.getColumnCount() ?? 1) - 1;
    const rows = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn, rangeType: 1 });
    await commands.executeCommand(MoveRowsCommand.id, {
      unitId,
      subUnitId: id(),
      range: rows(5),
      fromRange: rows(5),
      toRange: rows(9),
    });
    const lost = { message: "workbench.lost.moved", sheet: SHEET };
    expect(file.blocked).toEqual([[SHEET, lost]]);
    expect(await file.watch.changes()).toEqual({ edits: [], lost: [lost] });
    await commands.executeCommand(UndoCommand.id);
    expect(file.blocked.at(-1)).toEqual([SHEET, null]);
    expect(await file.watch.changes()).toEqual({ edits: [], lost: [] });
  });
});

describe("a workbook in which everything refers to the rows and columns", () => {
  test("what cannot be cut in two is named at once, with its place, and the other sheets are saved", async () => {
    const file = await openFile(richBook());
    await file.backend.insertCells(file.sheetId("计划"), columnsAt(2), "Right");
    const lost = { message: "workbench.lost.array", sheet: "计划", what: "A9:B9" };
    expect(file.blocked).toEqual([["计划", lost]]);
    await file.backend.writeCells(file.sheetId("表"), one(5, 1), "values", [["备注"]]);
    const changes = await file.watch.changes();
    expect(changes.lost).toEqual([lost]);
    expect(cell(readWorkbook(readPackage(file.watch.patched(changes))), 5, 1, 1)?.value).toBe("备注");
    file.close();
  });

  test("a column that comes into a table has a name in the file, and the name that is typed into its header", async () => {
    const file = await openFile(richBook());
    const id = file.sheetId("表");
    await file.backend.insertCells(id, columnsAt(2), "Right");
    expect(cell(await saved(file), 1, 2, 1)?.value).toBe("列1");
    await file.backend.writeCells(id, one(1, 2), "values", [["年度"]]);
    const pkg = readPackage(file.watch.patched(await file.watch.changes()));
    expect(cell(readWorkbook(pkg), 1, 2, 1)?.value).toBe("年度");
    expect(
      [...(pkg.readText("xl/tables/table1.xml") ?? "").matchAll(/\sid="\d+" name="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual(["表1", "类别", "年度", "金额"]);
    file.close();
  });

  test("rows put into a merged cell of a sheet that is not in front make it higher, and are saved", async () => {
    const file = await openFile(richBook());
    try {
      await file.backend.commands.executeCommand(SetWorksheetActivateCommand.id, {
        unitId: file.backend.unitId,
        subUnitId: file.sheetId("别的"),
      });
      await file.backend.insertCells(file.sheetId("计划"), rowsAt(5, 2), "Down");
      await file.backend.settled();
      expect((await saved(file)).sheets[0]?.merges.map(rangeAddress)).toContain("A4:A7");
    } finally {
      file.close();
    }
  });

  test("whatever rows come and go: the saved file opens as what is shown, and holds what refers to them", async () => {
    const step = fc.record({
      sheet: fc.constantFrom("计划", "表", "别的"),
      // What the add-in moves need not be what a person looks at.
      front: fc.constantFrom("计划", "表", "别的"),
      isRow: fc.boolean(),
      at: fc.integer({ min: 1, max: 10 }),
      count: fc.constantFrom(-2, -1, 1, 2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const file = await openFile(richBook());
        try {
          for (const { sheet, front, isRow, at, count } of steps) {
            const range = isRow ? rowsAt(at, Math.abs(count)) : columnsAt(at, Math.abs(count));
            const id = file.sheetId(sheet);
            await file.backend.commands.executeCommand(SetWorksheetActivateCommand.id, {
              unitId: file.backend.unitId,
              subUnitId: file.sheetId(front),
            });
            if (count > 0) await file.backend.insertCells(id, range, isRow ? "Down" : "Right");
            else await file.backend.deleteCells(id, range, isRow ? "Up" : "Left");
            await file.backend.settled();
          }
          const changes = await file.watch.changes();
          if (changes.lost.length > 0) {
            expect(
              changes.lost.every(({ message }) => /\.(?:array|pivotSource|table|tableColumns)$/.test(message)),
            ).toBe(true);
            return;
          }
          const again = await openFile(file.watch.patched(changes));
          try {
            for (const name of ["计划", "表", "别的"]) {
              const area = { row: 0, column: 0, rowCount: 25, columnCount: 20 };
              const read = async (of: OpenFile, what: "values" | "formulas"): Promise<unknown[]> =>
                (await of.backend.readCells(of.sheetId(name), area, what)).flat().map(comparable);
              // A table's new columns have their names in the file only.
              const named = name === "表" && changes.moves?.get("表")?.some(({ axis }) => axis === "column") ? 100 : 0;
              for (const what of ["values", "formulas"] as const) {
                const [now, then] = [await read(again, what), await read(file, what)];
                expect(now.slice(named).filter((_, n) => then[n + named] !== SPILL)).toEqual(
                  then.slice(named).filter((value) => value !== SPILL),
                );
              }
            }
          } finally {
            again.close();
          }
        } finally {
          file.close();
        }
      }),
      { numRuns: Number(process.env.LINES_RUNS ?? 6) },
    );
  });
});
