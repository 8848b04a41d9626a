/** Worksheets: list, add, delete, rename, hide, move, activate; and what is selected. */
import { BooleanNumber } from "@univerjs/core";
import {
  getPrimaryForRange,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { BackendError, type Backend, type SheetVisibility } from "../types";
import { clipped, fromUniver, toUniver, type UniverContext } from "./context";

type Sheets = Pick<
  Backend,
  | "sheets"
  | "activeSheetId"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "setSheetVisibility"
  | "setSheetPosition"
  | "activateSheet"
  | "selection"
  | "select"
>;

/** Ids are unique in the process: the client library keys its handlers by them. Never shaped like an address. */
export function newSheetId(): string {
  return `sheet-${Math.random().toString(36).slice(2, 10)}-${Date.now().toString(36)}`;
}

export function sheetMethods(context: UniverContext): Sheets {
  const { workbook, extras } = context;
  const visibility = (sheetId: string): SheetVisibility =>
    context.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE
      ? "Visible"
      : extras.sheet(sheetId).veryHidden
        ? "VeryHidden"
        : "Hidden";

  function checkName(name: string, except?: string): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
      throw new BackendError("InvalidArgument", "The worksheet name is invalid.");
    const taken = workbook
      .getSheets()
      .some((sheet) => sheet.getSheetId() !== except && sheet.getName().toLowerCase() === name.toLowerCase());
    if (taken) throw new BackendError("ItemAlreadyExists", "A worksheet of this name exists.");
  }

  function freshName(): string {
    const names = new Set(workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
    let n = workbook.getSheets().length + 1;
    while (names.has(`sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }

  function refuseLastVisible(sheetId: string): void {
    const others = workbook
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== sheetId && sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (others.length === 0)
      throw new BackendError("InvalidOperation", "A workbook has at least one visible worksheet.");
  }

  const methods: Sheets = {
    sheets: () =>
      workbook.getSheets().map((sheet, position) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        visibility: visibility(sheet.getSheetId()),
        position,
      })),
    activeSheetId: () => workbook.ensureActiveSheet().getSheetId(),

    async addSheet(name) {
      const given = name ?? freshName();
      checkName(given);
      const id = newSheetId();
      await context.command(InsertSheetCommand.id, {
        index: workbook.getSheets().length,
        sheet: { id, name: given, rowCount: 200, columnCount: 26 },
      });
      return id;
    },
    async deleteSheet(sheetId) {
      context.sheet(sheetId);
      refuseLastVisible(sheetId);
      if (methods.activeSheetId() === sheetId) {
        const next = workbook
          .getSheets()
          .find((sheet) => sheet.getSheetId() !== sheetId && sheet.isSheetHidden() !== BooleanNumber.TRUE);
        if (next) await methods.activateSheet(next.getSheetId());
      }
      await context.command(RemoveSheetCommand.id, { subUnitId: sheetId });
    },
    async renameSheet(sheetId, name) {
      context.sheet(sheetId);
      checkName(name, sheetId);
      await context.command(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
    },
    async setSheetVisibility(sheetId, wanted) {
      const before = visibility(sheetId);
      if (wanted !== "Visible") {
        refuseLastVisible(sheetId);
        if (methods.activeSheetId() === sheetId) {
          const next = workbook
            .getSheets()
            .find((sheet) => sheet.getSheetId() !== sheetId && sheet.isSheetHidden() !== BooleanNumber.TRUE);
          if (next) await methods.activateSheet(next.getSheetId());
        }
      }
      extras.sheet(sheetId).veryHidden = wanted === "VeryHidden";
      context.mutate(SetWorksheetHideMutation.id, sheetId, {
        hidden: wanted === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      });
      if (before !== wanted) context.emit({ type: "visibilityChanged", sheetId, before, after: wanted });
    },
    async setSheetPosition(sheetId, position) {
      context.sheet(sheetId);
      if (position < 0 || position >= workbook.getSheets().length)
        throw new BackendError("InvalidArgument", "There is no such position.");
      if (workbook.getIndexBySheetId(sheetId) !== position)
        await context.command(SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: position });
    },
    activateSheet(sheetId) {
      if (visibility(sheetId) !== "Visible")
        throw new BackendError("InvalidOperation", "A hidden worksheet cannot be activated.");
      if (methods.activeSheetId() !== sheetId)
        context.asOurs(() =>
          context.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
            unitId: context.unitId,
            subUnitId: sheetId,
          }),
        );
    },

    selection() {
      const sheet = workbook.ensureActiveSheet();
      const chosen = context
        .service<SheetsSelectionsService>(SheetsSelectionsService)
        .getWorkbookSelections(context.unitId)
        .getSelectionsOfWorksheet(sheet.getSheetId());
      const ranges = chosen.map((selection) => fromUniver(selection.range, sheet));
      return {
        sheetId: sheet.getSheetId(),
        ranges: ranges.length > 0 ? ranges : [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
      };
    },
    async select(sheetId, ranges) {
      await methods.activateSheet(sheetId);
      const sheet = context.sheet(sheetId);
      const selections = ranges.map((range, n) => {
        const area = toUniver(clipped(sheet, range) ?? range);
        return { range: area, primary: n === ranges.length - 1 ? getPrimaryForRange(area, sheet) : null, style: null };
      });
      context.asOurs(() =>
        context.commands.syncExecuteCommand(SetSelectionsOperation.id, {
          unitId: context.unitId,
          subUnitId: sheetId,
          selections,
          reveal: true,
        }),
      );
    },
  };
  return methods;
}
