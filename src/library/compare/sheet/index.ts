import type { SheetContent, SheetRow } from "../../../marking/sheets";
import { rowsText, text, type Locale, type MessageKey } from "../../../messages";
import { cut, headRows, shortened } from "../../sheets";
import type { PlanComparison, ReviewedPlan } from "../types";
import { askText } from "../words";
import { bodyRow } from "./lines";
import { sumRows } from "./sums";
import { COLUMNS, linesOf, term, WIDTHS, type ComparisonSheetInput } from "./table";

export type { ComparisonSheetInput } from "./table";

/** 中期调整对照表: each project with old, new and difference, then sums by route that add up to both sheets. */
export function comparisonSheet(input: ComparisonSheetInput, locale: Locale): SheetContent {
  const { comparison, origin } = input;
  const lines = linesOf(comparison);
  const place = (which: "old" | "new"): string =>
    text(locale, `compare.sheet.${which}`, {
      file: shortened(input[which].file),
      sheet: shortened(input[which].review.sheetName),
      projects: comparison[which].projects,
    });
  const above = headRows(
    text(locale, "compare.sheet.title", { sheet: shortened(input.new.review.sheetName) }),
    [place("old"), place("new")],
    input.new.review,
    origin,
    locale,
    notes(comparison, locale),
  );
  const header: SheetRow = {
    kind: "header",
    cells: COLUMNS.map(([key]) => text(locale, `compare.column.${key}` satisfies MessageKey)),
  };
  const first = above.length + 2;
  const body = lines.map((line, index) => bodyRow(line, index + 1, first + index, input, locale));
  const none: SheetRow = { kind: "body", cells: [null, text(locale, "compare.sheet.none")] };
  const rows = [...above, header, ...(body.length > 0 ? body : [none])];
  return {
    name: text(locale, "compare.sheet.name"),
    rows: [
      ...rows,
      ...sumRows(lines, comparison, first, first + Math.max(body.length, 1) - 1, rows.length, locale),
      ...askRows(input, locale),
      { kind: "body", cells: [] },
      { kind: "fact", cells: [text(locale, "issues.notice")] },
    ],
    columns: WIDTHS,
    markRow: above.length,
    page: { titleRow: above.length + 1, footer: text(locale, "issues.footer") },
    frozenRows: above.length + 1,
  };
}

/** What was not compared is said: columns, headers, classified rows. */
function notes({ old, new: now }: PlanComparison, locale: Locale): readonly string[] {
  const join = text(locale, "issues.join.cells");
  const beside = [
    ...old.only.map((field) => text(locale, "compare.sheet.onlyOld", { field: term(field, locale) })),
    ...now.only.map((field) => text(locale, "compare.sheet.onlyNew", { field: term(field, locale) })),
    ...new Set([...old.unknownHeaders, ...now.unknownHeaders].map(shortened)),
  ];
  const rows = (list: readonly number[]): string =>
    list.length === 0 ? text(locale, "compare.sheet.noRows") : rowsText(locale, list);
  return [
    ...(beside.length > 0 ? [cut(text(locale, "compare.sheet.notCompared", { columns: beside.join(join) }))] : []),
    ...(old.classified.length + now.classified.length > 0
      ? [text(locale, "compare.sheet.classified", { old: rows(old.classified), new: rows(now.classified) })]
      : []),
  ];
}

/** 待确认: pairs that a person has to decide, with both rows. */
function askRows({ comparison, old, new: now }: ComparisonSheetInput, locale: Locale): readonly SheetRow[] {
  if (comparison.toAsk.length === 0) return [];
  const name = (side: ReviewedPlan, row: number): string =>
    side.review.rows.find((review) => review.row === row)?.project.name ?? "";
  return [
    { kind: "body", cells: [] },
    { kind: "group", cells: [text(locale, "compare.sheet.toAsk", { count: comparison.toAsk.length })] },
    ...comparison.toAsk.map((ask, index): SheetRow => ({
      kind: "body",
      cells: [
        index + 1,
        { value: text(locale, "compare.kind.ask"), tone: "warning" },
        text(locale, "compare.sheet.rows", { old: ask.oldRow, new: ask.newRow }),
        name(old, ask.oldRow),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        name(now, ask.newRow),
        null,
        null,
        null,
        askText(ask, locale),
      ],
    })),
  ];
}
