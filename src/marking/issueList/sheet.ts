import { text, type Locale } from "../../messages";
import { withOwnSheetMark } from "../../sheet";
import type { SheetColumn, SheetContent, SheetRow } from "../sheets";
import type { IssueGroup, IssueList } from "./list";

/** Characters: 序号、项目、单元格、问题、依据、处理建议. Together they fit the width of an A4 page on its side. */
const COLUMNS: readonly SheetColumn[] = [
  { width: 7 },
  { width: 24 },
  { width: 13 },
  { width: 50 },
  { width: 20 },
  { width: 36 },
];

/** The list as a worksheet. Title, facts and the line that tells whose it is come before the header, always as many. */
export function issueSheet(list: IssueList, locale: Locale): SheetContent {
  const above: readonly SheetRow[] = [
    { kind: "title", cells: [list.title] },
    ...list.facts.map((fact): SheetRow => ({ kind: "fact", cells: [fact] })),
    { kind: "fact", cells: [withOwnSheetMark(text(locale, "issues.own"))] },
  ];
  const header: SheetRow = {
    kind: "header",
    cells: (["number", "project", "cells", "problem", "basis", "advice"] as const).map((column) =>
      text(locale, `issues.column.${column}`),
    ),
  };
  const groups = [...list.groups, ...(list.explained ? [list.explained] : [])];
  const body =
    groups.length === 0
      ? [{ kind: "body" as const, cells: [null, text(locale, "issues.none")] }]
      : groups.flatMap((group) => groupRows(group, locale));
  return {
    name: text(locale, "issues.sheetName"),
    rows: [...above, header, ...body],
    columns: COLUMNS,
    markRow: above.length,
    page: { titleRow: above.length + 1, footer: text(locale, "issues.footer") },
    frozenRows: above.length + 1,
  };
}

function groupRows(group: IssueGroup, locale: Locale): readonly SheetRow[] {
  return [
    { kind: "group", cells: [text(locale, "issues.group", { name: group.name, count: group.lines.length })] },
    ...group.lines.map(({ number, subject, cells, problem, basis, advice }): SheetRow => ({
      kind: "body",
      cells: [number, subject, cells, problem, basis, advice],
    })),
  ];
}
