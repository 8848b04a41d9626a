import { readPlan } from "../../plan";
import type { CellRange } from "../../sheet";
import { shownMarks, type ShownMark } from "../../marking/shown";
import { correctionsOf, MAPPING_KEY, readMappings } from "../../kept";
import { HostError } from "../../host/types";
import {
  gridOfSheet,
  usedRange,
  type CellModel,
  type RowModel,
  type SheetModel,
  type WorkbookModel,
  type XlsxHost,
} from "../../xlsx";
import { lookOf, shownText } from "./look";
import type { CellLook, CellView, RowView, SheetView } from "./types";

/** Empty rows and columns that are drawn behind the last cell. */
const BEHIND = { rows: 20, columns: 4 } as const;
const AT_LEAST = { rows: 40, columns: 12 } as const;
/** A digit of the standard font, and what a cell's edges take: CSS pixels (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;
const EDGES = 5;
const LINE = 1.3;
const pixels = (points: number): number => Math.round((points * 4) / 3);

/** One sheet of a workbook, as it is drawn. */
export class SheetPainter {
  private readonly sheet: SheetModel;
  private readonly rowsByNumber: ReadonlyMap<number, RowModel>;
  private readonly size: { readonly rows: number; readonly columns: number };
  private readonly widths: readonly number[];
  private readonly looks: readonly CellLook[];
  private marks: ReadonlyMap<string, ShownMark> | null = null;

  constructor(
    private readonly model: WorkbookModel,
    readonly sheetId: string,
  ) {
    const sheet = model.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (!sheet) throw new HostError("notFound", sheetId);
    this.sheet = sheet;
    this.looks = model.styles.cellFormats.map(lookOf);
    this.rowsByNumber = new Map(sheet.rows.map((row) => [row.row, row]));
    const used = usedRange(sheet);
    this.size = {
      rows: Math.max((used?.lastRow ?? 0) + BEHIND.rows, AT_LEAST.rows),
      columns: Math.max((used?.lastColumn ?? 0) + BEHIND.columns, AT_LEAST.columns),
    };
    this.widths = columnWidths(sheet, this.size.columns);
  }

  view(): SheetView {
    const { sheet, size } = this;
    return {
      name: sheet.name,
      ...size,
      widths: this.widths,
      heights: Array.from({ length: size.rows }, (_, index) => this.heightOf(index + 1)),
      frozen: sheet.frozen,
      merges: sheet.merges,
      looks: this.looks,
      showGridLines: sheet.showGridLines,
    };
  }

  /** Finds out what our highlights show: once, and only where marks stand. */
  async readMarks(host: Pick<XlsxHost, "readSetting">): Promise<void> {
    if (this.marks) return;
    const grid = gridOfSheet(this.model, this.sheet.name);
    const corrections = correctionsOf(readMappings(await host.readSetting(MAPPING_KEY)), this.sheet.name);
    const reading = readPlan(grid, corrections ? { corrections } : {});
    const marks = new Map<string, ShownMark>();
    // The first that stands on a cell has the highest priority.
    for (const mark of "plan" in reading ? shownMarks(grid, reading.plan) : []) {
      const key = `${mark.row},${mark.column}`;
      if (!marks.has(key)) marks.set(key, mark);
    }
    this.marks = marks;
  }

  rows(first: number, last: number): readonly RowView[] {
    const rows: RowView[] = [];
    for (let row = first; row <= last; row += 1) {
      const cells = this.cellsOf(row);
      if (cells.length > 0) rows.push({ row, cells });
    }
    return rows;
  }

  private cellsOf(row: number): readonly CellView[] {
    const { looks } = this;
    return (this.rowsByNumber.get(row)?.cells ?? []).flatMap((cell) => {
      const mark = this.marks?.get(`${row},${cell.column}`);
      const look = looks[cell.style];
      if (cell.column > this.size.columns) return [];
      if (cell.value === null && !mark && !look?.fill && !look?.borders.some(Boolean)) return [];
      const hidden = mark?.style === "marker" || mark?.style === "markerLabel" || mark?.style === "stale";
      return [
        {
          column: cell.column,
          text: hidden ? "" : mark?.isStale ? staleText(cell) : shownText(cell, this.model),
          look: cell.style,
          kind: cell.type === "text" ? "text" : cell.type === "number" ? "number" : "other",
          ...(mark ? { mark: mark.style } : {}),
        } satisfies CellView,
      ];
    });
  }

  /** CSS pixels; a row whose height the file does not hold is as high as its letters and its wrapped text. */
  private heightOf(number: number): number {
    const { sheet } = this;
    const row = this.rowsByNumber.get(number);
    if (!row) return pixels(sheet.defaultRowHeight);
    if (row.hidden) return 0;
    if (row.height !== null) return pixels(row.height);
    const needed = row.cells.map((cell) => {
      const look = this.looks[cell.style];
      if (!look || cell.value === null) return 0;
      const wraps = look.wrap && typeof cell.value === "string" && !isMerged(sheet.merges, number, cell.column);
      return (wraps ? this.linesOf(String(cell.value), cell.column, look.size) : 1) * look.size * LINE + 2;
    });
    return Math.round(Math.max(pixels(sheet.defaultRowHeight), ...needed));
  }

  private linesOf(text: string, column: number, size: number): number {
    const width = Math.max((this.widths[column - 1] ?? 64) - EDGES, size);
    return text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((lettersOf(line) * size * 0.5) / width)), 0);
  }
}

/** What a verdict says when its row is no longer the reviewed one: the other text of its formula. */
function staleText({ formula, value }: CellModel): string {
  const other = /,"((?:[^"]|"")*)"\)$/.exec(formula ?? "")?.[1];
  return other?.replaceAll('""', '"') ?? String(value ?? "");
}

/** Half-width letters: a Chinese character is as wide as two. */
const lettersOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u2000" ? 2 : 1), 0);

const isMerged = (merges: readonly CellRange[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.firstRow && row <= merge.lastRow && column >= merge.firstColumn && column <= merge.lastColumn,
  );

function columnWidths(sheet: SheetModel, columns: number): readonly number[] {
  const wide = (characters: number): number => Math.trunc(characters * DIGIT) + EDGES;
  const widths = new Array<number>(columns).fill(wide(sheet.defaultColumnWidth));
  for (const { first, last, width, hidden } of sheet.columns)
    for (let column = first; column <= Math.min(last, columns); column += 1)
      widths[column - 1] = hidden ? 0 : width === null ? wide(sheet.defaultColumnWidth) : Math.trunc(width * DIGIT);
  return widths;
}
