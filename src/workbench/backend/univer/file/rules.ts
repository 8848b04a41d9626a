/** A file's conditional formats, validation, notes, filters and names as the resources Univer loads with a workbook. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type DataValidationOperator,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import { addressOf, type CellRange } from "../../../../sheet";
import type {
  CfRuleModel,
  ConditionalFormatModel,
  DataValidationModel,
  NoteModel,
  SheetModel,
  StyleTable,
  WorkbookModel,
} from "../../../../xlsx";
import type { KeptFormats } from "../conditionalFormats";
import { highlightStyle } from "../styles";
import { conditionalFormat } from "./cellStyles";

export const rangeOf = (range: CellRange): IRange => ({
  startRow: range.firstRow - 1,
  endRow: range.lastRow - 1,
  startColumn: range.firstColumn - 1,
  endColumn: range.lastColumn - 1,
});

/** Newer functions stand in files with a prefix that nobody types. */
export const readableFormula = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?/g, "");

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The rule as a formula relative to the range's first cell; null where it is no formula (colour scales, data bars, icon sets, ranks…). */
function asFormula(rule: CfRuleModel, first: CellRange): string | null {
  const [one, two] = rule.formulas;
  if (rule.type === "cellIs" && one !== undefined) {
    const cell = addressOf(first.firstRow, first.firstColumn);
    if (rule.operator === "between" && two !== undefined) return `=AND(${cell}>=${one},${cell}<=${two})`;
    if (rule.operator === "notBetween" && two !== undefined) return `=OR(${cell}<${one},${cell}>${two})`;
    return `=${cell}${COMPARISONS[rule.operator ?? ""] ?? "="}${one}`;
  }
  return one === undefined || ["colorScale", "dataBar", "iconSet"].includes(rule.type)
    ? null
    : `=${readableFormula(one)}`;
}

const EXCEL_TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
};

export interface LoadedRules {
  readonly rules: IConditionFormattingRule[];
  /** Rules that Univer does not show; they stay in the file. */
  readonly unseen: number;
}

/** @param kept takes what Univer's rules do not hold */
export function conditionalRules(
  formats: readonly ConditionalFormatModel[],
  styles: StyleTable,
  kept: KeptFormats,
  newId: () => string,
): LoadedRules {
  const all = formats
    .flatMap(({ ranges, rules }) => rules.map((rule) => ({ ranges, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority);
  const rules: IConditionFormattingRule[] = [];
  for (const { ranges, rule } of all) {
    const [first] = ranges;
    const format = conditionalFormat(styles.differentialFormats[rule.format ?? -1]);
    const style = highlightStyle(format);
    const cfId = newId();
    const common = { cfId, ranges: ranges.map(rangeOf), stopIfTrue: rule.stopIfTrue };
    const formula = first ? asFormula(rule, first) : null;
    if (formula !== null) {
      kept.set(cfId, {
        format,
        formula,
        type: rule.type === "expression" ? "Custom" : (EXCEL_TYPES[rule.type] ?? "PresetCriteria"),
      });
      rules.push({
        ...common,
        rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
      });
    } else if (rule.type === "duplicateValues" || rule.type === "uniqueValues") {
      rules.push({
        ...common,
        rule: {
          type: CFRuleType.highlightCell,
          subType: rule.type === "duplicateValues" ? CFSubRuleType.duplicateValues : CFSubRuleType.uniqueValues,
          style,
        },
      });
    } else if (rule.type === "top10") {
      rules.push({
        ...common,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.rank,
          value: Number(rule.attributes.get("rank") ?? 10),
          isBottom: rule.attributes.get("bottom") === "1",
          isPercent: rule.attributes.get("percent") === "1",
          style,
        },
      });
    }
  }
  return { rules, unseen: all.length - rules.length };
}

const VALIDATIONS: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
  none: DataValidationType.ANY,
};
const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

export function validationRules(
  validations: readonly DataValidationModel[],
  newId: () => string,
): ISheetDataValidationRule[] {
  return validations.map((validation) => {
    const type = VALIDATIONS[validation.type] ?? DataValidationType.ANY;
    const plain = (formula: string | null): string | undefined => {
      if (formula === null) return undefined;
      const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
      if (quoted) return (quoted[1] ?? "").replace(/""/g, '"');
      return type === DataValidationType.LIST || type === DataValidationType.CUSTOM || !/^[-+\d.]+$/.test(formula)
        ? `=${formula}`
        : formula;
    };
    return {
      uid: newId(),
      type,
      ranges: validation.ranges.map(rangeOf),
      // With an operator Univer compares a list's text as a number.
      ...(type === DataValidationType.LIST || type === DataValidationType.CUSTOM
        ? {}
        : { operator: validation.operator as DataValidationOperator }),
      ...(type === DataValidationType.LIST ? { renderMode: DataValidationRenderMode.ARROW } : {}),
      formula1: plain(validation.formula1),
      formula2: plain(validation.formula2),
      allowBlank: validation.allowBlank,
      showErrorMessage: validation.showErrorMessage,
      errorStyle: ERROR_STYLES[validation.errorStyle] ?? DataValidationErrorStyle.STOP,
      errorTitle: validation.errorTitle ?? "",
      error: validation.error ?? "",
      showInputMessage: validation.showInputMessage,
      promptTitle: validation.promptTitle ?? "",
      prompt: validation.prompt ?? "",
    };
  });
}

export function noteMatrix(notes: readonly NoteModel[], newId: () => string): Record<number, Record<number, object>> {
  const matrix: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of notes)
    (matrix[row - 1] ??= {})[column - 1] = {
      id: newId(),
      row: row - 1,
      col: column - 1,
      width: 200,
      height: 100,
      note: text,
      show: false,
    };
  return matrix;
}

/** The filter's arrows. Its criteria stay in the file; the rows they hide are hidden. */
export const filterOf = (sheet: SheetModel): IAutoFilter | null =>
  sheet.autoFilter ? { ref: rangeOf(sheet.autoFilter) } : null;

/** Names that are the workbook's own or a sheet's; Excel's built-in ones (print areas, filters) are left out. */
export function definedNames(
  model: WorkbookModel,
  sheetIds: ReadonlyMap<string, string>,
  newId: () => string,
): Record<string, IDefinedNamesServiceParam> {
  const names = model.definedNames.filter(({ name }) => !name.startsWith("_xlnm."));
  return Object.fromEntries(
    names.map(({ name, formula, sheetName }) => {
      const id = newId();
      const isReference = /^[^()"+*/&]+![$A-Z0-9:]+$/.test(formula);
      return [
        id,
        {
          id,
          name,
          formulaOrRefString: isReference ? formula : `=${readableFormula(formula)}`,
          localSheetId: sheetName === null ? "AllDefaultWorkbook" : (sheetIds.get(sheetName) ?? "AllDefaultWorkbook"),
        },
      ];
    }),
  );
}
