import { serialOfDay } from "../../exact";
import { FIELDS } from "../../fields";
import type { SheetCell, SheetContent, SheetRow, StyledCell } from "../../marking/sheets";
import { rowsText, text, type Locale, type MessageKey } from "../../messages";
import type { SheetReview } from "../../review/types";
import { rowAfter, type NewCell } from "../rows";
import { cut, headRows, shortened, type SheetOrigin } from "../sheets";
import { lostText, reasonText } from "./reasonText";
import type { Merge, SentRow } from "./types";

/** What the table is made from. */
export interface MergeSheetInput {
  readonly merge: Merge;
  /** The library, reviewed. */
  readonly library: SheetReview;
  readonly origin: SheetOrigin;
}

/** 来源文件、工作表、行, before the library's own columns. */
const PLACE_WIDTHS = [22, 16, 7];

/**
 * 汇总核对表: new rows in the library's own columns and units, ready to be copied into it; then what the library says
 * otherwise, what is not taken and why, and the columns that were sent and have no place. Nothing of the library changes.
 */
export function mergeSheet(input: MergeSheetInput, locale: Locale): SheetContent {
  const { merge, library, origin } = input;
  const say = (key: MessageKey, data: Record<string, string | number> = {}): string => text(locale, key, data);
  const columns = columnsOf(library);
  const above = headRows(
    say("mergeSheet.title", { sheet: shortened(library.sheetName) }),
    [
      text(locale, "report.file", {
        file: shortened(origin.file),
        sheet: shortened(library.sheetName),
        projects: merge.before,
      }),
      say("mergeSheet.counts", {
        appended: merge.appended.length,
        same: merge.same.length,
        conflicts: merge.conflicts.length,
        notTaken: merge.notTaken.length,
      }),
    ],
    library,
    origin,
    locale,
    [say("mergeSheet.note")],
  );
  const place = (["mergeSheet.file", "mergeSheet.sheet", "mergeSheet.row"] as const).map((key) => say(key));
  const rows: SheetRow[] = [
    ...above,
    { kind: "group", cells: [say("mergeSheet.new", { count: merge.appended.length })] },
    { kind: "header", cells: [...place, ...columns.map(({ header }) => header)] },
    ...newRows(merge, columns),
    ...section(
      say("mergeSheet.conflicts", { count: merge.conflicts.length }),
      [
        ...place,
        ...(["mergeSheet.libraryRow", "mergeSheet.field", "mergeSheet.inLibrary", "mergeSheet.sent"] as const).map(
          (key) => say(key),
        ),
      ],
      merge.conflicts.flatMap((conflict) =>
        conflict.changes.map((change): SheetCell[] => [
          ...placeCells(conflict),
          conflict.libraryRow,
          FIELDS[change.field][locale === "zh-CN" ? "zh" : "en"],
          change.library,
          { value: change.sent, tone: "changed" },
        ]),
      ),
    ),
    ...section(
      say("mergeSheet.notTaken", { count: merge.notTaken.length }),
      [...place, say("mergeSheet.reason")],
      merge.notTaken.map((row): SheetCell[] => [...placeCells(row), cut(reasonText(locale, row.reason))]),
    ),
    ...section(
      say("mergeSheet.lost", { count: merge.lostColumns.length }),
      [say("mergeSheet.file"), say("mergeSheet.sheet"), "", say("mergeSheet.header"), say("mergeSheet.reason")],
      merge.lostColumns.map(({ file, sheet, header, reason }): SheetCell[] => [
        file,
        sheet,
        null,
        header,
        lostText(locale, reason),
      ]),
    ),
    { kind: "body", cells: [] },
    { kind: "fact", cells: [say("issues.notice")] },
  ];
  const classified = merge.notTaken.filter(({ reason }) => reason.kind === "classified").map(({ row }) => row);
  if (classified.length > 0)
    rows.splice(rows.length - 1, 0, {
      kind: "fact",
      cells: [text(locale, "mergeSheet.classified", { rows: rowsText(locale, classified) })],
    });
  const widest = Math.max(PLACE_WIDTHS.length + columns.length, 7);
  return {
    name: say("mergeSheet.name"),
    rows,
    columns: Array.from({ length: widest }, (_, index) => ({ width: PLACE_WIDTHS[index] ?? 16 })),
    markRow: above.length,
    page: { titleRow: above.length + 2, footer: say("issues.footer") },
    frozenRows: 0,
  };
}

interface LibraryColumn {
  readonly column: number;
  readonly header: string;
}

const columnsOf = ({ plan }: SheetReview): readonly LibraryColumn[] =>
  [...plan.columns.flatMap((each) => [each, ...(each.alternates ?? [])]), ...plan.unknownColumns]
    .map(({ column, header }) => ({ column, header }))
    .sort((a, b) => a.column - b.column);

const placeCells = ({ file, sheet, row }: SentRow): SheetCell[] => [file, sheet, row];

/** Every new row as it would stand in the library, in the order in which it was sent; further lines of a project below it. */
function newRows(
  { rows: { insertions, ...others }, appended }: Merge,
  columns: readonly LibraryColumn[],
): readonly SheetRow[] {
  const all = { insertions, ...others };
  return appended.flatMap((row): readonly SheetRow[] => {
    for (const { after, rows } of insertions) {
      const index = row.toRow - rowAfter(all, after) - 1;
      const first = rows[index];
      if (index < 0 || !first || index >= rows.length) continue;
      const lines = [first];
      for (let next = index + 1; rows[next]?.isContinuation; next += 1) lines.push(rows[next] as (typeof rows)[number]);
      return lines.map(({ cells }, line) => ({
        kind: "body",
        cells: [
          ...(line === 0 ? placeCells(row) : [null, null, null]),
          ...columns.map(({ column }) => cellOf(cells.get(column))),
        ],
      }));
    }
    return [];
  });
}

function cellOf(cell: NewCell | undefined): SheetCell {
  if (!cell) return null;
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "boolean":
      return String(cell.boolean).toUpperCase();
    case "number":
      return { value: Number(cell.decimal), align: "right" } satisfies StyledCell;
    case "date":
      return { value: serialOfDay(cell.day), numberFormat: cell.numberFormat ?? "yyyy-mm-dd" } satisfies StyledCell;
  }
}

function section(title: string, header: readonly string[], lines: readonly SheetCell[][]): readonly SheetRow[] {
  if (lines.length === 0) return [];
  return [
    { kind: "body", cells: [] },
    { kind: "group", cells: [title] },
    { kind: "header", cells: header },
    ...lines.map((cells): SheetRow => ({ kind: "body", cells })),
  ];
}
