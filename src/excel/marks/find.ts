import { RESULT_COLUMNS } from "../../marking";
import { HEADER_REACH, standingBlocks, type FoundHeader, type StandingBlock } from "../../marking/policy";
import { type CellValue, MARKER_LABEL } from "../../sheet";
import { PLACE, rangeOf } from "../ranges";
import { pointsOf } from "./widths";

/** Cells asked for at once to begin with: some 2 MB where they hold amounts and names. */
const CELLS_AT_ONCE = 60_000;

/**
 * Asks where something stands on a sheet. Excel's own search (findAll) passes over hidden sheets, rows and columns
 * (@types/office-js: Worksheet.findAll; office-js 6349), so that everything is read and searched here.
 */
export function askHeaders(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  return used;
}

/** The blocks behind the answers of `askHeaders`, per sheet, in the order given. Carries out what was asked before. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly headers: Excel.Range }[],
): Promise<readonly (readonly StandingBlock[])[]> {
  const found: (readonly (FoundHeader & { readonly heads: readonly Excel.Range[] })[])[] = [];
  for (const { sheet, headers: used } of sheets) {
    const values = used.isNullObject ? [] : await valuesOf(context, used);
    found.push(headersIn(values, used).map((header) => ({ ...header, heads: askWidths(sheet, header) })));
  }
  await context.sync();
  return sheets.map(({ sheet }, index) =>
    standingBlocks(
      (found[index] ?? []).map(({ heads, ...header }) => ({
        ...header,
        widths: heads.map(({ format }) => format.columnWidth),
      })),
      pointsOf,
      sheet.id,
    ),
  );
}

/** Points of the columns from a header's to the left. */
function askWidths(sheet: Excel.Worksheet, { row, column }: FoundHeader): readonly Excel.Range[] {
  return RESULT_COLUMNS.map((_, at) => {
    const place = Math.max(1, column - at);
    const head = rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: place, lastColumn: place });
    head.load("format/columnWidth");
    return head;
  });
}

/** Every cell that bears the marker label, wherever the block was moved or copied to, with what stands around it. */
function headersIn(values: readonly (readonly CellValue[])[], used: Excel.Range): readonly FoundHeader[] {
  return values.flatMap((cells, down) =>
    cells.flatMap((value, right): readonly FoundHeader[] =>
      typeof value === "string" && value.includes(MARKER_LABEL)
        ? [
            {
              row: used.rowIndex + 1 + down,
              column: used.columnIndex + 1 + right,
              texts: textsUpTo(cells, right, used.columnIndex),
              below: values.slice(down + 1).map((line) => line[right] ?? null),
            },
          ]
        : [],
    ),
  );
}

/** Contents of a row from HEADER_REACH columns at most at the left up to a cell, also of columns left of the used ones. */
function textsUpTo(cells: readonly CellValue[], right: number, columnsBefore: number): readonly CellValue[] {
  const texts = cells.slice(Math.max(0, right - HEADER_REACH + 1), right + 1);
  const missing = Math.min(HEADER_REACH - texts.length, columnsBefore);
  return [...Array<CellValue>(Math.max(0, missing)).fill(""), ...texts];
}

async function valuesOf(context: Excel.RequestContext, used: Excel.Range): Promise<readonly (readonly CellValue[])[]> {
  const values: (readonly CellValue[])[] = [];
  let count = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columnCount));
  while (values.length < used.rowCount) {
    const rows = Math.min(count, used.rowCount - values.length);
    const block = used.getCell(values.length, 0).getAbsoluteResizedRange(rows, used.columnCount);
    block.load("values");
    try {
      await context.sync();
    } catch (error) {
      if ((error as { code?: unknown }).code !== "ResponsePayloadSizeLimitExceeded" || rows === 1) throw error;
      count = Math.ceil(rows / 4);
      continue;
    }
    values.push(...(block.values as CellValue[][]));
    block.untrack();
  }
  return values;
}
