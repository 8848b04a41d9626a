/**
 * The marker: the machine-read text at the right end of a marked row. It names what was reviewed:
 *
 *   PR1|A.name=t智慧城管|A.total=n19800000000|V=E|S=不符合 2 项|E.contract=n…|W.supp=n…|
 *
 * A: the row's anchor, C: that of a classified row, V: the verdict's weight, S: what it says (so that a copy of its formula
 * says it nowhere else), E/W/I: a flagged field and the value seen,
 * X: one that a person explained, or an amount that formulas look at (no highlight; the result holds for this value only),
 * P: cells that formulas take for granted, N: result columns in which a formula stands.
 * Parts are told by field keys, never by column letters. "PR1" keeps the text from ever being a number or a formula.
 */
import type { FieldKey } from "../fields";
import { columnName, MARKER_START, type SheetGrid } from "../sheet";
import type { Severity } from "../rules/types";
import { placeOf, token, type AnchorColumn } from "./anchors";
import { tokenFormula, type TokenScale } from "./tokens";

export { MARKER_START };

/** Part of a marker before the key of a result column in which a formula stands. */
export const LIVE_PART = "N.";

const WEIGHT: Readonly<Record<Flag["severity"], string>> = { error: "E", warning: "W", info: "I", explained: "X" };

/** A flagged cell of a row. */
export interface Flag {
  readonly field: FieldKey;
  readonly column: number;
  readonly scale: TokenScale;
  readonly severity: Severity | "explained";
  readonly token: string;
  /** Of a form the row of its cell; absent: the row of the marker. */
  readonly row?: number;
}

/** Which columns name a row, and under which letter: A for projects, C for classified rows. */
export interface Anchor {
  readonly letter: "A" | "C";
  readonly columns: readonly AnchorColumn[];
}

/** Text of a row's marker. */
export function markerText(
  grid: SheetGrid,
  row: number,
  anchor: Anchor,
  verdict: { readonly text: string; readonly weight: Severity | null },
  flags: readonly Flag[],
  further: readonly string[] = [],
): string {
  const parts = anchor.columns.map((column) => `${anchor.letter}.${column.field}=${token(grid, row, column)}|`);
  if (verdict.weight === "error" || verdict.weight === "warning") parts.push(`V=${WEIGHT[verdict.weight]}|`);
  if (verdict.text !== "") parts.push(`S=${withoutBars(verdict.text)}|`);
  for (const flag of flags) parts.push(`${WEIGHT[flag.severity]}.${flag.field}=${flag.token}|`);
  for (const part of further) parts.push(`${part}|`);
  return MARKER_START + parts.join("");
}

const withoutBars = (text: string): string => text.replaceAll("|", "｜");

/** Condition: the marker says this verdict. */
export function verdictSaid(text: string, row: number, markerColumn: number): string {
  return found(`"|S=${withoutBars(text).replaceAll('"', '""')}|"`, row, markerColumn);
}

/** Condition: the marker bears a flag of this field, whatever value was seen. */
export function isFlagged(
  { field, severity }: Pick<Flag, "field" | "severity">,
  row: number,
  markerColumn: number,
): string {
  return found(`"|${WEIGHT[severity]}.${field}="`, row, markerColumn);
}

/** How the token of a cell is written as a formula; `place` as placeOf gives it. */
export type Tokens = (reference: string, scale: TokenScale, place: number) => string;

/** Condition: the row is the one its marker names. */
export function anchorHolds(anchor: Anchor, row: number, markerColumn: number, tokens: Tokens = tokenFormula): string {
  const parts = anchor.columns.map(
    (each, index) =>
      `"${index === 0 ? MARKER_START : "|"}${anchor.letter}.${each.field}="&${tokens(cellOf(each.column, row, each.row), each.scale, placeOf(each))}`,
  );
  return found(`${parts.join("&")}&"|"`, row, markerColumn);
}

/** Condition: the cell still holds the value it was flagged for. */
export function flagHolds(
  flag: Pick<Flag, "field" | "column" | "scale" | "severity" | "row">,
  row: number,
  markerColumn: number,
  tokens: Tokens = tokenFormula,
): string {
  return found(
    `"|${WEIGHT[flag.severity]}.${flag.field}="&${tokens(cellOf(flag.column, row, flag.row), flag.scale, flag.column)}&"|"`,
    row,
    markerColumn,
  );
}

/** Condition: the marker gives the verdict this weight. */
export function verdictWeighs(severity: "error" | "warning", row: number, markerColumn: number): string {
  return found(`"|V=${WEIGHT[severity]}|"`, row, markerColumn);
}

/** Column fixed, row relative: a format's formula moves down with its range, a result's formula with its row. */
export const reference = (column: number, row: number): string => `$${columnName(column)}${row}`;

/** A cell of the row, or the one cell of a form. */
const cellOf = (column: number, row: number, own: number | undefined): string =>
  own === undefined ? reference(column, row) : `$${columnName(column)}$${own}`;

/** FIND, not SEARCH: SEARCH takes ? and * in a cell's text for wildcards. */
const found = (needle: string, row: number, markerColumn: number): string =>
  `ISNUMBER(FIND(${needle},${reference(markerColumn, row)}))`;
