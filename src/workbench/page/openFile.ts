/** From a file's bytes to a workbook that Univer can show, or the reason why not. */
import type { LocaleType } from "@univerjs/core";
import {
  readPackage,
  readWorkbook,
  storedSettings,
  unreadableReason,
  type UnreadableReason,
  type WorkbookModel,
  type XlsxPackage,
} from "../../xlsx";
import { openInUniver, type OpenedFile } from "../backend/univer/file/open";

export interface ReadFile {
  readonly package: XlsxPackage;
  readonly model: WorkbookModel;
  readonly opened: OpenedFile;
  /** Formulas the file holds no results for. */
  readonly withoutResult: number;
}

/** Why a file cannot be opened here: xlsx's reasons, and a workbook without worksheets (charts only). */
export type OpenFailure = UnreadableReason | "noSheets" | "unknown";

export class OpenError extends Error {
  constructor(
    readonly reason: OpenFailure,
    readonly details: string,
  ) {
    super(details);
    this.name = "OpenError";
  }
}

/** @throws OpenError */
export function readFile(bytes: Uint8Array, name: string, locale: LocaleType): ReadFile {
  try {
    const file = readPackage(bytes);
    const model = readWorkbook(file);
    if (model.sheets.length === 0) throw new OpenError("noSheets", "");
    return {
      package: file,
      model,
      opened: openInUniver(model, name, locale, storedSettings(file)),
      withoutResult: model.sheets.reduce((sum, sheet) => sum + sheet.withoutResult.length, 0),
    };
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError(
      unreadableReason(error) ?? "unknown",
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  }
}
