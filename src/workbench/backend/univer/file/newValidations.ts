/** Data validation of a worksheet that was added since the file was opened. */
import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { dayOfIso, serialOfDay } from "../../../../exact";
import type { NewValidation } from "../../../../xlsx";

const TYPES: Readonly<Record<string, string>> = {
  [DataValidationType.LIST]: "list",
  [DataValidationType.WHOLE]: "whole",
  [DataValidationType.DECIMAL]: "decimal",
  [DataValidationType.DATE]: "date",
  [DataValidationType.TIME]: "time",
  [DataValidationType.TEXT_LENGTH]: "textLength",
  [DataValidationType.CUSTOM]: "custom",
};

const STYLES: ReadonlyMap<DataValidationErrorStyle | undefined, string> = new Map([
  [DataValidationErrorStyle.INFO, "information"],
  [DataValidationErrorStyle.STOP, "stop"],
  [DataValidationErrorStyle.WARNING, "warning"],
]);

/** Of its rules, as the file format says them. */
export const validationsOf = (rules: readonly ISheetDataValidationRule[]): readonly NewValidation[] =>
  rules.map(validationOf);

function validationOf(rule: ISheetDataValidationRule): NewValidation {
  const type = TYPES[rule.type] ?? "none";
  const { promptTitle = "", prompt = "", errorTitle = "", error = "" } = rule;
  return {
    ranges: rule.ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
      firstRow: startRow + 1,
      lastRow: endRow + 1,
      firstColumn: startColumn + 1,
      lastColumn: endColumn + 1,
    })),
    type,
    operator: type === "list" || type === "custom" || type === "none" ? null : (rule.operator ?? null),
    formulas: [rule.formula1, rule.formula2].flatMap((formula) =>
      formula === undefined || formula === "" ? [] : [asInFile(formula, type)],
    ),
    prompt: promptTitle + prompt === "" ? null : { title: promptTitle, message: prompt },
    alert:
      rule.showErrorMessage === false || errorTitle + error === ""
        ? null
        : { style: STYLES.get(rule.errorStyle) ?? "stop", title: errorTitle, message: error },
  };
}

/** A formula without "=", a list's own words in quotation marks, a day as its number. */
function asInFile(formula: string, type: string): string {
  if (formula.startsWith("=")) return formula.slice(1);
  if (type === "list") return `"${formula.replaceAll('"', '""')}"`;
  const day = type === "date" ? dayOfIso(formula) : null;
  return day === null ? formula : String(serialOfDay(day));
}
