import { type BlockState, type CellRange, encodeMarkerHeader } from "../../sheet";
import { keysOfBlock } from "../columns";
import { chooseHints } from "../hints";
import { MARKER_START } from "../marker";
import type { MarkPlan, ResultCell } from "../types";
import { filterBack, isOurPrintArea, offersOf, rowsToShow } from "./around";
import { cellsOf, columnBack, grownRows, heightsBack, rowsBack } from "./back";
import { lookLikePlan, looksBack, widthOf } from "./look";
import { memoryOf, oldBlockOf, type Memory } from "./memory";
import { bodyColumn, formatsAway, numberFormats, plainFormats } from "./numberFormats";
import { pageSetUp } from "./page";
import { cannotJoin, outside, overlaps, refusesMarks, refusesState } from "./refusals";
import { joiningTable, leavingTable, tablesAfter } from "./tables";
import type { MarkScript, PlaceInspection, Refusal, SheetEdit, StandingBlock } from "./types";

/**
 * What makes a reviewed sheet a marked one: marks of an earlier review go, those of `plan` come. The marker header goes
 * first, with all that must be put back, so that work broken off at any point is recognised and can be cleared; markers
 * stand before the formats that read them.
 */
export function marking(plan: MarkPlan, found: PlaceInspection): MarkScript | Refusal {
  const refusal = refusesMarks(plan, found);
  if (refusal) return refusal;
  const memory = memoryOf(plan, found);
  const { state, raised } = memory;
  const tooLong = refusesState(state);
  if (tooLong) return tooLong;
  const { block, cells } = plan;
  const header = encodeMarkerHeader(state);
  const leaving = found.blocks.flatMap((standing) => leavingTable(found, standing).edits);
  const joining = joiningTable(plan, header, tablesAfter(found.tables, leaving));
  // Written right beside it they would become part of it all the same, with a marker header that Excel cuts off.
  if (plan.table && found.tablesGrow && joining.length === 0) return cannotJoin(plan);
  const headerCell: ResultCell = { kind: "text", text: header };
  const headed = cells.map((row, at) => (at === 0 ? [...row.slice(0, -1), headerCell] : row));
  const back = aroundBack(plan, found, state);
  const hints = plan.hints ? chooseHints(plan.hints, (_, index) => found.free[index] === true) : null;
  return {
    state,
    edits: [
      ...back,
      // Out of the table while cells come and go; in again when all of them stand.
      ...leaving,
      ...prepared(plan, found, memory, headed[0] ?? []),
      ...raised.map(({ row, height }) => ({ do: "height", row, height }) as const),
      { do: "writeBlock", range: block, cells: headed },
      { do: "formats", add: plan.formats },
      ...pageSetUp(plan, found, state),
      ...joining,
      // Last, so that a host which refuses them has done all else.
      { do: "hints", add: hints?.hints ?? [], note: hints !== null },
    ],
    ...(plan.table ? {} : { around: offersOf(afterwards(found, back), block, state) }),
    ...(hints ? { hints: hints.done } : {}),
  };
}

/** What was taken in around results that stood elsewhere is given back. */
function aroundBack(plan: MarkPlan, found: PlaceInspection, state: BlockState): readonly SheetEdit[] {
  const { blocks } = found;
  const shown = oldBlockOf(plan, found)?.range.lastColumn === plan.block.lastColumn ? [] : rowsToShow(found);
  return [
    ...(!state.printArea && blocks.some((block) => isOurPrintArea(found, block))
      ? [{ do: "removePrintArea" } as const]
      : []),
    ...(state.filter === undefined ? blocks.flatMap((block) => filterBack(found, block)).slice(0, 1) : []),
    ...(shown.length > 0 ? [{ do: "showRows", rows: shown } as const] : []),
  ];
}

/** Filter and print area once these edits are made; a print area taken back is offered next time. */
function afterwards(
  { filter, printArea }: PlaceInspection,
  edits: readonly SheetEdit[],
): Pick<PlaceInspection, "filter" | "printArea"> {
  const end = edits.find((edit) => edit.do === "endFilter");
  return {
    printArea,
    filter: filter && end ? { ...filter, range: { ...filter.range, lastColumn: end.lastColumn } } : filter,
  };
}

