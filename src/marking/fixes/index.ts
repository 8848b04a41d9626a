/**
 * fixes/: corrections that are safe to make by themselves, as data. How a cell is written changes, what the reader reads
 * of it does not: every fix is read again before it is offered, cell by cell and then the whole sheet. What would change
 * the substance of a plan is never a fix; the findings suggest it in words.
 */
import type { FieldKey } from "../../fields";
import { readPlan } from "../../plan";
import { addressOf, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import type { ColumnBinding, PlanReading } from "../../plan/types";
import type { SheetReview } from "../../review/types";
import { FixMemory, type MadeRow } from "./memory";
import { proposeFix } from "./propose";
import { differingRows } from "./sameReading";
import type { Fix } from "./types";

export { FixMemory } from "./memory";
export type { CellState, Fix, FixKind } from "./types";

/** Read, but nobody's concern. */
const LEFT_ALONE: ReadonlySet<FieldKey> = new Set<FieldKey>(["seq", "remark"]);
/** Times that fixes are thinned out because a row read differently with them. */
const ATTEMPTS = 3;

/** Fixes by their row, in the sheet's order. */
type FixesByRow = ReadonlyMap<number, readonly Fix[]>;

/**
 * Safe fixes of a reviewed sheet, in the sheet's order. Cells of classified rows are never among them: a preview would
 * show what they hold. Formulas cannot be told here; a host leaves them alone when it writes.
 * @param grid the sheet as it was read for this review
 * @param read how that reading was made, a person's choice of columns included
 * @param memory of planning the fixes of this sheet before
 */
export function planFixes(
  review: SheetReview,
  grid: SheetGrid,
  read: (grid: SheetGrid) => PlanReading = readPlan,
  memory: FixMemory = new FixMemory(),
): readonly Fix[] {
  const fixes = new Map(proposed(review, grid, memory));
  for (let attempt = 0; attempt < ATTEMPTS && fixes.size > 0; attempt += 1) {
    const again = read(withFixes(grid, fixes, memory));
    const rows = "plan" in again ? differingRows(review.plan, again.plan, memory) : null;
    if (rows === null) return [];
    if (rows.length === 0) return [...fixes.values()].flat();
    for (const row of rows) fixes.delete(row);
  }
  return [];
}

function proposed({ plan, rows }: SheetReview, grid: SheetGrid, memory: FixMemory): FixesByRow {
  const classified = new Set(rows.filter((row) => row.classified).map(({ row }) => row));
  const columns = plan.columns.filter(({ field }) => !LEFT_ALONE.has(field));
  memory.under(JSON.stringify([grid.origin, columns]));
  const found = new Map<number, readonly Fix[]>();
  for (const project of plan.projects) {
    if (classified.has(project.row)) continue;
    for (const row of project.rows) {
      const at = row - grid.origin.row;
      const values = grid.values[at];
      if (!values) continue;
      const fixes = memory.fixesOf(values, grid.numberFormats?.[at], row, () => proposedIn(grid, row, columns));
      if (fixes.length > 0) found.set(row, fixes);
    }
  }
  return found;
}

function proposedIn(grid: SheetGrid, row: number, columns: readonly ColumnBinding[]): readonly Fix[] {
  return columns.flatMap((binding): Fix[] => {
    const { field, column } = binding;
    const value = valueAt(grid, row, column);
    if (typeof value !== "string") return [];
    const numberFormat = numberFormatAt(grid, row, column);
    const proposal = proposeFix(binding, value, numberFormat);
    return proposal
      ? [{ key: addressOf(row, column), row, column, field, before: { value, numberFormat }, ...proposal }]
      : [];
  });
}

/** The sheet as it would be with these fixes made. */
export function applyFixes(grid: SheetGrid, fixes: readonly Fix[]): SheetGrid {
  const byRow = new Map<number, Fix[]>();
  for (const fix of fixes) byRow.set(fix.row, [...(byRow.get(fix.row) ?? []), fix]);
  return withFixes(grid, byRow, new FixMemory());
}

function withFixes(grid: SheetGrid, fixes: FixesByRow, memory: FixMemory): SheetGrid {
  const lines = grid.values.map((values, at): MadeRow => {
    // A sheet without number formats (a plain list of values) gets them, or its dates would read as numbers.
    const formats = grid.numberFormats ? (grid.numberFormats[at] ?? []) : memory.withoutFormats(values);
    const ofRow = fixes.get(grid.origin.row + at);
    return ofRow ? memory.madeOf(values, ofRow, () => madeRow({ values, formats }, ofRow, grid)) : { values, formats };
  });
  return { ...grid, values: lines.map(({ values }) => values), numberFormats: lines.map(({ formats }) => formats) };
}

function madeRow({ values, formats }: MadeRow, fixes: readonly Fix[], { origin }: SheetGrid): MadeRow {
  const after = (right: number) => fixes.find(({ column }) => column === origin.column + right)?.after;
  return {
    values: values.map((cell, right) => {
      const fixed = after(right);
      return fixed ? fixed.value : cell;
    }),
    formats: formats.map((format, right) => after(right)?.numberFormat ?? format),
  };
}
