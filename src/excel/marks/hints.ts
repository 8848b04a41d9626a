import { isOurHint, type CellHint, type HintPlan } from "../../marking";
import { type CellRange, LAST_COLUMN, LAST_ROW } from "../../sheet";
import { cellRangeOf, PLACE, rangeOf } from "../ranges";

/** Cells with a hint of ours; `hasRule`: the user has given them a validation since. */
export interface StandingHint {
  readonly sheet: Excel.Worksheet;
  readonly range: CellRange;
  readonly hasRule: boolean;
}

/** By it a workbook tells that hints were set in it: others are not searched for any. */
const SETTING = "PlanReview.hints";
/** So far beyond the used part of a sheet copies are looked for. */
const BEYOND = { rows: 1_000, columns: 50 } as const;
const LAST = { row: LAST_ROW, column: LAST_COLUMN } as const;
/** Validations asked for at once. */
const AT_ONCE = 2_000;
/** Parts that a column is split into where its cells differ. */
const PARTS = 16;

/** Asks whether hints were set in this workbook; isNullObject: never. */
export function askHintsSet(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("key");
  return setting;
}

/**
 * All hints of ours on some sheets that are not protected, wherever their cells were moved or copied to: of the cells
 * that have a validation (ExcelApi 1.9), those whose prompt bears our title. Excel joins neighbouring cells into one
 * area, however their validations differ: such an area is asked in parts.
 */
export async function findHints(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly StandingHint[]> {
  const used = sheets.map((sheet) => sheet.getUsedRange(false));
  for (const range of used) range.load(PLACE);
  await context.sync();
  // Not the whole sheet: Excel then searches for minutes (office-js 4245).
  const validated = sheets.map((sheet, index) => {
    const { lastRow, lastColumn } = cellRangeOf(used[index] as Excel.Range);
    const cells = rangeOf(sheet, {
      firstRow: 1,
      firstColumn: 1,
      lastRow: Math.min(lastRow + BEYOND.rows, LAST.row),
      lastColumn: Math.min(lastColumn + BEYOND.columns, LAST.column),
    }).getSpecialCellsOrNullObject("DataValidations");
    cells.load("areaCount");
    return { sheet, cells };
  });
  await context.sync();
  const areas = validated
    .filter(({ cells }) => !cells.isNullObject)
    .map(({ sheet, cells: { areas: list } }) => {
      list.load(
        PLACE.split(",")
          .map((name) => `items/${name}`)
          .join(","),
      );
      return { sheet, list };
    });
  if (areas.length > 0) await context.sync();
  const found: StandingHint[] = [];
  let open = areas.flatMap(({ sheet, list }) => list.items.map((area) => ({ sheet, range: cellRangeOf(area) })));
  while (open.length > 0) {
    const asked = open
      .slice(0, AT_ONCE)
      .map((piece) => ({ ...piece, validation: askValidation(piece.sheet, piece.range) }));
    await context.sync();
    const split = asked.flatMap(({ sheet, range, validation }) => {
      if (isMixed(validation, range)) return partsOf(range).map((part) => ({ sheet, range: part }));
      if (isOurHint(titleOf(validation))) found.push({ sheet, range, hasRule: validation.type !== "None" });
      return [];
    });
    open = [...open.slice(AT_ONCE), ...split];
  }
  return found;
}

function askValidation(sheet: Excel.Worksheet, range: CellRange): Excel.DataValidation {
  const validation = rangeOf(sheet, range).dataValidation;
  validation.load("type,prompt");
  return validation;
}

/** Title of a prompt; "" without one. Excel has null where cells differ, which the typings do not say. */
const titleOf = ({ prompt }: Excel.DataValidation): string =>
  (prompt as Excel.DataValidationPrompt | null)?.title ?? "";
const isBlank = ({ prompt }: Excel.DataValidation): boolean =>
  ((prompt as Excel.DataValidationPrompt | null)?.message ?? "") === "";

/** Whether the cells may differ. Prompts alone are no rule, so that "None" says little of several cells. */
function isMixed(validation: Excel.DataValidation, range: CellRange): boolean {
  if (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn) return false;
  if (validation.type === "Inconsistent" || validation.type === "MixedCriteria" || validation.prompt === null)
    return true;
  return validation.type === "None" && titleOf(validation) === "" && isBlank(validation);
}

function partsOf(range: CellRange): readonly CellRange[] {
  const columns = range.lastColumn - range.firstColumn + 1;
  if (columns > 1)
    return Array.from({ length: columns }, (_, at) => ({
      ...range,
      firstColumn: range.firstColumn + at,
      lastColumn: range.firstColumn + at,
    }));
  const size = Math.ceil((range.lastRow - range.firstRow + 1) / PARTS);
  const parts: CellRange[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += size)
    parts.push({ ...range, firstRow: row, lastRow: Math.min(range.lastRow, row + size - 1) });
  return parts;
}

/** Takes hints of ours away. Where the user has given the cell a rule since, the rule stays. */
export function removeHints(hints: readonly StandingHint[]): void {
  for (const { sheet, range, hasRule } of hints) {
    const validation = rangeOf(sheet, range).dataValidation;
    if (hasRule) validation.prompt = { showPrompt: true, title: "", message: "" };
    else validation.clear();
  }
}

/** Asks for what stands in the cells that hints are wanted on. Synchronise, then ask `isFree` of each. */
export function askCells(sheet: Excel.Worksheet, { cells }: HintPlan): readonly Excel.DataValidation[] {
  return cells.map(({ row, column }) =>
    askValidation(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }),
  );
}

/** Whether a cell asked for has no validation of its own, be it a rule or a prompt alone. */
export const isFree = (validation: Excel.DataValidation): boolean =>
  validation.type === "None" && (isOurHint(titleOf(validation)) || (titleOf(validation) === "" && isBlank(validation)));

/** Notes in the workbook that it holds hints, before any is set. */
export function noteHints(context: Excel.RequestContext): void {
  context.workbook.settings.add(SETTING, true);
}

/** A prompt without a rule: any value may be entered (Microsoft: DataValidation.prompt; "set rule optionally"). */
export function setHints(sheet: Excel.Worksheet, hints: readonly CellHint[]): void {
  for (const { row, column, title, message } of hints) {
    rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }).dataValidation.prompt = {
      showPrompt: true,
      title,
      message,
    };
  }
}
