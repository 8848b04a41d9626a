/**
 * fixes/: corrections that are safe to make by themselves, as data. How a cell is written changes, what the reader reads
 * of it does not: every fix is read again before it is offered, cell by cell and then the whole sheet. What would change
 * the substance of a plan is never a fix; the findings suggest it in words.
 */
import type { FieldKey } from "../../fields";
import { readPlan } from "../../plan";
import { addressOf, type CellValue, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import type { PlanReading } from "../../plan/types";
import type { SheetReview } from "../../review/types";
import { proposeFix } from "./propose";
import { differingRows } from "./sameReading";
import type { Fix } from "./types";

export type { CellState, Fix, FixKind } from "./types";

/** Read, but nobody's concern. */
const LEFT_ALONE: ReadonlySet<FieldKey> = new Set<FieldKey>(["seq", "remark"]);
/** Times that fixes are thinned out because a row read differently with them. */
const ATTEMPTS = 3;

/**
 * Safe fixes of a reviewed sheet, in the sheet's order. Cells of classified rows are never among them: a preview would
 * show what they hold. Formulas cannot be told here; a host leaves them alone when it writes.
 * @param grid the sheet as it was read for this review
 * @param read how that reading was made, a person's choice of columns included
 */
export function planFixes(
  review: SheetReview,
  grid: SheetGrid,
  read: (grid: SheetGrid) => PlanReading = readPlan,
): readonly Fix[] {
  let fixes = proposed(review, grid);
  for (let attempt = 0; attempt < ATTEMPTS && fixes.length > 0; attempt += 1) {
    const again = read(applyFixes(grid, fixes));
    const rows = "plan" in again ? differingRows(review.plan, again.plan) : null;
    if (rows === null) return [];
    if (rows.length === 0) return fixes;
    const differing = new Set(rows);
    fixes = fixes.filter(({ row }) => !differing.has(row));
  }
  return [];
}

function proposed({ plan, rows }: SheetReview, grid: SheetGrid): readonly Fix[] {
  const classified = new Set(rows.filter((row) => row.classified).map(({ row }) => row));
  const columns = plan.columns.filter(({ field }) => !LEFT_ALONE.has(field));
  return plan.projects
    .filter(({ row }) => !classified.has(row))
    .flatMap((project) =>
      project.rows.flatMap((row) =>
        columns.flatMap((binding): Fix[] => {
          const { field, column } = binding;
          const value = valueAt(grid, row, column);
          if (typeof value !== "string") return [];
          const numberFormat = numberFormatAt(grid, row, column);
          const proposal = proposeFix(binding, value, numberFormat);
          return proposal
            ? [{ key: addressOf(row, column), row, column, field, before: { value, numberFormat }, ...proposal }]
            : [];
        }),
      ),
    );
}

/** The sheet as it would be with these fixes made. */
export function applyFixes(grid: SheetGrid, fixes: readonly Fix[]): SheetGrid {
  const at = new Map(fixes.map((fix) => [`${fix.row} ${fix.column}`, fix.after]));
  const touched = new Set(fixes.map(({ row }) => row));
  const withFixes = <T extends CellValue>(
    lines: readonly (readonly T[])[],
    pick: (after: Fix["after"]) => T,
  ): readonly (readonly T[])[] =>
    lines.map((line, down) => {
      const row = grid.origin.row + down;
      return touched.has(row)
        ? line.map((cell, right) => {
            const after = at.get(`${row} ${grid.origin.column + right}`);
            return after ? pick(after) : cell;
          })
        : line;
    });
  // A sheet without number formats (a plain list of values) gets them, or its dates would read as numbers.
  const formats = grid.numberFormats ?? grid.values.map((line) => line.map(() => "General"));
  return {
    ...grid,
    values: withFixes(grid.values, ({ value }) => value),
    numberFormats: withFixes(formats, ({ numberFormat }) => numberFormat),
  };
}
