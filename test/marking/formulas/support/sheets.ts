/** Sheets of values and formulas for the programs that calculate them, and what they are held against. */
import type { CellValue, SheetGrid } from "../../../../src/sheet";
import { planMarks, type MarkPlan, type ResultCell } from "../../../../src/marking";
import { readPlan } from "../../../../src/plan";
import { DAZHOU_2023, type PolicyPack } from "../../../../src/regulation";
import { reviewPlan, type SheetReview } from "../../../../src/review";
import { plainGrid } from "../../../support/grid";

export interface Calculated {
  readonly name: string;
  /** From A1. A text that begins with "=" is a formula. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Calculates sheets anew: values of the same shape. */
export type Calculator = (sheets: readonly Calculated[]) => Promise<readonly (readonly (readonly CellValue[])[])[]>;

export const gridOf = (values: readonly (readonly CellValue[])[]): SheetGrid =>
  plainGrid(values.map((row) => [...row]));

export function reviewOf(grid: SheetGrid, asOf = 20_600, policy: PolicyPack = DAZHOU_2023): SheetReview {
  const reading = readPlan(grid, { isInsisted: true });
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reviewPlan(reading.plan, { policy, asOf });
}

/** The results that can be formulas, with their places in a block of the usual columns. */
export const RESULTS = { tier: 1, cap: 2, supplementRest: 3, adjustmentRest: 4 } as const;

export const marksOf = (review: SheetReview, grid: SheetGrid, policy: PolicyPack | null = DAZHOU_2023): MarkPlan =>
  planMarks(review, grid, "zh-CN", null, new Map(), { formulas: policy });

/** A sheet as it is marked, with other values in it. */
export function marked(name: string, values: readonly (readonly CellValue[])[], marks: MarkPlan): Calculated {
  const { block, cells } = marks;
  const rows = values.map((row) => [
    ...row,
    ...Array<CellValue>(Math.max(0, block.lastColumn - row.length)).fill(null),
  ]);
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      const row = rows[block.firstRow - 1 + down];
      if (row) row[block.firstColumn - 1 + right] = contentOf(cell);
    }),
  );
  return { name, rows };
}

function contentOf(cell: ResultCell): CellValue {
  switch (cell.kind) {
    case "empty":
      return null;
    case "number":
      return cell.number;
    case "text":
      return cell.text;
    case "formula":
      return cell.formula;
  }
}

/** What a cell shows; an empty one and an empty text are the same. */
export const shownIn = (cell: ResultCell | undefined): string | number =>
  cell?.kind === "number"
    ? cell.number
    : cell?.kind === "text"
      ? cell.text
      : cell?.kind === "formula"
        ? cell.shown
        : "";
