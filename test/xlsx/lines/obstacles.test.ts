import { obstaclesOf, readPackage, readWorkbook } from "../../../src/xlsx";
import type { LineShift } from "../../../src/sheet";
import { richBook } from "./book";

const row = (at: number, count: number): LineShift => ({ axis: "row", at, count });
const column = (at: number, count: number): LineShift => ({ axis: "column", at, count });

function asking(sheetName: string) {
  const pkg = readPackage(richBook());
  const sheet = readWorkbook(pkg).sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(sheetName);
  const ask = obstaclesOf(pkg, sheet);
  return (...shifts: LineShift[]) => {
    const obstacle = ask(shifts);
    return obstacle && `${obstacle.kind} ${obstacle.what}`;
  };
}

describe("what stands in the way of rows and columns", () => {
  const plan = asking("计划");
  const list = asking("表");

  test.each<[string, LineShift[], string | null]>([
    ["rows among projects", [row(4, 2), row(4, -1)], null],
    ["a column beside the plan", [column(5, 3)], null],
    // A9:B9 is one formula, the pivot table is made of A2:D6.
    ["a column before the array", [column(1, 1)], null],
    ["the row of the array", [row(9, -1)], null],
    ["a column within the array and the source", [column(2, 1)], "array A9:B9"],
    ["a column of the array", [column(2, -1)], "array A9:B9"],
    ["a column within the source only", [column(3, 1)], "pivotSource A2:D6"],
    ["a column of the source", [column(4, -1)], "pivotSource A2:D6"],
    ["the header of the source", [row(2, -1)], "pivotSource A2:D6"],
    ["every row of the source", [row(3, -4)], "pivotSource A2:D6"],
    ["all but one row of the source", [row(3, -3)], null],
    ["a source that moved before", [column(1, 1), column(4, 1)], "pivotSource A2:D6"],
    ["rows over the edge of the sheet", [row(3, 1_048_568)], "full D9"],
    ["rows up to the edge of the sheet", [row(3, 1_048_567)], null],
  ])("%s", (_, shifts, found) => {
    expect(plan(...shifts)).toBe(found);
  });

  test.each<[string, LineShift[], string | null]>([
    ["a row within the table", [row(2, 1)], null],
    ["a row above the table", [row(1, 1)], null],
    ["its header", [row(1, -1)], "table 表1"],
    ["all of its rows but the header", [row(2, -2)], "table 表1"],
    ["one of its rows", [row(3, -1)], null],
    ["a new column within it", [column(2, 1)], null],
    ["one of its columns that no formula names", [column(2, -1)], null],
    ["all of its columns", [column(1, -2)], "table 表1"],
  ])("table: %s", (_, shifts, found) => {
    expect(list(...shifts)).toBe(found);
  });
});
