/** marks/: how a marked sheet comes about in a file, and how its marks go again. */
import { HostError } from "../../host/types";
import { isOurFormula, keysToNote, MARK_STYLES, type CellHint, type MarkPlan, type ResultCell } from "../../marking";
import { addressOf, contains } from "../../plan/grid";
import {
  encodeMarkerHeader,
  type BlockState,
  type FormatRun,
  type HeightRun,
  type PriorWidth,
} from "../../plan/resultBlock";
import { columnAt, inheritedStyle } from "../grid";
import { overlaps } from "../model/ranges";
import type { SheetModel, WorkbookModel } from "../model/types";
import { ownWidth } from "../patch/columns";
import type { CellContent, CellEdit, ColumnEdit, FormatChange, RowEdit, SheetEdits } from "../patch/types";
import { heightBefore, isOurs, SheetIndex, standingBlocks, type StandingBlock } from "./block";
import { clearingEdits, formatBack } from "./clear";
import { hintEdits } from "./hints";
import { raisedHeights } from "./heights";
import { tableWith } from "./tables";

/** Text that Excel would take for something else when a person edits the cell and leaves it as it is. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@']/;

/**
 * What turns a sheet into its marked copy: marks of an earlier review go, those of `plan` come.
 * @param hints those of the plan whose cells are free (hintsFor)
 * @throws HostError "protected", "occupied" (with the first cell in use), "changed" (other rows than were reviewed)
 */
export function markingEdits(
  model: WorkbookModel,
  sheet: SheetModel,
  plan: MarkPlan,
  hints: readonly CellHint[] = [],
): SheetEdits {
  const index = new SheetIndex(sheet);
  const blocks = standingBlocks(sheet);
  if (sheet.isProtected) throw new HostError("protected", "", { sheetName: sheet.name });
  checkWitness(plan, index);
  checkFree(plan, sheet, blocks, index);
  const clearing = remarkingEdits(clearingEdits(model, sheet), takenStays(plan, oldBlock(plan, blocks)));
  const before = priorState(model, sheet, plan, blocks, index);
  const cells = new Map(clearing.cells.map((edit) => [placeOf(edit), edit]));
  const written = blockCells(plan, before);
  const table = tableWith(sheet, plan, written, clearing.tables);
  for (const edit of written) {
    const place = placeOf(edit);
    const cleared = cells.get(place);
    cells.set(place, cleared ? { ...edit, format: { ...cleared.format, ...edit.format } } : edit);
  }
  const rows = new Map(clearing.rows.map((edit) => [edit.row, edit]));
  for (const edit of before.raised) rows.set(edit.row, edit);
  const columns = new Map(clearing.columns.map((edit) => [edit.column, edit]));
  for (const edit of blockColumns(plan)) columns.set(edit.column, edit);
  return {
    ...clearing,
    tables: table ? [...clearing.tables.filter(({ name }) => name !== table.name), table] : clearing.tables,
    cells: [...cells.values()],
    columns: [...columns.values()],
    rows: [...rows.values()],
    conditionalFormats: {
      remove: isOurFormula,
      add: plan.formats.map(({ range, formula, style }) => ({
        range,
        formula: formula.replace(/^=/, ""),
        style: MARK_STYLES[style],
      })),
    },
    ...hintEdits(sheet, hints),
  };
}

/** The marks that stand where these are to stand, in part at least. */
const oldBlock = ({ block }: MarkPlan, blocks: readonly StandingBlock[]): StandingBlock | undefined =>
  blocks.find(
    ({ range }) =>
      range.firstRow === block.firstRow &&
      (range.lastColumn === block.lastColumn || range.firstColumn === block.firstColumn),
  );

/** What was taken in around the results stays while they begin, or end, where they did. */
function takenStays(
  { block }: MarkPlan,
  old: StandingBlock | undefined,
): { readonly filter: boolean; readonly printArea: boolean } {
  return {
    filter: old?.range.lastColumn === block.lastColumn,
    printArea: old?.range.firstColumn === block.firstColumn,
  };
}

