/** load: what is asked for arrives, and nothing else. */
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { errorCode, useHost } from "../../support/clientLibrary";

beforeEach(() => {
  const backend = new MemoryBackend(["一", "二", "三"]);
  backend.fill("一", [
    ["甲", 1],
    ["乙", 2],
  ]);
  useHost(backend);
});

test("nested properties load by path, by object and by navigation alone", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("一").getRange("A1:B2");
    range.load({ address: true, format: { fill: { color: true }, wrapText: true } });
    const other = context.workbook.worksheets.getItem("二").getRange("A1");
    other.load("format/font, worksheet/name");
    await context.sync();
    return [
      range.address,
      range.format.fill.color,
      range.format.wrapText,
      other.format.font.bold,
      other.worksheet.name,
    ];
  });
  expect(read).toEqual(["一!A1:B2", "#FFFFFF", false, false, "二"]);
});

test("a property that was not asked for stays not loaded, the id of an item too", async () => {
  expect(
    await errorCode(
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return context.workbook.worksheets.items[0]?.id;
      }),
    ),
  ).toBe("PropertyNotLoaded");
});

test("a collection is paged with $top and $skip", async () => {
  const names = await Excel.run(async (context) => {
    context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return context.workbook.worksheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(["二"]);
});

test("the items of a collection can be worked on after the sync", async () => {
  const addresses = await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = context.workbook.worksheets.items.map((sheet) => sheet.getRange("B2"));
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["一!B2", "二!B2", "三!B2"]);
});

test("a method cannot be loaded, and a name the library does not know is not passed over", async () => {
  const load = (what: string): Promise<string> =>
    errorCode(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("一").getRange("A1").load(what);
        await context.sync();
      }),
    );
  expect(await load("getCell")).toBe("InvalidArgument");
  expect(await load("valuez")).toBe("ApiNotFound");
});

test("cells of entire columns read as null and cannot be set", async () => {
  const read = await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("一").getRange("A:A");
    column.load("values,rowCount,address");
    await context.sync();
    return [column.values, column.rowCount, column.address];
  });
  expect(read).toEqual([null, 1_048_576, "一!A:A"]);
  expect(
    await errorCode(
      Excel.run(async (context) => {
        (context.workbook.worksheets.getItem("一").getRange("A:A") as { values: unknown }).values = 1;
        await context.sync();
      }),
    ),
  ).toBe("InvalidArgument");
});

test("set() and update with several properties at once reach the cells", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("一").getRange("A1");
    range.set({ values: [["新"]], format: { fill: { color: "#ABCDEF" }, font: { bold: true } } });
    range.load("values,format/fill/color,format/font/bold");
    await context.sync();
    return [range.values, range.format.fill.color, range.format.font.bold];
  });
  expect(read).toEqual([[["新"]], "#ABCDEF", true]);
});

test.each([
  ["getCell(1,1)", (r: Excel.Range) => r.getCell(1, 1), "一!C3"],
  ["getRow(1)", (r: Excel.Range) => r.getRow(1), "一!B3:D3"],
  ["getColumn(2)", (r: Excel.Range) => r.getColumn(2), "一!D2:D4"],
  ["getLastCell", (r: Excel.Range) => r.getLastCell(), "一!D4"],
  ["getOffsetRange(1,-1)", (r: Excel.Range) => r.getOffsetRange(1, -1), "一!A3:C5"],
  ["getResizedRange(-1,2)", (r: Excel.Range) => r.getResizedRange(-1, 2), "一!B2:F3"],
  ["getEntireRow", (r: Excel.Range) => r.getEntireRow(), "一!2:4"],
  ["getEntireColumn", (r: Excel.Range) => r.getEntireColumn(), "一!B:D"],
  ["getBoundingRect", (r: Excel.Range) => r.getBoundingRect("F9"), "一!B2:F9"],
  ["getIntersectionOrNullObject", (r: Excel.Range) => r.getIntersectionOrNullObject("A1:B3"), "一!B2:B3"],
  ["getRowsBelow(2)", (r: Excel.Range) => r.getRowsBelow(2), "一!B5:D6"],
  ["getColumnsAfter(1)", (r: Excel.Range) => r.getColumnsAfter(1), "一!E2:E4"],
  ["getUsedRangeOrNullObject", (r: Excel.Range) => r.getUsedRangeOrNullObject(true), "一!B2"],
])("%s of B2:D4", async (_, get, expected) => {
  const address = await Excel.run(async (context) => {
    const range = get(context.workbook.worksheets.getItem("一").getRange("B2:D4"));
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe(expected);
});

test.each([
  ["a cell before column A", (s: Excel.Worksheet) => s.getRange("A1").getOffsetRange(0, -1)],
  ["a row outside the range", (s: Excel.Worksheet) => s.getRange("A1:B2").getRow(2)],
  ["a size of nothing", (s: Excel.Worksheet) => s.getRange("A1").getResizedRange(-1, 0)],
  ["a column after XFD", (s: Excel.Worksheet) => s.getRange("XFE1")],
  ["an address on another sheet", (s: Excel.Worksheet) => s.getRange("二!A1")],
  ["no address at all", (s: Excel.Worksheet) => s.getRange("=1+1")],
])("%s is InvalidArgument", async (_, get) => {
  expect(
    await errorCode(
      Excel.run(async (context) => {
        get(context.workbook.worksheets.getItem("一")).load("address");
        await context.sync();
      }),
    ),
  ).toBe("InvalidArgument");
});
