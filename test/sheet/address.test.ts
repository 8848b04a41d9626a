import { addressOf, cellOf, columnName, columnNumber, parseArea, parseAreas, parseRange } from "../../src/sheet";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

test.each([
  ["B7", area(7, 2, 7, 2)],
  ["$B$7", area(7, 2, 7, 2)],
  ["b7:c9", area(7, 2, 9, 3)],
  ["C9:B7", area(7, 2, 9, 3)],
  ["B:D", area(1, 2, 1_048_576, 4)],
  ["$D:B", area(1, 2, 1_048_576, 4)],
  ["3:9", area(3, 1, 9, 16_384)],
  ["$9:$3", area(3, 1, 9, 16_384)],
  [" XFD1048576 ", area(1_048_576, 16_384, 1_048_576, 16_384)],
])("%s is a range", (text, range) => expect(parseArea(text)).toEqual(range));

test.each(
  "XFE1 A1048577 A0 A 1 A1:B A1:3 A1:B2:C3 计划 =A1 A1;B2 A-1 A1e3 A01 $ $$1 A$ A$$1 A1$ : A1: 1.5 0:3 AAAA1 表1!A1".split(
    " ",
  ),
)("%s is none", (text) => {
  expect(parseArea(text)).toBeNull();
  expect(cellOf(text)).toBeNull();
});

test("an empty text is none", () => expect([parseArea(""), parseRange(""), cellOf("")]).toEqual([null, null, null]));

test("a cell is one cell, and whole columns and rows are no range of cells", () => {
  expect(cellOf("$AB$12")).toEqual({ row: 12, column: 28 });
  expect(cellOf("ab12")).toEqual({ row: 12, column: 28 });
  expect(["A1:B2", "A:B", "1:2"].map((text) => cellOf(text))).toEqual([null, null, null]);
  expect(parseRange("$B$2:C5")).toEqual(area(2, 2, 5, 3));
  expect(["B:D", "3:9", "b2"].map(parseRange)).toEqual([null, null, null]);
});

test("a list gives its ranges and leaves out what is none", () => {
  expect(parseAreas("A5:B9 D5 #REF!")).toEqual([area(5, 1, 9, 2), area(5, 4, 5, 4)]);
  expect(parseAreas(undefined)).toEqual([]);
});

test.each([1, 26, 27, 702, 703, 16_384])("column %i has letters that mean it again", (column) => {
  expect(columnNumber(columnName(column))).toBe(column);
  expect(cellOf(addressOf(3, column))).toEqual({ row: 3, column });
});