/** Clearing before marking anew: without what stays. */
function remarkingEdits(
  { filter, printArea, rows, ...rest }: ReturnType<typeof clearingEdits>,
  stays: ReturnType<typeof takenStays>,
): ReturnType<typeof clearingEdits> {
  return {
    ...rest,
    ...(filter && !stays.filter ? { filter } : {}),
    ...(printArea && !stays.printArea ? { printArea } : {}),
    rows: stays.filter ? rows.flatMap(({ hidden: _hidden, ...row }) => (row.height === undefined ? [] : [row])) : rows,
  };
}

/** Excel's last column. */
const LAST_COLUMN = 16_384;

/** A cell's number on its sheet: a key that takes no room. */
const placeOf = ({ row, column }: CellEdit): number => row * 16_384 + column - 1;

/** What stood in the block's place before any marking. */
interface PriorState {
  readonly widths: readonly PriorWidth[];
  readonly hidden: readonly boolean[];
  /** Column whose cells may be given wrapping: none of them has it. */
  readonly wraps: number | null;
  /** Null when all are General. */
  readonly formats: readonly (readonly FormatRun[])[] | null;
  /** Null when no row need be raised. */
  readonly heights: readonly HeightRun[] | null;
  /** What was taken in around the plan because a person asked for it, and stays so; whether there are hints. */
  readonly around: Pick<BlockState, "filter" | "printArea" | "hints">;
  /** Rows that need be, for the wrapped texts to be seen. */
  readonly raised: readonly RowEdit[];
}

function priorState(
  model: WorkbookModel,
  sheet: SheetModel,
  plan: MarkPlan,
  blocks: readonly StandingBlock[],
  index: SheetIndex,
): PriorState {
  const { block, columns } = plan;
  const numbers = columns.map((_, at) => block.firstColumn + at);
  const rows = Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, at) => block.firstRow + at);
  const standing = (column: number, row = block.firstRow): StandingBlock | undefined =>
    blocks.find(({ range }) => contains(range, row, column));
  const formatAt = (row: number, column: number): { code: string; wrap: boolean } => {
    const format =
      model.styles.cellFormats[index.cell(row, column)?.style ?? inheritedStyle(sheet, index.row(row), column)];
    const old = standing(column, row);
    const back = old ? formatBack(old, row, column) : {};
    return {
      code: back.numberFormat ?? format?.numberFormat ?? "General",
      wrap: back.wrap ?? format?.alignment.wrap ?? false,
    };
  };
  const runs = numbers.map((column) =>
    runsOf(rows.map((row) => formatAt(row, column).code)).map(({ value, rows: count }) => ({
      format: value,
      rows: count,
    })),
  );
  const wrapped = columns.findIndex(({ wrap }) => wrap);
  const mayWrap = wrapped >= 0 && rows.every((row) => !formatAt(row, block.firstColumn + wrapped).wrap);
  const heightAt = (row: number): number | null => {
    const old = standing(block.lastColumn, row);
    const noted = old ? heightBefore(old, row) : undefined;
    return noted === undefined ? (index.row(row)?.height ?? null) : noted;
  };
  const raised = mayWrap
    ? raisedHeights(plan, wrapped, (row) => heightAt(row) ?? sheet.defaultRowHeight).filter(
        ({ row }) => !index.row(row)?.isCustomHeight,
      )
    : [];
  const old = oldBlock(plan, blocks);
  const stays = takenStays(plan, old);
  return {
    raised,
    around: {
      ...(!stays.filter || old?.state.filter === undefined ? {} : { filter: old.state.filter }),
      ...(stays.printArea && old?.state.printArea ? { printArea: true } : {}),
      ...(plan.hints || old?.state.hints ? { hints: true } : {}),
    },
    heights:
      raised.length === 0
        ? null
        : runsOf(rows.map(heightAt)).map(({ value, rows: count }) => ({ height: value, rows: count })),
    widths: numbers.map((column) => {
      const old = standing(column);
      const file = columnAt(sheet, column);
      const width = ownWidth(file?.width ?? null, file?.isCustom ?? false, sheet.defaultColumnWidth);
      return old
        ? (old.state.widths[column - old.range.firstColumn] ?? "standard")
        : width === null
          ? "standard"
          : { characters: width };
    }),
    hidden: numbers.map((column) => {
      const old = standing(column);
      return old
        ? (old.state.hidden[column - old.range.firstColumn] ?? false)
        : (columnAt(sheet, column)?.hidden ?? false);
    }),
    wraps: mayWrap ? wrapped : null,
    formats: runs.every((list) => list.every(({ format }) => format === "General")) ? null : runs,
  };
}

