/** Copying within a sheet, as Excel's own copying does it: contents, formats, conditional formats, validation, merges. */
import { contains, intersection, lastColumn, lastRow, without } from "../ranges";
import type { CellRange } from "../types";
import { moveFormula } from "../../../sheet";
import type { Cell } from "./cells";
import type { Sheet } from "./sheet";

/** @param target a multiple of the source, over which it is repeated */
export function copyWithin(sheet: Sheet, source: CellRange, target: CellRange): void {
  const places: [rows: number, columns: number][] = [];
  for (let row = target.row; row <= lastRow(target); row += source.rowCount)
    for (let column = target.column; column <= lastColumn(target); column += source.columnCount)
      places.push([row - source.row, column - source.column]);
  const moved = (range: CellRange, [rows, columns]: readonly [number, number]): CellRange => ({
    ...range,
    row: range.row + rows,
    column: range.column + columns,
  });
  const copied: [row: number, column: number, cell: Cell][] = [];
  for (let row = source.row; row <= lastRow(source); row += 1) {
    for (let column = source.column; column <= lastColumn(source); column += 1) {
      const cell = sheet.cells.get(row, column) ?? { value: "", formula: "" };
      copied.push([row, column, { ...cell, style: sheet.cells.styleAt(row, column) }]);
    }
  }
  const merges = sheet.merges.filter((merge) => contains(source, merge));
  sheet.merges = [
    ...sheet.merges.filter((merge) => !intersection(merge, target)),
    ...places.flatMap((place) => merges.map((merge) => moved(merge, place))),
  ];
  /** A rule over cells of the source holds for their copies too. */
  const taken = <T extends { readonly ranges: readonly CellRange[] }>(rules: readonly T[]): T[] =>
    rules
      .map((rule) => {
        const parts = rule.ranges.flatMap((range) => intersection(range, source) ?? []);
        const left = rule.ranges.flatMap((range) => without(range, target));
        return { ...rule, ranges: [...left, ...places.flatMap((place) => parts.map((part) => moved(part, place)))] };
      })
      .map((rule) => ({ ...rule, ranges: joined(rule.ranges) }))
      .filter(({ ranges }) => ranges.length > 0);
  sheet.conditionalFormats = taken(sheet.conditionalFormats);
  sheet.validations = taken(sheet.validations);
  for (const [rows, columns] of places) {
    for (const [row, column, { value, formula, style }] of copied) {
      const copy = formula === "" ? "" : moveFormula(formula, rows, columns);
      sheet.cells.content(row + rows, column + columns, value, copy);
      if (style) sheet.cells.restyle(row + rows, column + columns, style);
    }
  }
}

/** Ranges of the same columns that follow each other, as one. */
export function joined(ranges: readonly CellRange[]): readonly CellRange[] {
  return ranges.reduce<CellRange[]>((all, range) => {
    const at = all.findIndex(
      (other) =>
        other.column === range.column && other.columnCount === range.columnCount && lastRow(other) + 1 === range.row,
    );
    const above = all[at];
    if (!above) return [...all, range];
    return all.map((other) => (other === above ? { ...above, rowCount: above.rowCount + range.rowCount } : other));
  }, []);
}
