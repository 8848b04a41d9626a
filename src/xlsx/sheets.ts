import { HostError } from "../host/types";
import { heightOf, nthName, ROW_LOOKS, styled, TONES, type SheetContent, type StyledCell } from "../marking/sheets";
import { type CellRange, isOwnSheetMark } from "../sheet";
import type { SheetModel, WorkbookModel } from "./model/types";
import type { NewSheet } from "./patch/newSheet";
import type { CellEdit, FormatChange, SheetEdits } from "./patch/types";

export interface SheetMaking {
  readonly name: string;
  /** A sheet of ours that stands already and is filled anew. */
  readonly standing: SheetModel | null;
  readonly sheet: NewSheet;
  readonly edits: SheetEdits;
}

/**
 * A worksheet of ours in a file: which one, and what goes into it.
 * @throws HostError protected (the workbook's structure, or our sheet)
 */
export function sheetMaking(model: WorkbookModel, content: SheetContent): SheetMaking {
  const { name, standing } = placeFor(model, content);
  if (standing?.isProtected) throw new HostError("protected", "", { sheetName: standing.name });
  if (!standing && model.isProtected) throw new HostError("protected", "the workbook's structure is protected");
  return {
    name,
    standing,
    sheet: emptySheet(name, content),
    edits: { sheetName: name, ...contentEdits(content, standing) },
  };
}

function placeFor(
  { sheets }: WorkbookModel,
  { name, markRow, columns }: SheetContent,
): { readonly name: string; readonly standing: SheetModel | null } {
  for (let nth = 1; ; nth += 1) {
    const wanted = nthName(name, nth);
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === wanted.toLowerCase());
    if (!sheet) return { name: wanted, standing: null };
    const mark = sheet.rows.find(({ row }) => row === markRow)?.cells.find(({ column }) => column === 1)?.value;
    const written = sheet.rows.some(({ cells }) =>
      cells.some(({ column, value }) => column > columns.length && value !== null),
    );
    if (markRow !== null && isOwnSheetMark(mark) && !written) return { name: sheet.name, standing: sheet };
  }
}

function emptySheet(name: string, { rows, columns, page, frozenRows }: SheetContent): NewSheet {
  const merges = rows.flatMap(({ kind }, index): CellRange[] =>
    ROW_LOOKS[kind].isMerged
      ? [{ firstRow: index + 1, lastRow: index + 1, firstColumn: 1, lastColumn: columns.length }]
      : [],
  );
  return {
    name,
    merges,
    frozenRows,
    ...(page
      ? {
          page: {
            landscape: true,
            fitToWidth: 1,
            gridLines: true,
            titleRows: { first: page.titleRow, last: page.titleRow },
            footer: page.footer,
          },
        }
      : {}),
  };
}

function contentEdits({ rows, columns }: SheetContent, standing: SheetModel | null): Omit<SheetEdits, "sheetName"> {
  const cells = rows.flatMap((row, down) =>
    columns.map((_, right): CellEdit => {
      const cell = styled(row.cells[right]);
      return { row: down + 1, column: right + 1, format: formatOf(row.kind, cell), content: contentOf(cell) };
    }),
  );
  const leftOver = (standing?.rows ?? [])
    .filter(({ row }) => row > rows.length)
    .flatMap(({ row, cells: old }) =>
      old.map(({ column }): CellEdit => ({ row, column, content: { kind: "blank" }, format: formatOf("body") })),
    );
  return {
    cells: [...cells, ...leftOver],
    columns: columns.map(({ width }, index) => ({
      column: index + 1,
      width: Math.trunc(((width * 7 + 5) / 7) * 256) / 256,
    })),
    rows: rows.map((row, index) => ({
      row: index + 1,
      height: heightOf(row, columns),
      isCustom: ROW_LOOKS[row.kind].isMerged ?? false,
    })),
  };
}

function contentOf({ value, formula }: StyledCell): CellEdit["content"] {
  if (formula !== undefined) return { kind: "formula", formula, result: value };
  if (value === null || value === "") return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value };
}

function formatOf(kind: SheetContent["rows"][number]["kind"], cell: StyledCell = { value: null }): FormatChange {
  const { bold = false, size = 11, fill, wrap = false } = ROW_LOOKS[kind];
  return {
    wrap,
    vertical: "top",
    fill: (cell.tone ? TONES[cell.tone] : fill) ?? null,
    font: { bold, size },
    numberFormat: cell.numberFormat ?? "General",
    horizontal: cell.align ?? null,
  };
}
