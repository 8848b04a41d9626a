import { keysOfBlock, MARKER_START, RESULT_COLUMNS, resultColumnOf } from "../../marking";
import { parseRange, type CellRange, type CellValue } from "../../plan/grid";
import { decodeMarkerHeader, hasState, MARKER_LABEL } from "../../plan/resultBlock";
import { PLACE, rangeOf } from "../ranges";
import { pointsOf, type StandingBlock } from "./state";

/** A block found on a sheet, with the runs of rows that carry a marker. */
export interface FoundBlock extends StandingBlock {
  readonly rows: readonly { readonly firstRow: number; readonly lastRow: number }[];
  /** Whether widths there were set by us: not where the block was pasted. A copied sheet has our widths. */
  readonly ownsWidths: boolean;
}

/** How far left of its marker column a block can reach when someone inserted columns into it. */
const WIDEST = 20;
/** Markers asked for at once: some 2 MB. */
const MARKER_ROWS = 8_000;

/** Asks where the marker label stands on a sheet, wherever the block was moved or copied to. */
export function askHeaders(sheet: Excel.Worksheet): Excel.RangeAreas {
  const areas = sheet.findAllOrNullObject(MARKER_LABEL, { completeMatch: false, matchCase: true });
  areas.load("address");
  return areas;
}

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly header: Excel.Range;
  readonly used: Excel.Range;
  readonly heads: readonly Excel.Range[];
}

/** The blocks behind the answers of `askHeaders`, per sheet, in the order given. Carries out what was asked before. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly headers: Excel.RangeAreas }[],
): Promise<readonly (readonly FoundBlock[])[]> {
  const candidates = sheets.flatMap(({ sheet, headers }, index) =>
    (headers.isNullObject ? [] : cellsOf(headers.address)).map(({ row, column }): Candidate => {
      const header = rangeOf(sheet, {
        firstRow: row,
        lastRow: row,
        firstColumn: Math.max(1, column - WIDEST + 1),
        lastColumn: column,
      });
      header.load("values");
      const used = rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })
        .getEntireColumn()
        .getUsedRangeOrNullObject(true);
      used.load(PLACE);
      const heads = RESULT_COLUMNS.map((_, at) => {
        const head = rangeOf(sheet, {
          firstRow: row,
          lastRow: row,
          firstColumn: Math.max(1, column - at),
          lastColumn: Math.max(1, column - at),
        });
        head.load("format/columnWidth");
        return head;
      });
      return { sheet, index, row, column, header, used, heads };
    }),
  );
  await context.sync();
  const found: FoundBlock[][] = sheets.map(() => []);
  for (const candidate of candidates) {
    const block = blockOf(candidate);
    if (!block) continue;
    const marked = await markedRows(context, candidate, block);
    if (marked.rows.length > 0 || hasState((candidate.header.values as CellValue[][])[0]?.at(-1)))
      found[candidate.index]?.push({ ...block, ...marked, ownsWidths: ownsWidths(candidate, block) });
  }
  return found;
}

/** null where the cell only looks like a marker header. */
function blockOf({ row, column, header }: Candidate): StandingBlock | null {
  const texts = (header.values as CellValue[][])[0] ?? [];
  const state = decodeMarkerHeader(texts.at(-1));
  if (!state) return null;
  const first = column - texts.length + 1;
  const keys: readonly (string | null)[] = texts.map(resultColumnOf);
  // By name, from the right: a column that someone inserted among ours, or renamed and so took over, is not ours.
  const columns = keysOfBlock(state).map((key) => {
    const at = key === undefined ? -1 : keys.lastIndexOf(key);
    return at < 0 ? null : first + at;
  });
  const firstColumn = Math.min(column, ...columns.filter((at): at is number => at !== null));
  return { state, columns, range: { firstRow: row, lastRow: row, firstColumn, lastColumn: column } };
}

function ownsWidths({ sheet, heads }: Candidate, { state }: StandingBlock): boolean {
  if (state.sheetId === undefined || state.sheetId === sheet.id) return true;
  const keys = [...keysOfBlock(state)].reverse();
  return keys.some(
    (key, index) =>
      Math.abs(
        (heads[index]?.format.columnWidth ?? 0) -
          pointsOf(RESULT_COLUMNS.find((column) => column.key === key)?.width ?? 0),
      ) < 1.5,
  );
}

async function markedRows(
  context: Excel.RequestContext,
  { sheet, row, column, used }: Candidate,
  block: StandingBlock,
): Promise<{ readonly range: CellRange; readonly rows: FoundBlock["rows"] }> {
  let end = used.isNullObject ? row : used.rowIndex + used.rowCount;
  const rows: { firstRow: number; lastRow: number }[] = [];
  for (let start = row + 1; start <= end; start += MARKER_ROWS) {
    const range = rangeOf(sheet, {
      firstRow: start,
      lastRow: Math.min(end, start + MARKER_ROWS - 1),
      firstColumn: column,
      lastColumn: column,
    });
    range.load("values");
    await context.sync();
    const values = range.values as CellValue[][];
    // A second plan further down has a block of its own.
    const next = values.findIndex(([value]) => decodeMarkerHeader(value) !== null);
    if (next >= 0) end = start + next - 1;
    values.slice(0, next < 0 ? undefined : next).forEach(([value], index) => {
      if (typeof value !== "string" || !value.startsWith(MARKER_START)) return;
      const last = rows.at(-1);
      if (last && last.lastRow === start + index - 1) last.lastRow += 1;
      else rows.push({ firstRow: start + index, lastRow: start + index });
    });
  }
  const remembered = Math.max(
    0,
    ...(block.state.formats ?? []).map((runs) => runs.reduce((sum, run) => sum + run.rows, 0)),
  );
  const lastRow = Math.max(row + remembered - 1, rows.at(-1)?.lastRow ?? row);
  return { range: { ...block.range, lastRow }, rows };
}

/** Cells of an address such as "计划!Y3,'a,b'!Z9:Z10". */
function cellsOf(address: string): readonly { readonly row: number; readonly column: number }[] {
  return [...address.matchAll(/(?:^|!|,)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g)].flatMap(
    ([, text = ""]) => {
      const range = parseRange(text);
      if (!range) return [];
      const cells: { row: number; column: number }[] = [];
      for (let row = range.firstRow; row <= range.lastRow; row += 1)
        for (let column = range.firstColumn; column <= range.lastColumn; column += 1) cells.push({ row, column });
      return cells;
    },
  );
}
