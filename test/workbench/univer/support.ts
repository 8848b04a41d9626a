/** A file opened in headless Univer, as the workbench's page opens it. */
import { LocaleType, UniverInstanceType, type IWorkbookData, type Univer, type Workbook } from "@univerjs/core";
import { readPackage, readWorkbook, storedSettings, type WorkbookModel } from "../../../src/xlsx";
import { createHeadlessUniver, createUniverBackend, type UniverBackend } from "../../../src/workbench/backend/univer";
import { newSheetId } from "../../../src/workbench/backend/univer/sheets";
import { openInUniver } from "../../../src/workbench/backend/univer/file/open";
import type { Lost } from "../../../src/workbench/backend/univer/file/lost";
import { watchFile, type FileWatch } from "../../../src/workbench/backend/univer/file/save";

export interface OpenFile {
  readonly univer: Univer;
  readonly backend: UniverBackend;
  readonly workbook: Workbook;
  readonly watch: FileWatch;
  readonly model: WorkbookModel;
  /** What was told of sheets whose rows or columns cannot be saved as they are: name, and why; null: no longer. */
  readonly blocked: readonly (readonly [string, Lost | null])[];
  sheetId(name: string): string;
  close(): void;
}

export async function openFile(bytes: Uint8Array, name = "计划.xlsx"): Promise<OpenFile> {
  const file = readPackage(bytes);
  const model = readWorkbook(file);
  const opened = openInUniver(model, name, undefined, storedSettings(file));
  const univer = createHeadlessUniver();
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, opened.data);
  const backend = createUniverBackend(univer, workbook, { extras: opened.extras, keptFormats: opened.keptFormats });
  const blocked: (readonly [string, Lost | null])[] = [];
  const watch = await watchFile(univer, workbook, backend, opened, model, bytes, (...told) => {
    blocked.push(told);
  });
  return {
    univer,
    backend,
    workbook,
    watch,
    model,
    blocked,
    sheetId: (sheetName) => opened.sheetIds.get(sheetName) ?? "",
    close() {
      watch.dispose();
      backend.dispose();
      univer.dispose();
    },
  };
}

let lastUnit = 0;

/** A new workbook with empty sheets of these names. */
export function emptyBook(sheetNames: readonly string[]): Pick<OpenFile, "univer" | "backend" | "workbook"> {
  const univer = createHeadlessUniver();
  const ids = sheetNames.map(() => newSheetId());
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: `unit-${++lastUnit}`,
    name: "计划.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, n) => [id, { id, name: sheetNames[n], rowCount: 100, columnCount: 26 }])),
  });
  return { univer, workbook, backend: createUniverBackend(univer, workbook) };
}
