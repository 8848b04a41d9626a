import { lostText, reasonText, type Merge } from "../../library/merge";
import { printable } from "../print";
import { text, textOfKey, type Locale } from "../words";
import type { SentFile } from "./sent";

/** What came of a merge, as it is told. */
export interface MergeResult {
  readonly library: string;
  readonly sheet: string;
  readonly out: string;
  readonly files: readonly SentFile[];
  readonly merge: Merge;
}

/** Why a whole sheet or file is not taken: row null. */
const wholeSheets = (files: readonly SentFile[]): readonly object[] =>
  files.flatMap(({ file, failure, skipped }) => [
    ...(failure === null ? [] : [{ file, sheet: null, row: null, reason: failure }]),
    ...skipped.map(({ sheet, reason }) => ({ file, sheet, row: null, reason })),
  ]);

/** The JSON output: its names are an interface for scripts and change only together with their readers. */
export function mergeJson({ library, sheet, files, merge }: MergeResult, locale: Locale): string {
  return `${JSON.stringify({
    library: { file: library, sheet, before: merge.before, after: merge.after },
    appended: merge.appended.map(({ file, sheet: from, row, toRow, code, name }) => ({
      file,
      sheet: from,
      row,
      toRow,
      code,
      name,
    })),
    same: merge.same.map(({ file, sheet: from, row, libraryRow }) => ({ file, sheet: from, row, libraryRow })),
    conflicts: merge.conflicts.map(({ file, sheet: from, row, libraryRow, by, changes }) => ({
      file,
      sheet: from,
      row,
      libraryRow,
      by,
      changes,
    })),
    notTaken: [
      ...merge.notTaken.map(({ file, sheet: from, row, reason }) => ({
        file,
        sheet: from,
        row,
        reason: reasonText(locale, reason),
      })),
      ...wholeSheets(files),
    ],
    lostColumns: merge.lostColumns.map(({ file, sheet: from, header, reason }) => ({
      file,
      sheet: from,
      header,
      reason: lostText(locale, reason),
    })),
  })}\n`;
}

/** The same for a person. */
export function mergeText({ sheet, files, merge }: MergeResult, locale: Locale): string {
  const lines = files.flatMap((file) => fileLines(file, merge, locale));
  const end = text(locale, "cli.merge.line.end", {
    sheet,
    before: merge.before,
    after: merge.after,
    appended: merge.appended.length,
    same: merge.same.length,
    conflicts: merge.conflicts.length,
    notTaken: merge.notTaken.length,
  });
  return `${[...lines.map(printable), ...end.split("\n").map(printable)].join("\n")}\n`;
}

function fileLines({ file, sent, skipped }: SentFile, merge: Merge, locale: Locale): string[] {
  const lines = skipped.map(({ sheet, reason }) => text(locale, "cli.merge.line.skipped", { file, sheet, reason }));
  if (!sent) return lines;
  const own = <T extends { readonly file: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.file === file);
  const [appended, same, conflicts, notTaken] = [
    own(merge.appended),
    own(merge.same),
    own(merge.conflicts),
    own(merge.notTaken),
  ];
  return [
    text(locale, "cli.merge.line.file", {
      file,
      sheet: sent.plan.sheetName,
      appended: appended.length,
      same: same.length,
      conflicts: conflicts.length,
      notTaken: notTaken.length,
    }),
    ...appended.map(({ row, toRow, name }) => text(locale, "cli.merge.line.appended", { row, toRow, name })),
    ...conflicts.map(({ row, libraryRow, changes }) =>
      text(locale, "cli.merge.line.conflict", {
        row,
        libraryRow,
        changes: changes
          .map((change) =>
            text(locale, "cli.merge.line.change", {
              field: textOfKey(locale, `field.${change.field}`),
              library: change.library ?? text(locale, "merge.reason.none"),
              sent: change.sent ?? text(locale, "merge.reason.none"),
            }),
          )
          .join(locale === "zh-CN" ? "；" : "; "),
      }),
    ),
    ...notTaken.map(({ row, reason }) =>
      text(locale, "cli.merge.line.notTaken", { row, reason: reasonText(locale, reason) }),
    ),
    ...own(merge.lostColumns).map(({ header, reason }) =>
      text(locale, "cli.merge.line.lost", { header, reason: lostText(locale, reason) }),
    ),
    ...lines,
  ];
}
