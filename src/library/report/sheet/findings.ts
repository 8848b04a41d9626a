import { linkTo, type SheetRow } from "../../../marking/sheets";
import { text, type Locale } from "../../../messages";
import { allFindings, type Finding, type SheetReview } from "../../../review";
import { findingText, severityKey } from "../../../rules/findingText";
import { addressOf } from "../../../sheet";
import { cut } from "../../sheets";
import { headerOf, type ReportSheetInput } from "./input";

/** Findings of a sheet listed one by one; a reader takes no more, and 问题清单 has all. */
const MOST_FINDINGS = 2_000;

export function findingRows({ report, review }: ReportSheetInput, locale: Locale): readonly SheetRow[] {
  const told = allFindings(review).filter(({ severity }) => severity !== "info");
  const projects = new Map(report.rows.map((row) => [row.row, row.name]));
  const { error, warning, info } = report.findings;
  return [
    { kind: "group", cells: [text(locale, "report.findings", { error, warning, info })] },
    headerOf(["project", "cell", "word", "clause", "problem"], locale),
    ...told.slice(0, MOST_FINDINGS).map((finding): SheetRow => findingRow(finding, projects, review, locale)),
    ...(told.length === 0 ? [{ kind: "body" as const, cells: [text(locale, "report.none")] }] : []),
    ...(told.length > MOST_FINDINGS
      ? [{ kind: "body" as const, cells: [text(locale, "report.more", { count: told.length - MOST_FINDINGS })] }]
      : []),
  ];
}

function findingRow(
  finding: Finding,
  projects: ReadonlyMap<number, string>,
  review: SheetReview,
  locale: Locale,
): SheetRow {
  const isClassified = finding.row !== null && !projects.has(finding.row);
  const row = finding.row === null ? null : text(locale, "issues.row", { row: finding.row });
  const [cell] = finding.cells;
  const { what, clause } = findingText(locale, finding, review.unit);
  return {
    kind: "body",
    cells: [
      isClassified
        ? row
        : finding.row === null
          ? text(locale, "issues.group.sheet")
          : (projects.get(finding.row) ?? row),
      cell && !isClassified
        ? linkTo(review.sheetName, addressOf(cell.row, cell.column))
        : finding.row === null
          ? null
          : linkTo(review.sheetName, addressOf(finding.row, 1), String(finding.row)),
      {
        value: text(locale, severityKey(finding)),
        tone: finding.severity === "error" ? "error" : "warning",
      },
      clause,
      cut(isClassified ? text(locale, "issues.classified") : what),
    ],
  };
}
