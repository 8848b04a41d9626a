/**
 * completeness/: what a department has to put right before its plan can be taken: what Article 9 asks for and is
 * missing, and data that cannot be used; one notice for each department.
 */
import { civilOf, dayOf, type Day } from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import { text, textOfKey, type Locale } from "../../messages";
import { addressOf } from "../../sheet";
import { allFindings, missingColumnsOf, type Finding, type RowReview, type SheetReview } from "../../review";
import { findingText } from "../../rules/findingText";

const MISSING_RULE = "A9-INCOMPLETE";
/** Amounts and names that are blank are missing, not wrong. */
const BLANK_RULE = /BLANK/;

export interface NoticeLine {
  readonly kind: "missing" | "faulty" | "classified";
  readonly row: number;
  /** "" for a classified row. */
  readonly project: string;
  readonly cells: string;
  readonly problem: string;
  readonly todo: string;
}

export interface Notice {
  /** As the sheet writes it; "" where it does not. */
  readonly unit: string;
  readonly lines: readonly NoticeLine[];
}

export interface Completeness {
  readonly sheet: string;
  /** Fields of Article 9 that the sheet has no column for: they concern every department. */
  readonly missingColumns: readonly FieldKey[];
  /** Findings on the whole sheet. */
  readonly sheetLines: readonly string[];
  /** Departments with something to put right, in the order of the sheet. */
  readonly notices: readonly Notice[];
  /** The day by which it is due; null: the day has passed, or nobody named one. */
  readonly due: Day | null;
}

/**
 * What has to be put right on a reviewed sheet.
 * @param due the day that was set; null: the end of October (Article 7), where that is still to come
 */
export function completenessOf(review: SheetReview, due: Day | null, locale: Locale): Completeness {
  const notices = new Map<string, { unit: string; lines: NoticeLine[] }>();
  for (const row of review.rows) {
    const lines = row.classified ? [classifiedLine(row, locale)] : linesOf(row, review, locale);
    if (lines.length === 0) continue;
    // A classified row tells nothing, its department neither.
    const unit = row.classified ? "" : row.project.unit.replace(/\s+/g, " ").trim();
    const key = row.classified ? "classified" : `unit:${unit}`;
    const notice = notices.get(key) ?? { unit, lines: [] };
    notices.set(key, notice);
    notice.lines.push(...lines);
  }
  return {
    sheet: review.sheetName,
    missingColumns: missingColumnsOf(review.plan),
    sheetLines: review.findings
      .filter((finding) => finding.row === null && isFaulty(finding))
      .map((finding) => findingText(locale, finding, review.unit).line),
    notices: [...notices.values()],
    due: due ?? endOfOctober(review.asOf),
  };
}

/** Whether anything has to be put right. */
export const isComplete = ({ missingColumns, sheetLines, notices }: Completeness): boolean =>
  missingColumns.length + sheetLines.length + notices.length === 0;

function endOfOctober(asOf: Day): Day | null {
  const last = dayOf(civilOf(asOf).year, 10, 31);
  return last !== null && asOf <= last ? last : null;
}

const isFaulty = ({ kind, severity }: Finding): boolean => kind === "data" && severity !== "info";

function linesOf(row: RowReview, review: SheetReview, locale: Locale): readonly NoticeLine[] {
  const told = allFindings(review).filter((finding) => finding.row === row.row);
  return told
    .filter((finding) => finding.rule === MISSING_RULE || isFaulty(finding))
    .map((finding): NoticeLine => {
      const { what, todo } = findingText(locale, finding, review.unit);
      return {
        kind: finding.rule === MISSING_RULE || BLANK_RULE.test(finding.rule) ? "missing" : "faulty",
        row: row.row,
        project: row.project.name.replace(/\s+/g, " ").trim(),
        cells: [...new Set(finding.cells.map((cell) => addressOf(cell.row, cell.column)))].join(
          text(locale, "issues.join.cells"),
        ),
        problem: what,
        todo,
      };
    })
    .sort((a, b) => Number(a.kind === "faulty") - Number(b.kind === "faulty"));
}

const classifiedLine = ({ row }: RowReview, locale: Locale): NoticeLine => ({
  kind: "classified",
  row,
  project: "",
  cells: "",
  problem: text(locale, "issues.classified"),
  todo: "",
});

/** Field names for a sentence. */
export const fieldNames = (fields: readonly FieldKey[], locale: Locale): string =>
  fields
    .map((field) => (locale === "zh-CN" ? FIELDS[field].zh : textOfKey(locale, `field.${field}`)))
    .join(text(locale, "issues.join.cells"));
