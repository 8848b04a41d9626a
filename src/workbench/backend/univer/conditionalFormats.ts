/**
 * Conditional formats. Univer keeps the rules and paints fill and font of formula rules; borders and number formats,
 * which it cannot paint, and the exact format as it was set are kept beside the rule by its id.
 */
import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { intersection, sameRange, without } from "../ranges";
import {
  BackendError,
  type Backend,
  type CellRange,
  type ConditionalCellFormat,
  type ConditionalFormatState,
} from "../types";
import { clipped, fromUniver, toUniver, type UniverContext } from "./context";
import { highlightFormat, highlightStyle } from "./styles";

type ConditionalFormats = Pick<
  Backend,
  | "conditionalFormats"
  | "addConditionalFormat"
  | "updateConditionalFormat"
  | "deleteConditionalFormat"
  | "clearConditionalFormats"
>;

/** Excel.ConditionalFormatType of a rule of Univer's. */
function typeOf(rule: IConditionFormattingRule): string {
  const { type } = rule.rule;
  if (type === CFRuleType.colorScale) return "ColorScale";
  if (type === CFRuleType.dataBar) return "DataBar";
  if (type === CFRuleType.iconSet) return "IconSet";
  switch ((rule.rule as IHighlightCell).subType) {
    case CFSubRuleType.formula:
      return "Custom";
    case CFSubRuleType.text:
      return "ContainsText";
    case CFSubRuleType.rank:
      return "TopBottom";
    case CFSubRuleType.number:
      return "CellValue";
    default:
      return "PresetCriteria";
  }
}

let lastId = 0;

/** What Univer's rule does not hold, by rule id. Shared with the loader, which knows more of a file's rules. */
export type KeptFormats = Map<string, { format: ConditionalCellFormat; formula: string; type?: string }>;

export function conditionalFormatMethods(context: UniverContext, kept: KeptFormats): ConditionalFormats {
  const model = (): ConditionalFormattingRuleModel =>
    context.service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel);
  /** Added in this batch, still without a formula: Univer is told when it has one. Newest first. */
  const drafts = new Map<string, { sheetId: string; ranges: readonly CellRange[]; stopIfTrue: boolean }>();
  const rules = (sheetId: string): IConditionFormattingRule[] => model().getSubunitRules(context.unitId, sheetId) ?? [];
  const asRanges = (sheetId: string, ranges: readonly CellRange[]): IRange[] => {
    const sheet = context.sheet(sheetId);
    return ranges.map((range) =>
      toUniver(range.rowCount > 100_000 || range.columnCount > 10_000 ? (clipped(sheet, range) ?? range) : range),
    );
  };

  function put(sheetId: string, id: string, ranges: IRange[], stopIfTrue: boolean): void {
    const keep = kept.get(id) ?? { format: {}, formula: "" };
    const formulaRule: IFormulaHighlightCell = {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: keep.formula,
      style: highlightStyle(keep.format),
    };
    const rule: IConditionFormattingRule = { cfId: id, ranges, stopIfTrue, rule: formulaRule };
    const isThere = rules(sheetId).some((other) => other.cfId === id);
    context.mutate(isThere ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id, sheetId, {
      cfId: id,
      rule,
    });
    drafts.delete(id);
  }

  function find(sheetId: string, id: string): ConditionalFormatState {
    const found = list(sheetId).find((format) => format.id === id);
    if (!found) throw new BackendError("ItemNotFound", "The conditional format is no longer there.");
    return found;
  }

  function list(sheetId: string): ConditionalFormatState[] {
    const sheet = context.sheet(sheetId);
    const waiting = [...drafts]
      .filter(([, draft]) => draft.sheetId === sheetId)
      .reverse()
      .map(([id, draft]) => ({
        id,
        type: "Custom",
        stopIfTrue: draft.stopIfTrue,
        ranges: draft.ranges,
        formula: "",
        format: kept.get(id)?.format ?? {},
      }));
    const inUniver = rules(sheetId).map((rule) => {
      const keep = kept.get(rule.cfId);
      const custom = rule.rule as IFormulaHighlightCell;
      const type = keep?.type ?? typeOf(rule);
      const isCustom = type === "Custom";
      return {
        id: rule.cfId,
        type,
        stopIfTrue: rule.stopIfTrue,
        ranges: rule.ranges.map((range) => fromUniver(range, sheet)),
        formula: isCustom ? custom.value : "",
        format: isCustom ? (keep?.format ?? highlightFormat(custom.style)) : {},
      };
    });
    return [...waiting, ...inUniver].map((format, priority) => ({ ...format, priority }));
  }

  return {
    conditionalFormats: list,
    addConditionalFormat(sheetId, ranges, type) {
      context.writable(sheetId);
      if (type !== "Custom")
        throw new BackendError("NotImplemented", "Only conditional formats by formula can be added here.");
      const id = `cf-${Date.now().toString(36)}-${++lastId}`;
      kept.set(id, { format: {}, formula: "" });
      drafts.set(id, { sheetId, ranges, stopIfTrue: false });
      context.wrote = true;
      return id;
    },
    updateConditionalFormat(sheetId, id, patch) {
      context.writable(sheetId);
      const before = find(sheetId, id);
      if (before.type !== "Custom")
        throw new BackendError("NotImplemented", "Only conditional formats by formula can be changed here.");
      const merged = Object.entries({ ...before.format, ...patch.format }).filter(
        ([, value]) => value !== null && value !== undefined,
      );
      kept.set(id, { format: Object.fromEntries(merged), formula: patch.formula ?? before.formula });
      const stopIfTrue = patch.stopIfTrue ?? before.stopIfTrue;
      const formula = kept.get(id)?.formula ?? "";
      if (formula === "") drafts.set(id, { sheetId, ranges: before.ranges, stopIfTrue });
      else put(sheetId, id, asRanges(sheetId, before.ranges), stopIfTrue);
      if (patch.priority !== undefined && formula !== "") move(sheetId, id, patch.priority);
    },
    deleteConditionalFormat(sheetId, id) {
      context.writable(sheetId);
      find(sheetId, id);
      if (!drafts.delete(id)) context.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
      kept.delete(id);
    },
    clearConditionalFormats(sheetId, range) {
      const sheet = context.writable(sheetId);
      for (const format of list(sheetId)) {
        if (!format.ranges.some((area) => intersection(area, range))) continue;
        const left = format.ranges.flatMap((area) => without(area, range));
        const rule = rules(sheetId).find((other) => other.cfId === format.id);
        if (left.length === 0) {
          if (!drafts.delete(format.id)) context.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId: format.id });
          kept.delete(format.id);
        } else if (
          rule &&
          !(left.length === format.ranges.length && left.every((area, n) => sameRange(area, format.ranges[n] ?? area)))
        ) {
          context.mutate(SetConditionalRuleMutation.id, sheetId, {
            cfId: format.id,
            rule: { ...rule, ranges: left.map((area) => toUniver(clipped(sheet, area) ?? area)) },
          });
        }
      }
    },
  };

  function move(sheetId: string, id: string, priority: number): void {
    const order = rules(sheetId).map((rule) => rule.cfId);
    const from = order.indexOf(id);
    const target = order[Math.max(0, Math.min(priority, order.length - 1))];
    if (from < 0 || target === undefined || target === id) return;
    context.mutate(MoveConditionalRuleMutation.id, sheetId, {
      start: { id, type: "self" },
      end: { id: target, type: from > priority ? "before" : "after" },
    });
  }
}
