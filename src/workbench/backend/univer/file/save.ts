/** What has to be patched into the file so that it says what Univer shows, and what cannot be. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  DataValidationType,
  type IRowData,
  type ISheetDataValidationRule,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { isOurHint } from "../../../../marking";
import type { MessageKey } from "../../../../messages";
import {
  addSheet,
  applyEdits,
  readPackage,
  setCharts,
  storedSettings,
  writeStoredSettings,
  type PromptEdit,
  type SettingChanges,
  type SheetEdits,
  type SheetModel,
  type WorkbookModel,
} from "../../../../xlsx";
import type { SheetChart } from "../../../../marking/sheetCharts";
import type { CellValue, ConditionalFormatState } from "../../types";
import type { UniverBackend } from "../backend";
import { valueOf } from "../cells";
import { chartsToSave } from "./charts";
import { differingCells, type Comparison } from "./cellEdits";
import { differingColumns } from "./columnEdits";
import { addedSheet, sheetsBeside, type AddedSheet } from "./newSheets";
import { rowsOf, type OpenedFile } from "./open";
import { pageEdit, pageState } from "./page";
import { differingRules } from "./ruleEdits";
import { logStructure } from "./structureLog";

/** Something that stays as the file had it. */
export interface Lost {
  readonly message: Extract<MessageKey, `workbench.lost.${string}`>;
  readonly sheet: string;
}

export interface Changes {
  readonly edits: readonly SheetEdits[];
  /** Sheets that the file does not have; absent: none. */
  readonly added?: readonly AddedSheet[];
  /** The add-in's settings that differ from the file's; absent: none. */
  readonly settings?: SettingChanges;
  /** Charts of ours by the sheet's name in the file, where they are no longer those of the file; absent: none. */
  readonly charts?: readonly SavedCharts[];
  readonly lost: readonly Lost[];
}

export interface SavedCharts {
  readonly sheetName: string;
  readonly charts: readonly SheetChart[];
  /** What the cells hold that they show, by rows from the first. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface FileWatch {
  changes(): Promise<Changes>;
  /** Whether anything differs from what was last saved or opened. */
  isUnsaved(): Promise<boolean>;
  /** The file with the edits. Everything they do not name stays byte for byte. Tell `saved` once it is written. */
  patched(changes: Changes): Uint8Array;
  saved(changes: Changes): void;
  dispose(): void;
}

const signature = ({ edits, added = [], settings = [], charts = [], lost }: Changes): string =>
  JSON.stringify(
    [
      edits,
      added,
      settings,
      charts,
      lost,
      [...edits, ...added.map((sheet) => sheet.edits)].map(({ conditionalFormats }) =>
        Boolean(conditionalFormats?.remove),
      ),
    ],
    (_key, value: unknown) => (typeof value === "function" ? "function" : value),
  );

/**
 * Starts watching a workbook that was just opened from `bytes`; nothing may have been changed in it yet.
 * @param onRestructured told at once when rows or columns of a sheet in the file were put in, taken out or moved, which
 * cannot be saved, and when all of that was undone
 */
