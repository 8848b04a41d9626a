import { chooseHints, isOurHint, type CellHint, type HintPlan, type HintsDone } from "../../marking";
import { contains, type CellRange } from "../../plan/grid";
import type { SheetModel } from "../model/types";
import type { PromptEdit, SheetEdits } from "../patch/types";

/** Whether a hint of ours stands on a sheet, be it in a validation that has a rule by now. */
export function hasHints({ dataValidations, extendedValidations }: SheetModel): boolean {
  return [...dataValidations, ...extendedValidations].some(({ promptTitle }) => isOurHint(promptTitle));
}

/** The hints to set: on cells without a validation of their own. */
export function hintsFor(
  { dataValidations, extendedValidations }: SheetModel,
  plan: HintPlan,
): { readonly hints: readonly CellHint[]; readonly done: HintsDone } {
  // A prompt of ours without a rule goes before others come.
  const own: readonly CellRange[] = [
    ...dataValidations.filter(({ type, promptTitle }) => type !== "none" || !isOurHint(promptTitle)),
    ...extendedValidations,
  ].flatMap(({ ranges }) => ranges);
  return chooseHints(plan, ({ row, column }) => !own.some((range) => contains(range, row, column)));
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
