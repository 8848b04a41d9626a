import { readFileSync, statSync } from "node:fs";
import { reviewBook, type MarkedCopy, type ReviewedSheet, type SkipCause } from "../files";
import type { NoPlan } from "../plan/types";
import { createXlsxHost } from "../xlsx";
import { whyUnreadable } from "./files";
import { lostText } from "./keptMappings";
import type { ReviewRequest } from "./options";
import { cellsText } from "./cells";
import { listText, text, type Locale, type MessageKey } from "./words";

export interface SkippedSheet {
  readonly name: string;
  readonly reason: string;
}

/** What came of one file. `error` is one line; a file with an error may have sheets skipped, never reviewed ones. */
export interface FileReview {
  readonly file: string;
  readonly error: string | null;
  readonly skippedSheets: readonly SkippedSheet[];
  readonly sheets: readonly ReviewedSheet[];
  /** One line for what the workbook keeps and nobody can read; null where there is none. */
  readonly keptLost: string | null;
  /** Makes the marked copy, once, when the review has been told; null if none was asked for. */
  readonly makeCopy: (() => Promise<MarkedCopy>) | null;
}

/** Reviews one workbook. Never throws: whatever happens to one file, the others are reviewed. */
export async function reviewFile(
  file: string,
  request: ReviewRequest,
  onSheet: (sheet: string) => void = () => undefined,
): Promise<FileReview> {
  const failed = (error: string, skippedSheets: readonly SkippedSheet[] = []): FileReview => ({
    file,
    error,
    skippedSheets,
    sheets: [],
    keptLost: null,
    makeCopy: null,
  });
  try {
    const host = createXlsxHost(readBytes(file), file);
    const { locale } = request;
    const names = host.model().sheets.map(({ name }) => name);
    if (request.sheet !== null && !names.includes(request.sheet))
      return failed(text(locale, "cli.file.noSheet", { sheet: request.sheet, names: listText(locale, names) }));
    const { sheets, skipped, keptLost, makeCopy } = await reviewBook(
      host,
      { ...request, copy: request.out !== null },
      onSheet,
    );
    const skippedSheets = skipped.map(({ name, cause }) => ({ name, reason: reasonOf(cause, locale) }));
    if (sheets.length === 0) return failed(text(locale, "cli.file.noPlan"), skippedSheets);
    return { file, error: null, skippedSheets, sheets, keptLost: lostText(file, keptLost, locale), makeCopy };
  } catch (error) {
    return failed(oneLine(whyUnreadable(file, error, request.locale)));
  }
}

function reasonOf(cause: SkipCause, locale: Locale): string {
  if (cause.kind === "noPlan") return whySkipped(cause.noPlan, locale);
  if (cause.kind === "strays") return text(locale, "cli.skip.strays", { cells: cellsText(cause.cells, locale) });
  return text(locale, `cli.skip.${cause.kind}` satisfies MessageKey);
}

export function whySkipped({ reason, found }: NoPlan, locale: Locale): string {
  if (reason === "noHeader" && found.length > 0)
    return text(locale, "cli.skip.noHeaderFound", { found: listText(locale, found) });
  return text(locale, `cli.skip.${reason}` satisfies MessageKey);
}

/** A directory's error differs from one system to the next, so it is asked for. */
export function readBytes(file: string): Uint8Array {
  if (statSync(file).isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
  return readFileSync(file);
}

const oneLine = (message: string): string => message.replace(/\s+/g, " ");
