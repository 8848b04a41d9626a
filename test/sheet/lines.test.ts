import fc from "../support/properties";
import {
  columnName,
  parseArea,
  rangeAddress,
  shiftAnchored,
  shiftArea,
  shiftAreas,
  shiftReferences,
  type LineShift,
} from "../../src/sheet";

const rows = (at: number, count: number): LineShift => ({ axis: "row", at, count });
const columns = (at: number, count: number): LineShift => ({ axis: "column", at, count });
const own = { sheet: "计划", isOnSheet: true };

describe("a formula after rows or columns were put in or taken out", () => {
  test.each<[string, LineShift[], string]>([
    // Put in before a row: what stands there and below moves, what stands above stays.
    ["A4+A5+A6", [rows(5, 2)], "A4+A7+A8"],
    // A range grows by rows in its midst, not by rows before its first or behind its last.
    ["SUM(B5:B9)", [rows(6, 1)], "SUM(B5:B10)"],
    ["SUM(B5:B9)", [rows(5, 1)], "SUM(B6:B10)"],
    ["SUM(B5:B9)", [rows(10, 1)], "SUM(B5:B9)"],
    // It shrinks by rows that go, whichever end they are at.
    ["SUM(B5:B9)", [rows(5, -1)], "SUM(B5:B8)"],
    ["SUM(B5:B9)", [rows(9, -1)], "SUM(B5:B8)"],
    ["SUM(B5:B9)", [rows(2, -5)], "SUM(B2:B4)"],
    ["SUM(B5:B9)", [rows(5, -5)], "SUM(#REF!)"],
    ["B5+B6", [rows(5, -1)], "#REF!+B5"],
    ["$B$5+B$6+$B7", [rows(6, 1)], "$B$5+B$7+$B8"],
    ["SUM(B9:B5)", [rows(6, 1)], "SUM(B10:B5)"],
    ["SUM(C1:E1)+D2", [columns(4, 1)], "SUM(C1:F1)+E2"],
    ["SUM(C1:E1)+D2", [columns(4, -1)], "SUM(C1:D1)+#REF!"],
    ["SUM(C:E)+SUM(3:5)", [columns(4, 1), rows(4, -1)], "SUM(C:F)+SUM(3:4)"],
    ["计划!A5+别的!A5+'计划'!A5+[1]计划!A5", [rows(1, 1)], "计划!A6+别的!A5+'计划'!A6+[1]计划!A5"],
    ["计划!A5", [rows(5, -1)], "计划!#REF!"],
    ['"A5"&A5', [rows(1, 1)], '"A5"&A6'],
    ["SUM(A1:A1048576)+A1048576", [rows(1, 1)], "SUM(A1:A1048576)+#REF!"],
    ["SUM(A2:A1048576)", [rows(1, 1)], "SUM(A3:A1048576)"],
    // One after the other: the second counts as the sheet is after the first.
    ["SUM(B5:B9)", [rows(7, 1), rows(7, -1)], "SUM(B5:B9)"],
    ["SUM(B5:B6)", [rows(6, 1), rows(7, -1)], "SUM(B5:B6)"],
  ])("%s after %j is %s", (formula, shifts, after) => {
    expect(shiftReferences(formula, shifts, own)).toBe(after);
  });

  test("on another sheet only what names the sheet moves", () => {
    expect(shiftReferences("A5+计划!A5", [rows(1, 1)], { sheet: "计划", isOnSheet: false })).toBe("A5+计划!A6");
  });

  test("of a name only fixed ends move: the others are read from the cell that uses it", () => {
    const name = { sheet: "计划", isOnSheet: false, isName: true };
    expect(shiftReferences("计划!$A$5+计划!A5+计划!$A5", [rows(1, 1)], name)).toBe("计划!$A$6+计划!A5+计划!$A5");
    expect(shiftReferences("计划!$A5", [columns(1, 1)], name)).toBe("计划!$B5");
  });

  test("lists of ranges lose those that are gone", () => {
    expect(shiftAreas("B5:B9 D5 A1", [rows(5, -1)])).toBe("B5:B8 A1");
    expect(shiftAreas("D5", [rows(5, -1)])).toBe("");
  });

  test("a rule whose first row goes is read from the first that stays", () => {
    const areas = [parseArea("B5:B9")].flatMap((area) => area ?? []);
    const moved = shiftAnchored(areas, ["$C5>B4"], [rows(5, -2)], "计划");
    expect(moved?.areas.map(rangeAddress)).toEqual(["B5:B7"]);
    // The rule of row 7 was $C7>B6, and row 6 is gone.
    expect(moved?.formulas).toEqual(["$C5>#REF!"]);
    expect(shiftAnchored(areas, [], [rows(4, -9)], "计划")).toBeNull();
  });

  test("whatever comes and goes, a range is the cells that it was and those that came between them", () => {
    const shift = fc.record({
      at: fc.integer({ min: 1, max: 12 }),
      count: fc.constantFrom(-3, -2, -1, 1, 2, 3),
      isRow: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(shift, { maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (steps, first, more, isRow) => {
          const shifts = steps.map(({ at, count, isRow: on }) => (on ? rows(at, count) : columns(at, count)));
          // Line by line: whether it belongs to the range.
          let lines = Array.from({ length: 60 }, (_, n) => n + 1 >= first && n + 1 <= first + more);
          for (const { axis, at, count } of shifts) {
            if ((axis === "row") !== isRow) continue;
            const isInside = at > 1 && (lines[at - 2] ?? false) && (lines[at - 1] ?? false);
            lines =
              count < 0
                ? lines.filter((_, n) => n + 1 < at || n + 1 >= at - count)
                : [...lines.slice(0, at - 1), ...Array<boolean>(count).fill(isInside), ...lines.slice(at - 1)];
          }
          const [from, to] = [lines.indexOf(true) + 1, lines.lastIndexOf(true) + 1];
          const area = isRow
            ? { firstRow: first, lastRow: first + more, firstColumn: 1, lastColumn: 16_384 }
            : { firstColumn: first, lastColumn: first + more, firstRow: 1, lastRow: 1_048_576 };
          const moved = shiftArea(area, shifts);
          expect(moved && (isRow ? [moved.firstRow, moved.lastRow] : [moved.firstColumn, moved.lastColumn])).toEqual(
            from === 0 ? null : [from, to],
          );
          const text = (line: number): string => (isRow ? String(line) : columnName(line));
          expect(shiftReferences(`SUM(${text(first)}:${text(first + more)})`, shifts, own)).toBe(
            from === 0 ? "SUM(#REF!)" : `SUM(${text(from)}:${text(to)})`,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
