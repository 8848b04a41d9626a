/** Sorting as Excel does it: numbers, text, truth values, empty cells last either way; stable; hidden rows stay where they are. */
import { intersection } from "../ranges";
import { BackendError, type CellRange, type CellValue, type SortField, type SortOptions } from "../types";
import type { Cell } from "./cells";
import { moveFormula } from "../../../sheet";
import type { Sheet } from "./sheet";

const chinese = new Intl.Collator("zh-CN", { sensitivity: "accent", numeric: false });
const exact = new Intl.Collator("zh-CN", { sensitivity: "variant" });

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

function compare(a: CellValue, b: CellValue, field: SortField, options: SortOptions): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const direction = field.ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * direction;
  if (typeof a === "string" && typeof b === "string")
    return (options.matchCase ? exact : chinese).compare(a, b) * direction;
  return (Number(a) - Number(b)) * direction;
}

/** @throws BackendError MergedRangeConflict when merged cells lie in the range */
export function sortRange(sheet: Sheet, range: CellRange, fields: readonly SortField[], options: SortOptions): void {
  if (sheet.merges.some((m) => intersection(m, range)))
    throw new BackendError("MergedRangeConflict", "Merged cells cannot be sorted.");
  const byRows = options.orientation === "Rows";
  const skip = options.hasHeaders ? 1 : 0;
  const count = byRows ? range.rowCount : range.columnCount;
  const first = byRows ? range.row : range.column;
  const places = Array.from({ length: count - skip }, (_, i) => first + skip + i).filter((line) =>
    byRows ? !sheet.isRowHidden(line) : !sheet.columns.hidden.has(line),
  );
  const across = Array.from(
    { length: byRows ? range.columnCount : range.rowCount },
    (_, i) => (byRows ? range.column : range.row) + i,
  );
  const at = (line: number, other: number): Cell | undefined =>
    byRows ? sheet.cells.get(line, other) : sheet.cells.get(other, line);
  const lines = places.map((line) => ({
    line,
    cells: across.map((other) => {
      const cell = at(line, other);
      return cell && { ...cell };
    }),
  }));
  const keyOf = (cells: readonly (Cell | undefined)[], field: SortField): CellValue => cells[field.key]?.value ?? "";
  lines.sort((a, b) => {
    for (const field of fields) {
      const order = compare(keyOf(a.cells, field), keyOf(b.cells, field), field, options);
      if (order !== 0) return order;
    }
    return a.line - b.line;
  });
  lines.forEach(({ line: from, cells }, i) => {
    const to = places[i] ?? from;
    across.forEach((other, j) => {
      const [row, column] = byRows ? [to, other] : [other, to];
      const cell = cells[j];
      if (!cell) sheet.cells.remove(row, column);
      else
        sheet.cells.put(row, column, {
          ...cell,
          formula: moveFormula(cell.formula, byRows ? to - from : 0, byRows ? 0 : to - from),
        });
    });
  });
}
