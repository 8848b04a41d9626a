import { HostError, type ClearReceipt, type WorkOptions } from "../../host/types";
import { clearing, type StandingBlock } from "../../marking/policy";
import { MARKER_START } from "../../marking";
import { toHostError } from "../errors";
import { rangeOf } from "../ranges";
import { inExcel, stopIfCancelled } from "../run";
import { aroundOf, askAround, perhapsWithoutPage } from "./around";
import { askFormats, askFormulas, oursAmong } from "./conditionalFormats";
import { takeCriteria, type Criteria } from "./criteria";
import { type CellRange, LAST_ROW } from "../../sheet";
import { askHeaders, readBlocks } from "./find";
import { askHeights, growing } from "./heights";
import { askHintsSet, findHints } from "./hints";
import { performPages } from "./page";
import { perform } from "./perform";
import { refuse } from "./refuse";
import { askPlaces, askTables, isFilteredBeside, tablesOf } from "./tables";

/**
 * Removes every mark of ours, as the policy says. Sheets that hold nothing of ours are not touched. A filter that hides
 * rows shows them while marks go, and is given back what it chose by in a batch of its own: should Excel refuse that,
 * it is told, and all else stands.
 * @throws HostError protected or filtered, before anything was removed on any sheet
 */
export function clearMarks(scope: Scope, options?: WorkOptions): Promise<ClearReceipt> {
  return inExcel(async (context) => {
    const cleared = new Set<string>();
    for (let attempt = 1; ; attempt += 1) {
      const { sheets, isOvertaken, ...told } = await clearOnce(context, scope, options);
      for (const name of sheets) cleared.add(name);
      if (!isOvertaken) return { sheets: [...cleared], ...told };
      if (attempt === ATTEMPTS) throw new HostError("changed", "rows are being moved", { sheetName: sheets[0] ?? "" });
    }
  }, {});
}

type Scope = { readonly sheetId: string } | "all";

/** Times it is begun anew because somebody moved rows between our look and our writing. */
const ATTEMPTS = 4;

/** Once; `isOvertaken`: markers still stand below a header, which was then left. */
async function clearOnce(
  context: Excel.RequestContext,
  scope: Scope,
  options: WorkOptions | undefined,
): Promise<ClearReceipt & { readonly isOvertaken: boolean }> {
  stopIfCancelled(options);
  const sheets = await sheetsOf(context, scope);
  const hintsSet = askHintsSet(context);
  const locked = sheets.filter(({ protection }) => protection.protected);
  const unread = await lookAtLocked(context, locked);
  const listed = await perhapsWithoutPage((withPage) =>
    look(
      context,
      sheets.filter(({ protection }) => !protection.protected),
      withPage,
    ),
  );
  const blocks = await readBlocks(context, listed);
  const hasHints = !hintsSet.isNullObject || blocks.some((standing) => standing.some(({ state }) => state.hints));
  const hints = hasHints
    ? await findHints(
        context,
        listed.map(({ sheet }) => sheet),
      )
    : [];
  const found = listed
    .map((one, index) => ({
      ...one,
      blocks: blocks[index] ?? [],
      hints: hints.filter(({ sheet }) => sheet === one.sheet),
    }))
    .filter((one) => one.blocks.length > 0 || oursAmong(one.formats).length > 0 || one.hints.length > 0);
  const grown = found.map(({ sheet, blocks: standing }) =>
    growing(standing).map(({ range }) => ({ range, heights: askHeights(sheet, range) })),
  );
  if (grown.flat().length > 0) await context.sync();
  const marked = found.map((one, index) => ({ ...one, ...editsFor(one, grown[index] ?? []) }));
  const taken: Criteria[] = [];
  for (const { sheet, around } of marked) {
    if (!around.filtered.isNullObject && around.filter.isDataFiltered)
      taken.push(await takeCriteria(context, sheet, around));
  }
  stopIfCancelled(options);
  for (const { showRows } of taken) showRows();
  for (const { sheet, formats, hints: shown, edits } of marked)
    await perform({ context, sheet, formats, hints: shown }, edits);
  for (const { sheet, edits } of marked) await performPages(context, sheet, edits);
  const rest = marked.flatMap(({ sheet, blocks: standing }) => standing.map((block) => askRest(sheet, block)));
  const forgets = scope === "all" && !hintsSet.isNullObject;
  if (forgets) hintsSet.delete();
  if (marked.length > 0 || forgets) {
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  }
  const isOvertaken = rest.some((isLeft) => isLeft());
  if (!isOvertaken && rest.length > 0) {
    for (const { sheet, headers } of marked) await perform({ context, sheet }, headers);
    await context.sync();
  }
  const unfiltered: string[] = [];
  for (const { giveBack, sheetName } of taken) if (!(await giveBack())) unfiltered.push(sheetName);
  options?.onProgress?.({ done: sheets.length, total: sheets.length });
  return {
    isOvertaken,
    sheets: marked.map(({ sheet }) => sheet.name),
    ...(unread.length > 0 ? { unread } : {}),
    ...(unfiltered.length > 0 ? { unfiltered } : {}),
  };
}

