import { parseRange, rangeAddress } from "../../../src/workbench/backend/address";
import { boundingRange, contains, intersection, shiftRange, without } from "../../../src/workbench/backend/ranges";
import type { CellRange } from "../../../src/workbench/backend/types";

const r = (address: string): CellRange => {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  return range;
};
const text = (range: CellRange | null): string | null => range && rangeAddress(range);

test("intersection, bounding range and containment", () => {
  expect(text(intersection(r("A1:C3"), r("B2:D4")))).toBe("B2:C3");
  expect(text(intersection(r("A1:B2"), r("C1:D2")))).toBeNull();
  expect(text(boundingRange(r("B2"), r("D1")))).toBe("B1:D2");
  expect([contains(r("A1:C3"), r("B2")), contains(r("B2"), r("A1:C3"))]).toEqual([true, false]);
});

test("cutting a hole leaves the cells around it, each once", () => {
  expect(without(r("A1:C3"), r("B2")).map(text)).toEqual(["A1:C1", "A2", "C2", "A3:C3"]);
  expect(without(r("A1:C3"), r("E5")).map(text)).toEqual(["A1:C3"]);
  expect(without(r("A1:C3"), r("A1:D9"))).toEqual([]);
});

test.each([
  ["above moves it", 0, 2, "A5:A7"],
  ["at its first row moves it", 2, 1, "A4:A6"],
  ["inside makes it grow", 3, 1, "A3:A6"],
  ["below leaves it", 5, 1, "A3:A5"],
  ["deleting above moves it up", 0, -1, "A2:A4"],
  ["deleting its first rows shortens it", 1, -2, "A2:A3"],
  ["deleting inside shortens it", 3, -1, "A3:A4"],
  ["deleting its end shortens it", 4, -5, "A3:A4"],
  ["deleting all of it leaves nothing", 2, -3, null],
])("rows %s", (_, at, count, expected) => expect(text(shiftRange(r("A3:A5"), "row", at, count))).toBe(expected));

test("entire columns stay entire columns when rows move", () =>
  expect(text(shiftRange(r("B:C"), "row", 0, 5))).toBe("B:C"));
