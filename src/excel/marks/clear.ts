import type { ClearReceipt, WorkOptions } from "../../host/types";
import { clearing } from "../../marking/policy";
import { inExcel, stopIfCancelled } from "../run";
import { aroundOf, askAround } from "./around";
import { askFormats, askFormulas, oursAmong } from "./conditionalFormats";
import { askHeaders, readBlocks } from "./find";
import { askHintsSet, findHints } from "./hints";
import { perform } from "./perform";
import { refuse } from "./refuse";
import { askPlaces, askTables, tablesOf } from "./tables";

/**
 * Removes every mark of ours, as the policy says. Sheets that hold nothing of ours are not touched.
 * @throws HostError protected, before anything was removed on any sheet
 */
export function clearMarks(scope: { readonly sheetId: string } | "all", options?: WorkOptions): Promise<ClearReceipt> {
  return inExcel(async (context) => {
    stopIfCancelled(options);
    const sheets = await sheetsOf(context, scope);
    const asked = sheets.map((sheet) => ({
      sheet,
      headers: askHeaders(sheet),
      formats: askFormats(sheet),
      tables: askTables(sheet),
      around: askAround(sheet),
    }));
    const hintsSet = askHintsSet(context);
    await context.sync();
    const listed = asked.map(({ sheet, headers, formats, tables, around }) => ({
      sheet,
      headers,
      around,
      formats: askFormulas(formats),
      tables: askPlaces(tables),
    }));
    const blocks = await readBlocks(context, listed);
    const hasHints = !hintsSet.isNullObject || blocks.some((standing) => standing.some(({ state }) => state.hints));
    // On a protected sheet Excel does not tell which cells have a validation; nothing could be taken off it either.
    const hints = hasHints
      ? await findHints(
          context,
          sheets.filter(({ protection }) => !protection.protected),
        )
      : [];
    const marked = listed
      .map((found, index) => ({
        ...found,
        blocks: blocks[index] ?? [],
        hints: hints.filter(({ sheet }) => sheet === found.sheet),
      }))
      .filter((found) => found.blocks.length > 0 || oursAmong(found.formats).length > 0 || found.hints.length > 0)
      .map((found) => ({ ...found, edits: editsFor(found) }));
    stopIfCancelled(options);
    for (const { sheet, around, formats, hints: shown, edits } of marked)
      await perform({ context, sheet, around, formats, hints: shown }, edits);
    const forgets = scope === "all" && !hintsSet.isNullObject;
    if (forgets) hintsSet.delete();
    if (marked.length > 0 || forgets) {
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    }
    options?.onProgress?.({ done: sheets.length, total: sheets.length });
    return { sheets: marked.map(({ sheet }) => sheet.name) };
  }, {});
}

function editsFor({
  sheet,
  around,
  tables,
  blocks,
}: {
  readonly sheet: Excel.Worksheet;
  readonly around: ReturnType<typeof askAround>;
  readonly tables: ReturnType<typeof askPlaces>;
  readonly blocks: Awaited<ReturnType<typeof readBlocks>>[number];
}) {
  const script = clearing({
    sheetName: sheet.name,
    sheetId: sheet.id,
    isProtected: sheet.protection.protected,
    blocks,
    tables: tablesOf(tables),
    ...aroundOf(around),
  });
  if ("refused" in script) throw refuse(script, sheet.name);
  return script.edits;
}

async function sheetsOf(
  context: Excel.RequestContext,
  scope: { readonly sheetId: string } | "all",
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (scope !== "all") {
    const sheet = worksheets.getItem(scope.sheetId);
    sheet.load("id,name,protection/protected");
    return [sheet];
  }
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  return worksheets.items;
}
