import type { MarkReceipt, WorkOptions } from "../../host/types";
import type { MarkPlan } from "../../marking";
import { marking, refusesPlace } from "../../marking/policy";
import { inExcel, stopIfCancelled } from "../run";
import { perhapsWithoutPage } from "./around";
import { askFormulas } from "./conditionalFormats";
import { inspect } from "./inspect";
import { perform } from "./perform";
import { refuse } from "./refuse";

/**
 * Writes the result block, then our highlights, as the policy says. Nothing is written unless the whole place was found
 * fit. Cancelling is possible until the first write.
 */
export function applyMarks(sheetId: string, plan: MarkPlan, options?: WorkOptions): Promise<MarkReceipt> {
  return inExcel(
    async (context) => {
      stopIfCancelled(options);
      const beyond = refusesPlace(plan);
      if (beyond) throw refuse(beyond, plan.sheetName);
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { found, formats, hints } = await perhapsWithoutPage((withPage) => inspect(context, sheet, plan, withPage));
      const script = marking(plan, found);
      if ("refused" in script) throw refuse(script, found.sheetName);
      stopIfCancelled(options);
      const place = { context, sheet, formats: askFormulas(formats), hints };
      await perform(place, script.edits, options);
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      return {
        ...(script.around ? { around: script.around } : {}),
        block: plan.block,
        cells: plan.cells.flat().filter(({ kind }) => kind !== "empty").length,
        formats: plan.formats.length,
        ...(script.hints ? { hints: script.hints } : {}),
      };
    },
    { sheetName: plan.sheetName },
  );
}
