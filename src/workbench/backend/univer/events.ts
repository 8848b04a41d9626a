/**
 * From Univer's mutations to the workbook's events. Univer reports recalculated values by the same mutation as edits;
 * they are told apart by the `fromFormula` option, and become "calculated". A mutation that only changes styles is no edit.
 */
import { CommandType, type ICellData, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, type CellRange, type CellValue, type ChangeType } from "../types";
import { valueOf, type CellMatrix } from "./cells";
import { fromUniver, type UniverContext } from "./context";
import { watchUndo } from "./undo";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: CellMatrix;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

interface Touched {
  readonly content: CellRange | null;
  readonly format: CellRange | null;
}

const CONTENT: readonly (keyof ICellData)[] = ["v", "f", "p", "si"];
const STRUCTURE: Readonly<Record<string, readonly [ChangeType, "row" | "column", 1 | -1]>> = {
  [InsertRowMutation.id]: ["RowInserted", "row", 1],
  [RemoveRowMutation.id]: ["RowDeleted", "row", -1],
  [InsertColMutation.id]: ["ColumnInserted", "column", 1],
  [RemoveColMutation.id]: ["ColumnDeleted", "column", -1],
};

/** The rectangles around cells whose content, and whose style, a mutation sets. */
export function touched(matrix: CellMatrix): Touched {
  const bounds = { content: [Infinity, Infinity, -1, -1], format: [Infinity, Infinity, -1, -1] };
  for (const [r, line] of Object.entries(matrix)) {
    for (const [c, cell] of Object.entries<ICellData | null | undefined>(line ?? {})) {
      const isContent = !cell || CONTENT.some((key) => cell[key] !== undefined);
      for (const kind of [
        ...(isContent ? ["content" as const] : []),
        ...(!cell || cell.s !== undefined ? ["format" as const] : []),
      ]) {
        const [top = 0, left = 0, bottom = 0, right = 0] = bounds[kind];
        bounds[kind] = [
          Math.min(top, Number(r)),
          Math.min(left, Number(c)),
          Math.max(bottom, Number(r)),
          Math.max(right, Number(c)),
        ];
      }
    }
  }
  const range = ([top = 0, left = 0, bottom = -1, right = -1]: number[]): CellRange | null =>
    bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { content: range(bounds.content), format: range(bounds.format) };
}

