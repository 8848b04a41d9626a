import { HostError } from "../../host/types";
import { toHostError } from "../errors";
import { inExcel } from "../run";
import { cellRangeOf } from "../ranges";
import type { Around } from "./around";

/** What a filter chooses by, taken from it for a while. */
export interface Criteria {
  readonly sheetName: string;
  /** Queues that all rows show. */
  readonly showRows: () => void;
  /** Gives it back, in a batch of its own; false where Excel refuses: then all rows stay in sight. */
  readonly giveBack: () => Promise<boolean>;
}

/**
 * Reads what a filter chooses by. Excel tells members that it does not take again (null where empty: office-js 1226).
 * @throws HostError filtered, where Excel does not tell (office-js 465, 3030): the person shows all rows first
 */
export async function takeCriteria(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { filter, filtered }: Around,
): Promise<Criteria> {
  const { firstColumn } = cellRangeOf(filtered);
  filter.load("criteria");
  try {
    await context.sync();
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
    throw new HostError("filtered", "what the filter chooses by cannot be read", { sheetName: sheet.name });
  }
  const criteria = ((filter.criteria ?? []) as readonly (Excel.FilterCriteria | null)[]).map(withoutNulls);
  return {
    sheetName: sheet.name,
    showRows: () => sheet.autoFilter.clearCriteria(),
    giveBack: async () => {
      try {
        const now = sheet.autoFilter.getRangeOrNullObject();
        now.load("columnIndex,columnCount");
        await context.sync();
        if (now.isNullObject) return true;
        criteria.forEach((one, index) => {
          const column = firstColumn + index - now.columnIndex - 1;
          if (one && column >= 0 && column < now.columnCount) sheet.autoFilter.apply(now, column, one);
        });
        await context.sync();
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** null where the column chooses by nothing. */
function withoutNulls(criteria: Excel.FilterCriteria | null): Excel.FilterCriteria | null {
  if (!criteria?.filterOn) return null;
  return Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== null),
  ) as unknown as Excel.FilterCriteria;
}

/** Shows all rows that filters of a sheet and of its tables hide, because a person asks for it. */
export function showAllRows(sheetId: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { autoFilter, tables } = sheet;
    autoFilter.load("enabled,isDataFiltered");
    tables.load("items/name,items/autoFilter/isDataFiltered");
    await context.sync();
    if (autoFilter.enabled && autoFilter.isDataFiltered) autoFilter.clearCriteria();
    for (const { autoFilter: filter } of tables.items) if (filter.isDataFiltered) filter.clearCriteria();
    await context.sync();
  });
}
