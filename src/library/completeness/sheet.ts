import type { SheetContent, SheetRow } from "../../marking/sheets";
import { text, type Locale } from "../../messages";
import { withOwnSheetMark } from "../../sheet";
import { fieldNames, type Completeness } from "./index";
import { dueText, unitName } from "./text";

const WIDTHS = [8, 8, 30, 12, 12, 50, 40];
/** The line that says whose sheet it is. */
const MARK_ROW = 4;

/** All notices of a sheet as a worksheet: one block for each department, ready to be printed and sent. */
export function noticeSheet(completeness: Completeness, file: string, locale: Locale): SheetContent {
  const { sheet, missingColumns, sheetLines, notices } = completeness;
  const row = (kind: SheetRow["kind"], ...cells: SheetRow["cells"][number][]): SheetRow => ({ kind, cells });
  const say = (key: Parameters<typeof text>[1], data: Record<string, string> = {}): string => text(locale, key, data);
  const rows: SheetRow[] = [
    row("title", say("notice.sheet.title", { sheet })),
    row("fact", say("notice.sheet.file", { file, sheet })),
    row("fact", dueText(completeness, locale)),
    row("fact", withOwnSheetMark(say("issues.own"))),
    row(
      "header",
      ...(["number", "row", "project", "cells", "kind", "problem", "todo"] as const).map((key) =>
        say(`notice.sheet.${key}`),
      ),
    ),
  ];
  const whole = [
    ...(missingColumns.length > 0 ? [say("notice.columns", { fields: fieldNames(missingColumns, locale) })] : []),
    ...sheetLines,
  ];
  let number = 0;
  if (whole.length > 0) rows.push(row("group", say("issues.group.sheet")));
  for (const line of whole)
    rows.push(row("body", (number += 1), null, null, null, say("notice.kind.faulty"), line, null));
  for (const notice of notices) {
    rows.push(row("group", unitName(notice, locale)));
    for (const { kind, row: at, project, cells, problem, todo } of notice.lines)
      rows.push(row("body", (number += 1), at, project, cells, say(`notice.kind.${kind}`), problem, todo));
  }
  if (number === 0) rows.push(row("body", null, null, null, null, null, say("notice.none"), null));
  return {
    name: say("notice.sheet.name"),
    rows,
    columns: WIDTHS.map((width) => ({ width })),
    markRow: MARK_ROW,
    page: { titleRow: MARK_ROW + 1, footer: say("issues.footer") },
    frozenRows: MARK_ROW + 1,
  };
}
