/** Number formats of result columns: plain before anything is written, those of the results, and away with another layout's. */
import type { CellRange } from "../../sheet";
import type { MarkPlan } from "../types";
import { cellsOf } from "./back";
import { isHeld } from "./refusals";
import { runsOf } from "./standing";
import type { PlaceInspection, SheetEdit, StandingBlock } from "./types";

/** Cells whose number format would turn a formula into text or an amount into a date; neighbouring columns in one. */
export function plainFormats({ block }: MarkPlan, { formats, blocks }: PlaceInspection): readonly SheetEdit[] {
  const ranges: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  formats.forEach((column, index) => {
    const at = block.firstColumn + index;
    const kinds = column.map((format, down) =>
      isHeld(blocks, block.firstRow + down, at) ? "held" : format === "General" ? "plain" : "formatted",
    );
    let firstRow = block.firstRow;
    // What lies between the cells that were ours already is taken as one, so that there are few edits.
    for (const { value: isHeldRun, rows } of runsOf(kinds.map((kind) => kind === "held"))) {
      const lastRow = firstRow + rows - 1;
      const isFormatted = kinds.slice(firstRow - block.firstRow, lastRow - block.firstRow + 1).includes("formatted");
      if (!isHeldRun && isFormatted) {
        const beside = ranges.find(
          (range) => range.lastColumn === at - 1 && range.firstRow === firstRow && range.lastRow === lastRow,
        );
        if (beside) beside.lastColumn = at;
        else ranges.push({ firstRow, lastRow, firstColumn: at, lastColumn: at });
      }
      firstRow = lastRow + 1;
    }
  });
  return ranges.map((range) => ({ do: "numberFormat", range, format: "General" }));
}

/** Number formats that another layout gave to cells of ours. */
export function formatsAway({ state, range, columns }: StandingBlock): readonly SheetEdit[] {
  const ours = columns.filter((column): column is number => column !== null);
  return state.numbered
    ? cellsOf(ours, [range]).map((cells) => ({ do: "numberFormat", range: cells, format: "General" }))
    : [];
}

/** Number formats of the results. */
export function numberFormats({ block, columns }: MarkPlan): readonly SheetEdit[] {
  return columns.flatMap(({ format, headerFormat }, index): readonly SheetEdit[] => {
    const column = block.firstColumn + index;
    const range = { ...block, firstColumn: column, lastColumn: column };
    return [
      ...(format !== undefined && block.lastRow > block.firstRow
        ? [{ do: "numberFormat", range: bodyColumn(block, column), format } as const]
        : []),
      ...(headerFormat !== undefined
        ? [{ do: "numberFormat", range: { ...range, lastRow: block.firstRow }, format: headerFormat } as const]
        : []),
    ];
  });
}

/** A column of a block without its header. */
export function bodyColumn(block: CellRange, column: number): CellRange {
  return { firstRow: block.firstRow + 1, lastRow: block.lastRow, firstColumn: column, lastColumn: column };
}
