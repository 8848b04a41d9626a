import type { SheetColumn, SheetContent } from "../../../marking/sheets";
import { rowsText, text, type Locale, type MessageKey } from "../../../messages";
import { headRows, shortened } from "../../sheets";
import { reportCharts } from "./charts";
import { headerOf, labelsOf, type ReportSheetInput } from "./input";
import { detailRow } from "./projects";
import { sectionRows } from "./sections";

export type { ReportSheetInput } from "./input";

/** A 名称, B 项目数或行, C 总投资, D 年度资金, E 单位或问题, F 层级, G 方式, H 资金来源, I 年度, J 概算, K 已下达, L 余额. */
const WIDTHS = [30, 10, 15, 15, 44, 26, 14, 18, 9, 14, 14, 14];
const COLUMNS: readonly SheetColumn[] = WIDTHS.map((width) => ({ width }));

/**
 * 审查情况汇总表: the projects with their amounts as formulas over the reviewed sheet, and counts and sums as formulas over
 * these. What stands above is found by label, never by a formula that holds cell text.
 */
export function reportSheet(input: ReportSheetInput, locale: Locale): SheetContent {
  const { report, review, origin } = input;
  const say = (key: MessageKey): string => text(locale, key);
  const above = headRows(
    text(locale, "report.title", { sheet: shortened(review.sheetName) }),
    [
      text(locale, "report.file", {
        file: shortened(origin.file),
        sheet: shortened(review.sheetName),
        projects: report.projects,
      }),
    ],
    review,
    origin,
    locale,
    [
      say("report.note"),
      ...(report.classified.length > 0
        ? [text(locale, "report.classified", { rows: rowsText(locale, report.classified) })]
        : []),
    ],
  );
  const labels = labelsOf(input, locale);
  // The lines above the list of projects are counted first: their formulas have to know where it stands.
  const shape = sectionRows(input, labels, locale, { first: 1, last: 1, start: above.length + 1 });
  const first = above.length + shape.rows.length + 3;
  const place = { first, last: first + Math.max(report.rows.length, 1) - 1, start: above.length + 1 };
  const detail = report.rows.map((row, index) => detailRow(row, first + index, input, labels));
  return {
    name: say("report.name"),
    rows: [
      ...above,
      ...sectionRows(input, labels, locale, place).rows,
      { kind: "group", cells: [say("report.projects")] },
      headerOf(
        [
          "project",
          "row",
          "total",
          "yearAmt",
          "unit",
          "tier",
          "route",
          "fund",
          "year",
          "estimate",
          "released",
          "remaining",
        ],
        locale,
      ),
      ...(detail.length > 0 ? detail : [{ kind: "body" as const, cells: [say("report.none")] }]),
      { kind: "body", cells: [] },
      { kind: "fact", cells: [say("issues.notice")] },
    ],
    columns: COLUMNS,
    markRow: above.length,
    page: { titleRow: 1, footer: say("issues.footer") },
    frozenRows: 1,
    charts: reportCharts(
      { sections: shape.places, hasYear: (report.yearAmt ?? 0n) !== 0n },
      { first: place.start, last: first - 3 },
      locale,
    ),
  };
}
