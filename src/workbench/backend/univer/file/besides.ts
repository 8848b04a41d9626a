/** What a sheet holds beside its cells, in a form in which two states are compared: now, and as the file has it. */
import {
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { isOurHint } from "../../../../marking";
import { shiftAnchored, shiftReferences, type CellRange as Area, type LineShift } from "../../../../sheet";
import type { PromptEdit, SheetModel, WorkbookModel } from "../../../../xlsx";
import { areaOf, rangeOfArea } from "../../ranges";
import type { ConditionalFormatState } from "../../types";
import type { UniverBackend } from "../backend";
import { areaOfRange, inOrder, shiftedValidation, withFormulas } from "../sheetRules";
import type { Moves } from "./base";
import { pageInFile, pageState, printAreaInFile } from "./page";
import { rangeOf } from "./rules";

/** All but `rules` and `validations` as text. */
export interface Besides {
  readonly merges: string;
  readonly filter: string;
  readonly notes: string;
  readonly page: string;
  readonly frozen: string;
  readonly rules: readonly ConditionalFormatState[];
  readonly validations: readonly ISheetDataValidationRule[];
}

/** A hint of the add-in's, which is saved as it is; other validations stay as the file has them. */
const isHint = ({ type, promptTitle }: ISheetDataValidationRule): boolean =>
  type === DataValidationType.ANY && isOurHint(promptTitle);

const edges = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): readonly number[] => [
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
];

const mergesText = (ranges: readonly Area[]): string => JSON.stringify(ranges.map(edges).sort());

export async function besidesNow(
  univer: Univer,
  workbook: Workbook,
  backend: UniverBackend,
  sheetId: string,
): Promise<Besides> {
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const sheet = workbook.getSheetBySheetId(sheetId);
  const { xSplit = 0, ySplit = 0 } = sheet?.getFreeze() ?? {};
  return {
    merges: mergesText((sheet?.getMergeData() ?? []).map(areaOfRange)),
    filter: filterText(injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.serialize() ?? null),
    notes: JSON.stringify(
      [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? [])]
        .map(({ row, col, note }) => [row, col, note])
        .sort(),
    ),
    page: pageState(backend.extras.sheet(sheetId)),
    frozen: JSON.stringify([Math.max(0, xSplit), Math.max(0, ySplit)]),
    rules: await backend.conditionalFormats(sheetId),
    validations: structuredClone(injector.get(SheetDataValidationModel).getRules(unitId, sheetId)),
  };
}

function filterText(filter: { ref: IRange; filterColumns?: readonly unknown[] | null } | null): string {
  return JSON.stringify(filter && [edges(areaOfRange(filter.ref)), filter.filterColumns ?? []]);
}

/**
 * What was there when the file was opened, after rows and columns were put into sheets and taken out, with nothing else
 * done.
 * @param moves of every sheet, by the name that it has in the file
 * @param inFile the sheet in the file after those moves
 */
export function besidesMoved(opened: Besides, moves: Moves, inFile: SheetModel, model: WorkbookModel): Besides {
  const shifts = moves.get(inFile.name) ?? [];
  const referring = [...moves].filter(([name]) => name !== inFile.name).reduce(afterOthers, opened);
  if (shifts.length === 0) return referring;
  return {
    merges: mergesText(inFile.merges),
    filter: filterText(inFile.autoFilter && { ref: rangeOf(inFile.autoFilter) }),
    notes: JSON.stringify(inFile.notes.map(({ row, column, text }) => [row - 1, column - 1, text]).sort()),
    page: pageState({ page: pageInFile(inFile, model), printArea: printAreaInFile(inFile, model) }),
    frozen: JSON.stringify([inFile.frozen.columns, inFile.frozen.rows]),
    rules: referring.rules.flatMap((rule) => movedRule(rule, shifts, inFile.name) ?? []),
    validations: referring.validations.flatMap(
      (rule) =>
        shifts.reduce<ISheetDataValidationRule | null>(
          (at, shift) => at && shiftedValidation(at, shift, inFile.name),
          rule,
        ) ?? [],
    ),
  };
}

/** After shifts on another sheet, which formulas may refer to. */
function afterOthers(besides: Besides, [sheet, shifts]: readonly [string, readonly LineShift[]]): Besides {
  const follow = (formula: string): string => shiftReferences(formula, shifts, { sheet, isOnSheet: false });
  return {
    ...besides,
    rules: besides.rules.map((rule) => ({ ...rule, formula: follow(rule.formula) })),
    validations: besides.validations.map((rule) => withFormulas(rule, follow)),
  };
}

function movedRule(
  rule: ConditionalFormatState,
  shifts: readonly LineShift[],
  sheetName: string,
): ConditionalFormatState | null {
  const areas = inOrder(rule.ranges.map(areaOf));
  const moved = shiftAnchored(areas, rule.formula === "" ? [] : [rule.formula], shifts, sheetName);
  return moved && { ...rule, ranges: moved.areas.map(rangeOfArea), formula: moved.formulas[0] ?? "" };
}

/** Validations of the user's, without Univer's own numbers of them. */
export const validationText = ({ validations }: Besides): string =>
  JSON.stringify(
    validations
      .filter((rule) => !isHint(rule))
      .map(({ uid: _, ranges, ...rule }) => [
        ranges.map(areaOfRange).map(edges),
        Object.entries(rule)
          .filter(([, value]) => value !== undefined)
          .sort(),
      ]),
  );

/** The add-in's hints, in the order of their cells. */
export const hintsOf = ({ validations }: Besides): readonly PromptEdit[] =>
  validations
    .filter(isHint)
    .flatMap(({ ranges, promptTitle, prompt }) =>
      ranges.map((range) => ({ range: areaOfRange(range), title: promptTitle ?? "", message: prompt ?? "" })),
    )
    .sort((a, b) => a.range.firstRow - b.range.firstRow || a.range.firstColumn - b.range.firstColumn);
