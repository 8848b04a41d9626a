/** Data validation: Univer's rules as Excel's, and input prompts. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { contains, intersection, without } from "../ranges";
import type { Backend, CellRange, ValidationAlert, ValidationPrompt, ValidationState } from "../types";
import { clipped, fromUniver, toUniver, type UniverContext } from "./context";

type Validation = Pick<Backend, "validation" | "setValidation" | "clearValidation" | "validated">;
type Rule = Readonly<Record<string, unknown>>;

const NO_PROMPT: ValidationPrompt = { showPrompt: true, title: "", message: "" };

/** Excel.DataValidationRule's members, by Univer's type. */
const KINDS: Readonly<Record<string, readonly [member: string, type: string]>> = {
  [DataValidationType.WHOLE]: ["wholeNumber", "WholeNumber"],
  [DataValidationType.DECIMAL]: ["decimal", "Decimal"],
  [DataValidationType.DATE]: ["date", "Date"],
  [DataValidationType.TIME]: ["time", "Time"],
  [DataValidationType.TEXT_LENGTH]: ["textLength", "TextLength"],
};
const STYLES = [
  ["Stop", DataValidationErrorStyle.STOP],
  ["Warning", DataValidationErrorStyle.WARNING],
  ["Information", DataValidationErrorStyle.INFO],
] as const;

function alertOf({
  error,
  errorTitle,
  errorStyle,
  showErrorMessage,
}: ISheetDataValidationRule): ValidationAlert | null {
  if (!error && !errorTitle) return null;
  return {
    showAlert: showErrorMessage !== false,
    style: STYLES.find(([, style]) => style === errorStyle)?.[0] ?? "Stop",
    title: errorTitle ?? "",
    message: error ?? "",
  };
}

const alertRule = (
  alert: ValidationAlert,
): Pick<ISheetDataValidationRule, "error" | "errorTitle" | "errorStyle" | "showErrorMessage"> => ({
  error: alert.message,
  errorTitle: alert.title,
  errorStyle: STYLES.find(([style]) => style === alert.style)?.[1] ?? DataValidationErrorStyle.STOP,
  showErrorMessage: alert.showAlert,
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function excelRule(rule: ISheetDataValidationRule): { type: string; rule: Rule } {
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE)
    return {
      type: "List",
      rule: { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } },
    };
  if (rule.type === DataValidationType.CUSTOM)
    return { type: "Custom", rule: { custom: { formula: rule.formula1 ?? "" } } };
  const kind = KINDS[rule.type];
  if (!kind) return { type: "None", rule: {} };
  const operator = capital(rule.operator ?? DataValidationOperator.BETWEEN)
    .replace("OrEqual", "OrEqualTo")
    .replace(/^(Equal|NotEqual)$/, "$1To");
  return {
    type: kind[1],
    rule: {
      [kind[0]]: {
        formula1: rule.formula1 ?? "",
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
        operator,
      },
    },
  };
}

/** Type, formulas and operator for Univer; ANY for a prompt without a rule. */
function univerRule(
  rule: Rule,
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown"> {
  const [member, body] = Object.entries(rule).find(([, value]) => value !== null && value !== undefined) ?? ["", {}];
  const { source, formula, formula1, formula2, operator, inCellDropDown } = body as Record<string, unknown>;
  const text = (value: unknown): string | undefined =>
    value === undefined || value === null ? undefined : String(value);
  if (member === "list")
    return { type: DataValidationType.LIST, formula1: text(source) ?? "", showDropDown: inCellDropDown !== false };
  if (member === "custom") return { type: DataValidationType.CUSTOM, formula1: text(formula) ?? "" };
  const type = Object.entries(KINDS).find(([, [name]]) => name === member)?.[0];
  if (!type) return { type: DataValidationType.ANY };
  const word = (text(operator) ?? "Between").replace(/To$/, "");
  return {
    type,
    formula1: text(formula1),
    formula2: text(formula2),
    operator: (word.charAt(0).toLowerCase() + word.slice(1)) as DataValidationOperator,
  };
}

let lastId = 0;

export function validationMethods(context: UniverContext): Validation {
  const rules = (sheetId: string): ISheetDataValidationRule[] =>
    context.service<SheetDataValidationModel>(SheetDataValidationModel).getRules(context.unitId, sheetId);
  const touching = (sheetId: string, range: CellRange): ISheetDataValidationRule[] =>
    rules(sheetId).filter((rule) =>
      rule.ranges.some((area) => intersection(fromUniver(area, context.sheet(sheetId)), range)),
    );

  function read(sheetId: string, range: CellRange): ValidationState {
    const sheet = context.sheet(sheetId);
    const found = touching(sheetId, range);
    const [first] = found;
    if (!first) return { type: "None", rule: {}, prompt: NO_PROMPT };
    const areas = found.flatMap((rule) => rule.ranges.map((area) => fromUniver(area, sheet)));
    const uncovered = areas.reduce<CellRange[]>((rest, area) => rest.flatMap((part) => without(part, area)), [range]);
    if (uncovered.length > 0) return { type: "MixedCriteria", rule: null, prompt: null };
    if (found.length > 1) return { type: "Inconsistent", rule: null, prompt: null };
    const alert = alertOf(first);
    return {
      ...excelRule(first),
      ...(alert ? { alert } : {}),
      prompt: {
        showPrompt: first.showInputMessage !== false,
        title: first.promptTitle ?? "",
        message: first.prompt ?? "",
      },
    };
  }

  function take(sheetId: string, range: CellRange): void {
    const sheet = context.sheet(sheetId);
    for (const rule of touching(sheetId, range)) {
      const left = rule.ranges.flatMap((area) => without(fromUniver(area, sheet), range)).map(toUniver);
      if (left.length === 0) context.mutate(RemoveDataValidationMutation.id, sheetId, { ruleId: rule.uid });
      else
        context.mutate(UpdateDataValidationMutation.id, sheetId, {
          ruleId: rule.uid,
          payload: { type: 1, payload: left },
        });
    }
  }

  return {
    validation: (sheetId, range) => read(sheetId, clipped(context.sheet(sheetId), range) ?? range),
    setValidation(sheetId, wanted, patch) {
      const sheet = context.writable(sheetId);
      const range = clipped(sheet, wanted) ?? wanted;
      const before = touching(sheetId, range).find((rule) =>
        rule.ranges.some((area) => contains(fromUniver(area, sheet), range)),
      );
      take(sheetId, range);
      const kind = patch.rule ? univerRule(patch.rule) : (before ?? { type: DataValidationType.ANY });
      const prompt = patch.prompt ?? {
        showPrompt: before?.showInputMessage !== false,
        title: before?.promptTitle ?? "",
        message: before?.prompt ?? "",
      };
      const rule: ISheetDataValidationRule = {
        ...before,
        ...kind,
        uid: `dv-${Date.now().toString(36)}-${++lastId}`,
        ranges: [toUniver(range)],
        showInputMessage: prompt.showPrompt,
        promptTitle: prompt.title,
        prompt: prompt.message,
        ...(patch.alert ? alertRule(patch.alert) : {}),
      };
      context.mutate(AddDataValidationMutation.id, sheetId, { rule });
    },
    validated: (sheetId, range) =>
      rules(sheetId).flatMap((rule) =>
        rule.ranges.flatMap((area) => intersection(fromUniver(area, context.sheet(sheetId)), range) ?? []),
      ),
    clearValidation(sheetId, range) {
      take(sheetId, clipped(context.writable(sheetId), range) ?? range);
    },
  };
}
