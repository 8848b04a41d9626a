import type { CellRange } from "../sheet";
import type { Severity } from "../rules/types";
import {
  anchorHolds,
  flagHolds,
  isFlagged,
  LIVE_PART,
  MARKER_START,
  reference,
  verdictWeighs,
  type Anchor,
  type Flag,
  type Tokens,
} from "./marker";
import { shortAnchorFormula, shortTokenFormula, tokenKind, type TokenKind } from "./tokens";
import type { ConditionalMark } from "./types";

/** Always true; by it our conditional formats are told from the user's, on any sheet they were copied to. */
const SIGNATURE = 'LEN("PlanReview.1")>0';

/** Whether a conditional format with this formula is ours, of whichever version. */
export function isOurFormula(formula: string): boolean {
  return /LEN\("PlanReview\.\d+"\)>0/i.test(formula.replace(/\s/g, ""));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Longest formula of a conditional format. */
export const LONGEST_FORMULA = 255;

/** Token kinds that occur in the columns of an anchor, by placeOf. */
export type AnchorKinds = ReadonlyMap<number, ReadonlySet<TokenKind>>;

/**
 * All conditional formats of a marked sheet, highest priority first: the guard that blanks results standing beside
 * another row, verdict colours, header, then one per flagged column and severity, however many rows there are.
 * `stale` is what a verdict says when its row is no longer the reviewed one; without a verdict column the guard goes
 * by the row's anchor alone. A formula that would be too long goes by the verdict, which tests the same and more: then
 * all colours of a row go when one of its flagged cells is corrected.
 */
export function conditionalMarks(
  block: CellRange,
  anchor: Anchor,
  flags: readonly Flag[],
  stale: string,
  withVerdict = true,
  kinds: AnchorKinds = new Map(),
  live: readonly { readonly key: string; readonly column: number }[] = [],
): readonly ConditionalMark[] {
  const top = block.firstRow + 1;
  const titles = { ...block, lastRow: block.firstRow, lastColumn: block.lastColumn - 1 };
  const header: readonly ConditionalMark[] =
    titles.lastColumn < titles.firstColumn ? [] : [{ range: titles, formula: ours(), style: "header" }];
  // The marker column is for programs: neither its header nor its cells show anything; selected, they tell what they are.
  const label: ConditionalMark = {
    range: { ...block, lastRow: block.firstRow, firstColumn: block.lastColumn },
    formula: ours(),
    style: "markerLabel",
  };
  if (block.lastRow < top) return [label, ...header];
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
  const results = outside(column(block.firstColumn + (withVerdict ? 1 : 0), marker - 1), live);
  const anchored: Tokens = (cell, scale, at) =>
    shortAnchorFormula(cell, scale, kinds.get(at) ?? new Set<TokenKind>(["other"]));
  const isProject = `ISNUMBER(FIND("${MARKER_START}A.",${reference(marker, top)}))`;
  const byAnchor = `IF(${anchor.columns.length === 0 ? "FALSE" : anchorHolds(anchor, top, marker, anchored)},${isStale},TRUE)`;
  const byVerdict = verdict === null ? null : `IF(ISERROR(${verdict}),TRUE,${isStale})`;
  const guards = results.flatMap((range) =>
    bounded({
      range,
      style: "stale",
      formula: ours(isProject, byAnchor),
      ...(byVerdict === null ? {} : { shorter: ours(isProject, byVerdict) }),
    }),
  );
  // A formula says itself when its row is another; values that stand among formulas are guarded like the others.
  const amongFormulas = live.map(({ key, column: at }): ConditionalMark => ({
    range: column(at),
    style: "stale",
    formula: ours(isProject, `ISERROR(FIND("|${LIVE_PART}${key}|",${reference(marker, top)}))`, byVerdict ?? byAnchor),
  }));
  return [
    ...guards,
    ...amongFormulas,
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
    ...header,
    ...(anchor.columns.length === 0
      ? []
      : SEVERITIES.flatMap((severity) =>
          columnsOf(flags, severity).flatMap(({ flag, kinds: seen }) =>
            bounded({
              range: flag.row === undefined ? column(flag.column) : cellAt(flag.row, flag.column),
              style: severity,
              formula: ours(
                anchorHolds(anchor, top, marker, anchored),
                flagHolds(flag, top, marker, (cell, scale) => shortTokenFormula(cell, scale, seen)),
              ),
              ...(verdict === null
                ? {}
                : { shorter: ours(isFresh, verdictTests(top, marker), isFlagged(flag, top, marker)) }),
            }),
          ),
        )),
  ];
}

/** A range without these columns of it. */
function outside(range: CellRange, columns: readonly { readonly column: number }[]): readonly CellRange[] {
  const parts: CellRange[] = [];
  let firstColumn = range.firstColumn;
  for (const { column } of columns) {
    if (column > firstColumn) parts.push({ ...range, firstColumn, lastColumn: column - 1 });
    firstColumn = column + 1;
  }
  return firstColumn > range.lastColumn ? parts : [...parts, { ...range, firstColumn }];
}

/** A verdict of a project row: that of a classified one has no flags. */
const verdictTests = (row: number, marker: number): string =>
  `ISNUMBER(FIND("${MARKER_START}A.",${reference(marker, row)}))`;

/** With the shorter formula where the other is too long; without a verdict column there is none, and the host may have to leave it out. */
function bounded({ shorter, ...mark }: ConditionalMark): readonly ConditionalMark[] {
  if (mark.formula.length <= LONGEST_FORMULA) return [shorter === undefined ? mark : { ...mark, shorter }];
  return [shorter === undefined ? mark : { ...mark, formula: shorter, isCoarse: true }];
}

const cellAt = (row: number, column: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

/** One flag per column (in a form: per cell) of a severity, from the left, with the kinds of values seen there. */
function columnsOf(
  flags: readonly Flag[],
  severity: Severity,
): readonly { readonly flag: Flag; readonly kinds: ReadonlySet<TokenKind> }[] {
  const byColumn = new Map<string, { flag: Flag; kinds: Set<TokenKind> }>();
  for (const flag of flags) {
    if (flag.severity !== severity) continue;
    const key = `${flag.row ?? ""},${flag.column}`;
    const known = byColumn.get(key);
    const kinds = known?.kinds ?? new Set<TokenKind>();
    byColumn.set(key, { flag, kinds: kinds.add(tokenKind(flag.token)) });
  }
  return [...byColumn.values()].sort((a, b) => (a.flag.row ?? 0) - (b.flag.row ?? 0) || a.flag.column - b.flag.column);
}

const ours = (...conditions: readonly string[]): string => `=AND(${[SIGNATURE, ...conditions].join(",")})`;

/** A text as a formula literal. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
