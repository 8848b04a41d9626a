/** Data validation, conditional formats and the filter of a sheet: as they are, after a shift of lines, and put back. */
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { RemoveSheetsFilterMutation, SetSheetsFilterRangeMutation, SheetsFilterService } from "@univerjs/sheets-filter";
import { shiftAnchored, shiftArea, shiftLine, shiftReferences, type CellRange, type LineShift } from "../../../sheet";
import { areaOf, rangeOfArea } from "../ranges";
import { fromUniver, toUniver, type UniverContext } from "./context";

export interface SheetRules {
  readonly validations: readonly ISheetDataValidationRule[];
  readonly filter: CellRange | null;
  readonly formats: readonly IConditionFormattingRule[];
}

export function rulesOf(context: UniverContext, sheetId: string): SheetRules {
  const { unitId } = context;
  const sheet = context.sheet(sheetId);
  const plain = (range: IRange): IRange => toUniver(fromUniver(range, sheet));
  const filter = context.service<SheetsFilterService>(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange();
  const validations = context.service<SheetDataValidationModel>(SheetDataValidationModel).getRules(unitId, sheetId);
  const formats = context
    .service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel)
    .getSubunitRules(unitId, sheetId);
  return {
    validations: validations.map((rule) => ({ ...structuredClone(rule), ranges: rule.ranges.map(plain) })),
    filter: filter ? areaOf(fromUniver(filter, sheet)) : null,
    formats: (formats ?? []).map((format) => ({ ...structuredClone(format), ranges: format.ranges.map(plain) })),
  };
}

/** After a shift of the sheet's own lines. */
export function shiftedRules(rules: SheetRules, shift: LineShift, sheetName: string): SheetRules {
  const { filter } = rules;
  // Without its header row a filter is none.
  const hasHeader = filter !== null && shiftLine(filter.firstRow, "row", [shift]) !== null;
  return {
    ...rules,
    validations: rules.validations.flatMap((rule) => shiftedValidation(rule, shift, sheetName) ?? []),
    filter: hasHeader ? shiftArea(filter, [shift]) : null,
    formats: rules.formats.flatMap((format) => shiftedFormat(format, shift, sheetName) ?? []),
  };
}

/** A conditional format after a shift; null when all its cells went. */
function shiftedFormat(
  format: IConditionFormattingRule,
  shift: LineShift,
  sheetName: string,
): IConditionFormattingRule | null {
  const { rule } = format;
  const after = shiftAnchored(
    inOrder(format.ranges.map(areaOfRange)),
    isFormulaRule(rule) ? [rule.value] : [],
    [shift],
    sheetName,
  );
  return (
    after && {
      ...format,
      ranges: after.areas.map((area) => toUniver(rangeOfArea(area))),
      rule: isFormulaRule(rule) ? { ...rule, value: after.formulas[0] ?? "" } : rule,
    }
  );
}

/** Ranges of a conditional format as Univer reads its formula from them: the topmost first. */
export const inOrder = (areas: readonly CellRange[]): readonly CellRange[] =>
  [...areas].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);

export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): CellRange => ({
  firstRow: startRow + 1,
  firstColumn: startColumn + 1,
  lastRow: endRow + 1,
  lastColumn: endColumn + 1,
});

/** A validation after a shift; null when all its cells went. Formulas begin with "="; a list's own words do not. */
export function shiftedValidation(
  rule: ISheetDataValidationRule,
  shift: LineShift,
  sheetName: string,
): ISheetDataValidationRule | null {
  const areas = rule.ranges.map(areaOfRange);
  const after = shiftAnchored(areas, [], [shift], sheetName);
  return (
    after && {
      ...withFormulas(rule, (text) => shiftAnchored(areas, [text], [shift], sheetName)?.formulas[0] ?? text),
      ranges: after.areas.map((area) => toUniver(rangeOfArea(area))),
    }
  );
}

/** A validation with other formulas. */
export function withFormulas(
  rule: ISheetDataValidationRule,
  change: (formula: string) => string,
): ISheetDataValidationRule {
  const formula = (text: string | undefined): string | undefined => (text?.startsWith("=") ? change(text) : text);
  return { ...rule, formula1: formula(rule.formula1), formula2: formula(rule.formula2) };
}

/** After a shift on another sheet, which formulas may refer to. */
export function referringRules(rules: SheetRules, shift: LineShift, sheetName: string): SheetRules {
  const change = (formula: string): string => shiftReferences(formula, [shift], { sheet: sheetName, isOnSheet: false });
  return {
    ...rules,
    validations: rules.validations.map((rule) => withFormulas(rule, change)),
    formats: rules.formats.map((format) =>
      isFormulaRule(format.rule) ? { ...format, rule: { ...format.rule, value: change(format.rule.value) } } : format,
    ),
  };
}

const isFormulaRule = (rule: IConditionFormattingRule["rule"]): rule is IFormulaHighlightCell =>
  rule.type === CFRuleType.highlightCell && (rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Makes the sheet's rules these, where they are others. */
export function restoreRules(context: UniverContext, sheetId: string, wanted: SheetRules): void {
  const now = rulesOf(context, sheetId);
  if (!isSame(now.validations, wanted.validations)) {
    for (const { uid } of now.validations) context.mutate(RemoveDataValidationMutation.id, sheetId, { ruleId: uid });
    wanted.validations.forEach((rule, index) =>
      context.mutate(AddDataValidationMutation.id, sheetId, { rule: structuredClone(rule), index }),
    );
  }
  if (now.filter && !wanted.filter) context.mutate(RemoveSheetsFilterMutation.id, sheetId, {});
  else if (wanted.filter && !isSame(now.filter, wanted.filter))
    context.mutate(SetSheetsFilterRangeMutation.id, sheetId, { range: toUniver(rangeOfArea(wanted.filter)) });
  restoreFormats(context, sheetId, now.formats, wanted.formats);
}

function restoreFormats(
  context: UniverContext,
  sheetId: string,
  now: readonly IConditionFormattingRule[],
  wanted: readonly IConditionFormattingRule[],
): void {
  const known = new Map(wanted.map((format) => [format.cfId, format]));
  const staying = now.filter(({ cfId }) => known.has(cfId));
  const isComplete = isSame(
    staying.map(({ cfId }) => cfId),
    [...known.keys()],
  );
  for (const { cfId } of isComplete ? now.filter((format) => !known.has(format.cfId)) : now)
    context.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId });
  if (isComplete) {
    for (const format of staying) {
      const rule = known.get(format.cfId);
      if (!isSame([format.ranges, format.rule], [rule?.ranges, rule?.rule]))
        context.mutate(SetConditionalRuleMutation.id, sheetId, { cfId: format.cfId, rule: structuredClone(rule) });
    }
    return;
  }
  // The one that is added last comes first.
  for (const rule of [...wanted].reverse())
    context.mutate(AddConditionalRuleMutation.id, sheetId, { rule: structuredClone(rule) });
}
