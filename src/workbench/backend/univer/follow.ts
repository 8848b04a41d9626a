/**
 * Conditional formats, data validation and the filter follow inserted and deleted rows and columns as in Excel: ranges
 * grow, move or shrink, formulas go with the range's first cell. Univer's interface stretches and splits them in ways of its
 * own, and without the interface nothing follows; so what is to stand afterwards is computed from what stood before, once
 * the command is through. An undo brings back what stood there.
 */
import { CommandType, type ICommandInfo, type IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { LineShift } from "../../../sheet";
import type { UniverContext } from "./context";
import { referringRules, restoreRules, rulesOf, shiftedRules, type SheetRules } from "./sheetRules";
import { watchUndo } from "./undo";

type Rules = ReadonlyMap<string, SheetRules>;

interface Step {
  readonly shift: LineShift;
  /** The rules of every sheet before it. */
  readonly before: Rules;
}

/** Insertion or deletion that a mutation carries out, or null. */
export function shiftOf(id: string, range: IRange | undefined): LineShift | null {
  if (!range) return null;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (id === InsertRowMutation.id) return { axis: "row", at: range.startRow + 1, count: rows };
  if (id === RemoveRowMutation.id) return { axis: "row", at: range.startRow + 1, count: -rows };
  if (id === InsertColMutation.id) return { axis: "column", at: range.startColumn + 1, count: columns };
  if (id === RemoveColMutation.id) return { axis: "column", at: range.startColumn + 1, count: -columns };
  return null;
}

/** Starts following; returns the way to stop. */
export function followRules(context: UniverContext): () => void {
  const { commands, unitId, workbook } = context;
  const undo = watchUndo(commands);
  const past = new Map<string, Step[]>();
  let expected: Rules | null = null;

  function correct(): void {
    const wanted = expected ?? [];
    expected = null;
    for (const [sheetId, rules] of wanted)
      if (workbook.getSheetBySheetId(sheetId)) restoreRules(context, sheetId, rules);
  }

  function expect(rules: Rules): void {
    if (!expected) queueMicrotask(correct);
    expected = rules;
  }

  const beforehand = commands.beforeCommandExecuted((info: ICommandInfo) => {
    const params = info.params as { unitId?: string; subUnitId?: string; range?: IRange } | undefined;
    const sheetId = params?.subUnitId;
    const shift =
      info.type === CommandType.MUTATION && params?.unitId === unitId ? shiftOf(info.id, params.range) : null;
    if (!shift || !sheetId) return;
    const steps = past.get(sheetId) ?? [];
    past.set(sheetId, steps);
    if (undo.isUndo) {
      const last = steps.at(-1);
      if (!last || last.shift.axis !== shift.axis || last.shift.at !== shift.at || last.shift.count !== -shift.count)
        return;
      steps.pop();
      return expect(last.before);
    }
    const before =
      expected ??
      new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), rulesOf(context, sheet.getSheetId())]));
    steps.push({ shift, before });
    const name = context.sheet(sheetId).getName();
    expect(
      new Map(
        [...before].map(([id, rules]) => [id, (id === sheetId ? shiftedRules : referringRules)(rules, shift, name)]),
      ),
    );
  });
  return () => {
    beforehand.dispose();
    undo.dispose();
  };
}