export async function watchFile(
  univer: Univer,
  workbook: Workbook,
  backend: UniverBackend,
  opened: OpenedFile,
  model: WorkbookModel,
  bytes: Uint8Array,
  onRestructured: (sheetName: string, isRestructured: boolean) => void = () => undefined,
): Promise<FileWatch> {
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const fileSheets = new Set(opened.sheetIds.values());
  const structure = logStructure(backend, (sheetId, isRestructured) => {
    if (fileSheets.has(sheetId)) onRestructured(workbook.getSheetBySheetId(sheetId)?.getName() ?? "", isRestructured);
  });
  const hintsOf = (sheetId: string): readonly PromptEdit[] =>
    injector
      .get(SheetDataValidationModel)
      .getRules(unitId, sheetId)
      .filter(isHint)
      .flatMap(({ ranges, promptTitle, prompt }) =>
        ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
          range: {
            firstRow: startRow + 1,
            lastRow: endRow + 1,
            firstColumn: startColumn + 1,
            lastColumn: endColumn + 1,
          },
          title: promptTitle ?? "",
          message: prompt ?? "",
        })),
      )
      .sort((a, b) => a.range.firstRow - b.range.firstRow || a.range.firstColumn - b.range.firstColumn);
  const besides = (sheetId: string) => ({
    merges: JSON.stringify(
      [...(workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? [])]
        .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn])
        .sort(),
    ),
    filter: JSON.stringify(
      injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.serialize() ?? null,
      (key, value: unknown) => (key === "cachedFilteredOut" ? undefined : value),
    ),
    validation: JSON.stringify(
      injector
        .get(SheetDataValidationModel)
        .getRules(unitId, sheetId)
        .filter((rule) => !isHint(rule)),
    ),
    hints: JSON.stringify(hintsOf(sheetId)),
    notes: JSON.stringify(
      [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? [])]
        .map(({ row, col, note }) => [row, col, note])
        .sort(),
    ),
    page: pageState(backend.extras.sheet(sheetId)),
    frozen: JSON.stringify([
      workbook.getSheetBySheetId(sheetId)?.getFreeze().xSplit,
      workbook.getSheetBySheetId(sheetId)?.getFreeze().ySplit,
    ]),
  });
  const before = new Map<string, { rules: readonly ConditionalFormatState[]; besides: ReturnType<typeof besides> }>();
  for (const sheetId of opened.sheetIds.values())
    before.set(sheetId, { rules: await backend.conditionalFormats(sheetId), besides: besides(sheetId) });
  const settingsInFile = storedSettings(readPackage(bytes));
  let lastSaved = signature({ edits: [], lost: [] });

  async function changes(): Promise<Changes> {
    await backend.settled();
    const edits: SheetEdits[] = [];
    const lost: Lost[] = [];
    const fileIds = new Set(opened.sheetIds.values());
    const comparison: Comparison = {
      model,
      workbook,
      formula: (sheet, row, column, cell) =>
        cell?.f ??
        (cell?.si
          ? (injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? "")
          : ""),
      renamed: [...opened.sheetIds].flatMap(([name, sheetId]) => {
        const now = workbook.getSheetBySheetId(sheetId)?.getName();
        return now !== undefined && now !== name ? [[now, name] as const] : [];
      }),
      untouched: [...opened.sheetIds]
        .filter(([, sheetId]) => structure.isRestructured(sheetId) || !workbook.getSheetBySheetId(sheetId))
        .map(([name]) => name),
    };
    const added: AddedSheet[] = [];
    for (const sheet of sheetsBeside(workbook, fileIds)) {
      // The file keeps the old name of a sheet that was renamed or deleted here.
      const isTaken = model.sheets.some(({ name }) => name.toLowerCase() === sheet.getName().toLowerCase());
      const rules = injector.get(SheetDataValidationModel).getRules(unitId, sheet.getSheetId());
      const made = isTaken ? null : await addedSheet(comparison, sheet, backend, rules);
      if (made) added.push(made);
      if (isTaken) lost.push({ message: "workbench.lost.sheetAdded", sheet: sheet.getName() });
    }
    for (const inFile of model.sheets) {
      const sheetId = opened.sheetIds.get(inFile.name) ?? "";
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) {
        lost.push({ message: "workbench.lost.sheetDeleted", sheet: inFile.name });
        continue;
      }
      if (sheet.getName() !== inFile.name)
        lost.push({ message: "workbench.lost.sheetRenamed", sheet: sheet.getName() });
      if (structure.isRestructured(sheetId)) {
        lost.push({ message: "workbench.lost.rows", sheet: sheet.getName() });
        continue;
      }
      const ofSheet = await sheetChanges(comparison, inFile, sheet);
      if (ofSheet.edits) edits.push(ofSheet.edits);
      lost.push(...ofSheet.lost);
    }
    const charts: SavedCharts[] = [];
    for (const sheet of workbook.getSheets()) {
      const inFile = model.sheets.find(({ name }) => opened.sheetIds.get(name) === sheet.getSheetId());
      const kept = chartsToSave(backend.extras.sheet(sheet.getSheetId()).charts, inFile?.ourCharts ?? []);
      if (kept && (inFile ?? added.some((one) => one.sheet.name === sheet.getName())))
        charts.push({ sheetName: inFile?.name ?? sheet.getName(), charts: kept, values: valuesOf(sheet, kept) });
    }
    const settings = differingSettings(settingsInFile, new Map(await backend.settings()));
    return {
      edits,
      ...(added.length > 0 ? { added } : {}),
      ...(settings.length > 0 ? { settings } : {}),
      ...(charts.length > 0 ? { charts } : {}),
      lost,
    };
  }

  async function sheetChanges(
    comparison: Comparison,
    inFile: SheetModel,
    sheet: Worksheet,
  ): Promise<{ edits: SheetEdits | null; lost: Lost[] }> {
    const sheetId = sheet.getSheetId();
    const then = before.get(sheetId);
    const cells = differingCells(comparison, inFile, sheet);
    const rules = differingRules(then?.rules ?? [], await backend.conditionalFormats(sheetId));
    const columns = differingColumns(inFile, sheet);
    const now = besides(sheetId);
    const lost = (message: Lost["message"], isLost: boolean): Lost[] =>
      isLost ? [{ message, sheet: sheet.getName() }] : [];
    const differs = (what: keyof typeof now): boolean => then !== undefined && then.besides[what] !== now[what];
    const page = differs("page") ? pageEdit(backend.extras.sheet(sheetId)) : undefined;
    const edits: SheetEdits = {
      sheetName: inFile.name,
      ...(page ? { page } : {}),
      ...(differs("hints") ? { dataValidations: { remove: isOurHint, add: hintsOf(sheetId) } } : {}),
      ...(cells.edits.length > 0 ? { cells: cells.edits } : {}),
      ...(columns.length > 0 ? { columns } : {}),
      ...(rules.edits ? { conditionalFormats: rules.edits } : {}),
    };
    return {
      edits: Object.keys(edits).length > 1 ? edits : null,
      lost: [
        ...lost("workbench.lost.rules", rules.fileRulesChanged),
        ...lost("workbench.lost.lines", rowsDiffer(inFile, sheet, model) || differs("frozen")),
        ...lost("workbench.lost.merges", differs("merges")),
        ...lost("workbench.lost.filter", differs("filter")),
        ...lost("workbench.lost.validation", differs("validation")),
        ...lost("workbench.lost.notes", differs("notes")),
        ...lost("workbench.lost.printArea", page === null),
      ],
    };
  }

  return {
    changes,
    isUnsaved: async () => signature(await changes()) !== lastSaved,
    patched({ edits, added = [], settings = [], charts = [] }) {
      const file = readPackage(bytes);
      for (const { sheet, edits: content } of added) {
        addSheet(file, sheet);
        applyEdits(file, content);
      }
      for (const sheet of edits) applyEdits(file, sheet);
      for (const { sheetName, charts: kept, values } of charts)
        setCharts(file, sheetName, kept, (row, column) => values[row - 1]?.[column - 1] ?? null);
      if (settings.length > 0) writeStoredSettings(file, settings);
      return file.save();
    },
    saved(written) {
      lastSaved = signature(written);
    },
    dispose: () => structure.dispose(),
  };
}

