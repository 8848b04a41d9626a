import type { CellRange } from "../plan/grid";
import type { Severity } from "../rules/types";
import { anchorHolds, flagHolds, MARKER_START, reference, verdictWeighs, type Anchor, type Flag } from "./marker";
import type { ConditionalMark } from "./types";

/** Always true; by it our conditional formats are told from the user's, on any sheet they were copied to. */
const SIGNATURE = 'LEN("PlanReview.1")>0';

/** Whether a conditional format with this formula is ours, of whichever version. */
export function isOurFormula(formula: string): boolean {
  return /LEN\("PlanReview\.\d+"\)>0/i.test(formula.replace(/\s/g, ""));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * All conditional formats of a marked sheet, highest priority first: the guard that blanks results standing beside
 * another row, verdict colours, header, then one per flagged column and severity, however many rows there are.
 * `stale` is what a verdict says when its row is no longer the reviewed one; without a verdict column the guard goes
 * by the row's anchor alone.
 */
export function conditionalMarks(
  block: CellRange,
  anchor: Anchor,
  flags: readonly Flag[],
  stale: string,
  withVerdict = true,
): readonly ConditionalMark[] {
  const top = block.firstRow + 1;
  const header: ConditionalMark = { range: { ...block, lastRow: block.firstRow }, formula: ours(), style: "header" };
  // The marker column is for programs: its header shows the label alone, its cells nothing.
  const label: ConditionalMark = {
    range: { ...block, lastRow: block.firstRow, firstColumn: block.lastColumn },
    formula: ours(),
    style: "markerLabel",
  };
  if (block.lastRow < top) return [label, header];
  const column = (first: number, last = first): CellRange => ({
    firstRow: top,
    lastRow: block.lastRow,
    firstColumn: first,
    lastColumn: last,
  });
  const marker = block.lastColumn;
  const verdict = withVerdict ? reference(block.firstColumn, top) : null;
  const isStale = verdict === null ? "FALSE" : `IF(ISERROR(${verdict}),FALSE,${verdict}=${quoted(stale)})`;
  const isFresh = `NOT(ISERROR(${verdict})),${verdict}<>${quoted(stale)}`;
  const results = column(block.firstColumn + (withVerdict ? 1 : 0), marker - 1);
  const guard: ConditionalMark = {
    range: results,
    style: "stale",
    formula: ours(
      `ISNUMBER(FIND("${MARKER_START}A.",${reference(marker, top)}))`,
      `IF(${anchor.columns.length === 0 ? "FALSE" : anchorHolds(anchor, top, marker)},${isStale},TRUE)`,
    ),
  };
  return [
    ...(results.firstColumn > results.lastColumn ? [] : [guard]),
    ...(verdict === null
      ? []
      : ([
          { range: column(block.firstColumn), style: "verdictWarning", formula: ours(isStale) },
          {
            range: column(block.firstColumn),
            style: "verdictError",
            formula: ours(isFresh, verdictWeighs("error", top, marker)),
          },
          {
            range: column(block.firstColumn),
            style: "verdictWarning",
            formula: ours(isFresh, verdictWeighs("warning", top, marker)),
          },
        ] satisfies ConditionalMark[])),
    { range: column(marker), style: "marker", formula: ours() },
    label,
    header,
    ...(anchor.columns.length === 0
      ? []
      : SEVERITIES.flatMap((severity) =>
          columnsOf(flags, severity).map((flag): ConditionalMark => ({
            range: column(flag.column),
            style: severity,
            formula: ours(anchorHolds(anchor, top, marker), flagHolds(flag, top, marker)),
          })),
        )),
  ];
}

/** One flag per column of a severity, from the left. */
function columnsOf(flags: readonly Flag[], severity: Severity): readonly Flag[] {
  const byColumn = new Map(flags.filter((flag) => flag.severity === severity).map((flag) => [flag.column, flag]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

const ours = (...conditions: readonly string[]): string => `=AND(${[SIGNATURE, ...conditions].join(",")})`;

/** A text as a formula literal. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
