import type { MarkReceipt, WorkOptions } from "../../host/types";
import type { MarkPlan } from "../../marking";
import { marking, refusesPlace } from "../../marking/policy";
import type { DateSystem } from "../dateSystem";
import { rangeOf } from "../ranges";
import { inExcel, stopIfCancelled } from "../run";
import { perhapsWithoutPage } from "./around";
import { askFormulas } from "./conditionalFormats";
import { inspect } from "./inspect";
import { performPages } from "./page";
import { perform } from "./perform";
import { refuse } from "./refuse";

/**
 * Writes the result block, then our highlights, as the policy says. Nothing is written unless the whole place was found
 * fit. Cancelling is possible until the first write.
 */
export function applyMarks(
  system: DateSystem,
  sheetId: string,
  plan: MarkPlan,
  options?: WorkOptions,
): Promise<MarkReceipt> {
  return inExcel(
    async (context) => {
      stopIfCancelled(options);
      const beyond = refusesPlace(plan);
      if (beyond) throw refuse(beyond, plan.sheetName);
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { found, formats, hints } = await perhapsWithoutPage((withPage) =>
        inspect(context, sheet, plan, withPage, system),
      );
      const script = marking(plan, found);
      if ("refused" in script) {
        if (script.leavesTable) return { block: plan.block, cells: 0, formats: 0, leavesTable: "tooLong" };
        throw refuse(script, found.sheetName);
      }
      stopIfCancelled(options);
      const refused = new Set<string>();
      const place = {
        context,
        sheet,
        formats: askFormulas(formats),
        hints,
        refused: (what: string) => void refused.add(what),
      };
      await perform(place, script.edits, options);
      await context.sync();
      await performPages(context, sheet, script.edits);
      return {
        ...(script.around ? { around: script.around } : {}),
        block: plan.block,
        cells: plan.cells.flat().filter(({ kind }) => kind !== "empty").length,
        formats: plan.formats.length,
        ...(script.hints
          ? { hints: refused.has("hints") ? { ...script.hints, set: 0, isRefused: true } : script.hints }
          : {}),
        ...(plan.isCoarse || refused.has("formats") ? { isCoarse: true } : {}),
        ...(plan.table && (await isFilled(context, sheet, plan)) ? { leavesTable: "filled" as const } : {}),
      };
    },
    { sheetName: plan.sheetName },
  );
}

/**
 * Whether Excel made one formula of those in a table's column, as it does where "fill formulas in tables" is on (office-js
 * 2093, 5909): then each row but one says that it is not the reviewed one.
 */
async function isFilled(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: MarkPlan): Promise<boolean> {
  const { block, cells } = plan;
  const columns = (cells[0] ?? []).flatMap((_, at) => (cells.some((row) => row[at]?.kind === "formula") ? [at] : []));
  // Excel fills all of them or none, and limits as formulas would be long to read.
  const asked = columns.slice(0, 1).map((at) => {
    const column = block.firstColumn + at;
    const range = rangeOf(sheet, { ...block, firstColumn: column, lastColumn: column });
    range.load("formulas");
    return { at, range };
  });
  if (asked.length > 0) await context.sync();
  return asked.some(({ at, range }) =>
    cells.some((row, down) => {
      const cell = row[at];
      return cell?.kind === "formula" && !isSame((range.formulas as unknown[][])[down]?.[0], cell.formula);
    }),
  );
}

/** Excel may write names of functions and spaces its own way. */
const isSame = (a: unknown, b: string): boolean => plainly(String(a)) === plainly(b);
const plainly = (formula: string): string => formula.replace(/\s|@/g, "").toUpperCase();
