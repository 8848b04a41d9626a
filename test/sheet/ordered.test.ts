/** Where a row stands, or would stand, among rows in order. */
import { placeFrom } from "../../src/sheet";

const itself = (row: number): number => row;

test.each([
  ["before all", [3, 5, 9], 1, 0],
  ["the first", [3, 5, 9], 3, 0],
  ["between two", [3, 5, 9], 6, 2],
  ["the last", [3, 5, 9], 9, 2],
  ["after all", [3, 5, 9], 10, 3],
  ["among none", [], 4, 0],
])("%s", (_, rows, row, place) => expect(placeFrom(rows, row, itself)).toBe(place));

test("each of a long list is found at its place", () => {
  const rows = Array.from({ length: 101 }, (_, at) => ({ row: 2 * at + 1 }));
  expect(rows.map(({ row }) => placeFrom(rows, row, (one) => one.row))).toEqual(rows.map((_, at) => at));
  expect(rows.map(({ row }) => placeFrom(rows, row + 1, (one) => one.row))).toEqual(rows.map((_, at) => at + 1));
});
