/**
 * Conditional formats follow inserted and deleted rows and columns as in Excel: ranges grow, move or shrink, and the
 * formula goes with the range's first cell. Univer's interface has a part that does something of the kind and may split
 * rules; without the interface there is none. So what is to stand afterwards is computed here, from what stood before,
 * once the command that inserted or deleted is through. Undo restores Univer's own record and is left alone.
 */
import { CommandType, RedoCommandId, UndoCommandId, type ICommandInfo, type IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { moveFormula } from "../../../sheet";
import { adjustFormula } from "../memory/formulaReferences";
import { shiftRange, type Axis } from "../ranges";
import { fromUniver, toUniver, type UniverContext } from "./context";

interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

const isFormulaRule = (rule: IConditionFormattingRule["rule"]): rule is IFormulaHighlightCell =>
  rule.type === CFRuleType.highlightCell && (rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;

/** Insertion or deletion that a mutation carries out, or null. */
export function shiftOf(id: string, range: IRange | undefined): Shift | null {
  if (!range) return null;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (id === InsertRowMutation.id) return { axis: "row", at: range.startRow, count: rows };
  if (id === RemoveRowMutation.id) return { axis: "row", at: range.startRow, count: -rows };
  if (id === InsertColMutation.id) return { axis: "column", at: range.startColumn, count: columns };
  if (id === RemoveColMutation.id) return { axis: "column", at: range.startColumn, count: -columns };
  return null;
}

/** The rule after the shift; null when all its cells went. */
function moved(
  context: UniverContext,
  sheetId: string,
  rule: IConditionFormattingRule,
  shift: Shift,
): IConditionFormattingRule | null {
  const sheet = context.sheet(sheetId);
  const before = [...rule.ranges]
    .sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn)
    .map((range) => fromUniver(range, sheet));
  const ranges = before
    .map((range) => shiftRange(range, shift.axis, shift.at, shift.count))
    .filter((range) => range !== null);
  if (ranges.length === 0) return null;
  if (!isFormulaRule(rule.rule)) return { ...rule, ranges: ranges.map(toUniver) };
  const first = before.find((range) => shiftRange(range, shift.axis, shift.at, shift.count) !== null);
  const anchor = before[0]?.[shift.axis] ?? 0;
  // The first cell goes: the formula is read from the first one that stays.
  const stays =
    shift.count < 0 && first && first[shift.axis] >= shift.at && first[shift.axis] < shift.at - shift.count
      ? shift.at - shift.count
      : (first?.[shift.axis] ?? anchor);
  const rebased =
    stays === anchor
      ? rule.rule.value
      : moveFormula(
          rule.rule.value,
          shift.axis === "row" ? stays - anchor : 0,
          shift.axis === "column" ? stays - anchor : 0,
        );
  return {
    ...rule,
    ranges: ranges.map(toUniver),
    rule: { ...rule.rule, value: adjustFormula(rebased, sheet.getName(), true, shift.axis, shift.at, shift.count) },
  };
}

/** Starts following; returns the way to stop. */
export function followLines(context: UniverContext): () => void {
  const { commands, unitId } = context;
  const model = (): ConditionalFormattingRuleModel =>
    context.service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel);
  const rules = (sheetId: string): readonly IConditionFormattingRule[] =>
    model().getSubunitRules(unitId, sheetId) ?? [];
  const expected = new Map<string, (IConditionFormattingRule | null)[]>();
  const ids = new Map<string, string[]>();
  let isUndo = false;

  function correct(): void {
    for (const [sheetId, wanted] of expected) {
      if (!context.workbook.getSheetBySheetId(sheetId)) continue;
      const known = new Set(ids.get(sheetId));
      const keep = new Map(wanted.flatMap((rule) => (rule ? [[rule.cfId, rule] as const] : [])));
      for (const rule of [...rules(sheetId)]) {
        const target = keep.get(rule.cfId);
        if (!target) context.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId: rule.cfId });
        else if (
          JSON.stringify([rule.ranges, rule.rule]) !== JSON.stringify([target.ranges, target.rule]) &&
          known.has(rule.cfId)
        )
          context.mutate(SetConditionalRuleMutation.id, sheetId, { cfId: rule.cfId, rule: target });
      }
    }
    expected.clear();
    ids.clear();
  }

  const beforehand = commands.beforeCommandExecuted((info: ICommandInfo) => {
    if (info.id === UndoCommandId) isUndo = true;
    if (info.id === RedoCommandId) isUndo = false;
    const params = info.params as { unitId?: string; subUnitId?: string; range?: IRange } | undefined;
    const sheetId = params?.subUnitId;
    const shift =
      info.type === CommandType.MUTATION && params?.unitId === unitId ? shiftOf(info.id, params.range) : null;
    if (!shift || !sheetId || isUndo) return;
    const before = expected.get(sheetId) ?? rules(sheetId).map((rule) => structuredClone(rule));
    if (!expected.has(sheetId))
      ids.set(
        sheetId,
        before.flatMap((rule) => (rule ? [rule.cfId] : [])),
      );
    if (expected.size === 0) queueMicrotask(correct);
    expected.set(
      sheetId,
      before.map((rule) => rule && moved(context, sheetId, rule, shift)),
    );
  });
  const afterwards = commands.onCommandExecuted(({ id }) => {
    if (id === UndoCommandId) isUndo = false;
  });
  return () => {
    beforehand.dispose();
    afterwards.dispose();
  };
}
