/** How far a header reaches: its merge, groups above, further rows below, from the first to the last of its columns. */
import { type SheetGrid, valueAt } from "../../sheet";
import { lookUp } from "./dictionary";
import { yearFundsOf } from "./families/yearFunds";
import { labelOf, type HeaderBlock } from "./paths";
import { NEUTRAL, TOPICS } from "./topics";
import { parseHeader } from "./word";

const MOST_HEADER_ROWS = 4;
/** A longer text is no label. */
export const LONGEST_LABEL = 60;
/** Columns looked at: more than any plan has. */
export const MOST_COLUMNS = 400;

/** The header rows around a name header: its merge, groups above, further rows below. */
export function blockAround(grid: SheetGrid, row: number, nameColumn: number): HeaderBlock {
  const merge = grid.merges.find(
    (each) =>
      row >= each.firstRow && row <= each.lastRow && nameColumn >= each.firstColumn && nameColumn <= each.lastColumn,
  );
  let firstRow = merge?.firstRow ?? row;
  let lastRow = Math.min(merge?.lastRow ?? row, firstRow + MOST_HEADER_ROWS - 1);
  while (lastRow - firstRow + 1 < MOST_HEADER_ROWS && isLowerHeader(grid, lastRow + 1, nameColumn, firstRow))
    lastRow += 1;
  const columns = extent(grid, firstRow, lastRow);
  const isAbove = (above: number): boolean =>
    isGroupRow(grid, above, columns) ||
    reachesDown(grid, above) ||
    // The name stands in a group, and what has none stands in the row above alone.
    areKnown(grid, above, extent(grid, above, lastRow));
  while (lastRow - firstRow + 1 < MOST_HEADER_ROWS && isAbove(firstRow - 1)) firstRow -= 1;
  return { firstRow, lastRow, ...extent(grid, firstRow, lastRow) };
}

function extent(grid: SheetGrid, firstRow: number, lastRow: number): Columns {
  let first = Infinity;
  let last = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const values = grid.values[row - grid.origin.row] ?? [];
    for (let index = 0; index < Math.min(values.length, MOST_COLUMNS); index += 1) {
      if (labelOf(values[index] ?? null) === "") continue;
      first = Math.min(first, grid.origin.column + index);
      last = Math.max(last, grid.origin.column + index);
    }
  }
  return { firstColumn: first, lastColumn: last };
}

/** A further header row: no name of its own, short texts only, and at least one known word or unit among them. */
function isLowerHeader(grid: SheetGrid, row: number, nameColumn: number, firstRow: number): boolean {
  const values = grid.values[row - grid.origin.row];
  if (!values || labelOf(valueAt(grid, row, nameColumn)) !== "") return false;
  let known = false;
  for (let index = 0; index < Math.min(values.length, MOST_COLUMNS); index += 1) {
    const value = values[index] ?? null;
    if (value === null) continue;
    if (
      typeof value === "number"
        ? !(Number.isInteger(value) && value >= 2000 && value <= 2100)
        : typeof value !== "string"
    )
      return false;
    const label = labelOf(value);
    if (label === "") continue;
    if (label.length > LONGEST_LABEL) return false;
    const word = parseHeader(label);
    const above = parseHeader(labelOf(valueAt(grid, firstRow, grid.origin.column + index)));
    if (lookUp(above.full)?.field === "seq") return false;
    // Under nothing, beside a label that runs on to the right: part of a group, whatever it says.
    const ungrouped = above.full === "" && row === firstRow + 1 && label.length <= 12 && index > 0;
    known ||=
      ungrouped ||
      (word.full === "" && word.unit !== null) ||
      lookUp(word.full) !== null ||
      yearFundsOf(word.full, word.year, null) !== null ||
      lookUp(above.full + word.full) !== null;
  }
  return known;
}

const NO_LABEL = /[:：]|盖章|\d{4}年\d{1,2}月\d{1,2}日|^附件|^附表|一览表|汇总表|计划表/;
const isLabel = (text: string): boolean => text !== "" && text.length <= 30 && !NO_LABEL.test(text);

/** A label of this row is merged over it and the row below: both belong to the header. */
const reachesDown = (grid: SheetGrid, row: number): boolean =>
  grid.merges.some(
    (each) => each.firstRow === row && each.lastRow > row && isLabel(labelOf(valueAt(grid, row, each.firstColumn))),
  );

interface Columns {
  readonly firstColumn: number;
  readonly lastColumn: number;
}
interface Label {
  readonly text: string;
  readonly column: number;
}

function labelsIn(grid: SheetGrid, row: number, columns: Columns): readonly Label[] {
  const labels: Label[] = [];
  for (let column = columns.firstColumn; column <= columns.lastColumn; column += 1) {
    const text = labelOf(valueAt(grid, row, column));
    if (text !== "") labels.push({ text, column });
  }
  return labels;
}

/** Several labels, each of which is one by its word; not one over each column, which would be a header of its own. */
function areKnown(grid: SheetGrid, row: number, columns: Columns): boolean {
  const labels = labelsIn(grid, row, columns);
  return (
    labels.length >= 2 &&
    labels.length <= columns.lastColumn - columns.firstColumn &&
    labels.every(({ text }) => isLabel(text) && isGroupLabel(text))
  );
}

/** A row of groups above: several short labels, or one that is merged over some of the columns; no title, no note. */
function isGroupRow(grid: SheetGrid, row: number, columns: Columns): boolean {
  const labels = labelsIn(grid, row, columns);
  if (!labels.every(({ text }) => isLabel(text))) return false;
  const width = columns.lastColumn - columns.firstColumn + 1;
  const wide = labels.filter(({ column }) => {
    const merge = grid.merges.find((each) => each.firstRow === row && each.firstColumn === column);
    return (
      merge !== undefined &&
      merge.lastColumn > merge.firstColumn &&
      (merge.lastColumn - merge.firstColumn + 1) * 5 < width * 3
    );
  });
  const usual = labels.filter(({ text }) => isGroupLabel(text)).length;
  return wide.length > 0 ? wide.length + usual >= labels.length : areKnown(grid, row, columns);
}

/** A label that groups columns: 项目基本情况, 合同, 投资（万元）, 2027年度. */
function isGroupLabel(text: string): boolean {
  const { full, year } = parseHeader(text);
  return (
    full !== "" &&
    (year !== null || NEUTRAL.test(full) || lookUp(full) !== null || TOPICS.some((topic) => topic.test.test(full)))
  );
}
