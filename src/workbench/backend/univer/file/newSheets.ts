/** Worksheets that were added since the file was opened, as what has to be put into it. */
import { BooleanNumber, type ISheetDataValidationRule, type Workbook, type Worksheet } from "@univerjs/core";
import type { NewSheet, SheetEdits } from "../../../../xlsx";
import { lastRow } from "../../ranges";
import type { UniverBackend } from "../backend";
import { differingCells, type Comparison } from "./cellEdits";
import { differingRules } from "./ruleEdits";
import { differingColumns } from "./columnEdits";
import { validationsOf } from "./newValidations";

export interface AddedSheet {
  readonly sheet: NewSheet;
  readonly edits: SheetEdits;
}

const POINTS_PER_PIXEL = 0.75;

/** A sheet that the file does not have: its cells, formats, sizes, merges, highlights, frozen panes and page. */
export async function addedSheet(
  comparison: Comparison,
  sheet: Worksheet,
  backend: UniverBackend,
  rules: readonly ISheetDataValidationRule[],
): Promise<AddedSheet> {
  const name = sheet.getName();
  const cells = differingCells(comparison, { rows: [] }, sheet);
  const highlights = differingRules([], await backend.conditionalFormats(sheet.getSheetId()));
  const freeze = sheet.getFreeze();
  return {
    sheet: {
      name,
      page: pageOf(sheet, backend),
      validations: validationsOf(rules),
      frozenRows: Math.max(0, freeze.ySplit),
      frozenColumns: Math.max(0, freeze.xSplit),
      merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
        firstRow: startRow + 1,
        firstColumn: startColumn + 1,
        lastRow: endRow + 1,
        lastColumn: endColumn + 1,
      })),
    },
    edits: {
      sheetName: name,
      cells: cells.edits,
      columns: differingColumns({ columns: [] }, sheet),
      rows: rowsOf(sheet),
      ...(highlights.edits ? { conditionalFormats: highlights.edits } : {}),
    },
  };
}

/** Sheets of the workbook that the file does not have. */
export const sheetsBeside = (workbook: Workbook, fileIds: ReadonlySet<string>): readonly Worksheet[] =>
  workbook.getSheets().filter((sheet) => !fileIds.has(sheet.getSheetId()));

function rowsOf(sheet: Worksheet): NonNullable<SheetEdits["rows"]> {
  return Object.entries(sheet.getRowManager().getRowData())
    .flatMap(([row, { h, ah, ia, hd }]) => {
      const isCustom = h !== undefined && ia !== BooleanNumber.TRUE;
      const pixels = isCustom ? h : ah;
      return pixels === undefined && !hd
        ? []
        : [
            {
              row: Number(row) + 1,
              ...(pixels === undefined ? {} : { height: pixels * POINTS_PER_PIXEL, isCustom }),
              ...(hd ? { hidden: true } : {}),
            },
          ];
    })
    .sort((a, b) => a.row - b.row);
}

function pageOf(sheet: Worksheet, backend: UniverBackend): NonNullable<NewSheet["page"]> {
  const { orientation, zoom, printGridlines, titleRows, titleColumns, centerFooter } = backend.extras.sheet(
    sheet.getSheetId(),
  ).page;
  return {
    landscape: orientation === "Landscape",
    fitToWidth: zoom.horizontalFitToPages ?? null,
    gridLines: printGridlines,
    footer: centerFooter,
    titleRows: titleRows ? { first: titleRows.row + 1, last: lastRow(titleRows) + 1 } : null,
    ...(titleColumns
      ? { titleColumns: { first: titleColumns.column + 1, last: titleColumns.column + titleColumns.columnCount } }
      : {}),
  };
}
