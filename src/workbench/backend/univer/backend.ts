/** The Backend over one Univer workbook, put together from its parts. */
import type { ICommandService, Univer, Workbook } from "@univerjs/core";
import type { Backend, WorkbookEvent, WorkbookListener } from "../types";
import { chartMethods } from "./charts";
import { cellMethods } from "./cells";
import { copyMethods } from "./copying";
import { conditionalFormatMethods, type KeptFormats } from "./conditionalFormats";
import { watchCalculation } from "./calculation";
import { UniverContext } from "./context";
import { listenToUniver } from "./events";
import { createExtras, type Extras } from "./extras";
import { filterMethods } from "./filter";
import { followRules } from "./follow";
import { formatMethods } from "./formats";
import { rowHeights } from "./rowHeights";
import { keptMethods } from "./kept";
import { nameMethods } from "./names";
import { lineMethods } from "./lines";
import { sheetMethods } from "./sheets";
import { structureMethods } from "./structure";
import { validationMethods } from "./validation";
import { tableMethods } from "./tables";

export interface UniverBackend extends Backend {
  readonly extras: Extras;
  readonly unitId: string;
  /** Univer's own commands: what a person does goes through them. */
  readonly commands: ICommandService;
  /** Resolves when formulas that depend on what was changed have their results. */
  settled(): Promise<void>;
  /** Stops listening to Univer; the workbook itself stays. */
  dispose(): void;
}

export interface UniverBackendOptions {
  readonly extras?: Extras;
  /** Formats of rules that were loaded from a file and that Univer cannot hold whole. */
  readonly keptFormats?: KeptFormats;
}

/** @param workbook a workbook that was created in `univer`; its sheet ids have to be unique in the process (newSheetId) */
export function createUniverBackend(
  univer: Univer,
  workbook: Workbook,
  options: UniverBackendOptions = {},
): UniverBackend {
  const extras = options.extras ?? createExtras(workbook.getName() || "Book1.xlsx");
  const context = new UniverContext(univer, workbook, extras);
  const listeners = new Set<WorkbookListener>();
  context.emit = (event: WorkbookEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const stopListening = listenToUniver(context);
  const stopFollowing = followRules(context);
  const cells = cellMethods(context);
  const structure = structureMethods(context);
  const formats = conditionalFormatMethods(context, options.keptFormats ?? new Map());
  const validation = validationMethods(context);
  const formatting = formatMethods(context);
  const heights = rowHeights(context);
  const hasFormulas = (): boolean =>
    workbook.getSheets().some((sheet) => {
      let found = false;
      sheet.getCellMatrix().forValue((_row, _column, cell) => {
        if (cell?.f || cell?.si) found = true;
        return !found;
      });
      return found;
    });
  const calculation = watchCalculation(context, hasFormulas);

  const backend: UniverBackend = {
    extras,
    unitId: context.unitId,
    commands: context.commands,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    beginBatch() {
      context.beginBatch();
    },
    async endBatch() {
      context.endBatch();
      if (!context.wrote) return;
      heights.settle();
      context.wrote = false;
      context.clearUndo();
      await calculation.settled();
    },
    settled: () => calculation.settled(),
    calculate: () => calculation.recalculate(),
    ...sheetMethods(context),
    ...cells,
    ...structure,
    ...copyMethods(context, cells),
    ...formatting,
    async writeFormat(sheetId, range, patch) {
      await formatting.writeFormat(sheetId, range, patch);
      if (patch.wrapText !== undefined) heights.wrapped(sheetId, range);
    },
    ...lineMethods(context),
    ...chartMethods(context),
    ...formats,
    ...filterMethods(context),
    ...validation,
    ...keptMethods(context),
    ...tableMethods(context, { ...cells, ...structure }),
    ...nameMethods(context),
    async clear(sheetId, range, applyTo) {
      await cells.clear(sheetId, range, applyTo);
      if (applyTo !== "Contents") await formats.clearConditionalFormats(sheetId, range);
      if (applyTo === "All") await validation.clearValidation(sheetId, range);
    },
    dispose() {
      stopListening();
      stopFollowing();
      calculation.dispose();
      listeners.clear();
    },
  };
  return backend;
}
