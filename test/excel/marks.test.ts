/** Marks through Excel's real client library, on a workbook in memory, at the oldest Excel served and the newest. */
import { isOurFormula, MARKER_START } from "../../src/marking";
import { decodeMarkerHeader } from "../../src/sheet";
import { manyProjects, mark, marksOf, open, SHEET, usersBook } from "./support/books";

/** What a person put there: everything but the columns J to P that hold the results. */
function usersPart(book: ReturnType<typeof usersBook>) {
  const { sheets, ...rest } = book.snapshot();
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(Object.entries(sheet.cells).filter(([address]) => /^[A-H]\d/.test(address))),
      columnWidths: null,
      columnStyles: null,
      conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => !isOurFormula(String(formula))),
    })),
  };
}

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test("marks stand beside the plan and nothing of the user's is altered", async () => {
    const opened = open(usersBook(), level);
    const before = usersPart(opened.book);
    const plan = await mark(opened);
    expect(usersPart(opened.book)).toEqual(before);
    const cells = opened.book.snapshot().sheets[0]?.cells ?? {};
    expect(cells["I2"]?.value).toBe("审查结论");
    expect(cells["I4"]?.formula).toContain('"不符合 ');
    expect(cells["K4"]?.value).toBe(10);
    expect(cells["L4"]?.value).toBe(-0.01);
    expect(String(cells["O4"]?.value)).toMatch(/^PR1\|A\.name=t智慧城管平台\|/);
    expect(String(cells["O2"]?.value)).toContain("PR1;n=7;");
    expect(plan.formats.length).toBeGreaterThan(5);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("a classified row is written down again in no form", async () => {
    const opened = open(usersBook(), level);
    await mark(opened);
    const ours = Object.entries(opened.book.snapshot().sheets[0]?.cells ?? {}).filter(([address]) =>
      /^[I-O]6$/.test(address),
    );
    expect(JSON.stringify(ours)).toContain("涉密，不审查");
    expect(JSON.stringify(ours)).not.toMatch(/机要|300/);
  });

  test("removing the marks gives back the workbook exactly as it was", async () => {
    const opened = open(usersBook(), level);
    const before = opened.book.snapshot();
    await mark(opened);
    expect(opened.book.snapshot()).not.toEqual(before);
    expect(await opened.host.clearMarks({ sheetId: opened.sheetId })).toEqual({ sheets: [SHEET] });
    expect(opened.book.snapshot()).toEqual(before);
    expect(await opened.host.clearMarks("all")).toEqual({ sheets: [] });
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("reviewing twice changes nothing the second time", async () => {
    const opened = open(usersBook(), level);
    const first = await mark(opened);
    const once = opened.book.snapshot();
    const second = await mark(opened);
    expect(second.replaces).toEqual(first.block);
    expect(opened.book.snapshot()).toEqual(once);
  });
});

describe("What was there before comes back", () => {
  test("a sheet whose cells are all text: results are formulas and numbers all the same", async () => {
    const opened = open();
    opened.book.writeCells(
      opened.sheetId,
      { row: 0, column: 8, rowCount: 30, columnCount: 7 },
      "numberFormats",
      Array.from({ length: 30 }, (_, row) => Array<string>(7).fill(row < 4 ? "@" : "0.00%")),
    );
    opened.book.writeFormat(
      opened.sheetId,
      { row: 0, column: 8, rowCount: 30, columnCount: 7 },
      { fillColor: "#EEEEEE" },
    );
    const before = opened.book.snapshot();
    await mark(opened);
    const cells = opened.book.snapshot().sheets[0]?.cells ?? {};
    expect(cells["I4"]?.formula).toMatch(/^=IF\(/);
    expect(cells["K4"]?.value).toBe(10);
    await mark(opened);
    await opened.host.clearMarks({ sheetId: opened.sheetId });
    expect(opened.book.snapshot()).toEqual(before);
  });

  test("wrapping that the user had set stays the user's", async () => {
    const opened = open();
    opened.book.writeFormat(opened.sheetId, { row: 0, column: 13, rowCount: 40, columnCount: 1 }, { wrapText: true });
    const before = opened.book.snapshot();
    await mark(opened);
    await opened.host.clearMarks("all");
    expect(opened.book.snapshot()).toEqual(before);
  });

  test("rows inserted and deleted meanwhile are the user's; the rest goes", async () => {
    const opened = open();
    await mark(opened);
    opened.book.byPerson(() => {
      opened.book.insertCells(opened.sheetId, { row: 3, column: 0, rowCount: 1, columnCount: 16_384 }, "Down");
      opened.book.deleteCells(opened.sheetId, { row: 5, column: 0, rowCount: 1, columnCount: 16_384 }, "Up");
    });
    await opened.host.clearMarks("all");
    const [sheet] = opened.book.snapshot().sheets;
    expect(Object.keys(sheet?.cells ?? {}).filter((address) => /^[I-Z]/.test(address))).toEqual([]);
    expect(sheet?.conditionalFormats.some(({ formula }) => isOurFormula(String(formula)))).toBe(false);
  });

  test("what someone wrote into a column inserted among ours stays", async () => {
    const opened = open();
    await mark(opened);
    opened.book.byPerson(() => {
      opened.book.insertCells(opened.sheetId, { row: 0, column: 10, rowCount: 1_048_576, columnCount: 1 }, "Right");
      opened.book.fill(SHEET, [["处理意见"], ["同意"], ["补正"]], 1, 10);
    });
    await expect(marksOf(opened).then((plan) => opened.host.applyMarks(opened.sheetId, plan))).rejects.toMatchObject({
      code: "occupied",
    });
    await opened.host.clearMarks("all");
    const cells = opened.book.snapshot().sheets[0]?.cells ?? {};
    expect(Object.fromEntries(Object.entries(cells).filter(([address]) => /^[I-Z]/.test(address)))).toEqual({
      K2: { value: "处理意见" },
      K3: { value: "同意" },
      K4: { value: "补正" },
    });
  });

  test("copies of the block and of our formats on another sheet are removed with 清除, all sheets", async () => {
    const opened = open();
    const plan = await mark(opened);
    const other = opened.book.idOf("台账");
    const before = opened.book.snapshot().sheets[1];
    const copied = opened.book.readCells(
      opened.sheetId,
      { row: 1, column: 8, rowCount: 5, columnCount: 7 },
      "formulas",
    );
    opened.book.byPerson(() => {
      opened.book.writeCells(other, { row: 9, column: 4, rowCount: 5, columnCount: 7 }, "formulas", copied);
      const format = opened.book.addConditionalFormat(
        other,
        [{ row: 9, column: 4, rowCount: 2, columnCount: 1 }],
        "Custom",
      );
      opened.book.updateConditionalFormat(other, format, { formula: plan.formats[0]?.formula ?? "" });
    });
    expect((await opened.host.clearMarks("all")).sheets).toEqual([SHEET, "台账"]);
    expect(opened.book.snapshot().sheets[1]).toEqual(before);
  });

  test("a cell that only mentions the label is no block", async () => {
    const opened = open();
    opened.book.fill("台账", [["请看 审查标记（可清除） 一列"]], 5, 0);
    const before = opened.book.snapshot();
    expect(await opened.host.clearMarks("all")).toEqual({ sheets: [] });
    expect(opened.book.snapshot()).toEqual(before);
  });
});

describe("The block moves when it must", () => {
  test("a plan that grew by a column gets its results further right, and the old ones go", async () => {
    const opened = open();
    await mark(opened);
    opened.book.byPerson(() =>
      opened.book.insertCells(opened.sheetId, { row: 0, column: 8, rowCount: 1_048_576, columnCount: 1 }, "Right"),
    );
    opened.book.fill(SHEET, [["备注"], ["无"]], 1, 8);
    const plan = await mark(opened);
    expect(plan.block.firstColumn).toBe(10);
    const headers = Object.entries(opened.book.snapshot().sheets[0]?.cells ?? {}).filter(
      ([, { value }]) => decodeMarkerHeader(value) !== null,
    );
    expect(headers.map(([address]) => address)).toEqual(["P2"]);
  });

  test("a plan that shrank leaves nothing of ours below it", async () => {
    const opened = open(usersBook(manyProjects(12)));
    const before = opened.book.snapshot();
    await mark(opened);
    opened.book.byPerson(() =>
      opened.book.clear(opened.sheetId, { row: 10, column: 0, rowCount: 4, columnCount: 8 }, "Contents"),
    );
    await mark(opened);
    const markers = Object.entries(opened.book.snapshot().sheets[0]?.cells ?? {}).filter(([, { value }]) =>
      String(value).startsWith(MARKER_START),
    );
    expect(markers.every(([address]) => Number(address.slice(1)) <= 10)).toBe(true);
    await opened.host.clearMarks("all");
    expect(opened.book.snapshot().sheets[0]?.columnWidths).toEqual(before.sheets[0]?.columnWidths);
    expect(
      Object.keys(opened.book.snapshot().sheets[0]?.cells ?? {}).filter((address) => /^[I-Z]/.test(address)),
    ).toEqual([]);
  });
});
