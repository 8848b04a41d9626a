import { isOurHint, type CellHint, type HintPlan } from "../../marking";
import { type CellRange, contains } from "../../sheet";
import type { SheetModel } from "../model/types";
import type { PromptEdit, SheetEdits } from "../patch/types";

/** Whether a hint of ours stands on a sheet, be it in a validation that has a rule by now. */
export function hasHints({ dataValidations, extendedValidations }: SheetModel): boolean {
  return [...dataValidations, ...extendedValidations].some(({ promptTitle }) => isOurHint(promptTitle));
}

/** Whether each cell that a hint is planned for has no validation of its own. A prompt of ours without a rule goes before others come. */
export function freeFor({ dataValidations, extendedValidations }: SheetModel, plan: HintPlan): readonly boolean[] {
  const own: readonly CellRange[] = [
    ...dataValidations.filter(({ type, promptTitle }) => type !== "none" || !isOurHint(promptTitle)),
    ...extendedValidations,
  ].flatMap(({ ranges }) => ranges);
  return plan.cells.map(({ row, column }) => !own.some((range) => contains(range, row, column)));
}

/** Ours go, these come. Nothing where there is neither. */
export function hintEdits(sheet: SheetModel, hints: readonly CellHint[]): Pick<SheetEdits, "dataValidations"> {
  if (hints.length === 0 && !hasHints(sheet)) return {};
  const add = hints.map(({ row, column, title, message }): PromptEdit => ({
    range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
    title,
    message,
  }));
  return { dataValidations: { remove: isOurHint, ...(add.length > 0 ? { add } : {}) } };
}
