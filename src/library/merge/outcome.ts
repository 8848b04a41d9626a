/** What a library says after new rows were written into it, beside what was sent. */
import { serialOfDay } from "../../exact";
import { type CellValue, type SheetGrid, valueAt } from "../../sheet";
import { readingOf, type PlanSheet } from "../../plan/types";
import type { NewCell } from "../rows";
import { columnsOf, rawPairCell } from "./columns";
import { changesOf, shownValue } from "./compare";
import { keyOfRow } from "./sentProjects";
import type { LibrarySheet, LostColumn, Merge, NotTakenReason, SentSheet } from "./types";

/** The library does not read as it was written: a fault of ours. */
export class UnfaithfulError extends Error {
  override readonly name = "UnfaithfulError";
}

export interface PlanOnGrid {
  readonly plan: PlanSheet;
  readonly grid: SheetGrid;
}

/** What the merged file says, beside what was sent. */
export interface Outcome {
  /** New rows that do not read as they were sent, each with its first difference. */
  readonly faults: ReadonlyMap<string, NotTakenReason>;
  /** Columns whose formula only a spreadsheet program can calculate: what was sent for them stands nowhere. */
  readonly uncomputed: readonly LostColumn[];
}

export function compareWritten(
  library: LibrarySheet,
  { plan, grid }: PlanOnGrid,
  merge: Merge,
  sheets: readonly SentSheet[],
): Outcome {
  const faults = new Map<string, NotTakenReason>();
  const uncomputed = new Map<string, LostColumn>();
  const written = new Map(plan.projects.map((project) => [project.row, project]));
  const formulas = library.formulasIn(library.plan.projects.at(-1)?.row ?? 0);
  for (const sent of sheets) {
    const { pairs, raw } = columnsOf(library, sent, []);
    const projects = new Map(sent.plan.projects.map((project) => [project.row, project]));
    const lose = (column: number, header: string): void => {
      const lost: LostColumn = { file: sent.file, sheet: sent.plan.sheetName, header, reason: "computed" };
      uncomputed.set(`${sent.file}\u0001${sent.plan.sheetName}\u0001${column}`, lost);
    };
    for (const row of merge.appended) {
      const project = row.file === sent.file && row.sheet === sent.plan.sheetName ? projects.get(row.row) : undefined;
      if (!project) continue;
      const now = written.get(row.toRow);
      if (!now) {
        // Among the library's rows it would pass for a heading or a sum.
        const header = library.plan.columns.find(({ field }) => field === "name")?.header ?? "";
        faults.set(keyOfRow(row), { kind: "unfaithful", header, computed: null, sent: row.name });
        continue;
      }
      const isEmpty = (column: number): boolean => formulas.has(column) && valueAt(grid, row.toRow, column) === null;
      for (const { from, to } of [...pairs.map((pair) => ({ from: pair.from.column, to: pair.to.column })), ...raw])
        if (isEmpty(to) && valueAt(sent.grid, row.row, from) !== null) lose(from, headerAt(sent.plan, from));
      const known = pairs.filter(({ field, to }) => (field !== "code" || row.code !== null) && !isEmpty(to.column));
      const change = changesOf(now, project, known, true)[0];
      const other = raw.find(({ to }) => formulas.has(to) && !isEmpty(to));
      const cell = other ? rawPairCell(sent, other, row.row) : null;
      const shown = other ? valueAt(grid, row.toRow, other.to) : null;
      if (change)
        faults.set(keyOfRow(row), {
          kind: "unfaithful",
          header: plan.columns.find(({ field }) => field === change.field)?.header ?? "",
          computed: shownValue(readingOf(now, change.field)),
          sent: change.sent ?? "",
        });
      else if (other && cell && !isShown(cell, shown))
        faults.set(keyOfRow(row), {
          kind: "unfaithful",
          header: headerAt(library.plan, other.to),
          computed: String(shown),
          sent: String(valueAt(sent.grid, row.row, other.from)),
        });
    }
  }
  return { faults, uncomputed: [...uncomputed.values()] };
}

const withAlternates = ({ columns }: PlanSheet): PlanSheet["columns"] =>
  columns.flatMap((column) => [column, ...(column.alternates ?? [])]);
const headerAt = (plan: PlanSheet, column: number): string =>
  [...withAlternates(plan), ...plan.unknownColumns, ...plan.doubleColumns].find((each) => each.column === column)
    ?.header ?? "";

/** Whether a cell shows what a new cell would have said. */
function isShown(cell: NewCell, shown: CellValue): boolean {
  if (cell.kind === "number") return Number(cell.decimal) === shown;
  if (cell.kind === "date") return serialOfDay(cell.day) === shown;
  return cell.kind === "text" ? cell.text === shown || Number(cell.text) === shown : cell.boolean === shown;
}