/** Starts listening; returns the way to stop. Also keeps Extras in step with the sheet's rows and columns. */
export function listenToUniver(context: UniverContext): () => void {
  const { commands, workbook, extras } = context;
  const source = "Local" as const;
  const undo = watchUndo(commands);
  let before: CellValue | undefined;
  let nameBefore = "";
  let active = workbook.getActiveSheet(true)?.getSheetId();

  const beforehand = commands.beforeCommandExecuted((info: ICommandInfo) => {
    if (info.type !== CommandType.MUTATION) return;
    const params = (info.params ?? {}) as Params;
    const sheet =
      params.unitId === context.unitId && params.subUnitId ? workbook.getSheetBySheetId(params.subUnitId) : null;
    if (!sheet) return;
    if (info.id === SetWorksheetNameMutation.id) nameBefore = sheet.getName();
    if (info.id === SetRangeValuesMutation.id && params.cellValue) {
      const cell = onlyCell(params.cellValue);
      before = cell ? valueOf(sheet.getCellRaw(cell[0], cell[1])) : undefined;
    }
  });

  const afterwards = commands.onCommandExecuted((info: ICommandInfo, options?: IExecutionOptions) => {
    const params = (info.params ?? {}) as Params;
    if (params.unitId !== context.unitId) return;
    if (info.id === SetWorksheetActiveOperation.id) return activated();
    if (info.type !== CommandType.MUTATION) return;
    if (info.id === RemoveSheetMutation.id && params.subUnitId) {
      extras.forget(params.subUnitId);
      return context.emit({ type: "sheetDeleted", sheetId: params.subUnitId, source });
    }
    if (info.id === InsertSheetMutation.id && params.sheet)
      return context.emit({ type: "sheetAdded", sheetId: params.sheet.id, source });
    if (info.id === MoveRangeMutation.id) return moved(params);
    const sheetId = params.subUnitId ?? "";
    if (!workbook.getSheetBySheetId(sheetId)) return;
    const change = STRUCTURE[info.id];
    if (change && params.range) return restructured(sheetId, params.range, ...change);
    if (info.id === SetWorksheetNameMutation.id)
      return context.emit({ type: "sheetRenamed", sheetId, before: nameBefore, after: params.name ?? "", source });
    if (info.id === SetRowHiddenMutation.id || info.id === SetRowVisibleMutation.id)
      return hidden(sheetId, params, info.id === SetRowHiddenMutation.id);
    if (info.id === ReorderRangeMutation.id && params.range) return sorted(sheetId, params.range);
    if (info.id === SetRangeValuesMutation.id && params.cellValue) values(sheetId, params.cellValue, options);
  });

  function values(sheetId: string, matrix: CellMatrix, options?: IExecutionOptions): void {
    const { content, format } = touched(matrix);
    if (options?.fromFormula) {
      if (content) context.emit({ type: "calculated", sheetId, range: content });
      return;
    }
    if (content) {
      const single = onlyCell(matrix);
      const after = single ? valueOf(context.sheet(sheetId).getCellRaw(...single)) : undefined;
      const table = extras.tables.find(
        ({ sheetId: of, range }) =>
          of === sheetId &&
          content.row < range.row + range.rowCount &&
          range.row < content.row + content.rowCount &&
          content.column < range.column + range.columnCount &&
          range.column < content.column + content.columnCount,
      );
      context.emit({
        type: "changed",
        sheetId,
        range: content,
        changeType: "RangeEdited",
        source,
        byAddIn: context.byAddIn,
        ...(single && before !== undefined ? { before, after } : {}),
        ...(table ? { tableId: table.id } : {}),
      });
    } else if (format)
      for (const range of context.joined ?? [format]) context.emit({ type: "formatChanged", sheetId, range, source });
  }

  function restructured(
    sheetId: string,
    area: IRange,
    changeType: ChangeType,
    axis: "row" | "column",
    sign: 1 | -1,
  ): void {
    const [at, count] =
      axis === "row"
        ? [area.startRow, area.endRow - area.startRow + 1]
        : [area.startColumn, area.endColumn - area.startColumn + 1];
    extras.shift(sheetId, axis, at, sign * count, undo.isUndo);
    const range =
      axis === "row"
        ? { row: at, rowCount: count, column: 0, columnCount: MAX_COLUMNS }
        : { row: 0, rowCount: MAX_ROWS, column: at, columnCount: count };
    context.emit({ type: "changed", sheetId, range, changeType, source, byAddIn: context.byAddIn });
  }

  function moved(params: Params): void {
    const ends = [
      [params.from?.subUnitId, params.fromRange],
      [params.to?.subUnitId, params.toRange],
    ] as const;
    for (const [sheetId, range] of ends) {
      const sheet = sheetId ? workbook.getSheetBySheetId(sheetId) : null;
      if (sheet && sheetId && range)
        context.emit({
          type: "changed",
          sheetId,
          range: fromUniver(range, sheet),
          changeType: "RangeEdited",
          source,
          byAddIn: context.byAddIn,
        });
    }
  }

  function sorted(sheetId: string, area: IRange): void {
    const range = fromUniver(area, context.sheet(sheetId));
    context.emit({ type: "changed", sheetId, range, changeType: "RangeEdited", source, byAddIn: context.byAddIn });
    context.emit({ type: "rowSorted", sheetId, range, source });
  }

  function hidden(sheetId: string, params: Params, isHidden: boolean): void {
    for (const range of params.ranges ?? [])
      context.emit({
        type: "rowHiddenChanged",
        sheetId,
        range: { ...fromUniver(range, context.sheet(sheetId)), column: 0, columnCount: MAX_COLUMNS },
        hidden: isHidden,
        source,
      });
  }

  function activated(): void {
    const now = workbook.getActiveSheet(true)?.getSheetId();
    if (!now || now === active || context.isAside) return;
    const left = active;
    active = now;
    if (left && workbook.getSheetBySheetId(left)) context.emit({ type: "sheetDeactivated", sheetId: left, source });
    context.emit({ type: "sheetActivated", sheetId: now, source });
  }

  let lastSelection = "";
  const selections = context.service<SheetsSelectionsService>(SheetsSelectionsService);
  const selected = (): void => {
    const sheet = workbook.getActiveSheet(true);
    if (!sheet || context.isAside) return;
    const ranges = selections
      .getWorkbookSelections(context.unitId)
      .getSelectionsOfWorksheet(sheet.getSheetId())
      .map(({ range }) => fromUniver(range, sheet));
    const told = JSON.stringify([sheet.getSheetId(), ranges]);
    if (ranges.length === 0 || told === lastSelection) return;
    lastSelection = told;
    context.emit({ type: "selectionChanged", sheetId: sheet.getSheetId(), ranges });
  };
  const chosen = [selections.selectionMoveEnd$.subscribe(selected), selections.selectionSet$.subscribe(selected)];

  return () => {
    beforehand.dispose();
    afterwards.dispose();
    undo.dispose();
    for (const subscription of chosen) subscription.unsubscribe();
  };
}

/** Row and column when a mutation touches one cell. */
function onlyCell(matrix: CellMatrix): [row: number, column: number] | null {
  const rows = Object.entries(matrix);
  const columns = Object.keys(rows[0]?.[1] ?? {});
  return rows.length === 1 && columns.length === 1 ? [Number(rows[0]?.[0]), Number(columns[0])] : null;
}
