/** A sheet that is nothing but cells, from A1: what tests read and review. */
import type { CellValue, SheetGrid } from "../../src/sheet";

/** @param besides what else the sheet has: its name, formats, merges, where its cells begin … */
export const plainGrid = (values: readonly (readonly CellValue[])[], besides: Partial<SheetGrid> = {}): SheetGrid => ({
  sheetName: "计划",
  origin: { row: 1, column: 1 },
  values,
  numberFormats: null,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  autoFilter: null,
  isProtected: false,
  ...besides,
});
