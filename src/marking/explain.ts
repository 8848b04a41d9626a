import type { MoneyUnit } from "../exact";
import type { FieldKey } from "../fields";
import { readingText, text, type Locale } from "../messages";
import { findingText } from "../rules/findingText";
import type { Finding, SheetReview } from "../review/types";
import type { MarkedRow } from "./rows";
import { wordOf, wordText } from "./verdict";

/** A cell takes 32,767 characters; a reader takes far fewer. */
const LONGEST = 8000;

/**
 * 问题说明: everything a black-and-white print needs: each finding with its word, the cells it stands on, the clause and
 * what to do, numbered, those that a person explained last, with what was said; then what could not be decided and for want of what, and readings in force that are not the
 * usual ones. "" when there is nothing to say.
 */
export function explanationOf(
  row: MarkedRow,
  { unit, readings, words }: Pick<SheetReview, "unit" | "readings" | "words">,
  locale: Locale,
): string {
  if (row.classified) return "";
  const lines: string[] = [];
  let length = 0;
  const all = [...row.findings.map((finding) => ({ finding, said: "" })), ...row.explained];
  for (const { finding, said } of all) {
    const line = withSaid(lineOf(finding, row.row, lines.length + 1, unit, locale), said, locale);
    if (length + line.length > LONGEST) {
      lines.push(text(locale, "marking.line.rest", { count: all.length - lines.length }));
      break;
    }
    lines.push(line);
    length += line.length;
  }
  lines.push(...notesOf(row, unit, locale));
  if (lines.length > 0)
    for (const { reading, option } of readings)
      lines.push(text(locale, "marking.note.reading", { text: readingText(locale, reading, option, words?.terms) }));
  return lines.join("\n");
}

function withSaid(line: string, said: string, locale: Locale): string {
  return said === "" ? line : text(locale, "marking.line.said", { line, said });
}

function lineOf(finding: Finding, row: number, number: number, unit: MoneyUnit, locale: Locale): string {
  const cells = finding.cells
    .filter(({ field }) => field !== null)
    .map((cell) =>
      cell.row === row
        ? fieldTerm(cell.field as FieldKey, locale)
        : text(locale, "marking.line.elsewhere", {
            field: fieldTerm(cell.field as FieldKey, locale),
            rows: { rows: [cell.row] },
          }),
    );
  const named = [...new Set(cells)].join(text(locale, "marking.line.separator"));
  return text(locale, "marking.line", {
    number,
    word: wordText(locale, wordOf(finding)),
    cells: named && text(locale, "marking.line.cells", { cells: named }),
    text: findingText(locale, finding, unit).line,
  });
}

function notesOf({ review }: MarkedRow, unit: MoneyUnit, locale: Locale): readonly string[] {
  if (!review) return [];
  const notes: string[] = [];
  const supplement = review.applies === false ? null : review.computed?.supplement;
  if (
    supplement &&
    supplement.remaining !== null &&
    supplement.effectiveRemaining !== null &&
    supplement.remaining > supplement.effectiveRemaining
  ) {
    notes.push(text(locale, "marking.note.estimateLeaves", { amount: { fen: supplement.effectiveRemaining } }, unit));
  }
  const missing = [...new Set(review.undecided.flatMap((undecided) => undecided.missing))].map((field) =>
    fieldTerm(field, locale),
  );
  const years = [...new Set(review.undecided.flatMap((undecided) => undecided.years ?? []))].map((year) =>
    text(locale, "undecided.year", { year }),
  );
  if (review.undecided.length > 0) {
    notes.push(
      text(locale, "marking.note.undecided", {
        count: review.undecided.length,
        fields: [...missing, ...years].join(text(locale, "marking.line.separator")),
      }),
    );
  }
  return notes;
}

const fieldTerm = (field: FieldKey, locale: Locale): string => text(locale, `field.${field}`);
