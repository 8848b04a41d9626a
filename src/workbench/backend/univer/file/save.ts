/** What has to be patched into the file so that it says what Univer shows, and what cannot be. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Univer, Workbook, Worksheet } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import {
  addSheet,
  applyEdits,
  readPackage,
  setCharts,
  storedSettings,
  writeStoredSettings,
  type SettingChanges,
  type SheetEdits,
  type SheetModel,
  type WorkbookModel,
} from "../../../../xlsx";
import type { SheetChart } from "../../../../marking/sheetCharts";
import type { CellValue } from "../../types";
import type { UniverBackend } from "../backend";
import { valueOf } from "../cells";
import { fileBase, type Moves } from "./base";
import { besidesMoved, besidesNow, type Besides } from "./besides";
import type { Comparison } from "./cellEdits";
import { chartsToSave } from "./charts";
import { addedSheet, sheetsBeside, type AddedSheet } from "./newSheets";
import type { Lost } from "./lost";
import type { OpenedFile } from "./open";
import { sheetDifferences } from "./sheetDifferences";
import { logStructure } from "./structureLog";

export interface Changes {
  /** Rows and columns put in and taken out, before everything else; absent: none. */
  readonly moves?: Moves;
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

const signature = ({ moves, edits, added = [], settings = [], charts = [], lost }: Changes): string =>
  JSON.stringify(
    [
      [...(moves ?? [])],
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
 * @param onBlocked told at once when rows or columns of a sheet in the file were put in, taken out or moved in a way that
 * cannot be saved, and with null when that was undone
 */
export async function watchFile(
  univer: Univer,
  workbook: Workbook,
  backend: UniverBackend,
  opened: OpenedFile,
  inFile: WorkbookModel,
  bytes: Uint8Array,
  onBlocked: (sheetName: string, lost: Lost | null) => void = () => undefined,
): Promise<FileWatch> {
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const base = fileBase(bytes, inFile);
  const fileNames = new Map([...opened.sheetIds].map(([name, sheetId]) => [sheetId, name]));
  const blocked = new Set<string>();
  const structure = logStructure(backend, (sheetId) => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet || !fileNames.has(sheetId)) return;
    const lost = obstacleOn(sheetId);
    if (lost) blocked.add(sheetId);
    if (lost ?? blocked.delete(sheetId)) onBlocked(sheet.getName(), lost);
  });
  /** Why rows and columns of a sheet cannot be put in, taken out and moved in the file as they were here. */
  function obstacleOn(sheetId: string): Lost | null {
    const { shifts, hasMoved } = structure.of(sheetId);
    const sheet = workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
    if (hasMoved) return { message: "workbench.lost.moved", sheet };
    const obstacle = base.obstacle(fileNames.get(sheetId) ?? "", shifts);
    return obstacle && { message: `workbench.lost.${obstacle.kind}`, sheet, what: obstacle.what };
  }
  const now = (sheetId: string): Promise<Besides> => besidesNow(univer, workbook, backend, sheetId);
  const before = new Map<string, Besides>();
  for (const sheetId of fileNames.keys()) before.set(sheetId, await now(sheetId));
  const settingsInFile = storedSettings(readPackage(bytes));
  let lastSaved = signature({ edits: [], lost: [] });

  async function changes(): Promise<Changes> {
    await backend.settled();
    const edits: SheetEdits[] = [];
    const lost: Lost[] = [];
    const isThere = (sheetId: string): boolean => workbook.getSheetBySheetId(sheetId) !== null;
    const kept = [...opened.sheetIds].filter(([, sheetId]) => isThere(sheetId) && !obstacleOn(sheetId));
    const shown: Moves = new Map(
      [...opened.sheetIds].flatMap(([name, sheetId]) => {
        const { shifts } = structure.of(sheetId);
        return shifts.length > 0 ? [[name, shifts] as const] : [];
      }),
    );
    const moves: Moves = new Map([...shown].filter(([moved]) => kept.some(([name]) => name === moved)));
    const model = base.model(moves);
    const comparison: Comparison = {
      model,
      workbook,
      formula: (sheet, row, column, cell) =>
        cell?.f ??
        (cell?.si
          ? (injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? "")
          : ""),
      renamed: [...opened.sheetIds].flatMap(([name, sheetId]) => {
        const current = workbook.getSheetBySheetId(sheetId)?.getName();
        return current !== undefined && current !== name ? [[current, name] as const] : [];
      }),
      untouched: [...opened.sheetIds]
        .filter((sheet) => !kept.some(([name]) => name === sheet[0]))
        .map(([name]) => name),
    };
    const added: AddedSheet[] = [];
    for (const sheet of sheetsBeside(workbook, new Set(fileNames.keys()))) {
      // The file keeps the old name of a sheet that was renamed or deleted here.
      const isTaken = model.sheets.some(({ name }) => name.toLowerCase() === sheet.getName().toLowerCase());
      const rules = injector.get(SheetDataValidationModel).getRules(unitId, sheet.getSheetId());
      const made = isTaken ? null : await addedSheet(comparison, sheet, backend, rules);
      if (made) added.push(made);
      if (isTaken) lost.push({ message: "workbench.lost.sheetAdded", sheet: sheet.getName() });
    }
    for (const saved of model.sheets) {
      const sheetId = opened.sheetIds.get(saved.name) ?? "";
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) {
        lost.push({ message: "workbench.lost.sheetDeleted", sheet: saved.name });
        continue;
      }
      if (sheet.getName() !== saved.name) lost.push({ message: "workbench.lost.sheetRenamed", sheet: sheet.getName() });
      const obstacle = obstacleOn(sheetId);
      if (obstacle) {
        lost.push(obstacle);
        continue;
      }
      const ofSheet = await sheetChanges(comparison, saved, sheet, shown);
      if (ofSheet.edits) edits.push(ofSheet.edits);
      lost.push(...ofSheet.lost);
    }
    const charts: SavedCharts[] = [];
    for (const sheet of workbook.getSheets()) {
      const saved = model.sheets.find(({ name }) => opened.sheetIds.get(name) === sheet.getSheetId());
      const toSave = chartsToSave(backend.extras.sheet(sheet.getSheetId()).charts, saved?.ourCharts ?? []);
      if (toSave && (saved ?? added.some((one) => one.sheet.name === sheet.getName())))
        charts.push({ sheetName: saved?.name ?? sheet.getName(), charts: toSave, values: valuesOf(sheet, toSave) });
    }
    const settings = differingSettings(settingsInFile, new Map(await backend.settings()));
    return {
      ...(moves.size > 0 ? { moves } : {}),
      edits,
      ...(added.length > 0 ? { added } : {}),
      ...(settings.length > 0 ? { settings } : {}),
      ...(charts.length > 0 ? { charts } : {}),
      lost,
    };
  }

  async function sheetChanges(
    comparison: Comparison,
    saved: SheetModel,
    sheet: Worksheet,
    moves: Moves,
  ): Promise<{ edits: SheetEdits | null; lost: Lost[] }> {
    const sheetId = sheet.getSheetId();
    const current = await now(sheetId);
    const expected = besidesMoved(before.get(sheetId) ?? current, moves, saved, comparison.model);
    return sheetDifferences(comparison, saved, sheet, current, expected, backend.extras.sheet(sheetId));
  }

  return {
    changes,
    isUnsaved: async () => signature(await changes()) !== lastSaved,
    patched({ moves = new Map(), edits, added = [], settings = [], charts = [] }) {
      const file = base.package(moves);
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

/** By key; null where the workbook has one no more. */
function differingSettings(inFile: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): SettingChanges {
  return [...new Set([...inFile.keys(), ...now.keys()])].sort().flatMap((key) => {
    const value = now.get(key) ?? null;
    return JSON.stringify(value) === JSON.stringify(inFile.get(key) ?? null) ? [] : [[key, value] as const];
  });
}
