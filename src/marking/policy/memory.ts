/** What a new block notes of the time before: of cells that were ours already what was noted then, of others how they are. */
import type { BlockState, PriorWidth } from "../../sheet";
import { keysToNote } from "../columns";
import type { MarkPlan } from "../types";
import { raisedHeights } from "./heights";
import { looksBefore } from "./look";
import { pageBefore } from "./page";
import { formatBefore, formatRuns, heightBefore, holds, runsOf } from "./standing";
import type { PlaceInspection, StandingBlock } from "./types";

export interface Memory {
  readonly state: BlockState;
  /** How cells looked before they come to look like the plan; null: they are left as they are. */
  readonly looks: BlockState["looks"] | null;
  /** Rows that must be raised for the wrapped texts to be seen. */
  readonly raised: readonly { readonly row: number; readonly height: number }[];
}

/** Runs of equal heights that are noted; of a sheet with more of them rows keep the height that they grow to. */
const MOST_RUNS = 1_000;

export function memoryOf(plan: MarkPlan, found: PlaceInspection): Memory {
  const { block, columns } = plan;
  const numbers = columns.map((_, index) => block.firstColumn + index);
  const rows = Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, index) => block.firstRow + index);
  const blockAt = (row: number, column: number): StandingBlock | undefined =>
    found.blocks.find((standing) => holds(standing, row, column));
  const ofColumn = <T>(column: number, noted: (standing: StandingBlock, index: number) => T, now: () => T): T => {
    const standing = found.blocks.find((one) => one.columns.includes(column));
    return standing ? noted(standing, standing.columns.indexOf(column)) : now();
  };
  const formats = numbers.map((column, index) =>
    formatRuns(
      rows.map((row, at) => {
        const standing = blockAt(row, column);
        return standing
          ? formatBefore(standing.state, standing.columns.indexOf(column), row - standing.range.firstRow)
          : (found.formats[index]?.[at] ?? "General");
      }),
    ),
  );
  const heights = memoryOfHeights(plan, found, rows);
  const looks = looksBefore(plan, found);
  const page = pageBefore(plan, found);
  return {
    looks,
    raised: heights.raised,
    state: {
      columns: columns.length,
      widths: numbers.map((column, index) =>
        ofColumn<PriorWidth>(
          column,
          ({ state }, at) => state.widths[at] ?? "standard",
          () => found.columns[index]?.width ?? "standard",
        ),
      ),
      hidden: numbers.map((column, index) =>
        ofColumn(
          column,
          ({ state }, at) => state.hidden[at] ?? false,
          () => found.columns[index]?.isHidden ?? false,
        ),
      ),
      ...heights.noted,
      ...(found.sheetId === undefined ? {} : { sheetId: found.sheetId }),
      ...staysAround(plan, found),
      ...keysToNote(columns),
      ...(formats.every((runs) => runs.every(({ format }) => format === "General")) ? {} : { formats }),
      numbered: true,
      ...(looks ? { looks } : {}),
      ...(page ? { page } : {}),
    },
  };
}

/** Wrapping and heights: where the cells differ, or wrap already, the user decided so. */
function memoryOfHeights(
  plan: MarkPlan,
  found: PlaceInspection,
  rows: readonly number[],
): { readonly noted: Pick<BlockState, "wrapped" | "heights">; readonly raised: Memory["raised"] } {
  const wrapped = plan.columns.findIndex(({ wrap }) => wrap);
  const column = plan.block.firstColumn + wrapped;
  const wasOurs = found.blocks.some(
    ({ state, columns }) => state.wrapped !== undefined && columns[state.wrapped] === column,
  );
  const mayWrap = wrapped >= 0 && (wasOurs || found.wraps === false);
  const old = oldBlockOf(plan, found);
  const before = (row: number): number | null => {
    const standing = found.blocks.find(({ range }) => row >= range.firstRow && row <= range.lastRow);
    const noted = standing ? heightBefore(standing, row) : undefined;
    return noted === undefined ? (found.heights?.of(row).height ?? null) : noted;
  };
  const { heights, growing } = found;
  const raised =
    mayWrap && heights
      ? raisedHeights(plan, wrapped, (row) => before(row) ?? heights.usual).filter(({ row }) => !heights.of(row).isSet)
      : [];
  // A host that finds heights by itself passes on what a file noted, and notes those that it is going to change.
  const grows = mayWrap && growing && !old?.state.heights ? runsOf(rows.map(growing.of)) : [];
  const kept =
    !heights && old?.state.heights && (!growing || mayWrap)
      ? { heights: old.state.heights }
      : grows.length > 0 && grows.length <= MOST_RUNS
        ? { heights: grows.map(({ value, rows: count }) => ({ height: value, rows: count })) }
        : {};
  return {
    raised,
    noted: {
      ...(mayWrap ? { wrapped } : {}),
      ...(raised.length > 0
        ? { heights: runsOf(rows.map(before)).map(({ value, rows: count }) => ({ height: value, rows: count })) }
        : kept),
    },
  };
}

/** The marks that stand where these are to stand, in part at least. */
export const oldBlockOf = ({ block }: MarkPlan, { blocks }: PlaceInspection): StandingBlock | undefined =>
  blocks.find(
    ({ range }) =>
      range.firstRow === block.firstRow &&
      (range.lastColumn === block.lastColumn || range.firstColumn === block.firstColumn),
  );

/** What was taken in around the results stays while they begin, or end, where they did. */
function staysAround(plan: MarkPlan, found: PlaceInspection): Pick<BlockState, "filter" | "printArea" | "hints"> {
  const old = oldBlockOf(plan, found);
  return {
    ...(old?.state.filter === undefined || old.range.lastColumn !== plan.block.lastColumn
      ? {}
      : { filter: old.state.filter }),
    ...(old?.state.printArea && old.range.firstColumn === plan.block.firstColumn ? { printArea: true } : {}),
    // Once said it stays: what a failure leaves behind is still looked for.
    ...(plan.hints || found.blocks.some(({ state }) => state.hints) ? { hints: true } : {}),
  };
}
