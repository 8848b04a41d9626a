/**
 * A whole worksheet of ours as data: the list of issues to hand over, the sample plan. A host writes it as it is told
 * here; text is always written as text.
 */
import type { SheetChart } from "./sheetCharts";
import { linesIn } from "./textLines";

/** How a row looks. */
export type SheetRowKind = "title" | "fact" | "header" | "group" | "body" | "total";

/** Why a cell is highlighted. */
export type CellTone = "added" | "removed" | "changed" | "error" | "warning" | "quiet";

/** A cell that is more than its value. */
export interface StyledCell {
  /** What it shows; of a formula its result. */
  readonly value: string | number | null;
  /** A formula of ours, in English function names, without "="; no cell text goes into it but quoted. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly tone?: CellTone;
  readonly align?: "left" | "center" | "right";
}

export type SheetCell = string | number | null | StyledCell;

export const styled = (cell: SheetCell | undefined): StyledCell =>
  typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };

export interface SheetRow {
  readonly kind: SheetRowKind;
  /** From the first column on; what is missing stays empty. */
  readonly cells: readonly SheetCell[];
}

export interface SheetColumn {
  /** Characters of the standard font. */
  readonly width: number;
}

/** How a sheet is printed: A4, landscape, one page wide, grid lines drawn, pages numbered. */
export interface SheetPage {
  /** Repeated at the top of each page. */
  readonly titleRow: number;
  /** Excel's codes: &P the page, &N how many. */
  readonly footer: string;
}

export interface SheetContent {
  /** Wanted name; where it is taken by a sheet that is not ours, 名称（2） and so on. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  /** Row (from 1) whose first cell tells that the sheet is ours (isOwnSheetMark); null: the sheet is the user's once it is made. */
  readonly markRow: number | null;
  readonly page: SheetPage | null;
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  /** Charts over cells of the sheet; absent: none. Made anew with it, and only those of ours. */
  readonly charts?: readonly SheetChart[];
}

/** Name of the nth sheet of that name: 问题清单, 问题清单（2）, …, within the 31 characters that Excel allows. */
export function nthName(name: string, nth: number): string {
  const suffix = nth === 1 ? "" : `（${nth}）`;
  return `${name.slice(0, 31 - suffix.length)}${suffix}`;
}

/** Fill and weight of a row. Colours #RRGGBB. */
export interface RowLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly wrap?: boolean;
  /** One cell over all columns. */
  readonly isMerged?: boolean;
}

export const ROW_LOOKS: Readonly<Record<SheetRowKind, RowLook>> = {
  title: { bold: true, size: 16, isMerged: true },
  fact: { wrap: true, isMerged: true },
  header: { bold: true, fill: "#D9E1F2", wrap: true },
  group: { bold: true, fill: "#F2F2F2" },
  body: { wrap: true },
  total: { bold: true, fill: "#F2F2F2", wrap: true },
};

/** Fills of highlighted cells, light enough for black text on screen and paper. */
export const TONES: Readonly<Record<CellTone, string>> = {
  added: "#E2EFDA",
  removed: "#F8CBAD",
  changed: "#FFF2CC",
  error: "#F8CBAD",
  warning: "#FFE699",
  quiet: "#F2F2F2",
};

/** A sheet's name as a formula writes it. */
export const quotedName = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** Text as a formula writes it. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A cell that leads to another cell of the workbook when it is clicked. */
export function linkTo(sheetName: string, address: string, shown = address): StyledCell {
  const formula = `HYPERLINK(${quotedText(`#${quotedName(sheetName)}!${address}`)},${quotedText(shown)})`;
  // A text in a formula has at most 255 characters.
  return sheetName.length + address.length > 200 || shown.length > 200 ? { value: shown } : { value: shown, formula };
}

const LINE_POINTS = 15;

/** Height in points that a row needs for its wrapped text, where a program does not find it by itself. */
export function heightOf(row: SheetRow, columns: readonly SheetColumn[]): number {
  const look = ROW_LOOKS[row.kind];
  if (row.kind === "title") return 27;
  if (!look.wrap) return LINE_POINTS;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = row.cells.map((cell, index) =>
    linesIn(shownText(styled(cell)), look.isMerged ? whole : (columns[index]?.width ?? whole), row.kind === "header"),
  );
  return Math.min(409, LINE_POINTS * Math.max(1, ...lines));
}

/** An amount with its separators is some characters longer than its digits, and is never broken. */
const shownText = ({ value }: StyledCell): string => (typeof value === "number" ? "" : (value ?? ""));
