import { readFileSync, statSync } from "node:fs";
import { HostError } from "../host/types";
import { createXlsxHost } from "../xlsx";
import type { CopyFolder } from "./copies";
import { whyUnreadable } from "./files";
import type { ReviewRequest } from "./options";
import { printable } from "./print";
import type { Output } from "./streams";
import { listText, text } from "./words";

/**
 * npm run review -- --clear: copies of files without our marks, as the pane's button takes them off. A file that has
 * none is copied as it is, so that the folder holds all that were asked for.
 * @returns exit status: 2 when a file could not be cleared; the others are
 */
export async function clearFiles(
  files: readonly string[],
  request: ReviewRequest,
  copies: CopyFolder,
  out: Output,
  err: Output,
): Promise<0 | 2> {
  const { locale } = request;
  let status: 0 | 2 = 0;
  for (const file of files) {
    try {
      const { bytes, sheets, isSigned } = await clearedFile(file, request);
      const copy = copies.write(file, bytes);
      await out.write(
        `${printable(sheets.length > 0 ? text(locale, "cli.clear.done", { file, sheets: listText(locale, sheets) }) : text(locale, "cli.clear.none", { file }))}\n`,
      );
      await err.write(`${printable(text(locale, "cli.copy.written", { file, copy }))}\n`);
      if (isSigned && sheets.length > 0) await err.write(`${printable(text(locale, "cli.copy.signed", { file }))}\n`);
    } catch (error) {
      status = 2;
      await err.write(
        `${printable(text(locale, "cli.file.failed", { file, reason: whyNotCleared(file, error, request) }))}\n`,
      );
    }
  }
  return status;
}

/** No such sheet in a file that was to be cleared there only; the message is ready to be read. */
class NoSheetError extends Error {
  override readonly name = "NoSheetError";
}

async function clearedFile(
  file: string,
  request: ReviewRequest,
): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly string[]; readonly isSigned: boolean }> {
  // A directory's error differs from one system to the next, so it is asked for.
  if (statSync(file).isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
  const host = createXlsxHost(readFileSync(file), file);
  const { sheets } = await host.describe();
  const asked = sheets.find(({ name }) => name === request.sheet);
  if (request.sheet !== null && !asked)
    throw new NoSheetError(
      text(request.locale, "cli.file.noSheet", {
        sheet: request.sheet,
        names: listText(
          request.locale,
          sheets.map(({ name }) => name),
        ),
      }),
    );
  const cleared = await host.clearMarks(asked ? { sheetId: asked.id } : "all");
  return { bytes: host.save(), sheets: cleared.sheets, isSigned: host.isSigned() };
}

function whyNotCleared(file: string, error: unknown, { locale }: ReviewRequest): string {
  if (error instanceof NoSheetError) return error.message;
  if (error instanceof HostError && (error.code === "protected" || error.code === "occupied")) {
    return text(locale, `cli.clear.${error.code}`, {
      sheet: error.place.sheetName ?? "",
      address: error.place.address ?? "",
    });
  }
  return whyUnreadable(file, error, locale).replace(/\s+/g, " ");
}
