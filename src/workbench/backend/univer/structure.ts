/** Merged areas, cells put in and taken out, sorting: what Univer does by commands that move formulas and formats along. */
import { Direction, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { intersection, isEntireColumns, isEntireRows, lastColumn, lastRow } from "../ranges";
import { BackendError, type Backend, type CellRange } from "../types";
import { EMPTY, hasContent, type CellMatrix } from "./cells";
import { clipped, fromUniver, toUniver, type UniverContext } from "./context";

type Structure = Pick<Backend, "mergedAreas" | "merge" | "unmerge" | "insertCells" | "deleteCells" | "sort">;

export function structureMethods(context: UniverContext): Structure {
  const merges = (sheet: Worksheet, range: CellRange): CellRange[] =>
    sheet
      .getMergeData()
      .map((area) => fromUniver(area, sheet))
      .filter((area) => intersection(area, range) !== null);

  /**
   * Univer's part-of-a-row commands work on the sheet in front only; those that put in or take out whole rows and columns
   * change the formulas and merged cells of the sheet in front, whichever sheet they are given. Nobody is told of the sheet that comes
   * to the front meanwhile.
   */
  async function onActive(sheetId: string, work: () => Promise<void>): Promise<void> {
    const before = context.workbook.getActiveSheet(true);
    const target = context.sheet(sheetId);
    if (before === target) return work();
    context.isAside = true;
    try {
      bringToFront(target);
      await work();
    } finally {
      if (before) bringToFront(before);
      context.isAside = false;
    }
  }

  /** By the operation: Univer follows the merged cells of the sheet that came to the front by it. */
  const bringToFront = (sheet: Worksheet): void =>
    context.mutate(SetWorksheetActiveOperation.id, sheet.getSheetId(), {});

  /** Only the first cell of a merged area keeps its content. */
  function emptyCovered(sheet: Worksheet, areas: readonly CellRange[]): void {
    const matrix: CellMatrix = {};
    for (const area of areas) {
      for (let row = area.row; row <= lastRow(area); row++) {
        for (let column = area.column; column <= lastColumn(area); column++) {
          if ((row !== area.row || column !== area.column) && hasContent(sheet.getCellRaw(row, column)))
            (matrix[row] ??= {})[column] = { ...EMPTY };
        }
      }
    }
    if (Object.keys(matrix).length > 0)
      context.mutate(SetRangeValuesMutation.id, sheet.getSheetId(), { cellValue: matrix });
  }

  return {
    mergedAreas: (sheetId, range) => merges(context.sheet(sheetId), range),
    merge(sheetId, range, across) {
      const sheet = context.writable(sheetId);
      const overlapping = merges(sheet, range);
      if (overlapping.length > 0)
        context.mutate(RemoveWorksheetMergeMutation.id, sheetId, { ranges: overlapping.map(toUniver) });
      const areas = across
        ? Array.from({ length: range.rowCount }, (_, n) => ({ ...range, row: range.row + n, rowCount: 1 }))
        : [range];
      context.makeRoom(sheet, range);
      const real = areas.filter((area) => area.rowCount * area.columnCount > 1);
      emptyCovered(sheet, real);
      context.mutate(AddWorksheetMergeMutation.id, sheetId, { ranges: real.map(toUniver) });
    },
    unmerge(sheetId, range) {
      const areas = merges(context.writable(sheetId), range);
      if (areas.length > 0) context.mutate(RemoveWorksheetMergeMutation.id, sheetId, { ranges: areas.map(toUniver) });
    },

    async insertCells(sheetId, range, shift) {
      const sheet = context.writable(sheetId);
      if (isEntireRows(range)) {
        context.makeRoom(sheet, { row: range.row, column: 0, rowCount: 1, columnCount: 1 });
        await onActive(sheetId, () =>
          context.command(InsertRowByRangeCommand.id, {
            subUnitId: sheetId,
            direction: Direction.UP,
            range: toUniver({ ...range, column: 0, columnCount: sheet.getColumnCount() }),
          }),
        );
      } else if (isEntireColumns(range)) {
        context.makeRoom(sheet, { row: 0, column: range.column, rowCount: 1, columnCount: 1 });
        await onActive(sheetId, () =>
          context.command(InsertColByRangeCommand.id, {
            subUnitId: sheetId,
            direction: Direction.LEFT,
            range: toUniver({ ...range, row: 0, rowCount: sheet.getRowCount() }),
          }),
        );
      } else {
        refuseSplitMerge(
          merges(
            sheet,
            shift === "Down"
              ? { ...range, rowCount: sheet.getRowCount() }
              : { ...range, columnCount: sheet.getColumnCount() },
          ),
          range,
          shift,
        );
        context.makeRoom(sheet, range);
        await onActive(sheetId, () =>
          context.command(shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, {
            range: toUniver(range),
          }),
        );
        context.emit({ type: "changed", sheetId, range, changeType: "CellInserted", source: "Local", byAddIn: true });
      }
    },
    async deleteCells(sheetId, range, shift) {
      const sheet = context.writable(sheetId);
      const area = clipped(sheet, range);
      if (!area) return;
      if (isEntireRows(range))
        await onActive(sheetId, () =>
          context.command(RemoveRowByRangeCommand.id, {
            subUnitId: sheetId,
            range: toUniver({ ...area, column: 0, columnCount: sheet.getColumnCount() }),
          }),
        );
      else if (isEntireColumns(range))
        await onActive(sheetId, () =>
          context.command(RemoveColByRangeCommand.id, {
            subUnitId: sheetId,
            range: toUniver({ ...area, row: 0, rowCount: sheet.getRowCount() }),
          }),
        );
      else {
        await onActive(sheetId, () =>
          context.command(shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, {
            range: toUniver(area),
          }),
        );
        context.emit({ type: "changed", sheetId, range, changeType: "CellDeleted", source: "Local", byAddIn: true });
      }
    },

    async sort(sheetId, range, fields, options) {
      const sheet = context.writable(sheetId);
      if (options.orientation === "Columns") throw new BackendError("UnsupportedOperation", "Univer sorts rows only.");
      const area = clipped(sheet, range);
      if (!area) return;
      await context.command(SortRangeCommand.id, {
        subUnitId: sheetId,
        range: toUniver(area),
        hasTitle: options.hasHeaders,
        orderRules: fields.map(({ key, ascending }) => ({
          colIndex: area.column + key,
          type: ascending ? SortType.ASC : SortType.DESC,
        })),
      });
    },
  };
}

/** Cells cannot be shifted through a merged area that lies across the edge of what moves. */
function refuseSplitMerge(merged: readonly CellRange[], range: CellRange, shift: "Down" | "Right"): void {
  const split = merged.some((area) =>
    shift === "Down"
      ? area.column < range.column || lastColumn(area) > lastColumn(range)
      : area.row < range.row || lastRow(area) > lastRow(range),
  );
  if (split) throw new BackendError("InsertDeleteConflict", "The operation would break a merged area.");
}
