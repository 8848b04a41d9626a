/**
 * A form unfolded into a table of one row: its labels are the header, its values the row below. What a plan's header
 * means is then read by the one reader that there is; every column knows the cells that it came from.
 */
import { type CellAddress, type CellValue, cellKey, numberFormatAt, type SheetGrid } from "../../sheet";
import { parseHeader } from "../headers/word";
import type { HeaderBlock } from "../headers/paths";
import type { Pair } from "./pairs";
import { writtenIn } from "./printed";

export interface Unfolded {
  readonly grid: SheetGrid;
  readonly block: HeaderBlock;
  /** Row of the values. */
  readonly row: number;
  /** Cells of the form that column 1, 2, … came from. */
  readonly cells: readonly { readonly label: CellAddress; readonly value: CellAddress }[];
}

export function unfold(form: SheetGrid, pairs: readonly Pair[]): Unfolded {
  const paths = pairs.map(headerOf);
  const depth = Math.max(...paths.map((path) => path.length));
  // A shorter path stands in all rows: an empty cell would belong to the group at its left.
  const header = Array.from({ length: depth }, (_, row) =>
    paths.map((path) => path[row - (depth - path.length)] ?? path[0] ?? ""),
  );
  const values = pairs.map(({ value, field }): CellValue => (field ? writtenIn(value.value, field) : value.value));
  const row = depth + 1;
  const withoutResult = pairs.flatMap(({ value }, index) =>
    form.withoutResult?.has(cellKey(value.firstRow, value.firstColumn)) ? [cellKey(row, index + 1)] : [],
  );
  return {
    grid: {
      ...form,
      origin: { row: 1, column: 1 },
      values: [...header, values],
      numberFormats: [
        ...header.map((cells) => cells.map(() => "General")),
        pairs.map(({ value }) => numberFormatAt(form, value.firstRow, value.firstColumn)),
      ],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      autoFilter: null,
      withoutResult: new Set(withoutResult),
      strays: [],
    },
    block: { firstRow: 1, lastRow: depth, firstColumn: 1, lastColumn: pairs.length },
    row,
    cells: pairs.map(({ label, value }) => ({
      label: { row: label.firstRow, column: label.firstColumn },
      value: { row: value.firstRow, column: value.firstColumn },
    })),
  };
}

/** The path, its leaf with the unit that stands behind the value. */
function headerOf({ path, unit }: Pair): readonly string[] {
  const leaf = path.at(-1) ?? "";
  if (unit === null) return path.map(oneLine);
  return [...path.slice(0, -1), `${leaf}（${unit.replace(/[()（）\s]/g, "")}）`].map(oneLine);
}

/** Labels are broken and spread to fill their cells. */
const oneLine = (label: string): string => label.replace(/[\r\n]+/g, "").trim();

/** Whether the label names one unit and the box behind its value another. */
export function contradictsItself({ path, unit }: Pair): boolean {
  if (unit === null) return false;
  const own = parseHeader(path.at(-1) ?? "").unit;
  return own !== null && own !== parseHeader(unit).unit;
}
