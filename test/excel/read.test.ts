/** Reading a sheet, describing the workbook, selecting, settings: through Excel's real client library. */
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { WEB_PAYLOAD_LIMIT } from "../../src/workbench/protocol";
import { manyProjects, open, SHEET, usersBook } from "./support/books";

describe("A sheet is read", () => {
  test("with values, number formats, merges, filter, and hidden rows and columns", async () => {
    const opened = open(usersBook(), "1.14");
    opened.book.setRowsHidden(opened.sheetId, 3, 2, true);
    opened.book.setColumnsHidden(opened.sheetId, 2, 1, true);
    opened.book.setColumnsHidden(opened.sheetId, 10, 1, true);
    const grid = await opened.host.readSheet(opened.sheetId);
    expect(grid.sheetName).toBe(SHEET);
    expect(grid.origin).toEqual({ row: 1, column: 1 });
    expect(grid.values[3]).toEqual([2, "智慧城管平台", "市城管局", 110, 112, 100, 10.01, "否"]);
    expect(grid.values[5]).toEqual([4, "机要系统改造", "市委机要局", 300, null, null, null, "是"]);
    expect(grid.numberFormats?.[2]?.[3]).toBe("#,##0.00");
    expect(grid.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 8 }]);
    expect([...grid.hiddenRows]).toEqual([4, 5]);
    expect([...grid.hiddenColumns]).toEqual([3, 11]);
    expect(grid.autoFilter).toEqual({ firstRow: 2, firstColumn: 1, lastRow: 6, lastColumn: 8 });
    expect(grid.isProtected).toBe(false);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("with its tables, and from where its content begins", async () => {
    const book = new MemoryBackend(["表"]);
    book.fill(
      "表",
      [
        ["甲", "乙"],
        [1, 2],
      ],
      4,
      2,
    );
    book.addTable(book.idOf("表"), { row: 4, column: 2, rowCount: 2, columnCount: 2 }, true);
    const opened = open(book, "1.14", "表");
    const grid = await opened.host.readSheet(opened.sheetId);
    expect(grid.origin).toEqual({ row: 5, column: 3 });
    expect(grid.tables).toEqual([
      {
        name: expect.any(String) as string,
        hasTotals: false,
        range: { firstRow: 5, firstColumn: 3, lastRow: 6, lastColumn: 4 },
      },
    ]);
  });

  test("when it is empty, and when only formats stand on it", async () => {
    const book = new MemoryBackend(["空"]);
    book.writeFormat(book.idOf("空"), { row: 0, column: 0, rowCount: 900, columnCount: 9 }, { fillColor: "#EEEEEE" });
    const opened = open(book, "1.14", "空");
    expect(await opened.host.readSheet(opened.sheetId)).toMatchObject({
      sheetName: "空",
      values: [],
      merges: [],
      tables: [],
      autoFilter: null,
    });
  });

  test("in blocks below 5 MB, one batch each, telling how far it is", async () => {
    const opened = open(
      usersBook(
        manyProjects(10_000).map((row) => [
          ...row.slice(0, 2),
          "承担全市信息化项目建设的单位".repeat(8),
          ...row.slice(3),
        ]),
      ),
      "1.14",
    );
    opened.protocol.payloadLimit = WEB_PAYLOAD_LIMIT;
    const seen: number[] = [];
    const grid = await opened.host.readSheet(opened.sheetId, { onProgress: ({ done }) => seen.push(done) });
    expect(grid.values).toHaveLength(10_002);
    expect(seen.at(-1)).toBe(10_002);
    expect(opened.protocol.largestResponse).toBeLessThan(WEB_PAYLOAD_LIMIT);
    expect(opened.protocol.batches).toBe(seen.length + 3);
    expect(seen.length).toBeLessThanOrEqual(6);
  });

  test("in smaller blocks when one turns out too large", async () => {
    const opened = open(usersBook(manyProjects(300)));
    opened.protocol.payloadLimit = 10_000;
    expect((await opened.host.readSheet(opened.sheetId)).values).toHaveLength(302);
    opened.protocol.payloadLimit = 40;
    await expect(opened.host.readSheet(opened.sheetId)).rejects.toMatchObject({ code: "tooLarge" });
  });

  test("not at all where one cell far away makes it larger than five million cells, with its name and its size", async () => {
    const wide = (lastRow: number): MemoryBackend => {
      const book = new MemoryBackend(["表"]);
      book.fill("表", [["项目名称"]], 0, 0);
      book.fill("表", [["末"]], lastRow - 1, 4);
      return book;
    };
    const opened = open(wide(1_000_001), "1.14", "表");
    const before = opened.protocol.largestResponse;
    await expect(opened.host.readSheet(opened.sheetId)).rejects.toMatchObject({
      code: "tooLarge",
      detail: "1000001 × 5 cells",
      place: { sheetName: "表" },
    });
    expect(opened.protocol.largestResponse - before).toBeLessThan(10_000);
    const narrower = open(wide(2_000), "1.14", "表");
    expect((await narrower.host.readSheet(narrower.sheetId)).values).toHaveLength(2_000);
  });

  test("not to the end when the person cancels", async () => {
    const opened = open(usersBook(manyProjects(5_000)));
    const controller = new AbortController();
    await expect(
      opened.host.readSheet(opened.sheetId, { signal: controller.signal, onProgress: () => controller.abort() }),
    ).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("The workbook", () => {
  test("is described with its sheets", async () => {
    const opened = open(usersBook(), "1.14");
    opened.book.protect(opened.book.idOf("台账"));
    expect(await opened.host.describe()).toEqual({
      name: "达州计划.xlsx",
      sheets: [
        { id: opened.sheetId, name: SHEET, isVisible: true, isActive: true, isProtected: false },
        { id: opened.book.idOf("台账"), name: "台账", isVisible: true, isActive: false, isProtected: true },
      ],
    });
  });

  test("a cell on another sheet is selected and brought to the front", async () => {
    const opened = open();
    const other = opened.book.idOf("台账");
    await opened.host.select(other, "B2");
    expect(opened.book.activeSheetId()).toBe(other);
    expect(opened.book.selection().ranges).toEqual([{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]);
    await expect(opened.host.select("{没有}", "A1")).rejects.toMatchObject({ code: "notFound" });
  });

  test("selecting while another workbook is in front says so", async () => {
    const opened = open();
    opened.protocol.fail(1, "GeneralException");
    await expect(opened.host.select(opened.sheetId, "A1")).rejects.toMatchObject({ code: "otherWorkbook" });
  });

  test("keeps settings, and an absent one is null", async () => {
    const opened = open(usersBook(), "1.14");
    expect(await opened.host.readSetting("planReview.x")).toBeNull();
    await opened.host.writeSetting("planReview.x", { asOf: "2026-08-01", list: [1, "二"] });
    await opened.host.writeSetting("planReview.x", { asOf: null });
    expect(await opened.host.readSetting("planReview.x")).toEqual({ asOf: null });
  });
});
