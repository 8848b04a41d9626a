import { circled, readingText, text, type Locale } from "../messages";
import type { FieldKey } from "../fields";
import { shortText } from "../rules/findingText";
import type { Finding, SheetReview } from "../review/types";
import type { MarkedRow } from "./rows";
import { isClean, wordOf, wordText, type FindingWord } from "./verdict";

/** A line that nobody reads to its end; the whole is in the pane and the list of issues. */
const LONGEST = 600;
/** Missing fields named at most. */
const MOST_FIELDS = 3;

const ORDER: readonly FindingWord[] = ["law", "data", "warning", "info"];

/**
 * 问题说明: one line in telling order: the findings in a few words with their clauses, the gravest first, numbered; those
 * that a person explained with what was said; then how many clauses could not be decided, and readings in force that are
 * not the usual ones. "" when there is nothing to say. The whole text is in the pane, the hints and the list of issues.
 * @param wrap one finding a line, for cells that wrap
 */
export function explanationOf(
  row: MarkedRow,
  review: Pick<SheetReview, "unit" | "readings" | "words" | "notChecked">,
  locale: Locale,
  wrap = false,
): string {
  if (row.classified) return "";
  const groups = [...findingsOf(row, review, locale, wrap), ...notesOf(row, review, locale)];
  if (groups.length > 0)
    for (const { reading, option } of review.readings)
      groups.push(
        text(locale, "marking.note.reading", { text: readingText(locale, reading, option, review.words?.terms) }),
      );
  return groups.join(wrap ? "\n" : text(locale, "marking.verdict.join"));
}

/** Findings by their word; errors of law stand without one, as the first and gravest. */
function findingsOf(
  row: MarkedRow,
  { unit }: Pick<SheetReview, "unit">,
  locale: Locale,
  wrap: boolean,
): readonly string[] {
  const groups: string[] = [];
  const between = wrap ? "\n" : locale === "zh-CN" ? "" : " ";
  let number = 0;
  let length = 0;
  let left = 0;
  const itemOf = (finding: Finding, said: string): string | null => {
    if (length > LONGEST) {
      left += 1;
      return null;
    }
    const { what, clause } = shortText(locale, finding, unit);
    const item = text(locale, "marking.line.item", {
      number: circled((number += 1)),
      text: what,
      clause: clause === null ? "" : text(locale, "marking.line.clause", { clause }),
    });
    length += item.length;
    return said === "" ? item : text(locale, "marking.line.said", { line: item, said });
  };
  const add = (word: string | null, items: readonly (string | null)[]): void => {
    const told = items.filter((item) => item !== null).join(between);
    if (told !== "") groups.push(word === null ? told : text(locale, "marking.line.kind", { word, text: told }));
  };
  for (const word of ORDER)
    add(
      word === "law" ? null : wordText(locale, word),
      row.findings.filter((finding) => wordOf(finding) === word).map((finding) => itemOf(finding, "")),
    );
  add(
    null,
    row.explained.map(({ finding, said }) => itemOf(finding, said)),
  );
  if (left > 0) groups.push(text(locale, "marking.line.rest", { count: left }));
  return groups;
}

/** What was not checked: silence must not read as compliance. */
function notesOf(row: MarkedRow, { notChecked }: Pick<SheetReview, "notChecked">, locale: Locale): readonly string[] {
  const { review } = row;
  if (!review) return [];
  const notes: string[] = [];
  const open = review.undecided;
  if (open.length > 0) {
    const missing = [...new Set(open.flatMap(({ missing: fields }) => fields))].map((field) =>
      fieldTerm(field, locale),
    );
    const years = [...new Set(open.flatMap(({ years: all }) => all ?? []))].map((year) =>
      text(locale, "undecided.year", { year }),
    );
    const all = [...missing, ...years];
    const named = all.slice(0, MOST_FIELDS).join(text(locale, "marking.line.separator"));
    notes.push(
      text(locale, "marking.note.undecided", {
        count: new Set(open.map(({ rule }) => rule)).size,
        fields: all.length > MOST_FIELDS ? text(locale, "marking.note.undecidedMore", { fields: named }) : named,
      }),
    );
  }
  if (isClean(row) && review.applies !== false && notChecked.length > 0)
    notes.push(text(locale, "marking.note.notChecked", { count: notChecked.length }));
  return notes;
}

const fieldTerm = (field: FieldKey, locale: Locale): string => text(locale, `field.${field}`);
