/** Copying within a sheet. Univer copies through the clipboard only, so the parts are put together here. */
import type { IRange, Worksheet } from "@univerjs/core";
import { ConditionalFormattingRuleModel, SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { UpdateDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { AddWorksheetMergeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { moveFormula } from "../../../sheet";
import { joined } from "../memory/copying";
import { contains, intersection, lastColumn, lastRow } from "../ranges";
import type { Backend, CellRange } from "../types";
import { EMPTY, type CellMatrix } from "./cells";
import { fromUniver, toUniver, type UniverContext } from "./context";

export function copyMethods(context: UniverContext, cells: Pick<Backend, "readCells">): Pick<Backend, "copyCells"> {
  return {
    async copyCells(sheetId, source, target) {
      const sheet = context.writable(sheetId);
      context.makeRoom(sheet, target);
      const formulas = await cells.readCells(sheetId, source, "formulas");
      const places = placesOf(source, target);
      const matrix: CellMatrix = {};
      for (const [rows, columns] of places) {
        for (let row = source.row; row <= lastRow(source); row += 1) {
          for (let column = source.column; column <= lastColumn(source); column += 1) {
            const raw = sheet.getCellRaw(row, column);
            const formula = formulas[row - source.row]?.[column - source.column];
            const isFormula = !!raw && (!!raw.f || !!raw.si) && typeof formula === "string";
            (matrix[row + rows] ??= {})[column + columns] = isFormula
              ? { ...EMPTY, s: raw.s ?? null, f: moveFormula(formula, rows, columns) }
              : { ...EMPTY, ...raw, s: raw?.s ?? null };
          }
        }
      }
      context.mutate(SetRangeValuesMutation.id, sheetId, { cellValue: matrix });
      const merges = mergesIn(sheet, source);
      if (merges.length > 0)
        context.mutate(AddWorksheetMergeMutation.id, sheetId, {
          ranges: places.flatMap((place) => merges.map((merge) => toUniver(moved(merge, place)))),
        });
      extendRules(context, sheetId, source, places);
    },
  };
}

type Place = readonly [rows: number, columns: number];

const moved = (range: CellRange, [rows, columns]: Place): CellRange => ({
  ...range,
  row: range.row + rows,
  column: range.column + columns,
});

function placesOf(source: CellRange, target: CellRange): readonly Place[] {
  const places: Place[] = [];
  for (let row = target.row; row <= lastRow(target); row += source.rowCount)
    for (let column = target.column; column <= lastColumn(target); column += source.columnCount)
      places.push([row - source.row, column - source.column]);
  return places;
}

const mergesIn = (sheet: Worksheet, source: CellRange): readonly CellRange[] =>
  sheet
    .getMergeData()
    .map((area) => fromUniver(area, sheet))
    .filter((merge) => contains(source, merge));

/** Conditional formats and validations over cells of the source hold for their copies too. */
function extendRules(context: UniverContext, sheetId: string, source: CellRange, places: readonly Place[]): void {
  const sheet = context.sheet(sheetId);
  const extended = (ranges: readonly IRange[]): IRange[] | null => {
    const all = ranges.map((range) => fromUniver(range, sheet));
    const parts = all.flatMap((range) => intersection(range, source) ?? []);
    const added = places.flatMap((place) => parts.map((part) => moved(part, place)));
    const missing = added.filter((range) => !all.some((other) => contains(other, range)));
    return missing.length === 0 ? null : joined([...all, ...missing]).map(toUniver);
  };
  const formats =
    context
      .service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel)
      .getSubunitRules(context.unitId, sheetId) ?? [];
  for (const rule of formats) {
    const ranges = extended(rule.ranges);
    if (ranges) context.mutate(SetConditionalRuleMutation.id, sheetId, { cfId: rule.cfId, rule: { ...rule, ranges } });
  }
  const validations = context
    .service<SheetDataValidationModel>(SheetDataValidationModel)
    .getRules(context.unitId, sheetId);
  for (const rule of validations) {
    const ranges = extended(rule.ranges);
    if (ranges)
      context.mutate(UpdateDataValidationMutation.id, sheetId, {
        ruleId: rule.uid,
        payload: { type: 1, payload: ranges },
      });
  }
}
