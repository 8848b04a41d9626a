/** One open Univer workbook with what every part of the backend needs: its services, its sheets, and whose write it is. */
import {
  ICommandService,
  IUndoRedoService,
  type IRange,
  type IStyleData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { lastColumn, lastRow } from "../ranges";
import { BackendError, MAX_COLUMNS, MAX_ROWS, type CellRange, type WorkbookEvent } from "../types";
import type { Extras } from "./extras";
import { JoinedLooks } from "./looks";

type Injector = ReturnType<Univer["__getInjector"]>;
type Token<T> = Parameters<Injector["get"]>[0] & { readonly __type?: T };

export class UniverContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  /** > 0 while the host writes: events raised meanwhile are the add-in's own. */
  private ours = 0;
  /** Something was written since the batch began. */
  wrote = false;
  /** Another sheet is in front for the length of a command: neither that nor its selection is told. */
  isAside = false;
  emit: (event: WorkbookEvent) => void = () => undefined;
  /** Looks of cells that were set in this batch: Univer is told them together, before anything else is done or read. */
  private readonly looks = new JoinedLooks((sheetId, cellValue) =>
    this.mutate(SetRangeValuesMutation.id, sheetId, { cellValue }),
  );

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
    readonly extras: Extras,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.unitId = workbook.getUnitId();
  }

  get byAddIn(): boolean {
    return this.ours > 0;
  }

  service<T>(token: Token<T>): T {
    return this.injector.get(token) as T;
  }

  sheet(sheetId: string): Worksheet {
    this.looks.tell();
    return this.found(sheetId);
  }

  private found(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new BackendError("ItemNotFound", "The worksheet is no longer there.");
    return sheet;
  }

  /** The sheet for a write: refused while it is protected. */
  writable(sheetId: string): Worksheet {
    this.looks.tell();
    return this.unprotected(sheetId);
  }

  private unprotected(sheetId: string): Worksheet {
    const sheet = this.found(sheetId);
    if (this.extras.sheet(sheetId).protection) throw new BackendError("AccessDenied", "The worksheet is protected.");
    return sheet;
  }

  beginBatch(): void {
    this.wrote = false;
    this.looks.join();
  }

  /** What was joined is told, and nothing is joined any more. */
  endBatch(): void {
    this.looks.end();
  }

  /** Sets members of the look of every cell of a range; within a batch together with what else is set. */
  setLook(sheetId: string, range: CellRange, look: (row: number, column: number) => IStyleData | null): void {
    const sheet = this.unprotected(sheetId);
    // A range over the sheet's end would make room for a million rows: whole rows and columns end where the sheet does.
    const area = range.rowCount > 100_000 || range.columnCount > 10_000 ? clipped(sheet, range) : range;
    if (!area) return;
    this.makeRoom(sheet, area);
    this.wrote = true;
    this.looks.set(sheetId, area, look);
  }

  /** What was joined into the write that is being carried out; null: nothing. */
  get joined(): readonly CellRange[] | null {
    return this.looks.telling;
  }

  /** Carries out a mutation as the add-in's. */
  mutate(id: string, sheetId: string, params: object): void {
    this.looks.tell();
    this.asOurs(() => {
      // Univer takes the formula of a cell for deleted where a write does not name it, unless a style is all that is set.
      const trigger = id === SetRangeValuesMutation.id && isStyleOnly(params) ? { trigger: SetStyleCommand.id } : {};
      const asked = { unitId: this.unitId, subUnitId: sheetId, ...params, ...trigger };
      if (this.commands.syncExecuteCommand(id, asked) === false)
        throw new BackendError("GeneralException", `Univer refused ${id}.`);
    });
  }

  /** Carries out a command as the add-in's: for what moves formulas, merges and formats along. */
  async command(id: string, params: object): Promise<void> {
    this.looks.tell();
    this.ours += 1;
    try {
      this.wrote = true;
      if ((await this.commands.executeCommand(id, { unitId: this.unitId, ...params })) === false)
        throw new BackendError("InvalidOperation", `Univer refused ${id}.`);
    } finally {
      this.ours -= 1;
    }
  }

  asOurs<T>(work: () => T): T {
    this.ours += 1;
    try {
      this.wrote = true;
      return work();
    } finally {
      this.ours -= 1;
    }
  }

  clearUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** A Univer sheet has as many cells as it was given; a write beyond them makes room first. */
  makeRoom(sheet: Worksheet, range: CellRange): void {
    const [rows, columns] = [Math.min(lastRow(range) + 1, MAX_ROWS), Math.min(lastColumn(range) + 1, MAX_COLUMNS)];
    if (rows > sheet.getRowCount() && rows < MAX_ROWS)
      this.mutate(SetWorksheetRowCountMutation.id, sheet.getSheetId(), { rowCount: rows + 50 });
    if (columns > sheet.getColumnCount() && columns < MAX_COLUMNS)
      this.mutate(SetWorksheetColumnCountMutation.id, sheet.getSheetId(), { columnCount: columns + 10 });
  }
}

/** Whether a write to cells sets how they look and nothing else. */
function isStyleOnly({ cellValue = {} }: Partial<ISetRangeValuesMutationParams>): boolean {
  return Object.values(cellValue).every((line) =>
    Object.values(line as Record<number, object | null>).every(
      (cell) => cell !== null && Object.keys(cell).every((key) => key === "s"),
    ),
  );
}

export const toUniver = (range: CellRange): IRange => ({
  startRow: range.row,
  startColumn: range.column,
  endRow: lastRow(range),
  endColumn: lastColumn(range),
});

/** Univer leaves an end open (NaN) for whole rows and columns chosen by their headers. */
export function fromUniver(range: IRange, sheet: Worksheet): CellRange {
  const wholeColumns =
    Number.isNaN(range.startRow) ||
    Number.isNaN(range.endRow) ||
    (range.rangeType === 2 && range.startRow === 0 && range.endRow >= sheet.getRowCount() - 1);
  const wholeRows =
    Number.isNaN(range.startColumn) ||
    Number.isNaN(range.endColumn) ||
    (range.rangeType === 1 && range.startColumn === 0 && range.endColumn >= sheet.getColumnCount() - 1);
  const row = wholeColumns ? 0 : range.startRow;
  const column = wholeRows ? 0 : range.startColumn;
  return {
    row,
    column,
    rowCount: wholeColumns ? MAX_ROWS : range.endRow - row + 1,
    columnCount: wholeRows ? MAX_COLUMNS : range.endColumn - column + 1,
  };
}

/** The part of a range that exists in the Univer sheet; null for none. */
export function clipped(sheet: Worksheet, range: CellRange): CellRange | null {
  const rowCount = Math.min(lastRow(range) + 1, sheet.getRowCount()) - range.row;
  const columnCount = Math.min(lastColumn(range) + 1, sheet.getColumnCount()) - range.column;
  return rowCount > 0 && columnCount > 0 ? { row: range.row, column: range.column, rowCount, columnCount } : null;
}
