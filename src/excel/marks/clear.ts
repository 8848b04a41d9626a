import { HostError, type ClearReceipt, type WorkOptions } from "../../host/types";
import { addressLists } from "../ranges";
import { inExcel, stopIfCancelled } from "../run";
import { askAround, isOurPrintArea, removePrintArea, restoreFilter } from "./around";
import { askFormats, askFormulas, oursAmong } from "./conditionalFormats";
import { askHeaders, readBlocks, type FoundBlock } from "./find";
import { askHintsSet, findHints, removeHints } from "./hints";
import { restoreColumn } from "./state";
import { askPlaces, askTables, leaveTable } from "./tables";

/**
 * Removes every mark of ours: conditional formats by their formula (copies and fragments too), contents of the rows
 * that carry a marker, and what the marker header remembers is put back. The header goes last, so that work broken off
 * can be taken up again. Sheets that hold nothing of ours are not touched.
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
      rules: askFormulas(formats),
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
      .map(({ sheet, rules, tables, around }, index) => ({
        sheet,
        tables,
        around,
        blocks: blocks[index] ?? [],
        formats: oursAmong(rules),
        hints: hints.filter((hint) => hint.sheet === sheet),
      }))
      .filter((found) => found.blocks.length > 0 || found.formats.length > 0 || found.hints.length > 0);
    for (const { sheet } of marked)
      if (sheet.protection.protected)
        throw new HostError("protected", "the worksheet is protected", { sheetName: sheet.name });
    stopIfCancelled(options);
    // Before the headers that tell of them are gone.
    for (const { sheet, around, blocks: standing } of marked)
      if (standing.some((block) => isOurPrintArea(around, block))) await removePrintArea(context, sheet);
    for (const { sheet, tables, around, blocks: standing, formats, hints: shown } of marked) {
      for (const block of standing) restoreFilter(around, block);
      removeHints(shown);
      for (const format of formats) format.delete();
      for (const block of standing) if (leaveTable(tables, block)) removeBlock(sheet, block);
    }
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

function removeBlock(sheet: Excel.Worksheet, block: FoundBlock): void {
  const header = { ...block.range, lastRow: block.range.firstRow };
  const ours = block.columns.filter((column): column is number => column !== null);
  const cellsOf = (rows: readonly { readonly firstRow: number; readonly lastRow: number }[]) =>
    rows.flatMap((run) => runsOfColumns(ours).map((columns) => ({ ...run, ...columns })));
  for (const list of addressLists(cellsOf(block.rows))) sheet.getRanges(list).clear("Contents");
  block.columns.forEach((_, index) => restoreColumn(sheet, block, index, block.ownsWidths));
  for (const list of addressLists(cellsOf([header]))) sheet.getRanges(list).clear("Contents");
}

/** Neighbouring columns as runs. */
function runsOfColumns(
  columns: readonly number[],
): readonly { readonly firstColumn: number; readonly lastColumn: number }[] {
  const runs: { firstColumn: number; lastColumn: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  return runs;
}