/** What stands on sheets that may be changed. */
async function look(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], withPage: boolean) {
  const asked = sheets.map((sheet) => ({
    sheet,
    headers: askHeaders(sheet),
    formats: askFormats(sheet),
    tables: askTables(sheet),
    around: askAround(sheet, withPage),
  }));
  await context.sync();
  return asked.map(({ formats, tables, ...rest }) => ({
    ...rest,
    formats: askFormulas(formats),
    tables: askPlaces(tables),
  }));
}

/**
 * Protected sheets: of those with marks of ours the first is refused. Excel may not tell of their conditional formats.
 * @returns names of those of which it does not
 */
async function lookAtLocked(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => ({ sheet, headers: askHeaders(sheet) }));
  await context.sync();
  const blocks = await readBlocks(context, asked);
  const unread: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const holds = (blocks[index] ?? []).length > 0 || (await holdsFormats(context, sheet));
    if (holds === true) throw new HostError("protected", "the worksheet is protected", { sheetName: sheet.name });
    if (holds === null) unread.push(sheet.name);
  }
  return unread;
}

/** Whether conditional formats of ours stand on a sheet; null: this Excel does not tell. */
async function holdsFormats(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean | null> {
  try {
    const formats = askFormats(sheet);
    await context.sync();
    const listed = askFormulas(formats);
    if (listed.length > 0) await context.sync();
    return oursAmong(listed).length > 0;
  } catch (error) {
    if (!["protected", "unknown"].includes(toHostError(error).code)) throw error;
    return null;
  }
}

function editsFor(
  {
    sheet,
    around,
    tables,
    blocks,
  }: {
    readonly sheet: Excel.Worksheet;
    readonly around: ReturnType<typeof askAround>;
    readonly tables: ReturnType<typeof askPlaces>;
    readonly blocks: readonly StandingBlock[];
  },
  grown: readonly { readonly range: CellRange; readonly heights: (row: number) => number | null }[],
) {
  const heightOf = (row: number): number | null =>
    grown.find(({ range }) => row >= range.firstRow && row <= range.lastRow)?.heights(row) ?? null;
  if (blocks.some(({ range }) => isFilteredBeside(tables, range)))
    throw new HostError("filtered", "a filter of a table hides rows", { sheetName: sheet.name });
  const script = clearing({
    sheetName: sheet.name,
    sheetId: sheet.id,
    isProtected: false,
    blocks,
    tables: tablesOf(tables),
    ...(grown.length > 0 ? { growing: { of: heightOf } } : {}),
    ...aroundOf(around),
  });
  if ("refused" in script) throw refuse(script, sheet.name);
  return script;
}

/**
 * Asks for the marker column of a block after its rows were cleared; synchronise, then ask the answer: whether markers
 * still stand below the header.
 */
function askRest(sheet: Excel.Worksheet, { range }: StandingBlock): () => boolean {
  const column = { ...range, firstRow: 1, lastRow: LAST_ROW, firstColumn: range.lastColumn };
  const used = rangeOf(sheet, column).getUsedRangeOrNullObject(true);
  used.load("values,rowIndex");
  return () =>
    !used.isNullObject &&
    (used.values as unknown[][]).some(
      ([value], down) =>
        typeof value === "string" && value.startsWith(MARKER_START) && used.rowIndex + down + 1 > range.firstRow,
    );
}

async function sheetsOf(
  context: Excel.RequestContext,
  scope: { readonly sheetId: string } | "all",
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const one = scope === "all" ? null : worksheets.getItem(scope.sheetId);
  if (one) one.load("id,name,protection/protected");
  else worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  return one ? [one] : worksheets.items;
}
