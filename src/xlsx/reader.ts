import { HostError, type WorkbookHost, type WorkbookInfo, type WorkOptions } from "../host/types";
import { gridOfSheet } from "./grid";
import type { SheetModel, WorkbookModel } from "./model/types";
import { readWorkbook } from "./model/workbook";
import { readPackage, type XlsxPackage } from "./package";
import { readStoredSetting } from "./settings";

/** What a file is asked by one who only reads it. */
export type ReadingHost = Pick<WorkbookHost, "describe" | "readSheet" | "readSetting">;

/** A workbook that is a file in memory, to be read only: what writes files does not come with it. */
export interface XlsxReader extends ReadingHost {
  model(): WorkbookModel;
}

/** @throws HostError "unreadable" if the bytes are no workbook */
export function createXlsxReader(bytes: Uint8Array, name: string): XlsxReader {
  const pkg = readPackage(bytes);
  const model = readWorkbook(pkg);
  return { model: () => model, ...readingOf(pkg, name, () => model) };
}

/** The reading of a host over a package. `model`: the workbook as it is now. */
export const readingOf = (pkg: XlsxPackage, name: string, model: () => WorkbookModel): ReadingHost => ({
  describe: () =>
    safely(undefined, (): WorkbookInfo => ({
      name,
      sheets: model().sheets.map((sheet) => ({
        id: sheet.sheetId,
        name: sheet.name,
        isVisible: sheet.state === "visible",
        isActive: sheet.name === model().activeSheet,
        isProtected: sheet.isProtected,
      })),
    })),
  readSheet: (id, options) => safely(options, () => gridOfSheet(model(), sheetById(model(), id).name)),
  readSetting: (key) => safely(undefined, () => readStoredSetting(pkg, key)),
});

/** @throws HostError "notFound" */
export function sheetById({ sheets }: WorkbookModel, id: string): SheetModel {
  const sheet = sheets.find(({ sheetId }) => sheetId === id);
  if (!sheet) throw new HostError("notFound", id);
  return sheet;
}

/** Runs something at once, as a promise that fails with HostError only. */
export async function safely<T>(options: WorkOptions | undefined, work: () => T): Promise<T> {
  if (options?.signal?.aborted) throw new HostError("cancelled");
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("unknown", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