function runsOf<T>(values: readonly T[]): { value: T; rows: number }[] {
  const runs: { value: T; rows: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.rows += 1;
    else runs.push({ value, rows: 1 });
  }
  return runs;
}

function blockCells({ block, columns, cells }: MarkPlan, before: PriorState): CellEdit[] {
  const header = encodeMarkerHeader({
    columns: columns.length,
    widths: before.widths,
    hidden: before.hidden,
    ...(before.wraps === null ? {} : { wrapped: before.wraps }),
    ...(before.formats === null ? {} : { formats: before.formats }),
    ...(before.heights === null ? {} : { heights: before.heights }),
    ...before.around,
    ...keysToNote(columns),
  });
  return cells.flatMap((row, down) =>
    row.flatMap((cell, right): CellEdit[] => {
      const content =
        down === 0 && right === columns.length - 1 ? ({ kind: "text", text: header } as const) : contentOf(cell);
      if (!content) return [];
      const format: FormatChange = {
        ...(before.formats ? { numberFormat: "General" } : {}),
        ...(before.wraps === right ? { wrap: true } : {}),
        ...(content.kind === "text" && LOOKS_LIKE_A_FORMULA.test(content.text) ? { quotePrefix: true } : {}),
      };
      return [{ row: block.firstRow + down, column: block.firstColumn + right, content, format }];
    }),
  );
}

function contentOf(cell: ResultCell): CellContent | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return { kind: "text", text: cell.text };
    case "number":
      return { kind: "number", number: cell.number };
    case "formula":
      return { kind: "formula", formula: cell.formula.replace(/^=/, ""), result: cell.shown };
  }
}

/** Width in the file of so many characters: with the cell's margins of five dots (ECMA-376 part 1, 18.3.1.13). */
function blockColumns({ block, columns }: MarkPlan): ColumnEdit[] {
  return columns.map(({ width }, at) => ({
    column: block.firstColumn + at,
    width: Math.trunc(((width * 7 + 5) / 7) * 256) / 256,
    hidden: false,
  }));
}

function checkWitness({ witness = [], block }: MarkPlan, index: SheetIndex): void {
  for (const { column, values } of witness) {
    values.forEach((value, down) => {
      if (index.value(block.firstRow + down, column) !== value)
        throw new HostError("changed", "", {
          sheetName: index.sheet.name,
          address: addressOf(block.firstRow + down, column),
        });
    });
  }
}

function checkFree(
  { block, table }: MarkPlan,
  sheet: SheetModel,
  blocks: readonly StandingBlock[],
  { sheet: { name: sheetName } }: SheetIndex,
): void {
  const occupied = (address: string): HostError => new HostError("occupied", "", { sheetName, address });
  if (block.lastColumn > LAST_COLUMN) throw occupied(addressOf(block.firstRow, LAST_COLUMN));
  for (const { row, cells } of sheet.rows) {
    if (row < block.firstRow || row > block.lastRow) continue;
    const taken = cells.find(
      ({ column, value, formula }) =>
        (formula !== null || (value !== null && value !== "")) &&
        contains(block, row, column) &&
        !isOurs(blocks, row, column),
    );
    if (taken) throw occupied(addressOf(row, taken.column));
  }
  const area =
    sheet.merges.find((merge) => overlaps(merge, block)) ??
    sheet.tables.find(({ name, range }) => name !== table?.name && overlaps(range, block))?.range;
  if (area)
    throw occupied(addressOf(Math.max(area.firstRow, block.firstRow), Math.max(area.firstColumn, block.firstColumn)));
}
