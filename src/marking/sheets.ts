/**
 * A whole worksheet of ours as data: the list of issues to hand over, the sample plan. A host writes it as it is told
 * here; text is always written as text.
 */

/** How a row looks. */
export type SheetRowKind = "title" | "fact" | "header" | "group" | "body";

export interface SheetRow {
  readonly kind: SheetRowKind;
  /** From the first column on; what is missing stays empty. */
  readonly cells: readonly (string | number | null)[];
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
};

const LINE_POINTS = 15;

/** Height in points that a row needs for its wrapped text, where a program does not find it by itself. */
export function heightOf(row: SheetRow, columns: readonly SheetColumn[]): number {
  const look = ROW_LOOKS[row.kind];
  if (row.kind === "title") return 27;
  if (!look.wrap) return LINE_POINTS;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = row.cells.map((cell, index) =>
    linesOf(String(cell ?? ""), look.isMerged ? whole : (columns[index]?.width ?? whole)),
  );
  return Math.min(409, LINE_POINTS * Math.max(1, ...lines));
}

/** A Chinese character is as wide as two others. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => {
    let length = 0;
    for (const character of line) length += character > "\u2e7f" ? 2 : 1;
    return sum + Math.max(1, Math.ceil(length / Math.max(1, width - 1)));
  }, 0);
}