/** Cells up to the last that a chart shows. */
function valuesOf(sheet: Worksheet, charts: readonly SheetChart[]): CellValue[][] {
  const last = Math.max(0, ...charts.map(({ categories }) => categories.lastRow));
  const width = Math.max(0, ...charts.flatMap(({ series }) => series.map(({ column }) => column)));
  return Array.from({ length: last }, (_, row) =>
    Array.from({ length: width }, (__, column) => valueOf(sheet.getCellRaw(row, column))),
  );
}

/** A hint of the add-in's, which is saved as it is; other validations stay as the file has them. */
const isHint = ({ type, promptTitle }: ISheetDataValidationRule): boolean =>
  type === DataValidationType.ANY && isOurHint(promptTitle);

/** By key; null where the workbook has one no more. */
function differingSettings(inFile: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): SettingChanges {
  return [...new Set([...inFile.keys(), ...now.keys()])].sort().flatMap((key) => {
    const value = now.get(key) ?? null;
    return JSON.stringify(value) === JSON.stringify(inFile.get(key) ?? null) ? [] : [[key, value] as const];
  });
}

function rowsDiffer(inFile: SheetModel, sheet: Worksheet, model: WorkbookModel): boolean {
  const { rowData: before } = rowsOf(inFile, model.styles);
  const now: Readonly<Record<number, Partial<IRowData> | undefined>> = sheet.getRowManager().getRowData();
  const rows = new Set([...Object.keys(before), ...Object.keys(now)].map(Number));
  return [...rows].some((row) => before[row]?.h !== now[row]?.h || Boolean(before[row]?.hd) !== Boolean(now[row]?.hd));
}
