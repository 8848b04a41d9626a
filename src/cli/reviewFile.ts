import { readFileSync, statSync } from "node:fs";
import { listText, text, type Locale, type MessageKey } from "./words";
import { HostError } from "../host/types";
import { readPlan } from "../plan";
import type { CellAddress } from "../plan/grid";
import type { NoPlan } from "../plan/types";
import { reviewPlan, type Finding, type SheetReview } from "../review";
import { correctionsOf, MAPPING_KEY, readMappings } from "../session/mapping";
import { readSettings, SETTINGS_KEY } from "../session/settings";
import { readWaivers, WAIVERS_KEY } from "../session/waivers";
import { createXlsxHost, type XlsxHost } from "../xlsx";
import { whyUnreadable } from "./files";
import { cellsText } from "./print";
import { makeMarkedCopy, type MarkedCopy, type SheetToMark } from "./markedCopy";
import type { ReviewRequest } from "./options";

export interface SkippedSheet {
  readonly name: string;
  readonly reason: string;
}

export interface ReviewedSheet {
  readonly review: SheetReview;
  /** Cells whose formula has no saved result. */
  readonly withoutResult: readonly CellAddress[];
  /** Cells far from all others, which were not read. */
  readonly strays: readonly CellAddress[];
}

/** What came of one file. `error` is one line; a file with an error may have sheets skipped, never reviewed ones. */
export interface FileReview {
  readonly file: string;
  readonly error: string | null;
  readonly skippedSheets: readonly SkippedSheet[];
  readonly sheets: readonly ReviewedSheet[];
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
    makeCopy: null,
  });
  try {
    const host = createXlsxHost(readBytes(file), file);
    const { locale } = request;
    const names = host.model().sheets.map(({ name }) => name);
    if (request.sheet !== null && !names.includes(request.sheet))
      return failed(text(locale, "cli.file.noSheet", { sheet: request.sheet, names: listText(locale, names) }));
    const { sheets, skipped, makeCopy } = await reviewSheets(host, request, onSheet);
    if (sheets.length === 0) return failed(text(locale, "cli.file.noPlan"), skipped);
    return { file, error: null, skippedSheets: skipped, sheets, makeCopy };
  } catch (error) {
    return failed(oneLine(whyUnreadable(file, error, request.locale)));
  }
}

async function reviewSheets(
  host: XlsxHost,
  request: ReviewRequest,
  onSheet: (sheet: string) => void,
): Promise<{ sheets: ReviewedSheet[]; skipped: SkippedSheet[]; makeCopy: FileReview["makeCopy"] }> {
  const { locale, policy, asOf } = request;
  const sheets: ReviewedSheet[] = [];
  const skipped: SkippedSheet[] = [];
  const toMark: SheetToMark[] = [];
  // What a person said in the pane about the columns, which results to write and what is explained holds here too.
  const mappings = readMappings(await host.readSetting(MAPPING_KEY));
  const { columns, hints, wrap } = readSettings(await host.readSetting(SETTINGS_KEY));
  const waivers = new Map(Object.entries(readWaivers(await host.readSetting(WAIVERS_KEY))));
  for (const { name, reason } of host.model().unreadableSheets)
    skipped.push({ name, reason: text(locale, reason === "tooLarge" ? "cli.skip.tooLarge" : "cli.skip.damaged") });
  for (const { id, name } of (await host.describe()).sheets) {
    if (request.sheet !== null && name !== request.sheet) {
      skipped.push({ name, reason: text(locale, "cli.skip.notAsked") });
      continue;
    }
    onSheet(name);
    try {
      const grid = await host.readSheet(id);
      const corrections = correctionsOf(mappings, name);
      const reading = readPlan(grid, {
        ...(corrections ? { corrections } : {}),
        isInsisted: request.sheet === name,
      });
      if ("noPlan" in reading) {
        const strays = reading.noPlan.reason === "empty" ? (grid.strays ?? []) : [];
        const reason =
          strays.length > 0
            ? text(locale, "cli.skip.strays", { cells: cellsText(strays, locale) })
            : whySkipped(reading.noPlan, locale);
        skipped.push({ name, reason });
        continue;
      }
      const withoutResult = host.model().sheets.find(({ sheetId }) => sheetId === id)?.withoutResult ?? [];
      if (reading.plan.projects.length > MANY_ROWS) host.release();
      const review = withoutTraces(reviewPlan(reading.plan, { policy, asOf }));
      sheets.push({ review, withoutResult, strays: grid.strays ?? [] });
      if (request.out !== null) toMark.push({ id, name, review, grid, waivers: waivers.get(name) ?? [] });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "tooLarge") throw error;
      skipped.push({ name, reason: text(locale, "cli.skip.tooLarge") });
    }
  }
  return {
    sheets,
    skipped,
    makeCopy:
      request.out === null
        ? null
        : () => makeMarkedCopy(host, toMark, locale, { columns, wrap, hints: hints || request.hints === true }),
  };
}

/** From here on the file's cells are not kept beside the review: they are read again when the copy is made. */
const MANY_ROWS = 20_000;

/** How findings came about is not told here; what is kept to tell it is half of a large review. */
function withoutTraces(review: SheetReview): SheetReview {
  const plain = (finding: Finding): Finding => ({ ...finding, differs: [], trace: null });
  return {
    ...review,
    findings: review.findings.map(plain),
    rows: review.rows.map((row) => ({ ...row, traceOf: () => null, findings: row.findings.map(plain) })),
  };
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
