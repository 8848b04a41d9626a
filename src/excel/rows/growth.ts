import type { WorkOptions } from "../../host/types";
import { movedFormula, shiftFormula, type FormulaPlace } from "../../library/rowFormulas";
import { rowAfter, type RowsToInsert } from "../../library/rows";
import { addressOf } from "../../sheet";
import { formulasOf } from "../formulas";
import { askFormulasIn } from "../read";
import { PLACE } from "../ranges";

/**
 * A formula that is to take the new rows in and that Excel leaves as it is, because its range ends where they come:
 * Excel widens a range only where rows come into its midst (Microsoft: "Insert or delete rows and columns").
 */
export interface Growing {
  readonly where: string;
  /** As Excel moves it by itself, and as it is to be. */
  readonly moved: string;
  readonly grown: string;
  /** Its cell or name, once the rows are there. */
  readonly target: () => Excel.Range | Excel.NamedItem;
  readonly isLocked: boolean;
}

/** More cells with formulas than this are not looked through: then their formulas are told of as not grown. */
const MOST_CELLS = 2_000_000;

/** All formulas of the workbook that are to take the new rows in. Nothing is written. */
export async function growingIn(
  context: Excel.RequestContext,
  sheetId: string,
  sheetName: string,
  rows: RowsToInsert,
  options: WorkOptions | undefined,
): Promise<readonly Growing[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    sheet.names.load("items/name,items/formula");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    return { sheet, used };
  });
  await context.sync();
  const growing: Growing[] = [names, ...worksheets.items.map((sheet) => sheet.names)].flatMap((collection) =>
    collection.items.flatMap((name) => growingName(name, sheetName, rows)),
  );
  const asked = sheets
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      sheet,
      used,
      // Excel may refuse to look for them on a protected sheet: then the cells are read.
      formulas: sheet.protection.protected ? null : askFormulasIn(used),
    }));
  await context.sync();
  const read = asked.filter(({ formulas }) => formulas?.isNullObject !== true);
  let cells = 0;
  for (const { sheet, used } of read) {
    cells += used.rowCount * used.columnCount;
    if (cells > MOST_CELLS) break;
    const isOwn = sheet.id === sheetId;
    for await (const found of formulasOf(context, used, options)) {
      if (found === null) break;
      const [row, column] = [used.rowIndex + found.row, used.columnIndex + found.column];
      const place: FormulaPlace = {
        sheet: sheetName,
        isOnSheet: isOwn,
        isInBody: isOwn && rows.bodyRows.has(row),
      };
      const [moved, grown] = both(found.formula, rows, place);
      if (moved === grown) continue;
      const to = isOwn ? rowAfter(rows, row) : row;
      growing.push({
        where: `${sheet.name}!${addressOf(to, column)}`,
        moved,
        grown,
        target: () => sheet.getRangeByIndexes(to - 1, column - 1, 1, 1),
        isLocked: sheet.protection.protected,
      });
    }
  }
  return growing;
}

function growingName(name: Excel.NamedItem, sheet: string, rows: RowsToInsert): readonly Growing[] {
  // Excel keeps print areas and filters as names of its own, which are not for us to write.
  if (typeof name.formula !== "string" || /^(?:_xlnm\.|_FilterDatabase|Print_)/i.test(name.name)) return [];
  const [moved, grown] = both(name.formula, rows, { sheet, isOnSheet: false, isInBody: false });
  return moved === grown ? [] : [{ where: name.name, moved, grown, target: () => name, isLocked: false }];
}

/** With the "=" that both begin with. */
const both = (formula: string, rows: RowsToInsert, place: FormulaPlace): readonly [string, string] => [
  movedFormula(formula, rows, place),
  shiftFormula(formula, rows, place),
];

/**
 * Lets them take the new rows in, where Excel has not done it by itself (it extends formulas over rows that are written
 * below a list). One that says something else by now is left alone.
 * @returns those that could not be made to
 */
export async function grow(context: Excel.RequestContext, growing: readonly Growing[]): Promise<readonly string[]> {
  if (growing.length === 0) return [];
  const asked = growing.map((each) => {
    const target = each.target();
    target.load(isRange(target) ? "formulas" : "formula");
    return { ...each, target };
  });
  await context.sync();
  const left: string[] = [];
  for (const { where, moved, grown, target, isLocked } of asked) {
    const now = isRange(target) ? String((target.formulas as unknown[][])[0]?.[0]) : String(target.formula);
    if (now === grown) continue;
    if (now !== moved || isLocked) left.push(where);
    else if (isRange(target)) target.formulas = [[grown]];
    else target.formula = grown;
  }
  await context.sync();
  return left;
}

const isRange = (target: Excel.Range | Excel.NamedItem): target is Excel.Range => target instanceof Excel.Range;