/** Everything but contents and highlights: what is remembered, what stood before, number formats, wrapping, widths. */
function prepared(
  plan: MarkPlan,
  found: PlaceInspection,
  { state, looks = null }: Memory,
  header: readonly ResultCell[],
): readonly SheetEdit[] {
  const { block } = plan;
  const { blocks } = found;
  const isSame = blocks.some((old) => isSameLayout(old, plan));
  const markers = { ...block, firstColumn: block.lastColumn };
  const isStillWrapped = (old: StandingBlock): boolean =>
    state.wrapped !== undefined && old.columns[old.state.wrapped ?? -1] === block.firstColumn + state.wrapped;
  return [
    ...blocks.flatMap((old) => (isStillWrapped(old) ? [] : grownRows(old, found.growing))),
    // Excel carries out a batch until something in it is refused: at every step the block is known by its column names
    // and its last marker. Where other columns stood, their contents go before their names: what stands under the name
    // of another column would be nobody's. Their markers stay longest, for they tell how far down the rest is to be put back.
    ...blocks.flatMap((old) => (isSameLayout(old, plan) ? [] : emptied(old, old.columns.slice(0, -1)))),
    // So does what their cells look like: the new header does not tell yet how far down they reach.
    ...blocks.flatMap((old) =>
      looksBack(old, old.columns, isSameLayout(old, plan) && looks ? block.lastRow + 1 : old.range.firstRow),
    ),
    ...blocks.flatMap((old) => (isSameLayout(old, plan) ? [] : formatsAway(old))),
    ...blocks.flatMap((old) => left(old, plan, state)),
    ...blocks.flatMap((old) => {
      const column = old.range.lastColumn;
      return !isSameLayout(old, plan) &&
        column !== block.lastColumn &&
        overlaps({ ...old.range, firstColumn: column }, block)
        ? emptied(old, [column])
        : [];
    }),
    isSame
      ? { do: "write", range: { ...markers, lastRow: block.firstRow }, cells: [header.slice(-1)] }
      : { do: "write", range: { ...block, lastRow: block.firstRow }, cells: [header] },
    ...(block.lastRow > block.firstRow
      ? [
          {
            do: "write",
            range: { ...markers, firstRow: block.lastRow },
            cells: [[{ kind: "text", text: MARKER_START }]],
          } as const,
        ]
      : []),
    // Last, with the header of a block that was left: until then it tells what to put back.
    ...blocks.flatMap((old) => leftCells(old, block)),
    ...blocks.flatMap((old) => heightsBack(old, found.heights)),
    ...plainFormats(plan, found),
    ...numberFormats(plan),
    ...(state.wrapped === undefined
      ? []
      : [{ do: "wrap", range: bodyColumn(block, block.firstColumn + state.wrapped), wrap: true } as const]),
    ...lookLikePlan(plan, found, looks),
    ...widths(plan, found, looks),
  ];
}

function emptied({ range, rows }: StandingBlock, columns: readonly (number | null)[]): readonly SheetEdit[] {
  const ours = columns.filter((column): column is number => column !== null);
  return range.lastRow === range.firstRow || rows.length === 0 || ours.length === 0
    ? []
    : [{ do: "clear", ranges: cellsOf(ours, rows) }];
}

const isSameLayout = ({ columns, range }: StandingBlock, { block, columns: wanted }: MarkPlan): boolean =>
  range.firstRow === block.firstRow &&
  columns.length === wanted.length &&
  columns.every((column, index) => column === block.firstColumn + index);

/** Puts back what stood where an earlier block had cells and this one has none. */
function left(old: StandingBlock, { block }: MarkPlan, state: BlockState): readonly SheetEdit[] {
  const isWithin = (column: number | null): column is number =>
    column !== null && column >= block.firstColumn && column <= block.lastColumn;
  const isKept = (column: number | null): column is number => isWithin(column) && overlaps(old.range, block);
  return [
    ...old.columns.flatMap((column, index): readonly SheetEdit[] => {
      // A column that stays ours in other rows keeps its width, and what it was is noted again.
      if (!isKept(column)) return columnBack(isWithin(column) ? { ...old, ownsWidths: false } : old, index);
      // Another result column wraps now (fewer or more of them are written than before).
      const unwraps =
        old.state.wrapped === index && (state.wrapped === undefined || block.firstColumn + state.wrapped !== column);
      return unwraps ? [{ do: "wrap", range: bodyColumn(block, column), wrap: false }] : [];
    }),
    ...outside(old.range, block).flatMap((part) =>
      old.columns.flatMap((column, index) =>
        isKept(column) && part.firstColumn <= column && column <= part.lastColumn
          ? rowsBack(old, index, { ...part, firstColumn: column, lastColumn: column })
          : [],
      ),
    ),
  ];
}

/** Our cells outside the new block. */
function leftCells(old: StandingBlock, block: CellRange): readonly SheetEdit[] {
  const ours = old.columns.filter((column): column is number => column !== null);
  const header = { firstRow: old.range.firstRow, lastRow: old.range.firstRow };
  const ranges = cellsOf(ours, [...old.rows, header]).flatMap((cells) => outside(cells, block));
  return ranges.length > 0 ? [{ do: "clear", ranges }] : [];
}

/** A result column that stood already keeps the width the user may have given it since. */
function widths(plan: MarkPlan, inspection: PlaceInspection, looks: Memory["looks"]): readonly SheetEdit[] {
  const { block, columns } = plan;
  const { blocks, columns: found } = inspection;
  return columns.flatMap(({ key }, index): readonly SheetEdit[] => {
    const column = block.firstColumn + index;
    const stood = blocks.some((old) => keysOfBlock(old.state)[old.columns.indexOf(column)] === key);
    if (stood) return [];
    const shows = found[index]?.isHidden || blocks.some(({ state, columns: old }) => state.hidden[old.indexOf(column)]);
    return [
      ...(shows ? [{ do: "hide", column, hidden: false } as const] : []),
      { do: "width", column, width: { text: widthOf(plan, inspection, looks ?? null, index) } },
    ];
  });
}
