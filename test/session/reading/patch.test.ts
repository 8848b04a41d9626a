/** Cells read again after an edit, and the merges around them. */
import type { SheetGrid } from "../../../src/sheet";
import { patched } from "../../../src/session/reading/patch";

const MERGE = { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 };
const grid: SheetGrid = {
  sheetName: "计划",
  origin: { row: 1, column: 1 },
  values: [["名称"], ["甲"], [null], [null]],
  numberFormats: Array.from({ length: 4 }, () => ["General"]),
  merges: [MERGE],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  autoFilter: null,
  isProtected: false,
};
/** The cell in a row, read again. */
const reading = (row: number, merges: readonly (typeof MERGE)[]) => ({
  sheetName: "计划",
  isProtected: false,
  pieces: [
    {
      range: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 },
      values: [["乙"]],
      numberFormats: [["General"]],
      merges,
      formulaColumns: [],
    },
  ],
});

test("a merge that begins above the edited cell may be told or not", () => {
  expect(patched(grid, reading(3, []))?.values[2]).toEqual(["乙"]);
  expect(patched(grid, reading(3, [MERGE]))?.values[2]).toEqual(["乙"]);
});

test("a merge that begins at the edited cell and is told no more, or another one, has the sheet read whole", () => {
  expect(patched(grid, reading(2, [MERGE]))?.values[1]).toEqual(["乙"]);
  expect(patched(grid, reading(2, []))).toBeNull();
  expect(patched(grid, reading(2, [{ ...MERGE, lastRow: 3 }]))).toBeNull();
  expect(patched(grid, reading(1, [{ ...MERGE, firstRow: 1, lastRow: 1, lastColumn: 3 }]))).toBeNull();
});
