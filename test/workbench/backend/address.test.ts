import {
  columnIndex,
  columnLetters,
  fullAddress,
  parseRange,
  parseRanges,
  quotedSheetName,
  rangeAddress,
  splitSheet,
} from "../../../src/workbench/backend/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s, both ways", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each(["A1", "B2:D9", "3:5", "B:D", "XFD1048576", "A1:XFD1"])("%s is read and written alike", (address) => {
  const range = parseRange(address);
  expect(range && rangeAddress(range)).toBe(address === "A1:XFD1" ? "1:1" : address);
});

test("dollars, lower case and turned corners mean the same cells", () => {
  expect(parseRange("$B$2:$A$1")).toEqual(parseRange("a1:b2"));
});

test.each(["XFE1", "A1048577", "A0", "A", "1", "A1:B", "A1:B2:C3", "计划", "=A1", "A1;B2", "A-1"])(
  "%s is no address",
  (address) => {
    expect(parseRange(address)).toBeNull();
  },
);

test("a sheet's name is quoted where a formula would need it; Chinese names do not", () => {
  expect(["计划", "Sheet1", "年度 计划", "2027计划", "it's", "A1", "R1C1", "a-b"].map(quotedSheetName)).toEqual([
    "计划",
    "Sheet1",
    "'年度 计划'",
    "'2027计划'",
    "'it''s'",
    "'A1'",
    "'R1C1'",
    "'a-b'",
  ]);
});

test("sheet name and address are told apart, quotes taken off", () => {
  expect(splitSheet("'年''度'!A1:B2")).toEqual({ sheet: "年'度", rest: "A1:B2" });
  expect(splitSheet("计划!C3")).toEqual({ sheet: "计划", rest: "C3" });
  expect(splitSheet("C3")).toEqual({ sheet: null, rest: "C3" });
  expect(splitSheet(fullAddress("a,b!c", { row: 0, column: 0, rowCount: 1, columnCount: 1 }))).toEqual({
    sheet: "a,b!c",
    rest: "A1",
  });
});

test("a list takes commas and semicolons, refuses another sheet and an empty part", () => {
  expect(parseRanges("A1,B2:C3;E:E")?.map(rangeAddress)).toEqual(["A1", "B2:C3", "E:E"]);
  expect(parseRanges("'a,b'!A1,B2", "a,b")?.map(rangeAddress)).toEqual(["A1", "B2"]);
  expect(parseRanges("其他!A1", "计划")).toBeNull();
  expect(parseRanges("A1,,B2")).toBeNull();
});
