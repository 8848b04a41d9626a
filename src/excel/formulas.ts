import type { WorkOptions } from "../host/types";
import { stopIfCancelled } from "./run";

/** Cells whose formulas are asked for at once: some 2 MB where they are long. */
const CELLS_AT_ONCE = 20_000;

/** A formula with its place: row and column from 1 within the range that was asked. */
export interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a loaded range, row by row; null where not even one row could be read. */
export async function* formulasOf(
  context: Excel.RequestContext,
  used: Excel.Range,
  options: WorkOptions | undefined,
): AsyncGenerator<FoundFormula | null> {
  let count = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columnCount));
  for (let row = 0; row < used.rowCount;) {
    stopIfCancelled(options);
    const rows = Math.min(count, used.rowCount - row);
    const block = used.getCell(row, 0).getAbsoluteResizedRange(rows, used.columnCount);
    block.load("formulas");
    try {
      await context.sync();
    } catch (error) {
      if ((error as { code?: unknown }).code !== "ResponsePayloadSizeLimitExceeded") throw error;
      if (rows === 1) return yield null;
      count = Math.ceil(rows / 4);
      continue;
    }
    for (const [down, cells] of (block.formulas as unknown[][]).entries())
      for (const [right, formula] of cells.entries())
        if (typeof formula === "string" && formula.startsWith("="))
          yield { row: row + down + 1, column: right + 1, formula };
    block.untrack();
    row += rows;
  }
}
