import { RESULT_COLUMNS } from "../../marking";
import { HEADER_REACH, standingBlocks, type FoundHeader, type StandingBlock } from "../../marking/policy";
import { parseRange, type CellValue } from "../../plan/grid";
import { MARKER_LABEL } from "../../plan/resultBlock";
import { PLACE, rangeOf } from "../ranges";
import { pointsOf } from "./widths";

/** Markers asked for at once: some 2 MB. */
const MARKER_ROWS = 8_000;

/** Asks where the marker label stands on a sheet, wherever the block was moved or copied to. */
export function askHeaders(sheet: Excel.Worksheet): Excel.RangeAreas {
  const areas = sheet.findAllOrNullObject(MARKER_LABEL, { completeMatch: false, matchCase: true });
  areas.load("address");
  return areas;
}

interface Candidate {
  readonly index: number;
  readonly sheet: Excel.Worksheet;
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
): Promise<readonly (readonly StandingBlock[])[]> {
  const candidates = sheets.flatMap(({ sheet, headers }, index) =>
    (headers.isNullObject ? [] : cellsOf(headers.address)).map(({ row, column }): Candidate => {
      const cell = (at: number): Excel.Range =>
        rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: Math.max(1, at), lastColumn: Math.max(1, at) });
      const firstColumn = Math.max(1, column - HEADER_REACH + 1);
      const header = rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn, lastColumn: column });
      header.load("values");
      const used = cell(column).getEntireColumn().getUsedRangeOrNullObject(true);
      used.load(PLACE);
      const heads = RESULT_COLUMNS.map((_, at) => {
        const head = cell(column - at);
        head.load("format/columnWidth");
        return head;
      });
      return { index, sheet, row, column, header, used, heads };
    }),
  );
  await context.sync();
  const found: FoundHeader[][] = sheets.map(() => []);
  for (const candidate of candidates) {
    const { index, row, column, header, heads } = candidate;
    found[index]?.push({
      row,
      column,
      texts: (header.values as CellValue[][])[0] ?? [],
      below: await readBelow(context, candidate),
      widths: heads.map(({ format }) => format.columnWidth),
    });
  }
  return sheets.map(({ sheet }, index) => standingBlocks(found[index] ?? [], pointsOf, sheet.id));
}

/** What stands in the marker column below its header. */
async function readBelow(
  context: Excel.RequestContext,
  { sheet, row, column, used }: Candidate,
): Promise<readonly CellValue[]> {
  const end = used.isNullObject ? row : used.rowIndex + used.rowCount;
  const values: CellValue[] = [];
  for (let start = row + 1; start <= end; start += MARKER_ROWS) {
    const lastRow = Math.min(end, start + MARKER_ROWS - 1);
    const range = rangeOf(sheet, { firstRow: start, lastRow, firstColumn: column, lastColumn: column });
    range.load("values");
    await context.sync();
    for (const [value = null] of range.values as CellValue[][]) values.push(value);
  }
  return values;
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
