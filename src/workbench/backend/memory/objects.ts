/** Charts and pivot tables: kept, moved with the cells they stand on and read from, compared. Not drawn, not refreshed. */
import { contains, intersection, shiftRange, type Axis } from "../ranges";
import { BackendError, type CellRange } from "../types";
import { adjustFormula } from "./formulaReferences";
import type { Sheet } from "./sheet";

/**
 * Excel lets nobody write into a pivot table, nor cut it in two; one that is taken whole goes.
 * @throws BackendError PivotTableRangeConflict
 */
export function guardPivots(sheet: Sheet, range: CellRange, mayTakeWhole = false): void {
  const hit = sheet.objects.filter(({ kind, range: at }) => kind === "pivot" && intersection(at, range));
  if (hit.some(({ range: at }) => !mayTakeWhole || !contains(range, at)))
    throw new BackendError("PivotTableRangeConflict", "A PivotTable stands there.");
}

/** Pivot tables whose cells are cleared altogether go with them. */
export function dropPivots(sheet: Sheet, range: CellRange): void {
  sheet.objects = sheet.objects.filter(({ kind, range: at }) => kind !== "pivot" || !contains(range, at));
}

/** After entire lines came or went on a sheet: places there, sources anywhere. */
export function shiftObjects(sheet: Sheet, sheets: readonly Sheet[], axis: Axis, at: number, count: number): void {
  for (const holder of sheets) {
    holder.objects = holder.objects.flatMap((object) => {
      const range = holder === sheet ? shiftRange(object.range, axis, at, count) : object.range;
      return range
        ? [{ ...object, range, source: adjustFormula(object.source, sheet.name, holder === sheet, axis, at, count) }]
        : [];
    });
  }
}
