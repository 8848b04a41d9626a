import { FIELDS, type FieldKey } from "../fields";
import {
  findingText,
  listText,
  readingText,
  rowsText,
  severityKey,
  text,
  unitName,
  type Locale,
  type MessageData,
  type MessageKey,
  knownAmount,
} from "./words";
import { cellsText } from "./cells";
import { crossCheck, crossText, pairText, placeText } from "../library/across";
import type { PolicyPack } from "../regulation";
import { placesOfColumn } from "../plan";
import { addressOf } from "../sheet";
import { summarise, type Finding, type RowReview, type SheetReview } from "../review";
import { termText } from "../review/words";
import type { ReviewedSheet } from "../files";
import type { FileReview } from "./reviewFile";
import type { ReviewRequest } from "./options";

/** What a person reads of one file: a line for each finding, then counts and sums of each sheet. */
export function fileText(result: FileReview, { locale, policy }: ReviewRequest): string {
  const say = (key: MessageKey, data: MessageData): string => text(locale, key, data);
  const lines: string[] = [];
  for (const sheet of result.sheets)
    lines.push(...findingLines(result.file, sheet.review, locale), ...sheetLines(result.file, sheet, locale), "");
  lines.push(...crossLines(result, policy, locale));
  for (const { name, reason } of result.skippedSheets)
    lines.push(say("cli.sheet.skipped", { file: result.file, sheet: name, reason }));
  return lines.map((line) => `${printable(line)}\n`).join("");
}

/** What the sheets say of one project; nothing where there is nothing to verify. */
function crossLines({ file, sheets }: FileReview, policy: PolicyPack, locale: Locale): string[] {
  const { findings, pairs } = crossCheck(
    sheets.map(({ review, title }) => ({ id: review.sheetName, title, review })),
    policy.places,
  );
  const unit = sheets[0]?.review.unit ?? "万元";
  const lines = [
    ...findings.map((finding) => {
      const { what, todo, facts } = crossText(finding, locale, unit);
      const places = listText(
        locale,
        finding.places.map((place) => placeText(place, locale)),
      );
      return `${file}!${places}  ${text(locale, "severity.warning")}  ${[what, ...facts].join(locale === "zh-CN" ? "；" : "; ")}${locale === "zh-CN" ? "。" : ". "}${todo}`;
    }),
    ...pairs.map((pair) => `${file}  ${text(locale, "severity.info")}  ${pairText(pair, locale)}`),
  ];
  return lines.length > 0 ? [text(locale, "cli.across", { file }), ...lines, ""] : [];
}

function findingLines(file: string, review: SheetReview, locale: Locale): string[] {
  const line = (place: string, finding: Finding): string => {
    const word = text(locale, severityKey(finding));
    return `${file}!${review.sheetName}!${place}  ${word}  ${finding.rule}  ${findingText(locale, finding, review.unit).line}`;
  };
  return [
    ...review.findings.map((finding) => line(placeOf(finding, null, review, locale), finding)),
    ...review.rows.flatMap((row) =>
      row.findings.map((finding) => line(placeOf(finding, row, review, locale), finding)),
    ),
  ];
}

/** The first cell of a finding; else its row's name cell; of a classified row no cell but the row. */
function placeOf(finding: Finding, row: RowReview | null, { plan }: SheetReview, locale: Locale): string {
  const [cell] = finding.cells;
  if (cell) return addressOf(cell.row, cell.column);
  if (!row) return text(locale, "cli.line.noPlace");
  const name = plan.columns.find(({ field }) => field === "name");
  return row.classified || !name ? `${row.row}:${row.row}` : addressOf(row.row, name.column);
}

function sheetLines(file: string, { review, withoutResult, strays }: ReviewedSheet, locale: Locale): string[] {
  const { plan, unit } = review;
  const say = (key: MessageKey, data: MessageData): string => text(locale, key, data, unit);
  const listed = (items: readonly string[]): string => listText(locale, items);
  const summary = summarise(review);
  const term = (field: FieldKey): string => FIELDS[field][locale === "zh-CN" ? "zh" : "en"];
  const years = [
    ...new Set(review.rows.flatMap((row) => row.undecided.flatMap((undecided) => undecided.years ?? []))),
  ].sort((a, b) => a - b);
  const lines = [
    say(plan.isForm ? "cli.sheet.headForm" : "cli.sheet.head", {
      file,
      sheet: review.sheetName,
      rows: { rows: plan.headerRows },
      unit: unitName(locale, unit),
      projects: summary.projects,
    }),
    say("cli.sheet.counts", {
      law: summary.violations,
      data: summary.dataErrors,
      warnings: summary.warnings,
      notes: summary.notes,
      undecided: summary.undecided,
    }),
    ...summary.byTier.map(({ tier, projects, total }) =>
      say("cli.sheet.tier", {
        tier: termText(locale, `tier.${tier}`, review.words),
        projects,
        total: knownAmount(total),
      }),
    ),
  ];
  const optional: [boolean, MessageKey, MessageData][] = [
    [summary.outOfScope > 0, "cli.sheet.outOfScope", { count: summary.outOfScope }],
    [summary.classified > 0, "cli.sheet.classified", { count: summary.classified }],
    [
      true,
      plan.isForm ? "cli.sheet.cells" : "cli.sheet.columns",
      {
        columns: listed(
          plan.columns.map((each) =>
            say("cli.sheet.column", {
              field: term(each.field),
              letter: placesOfColumn(each),
            }),
          ),
        ),
      },
    ],
    [
      plan.otherRows.some(({ kind }) => kind !== "continuation"),
      "cli.sheet.skippedRows",
      { rows: { rows: plan.otherRows.filter(({ kind }) => kind !== "continuation").map(({ row }) => row) } },
    ],
    [
      plan.hiddenRows.length + plan.hiddenColumns.length > 0,
      "cli.sheet.hidden",
      { rows: plan.hiddenRows.length, columns: plan.hiddenColumns.length },
    ],
    [
      review.notChecked.length > 0,
      "cli.sheet.notChecked",
      {
        rules: listed(
          review.notChecked.map(({ rule, needs }) =>
            say("cli.sheet.notCheckedRule", { rule, fields: listed(needs.map(term)) }),
          ),
        ),
      },
    ],
    [years.length > 0, "cli.sheet.years", { years: listed(years.map((year) => say("undecided.year", { year }))) }],
    [
      withoutResult.length > 0,
      "cli.sheet.withoutResult",
      { count: withoutResult.length, cells: cellsText(withoutResult, locale) },
    ],
    [strays.length > 0, "cli.sheet.strays", { cells: cellsText(strays, locale) }],
  ];
  return [
    ...lines,
    ...optional.filter(([wanted]) => wanted).map(([, key, data]) => say(key, data)),
    ...review.readings.map(({ reading, option }) =>
      say("cli.sheet.reading", { reading, text: readingText(locale, reading, option, review.words?.terms) }),
    ),
  ];
}

/** Faults of ours in a review: for stderr, in both kinds of output. */
export function faultLines(result: FileReview, locale: Locale): string[] {
  return result.sheets.flatMap(({ review }) =>
    review.faults.map(({ rule, row, detail }) =>
      printable(
        text(locale, "cli.sheet.fault", {
          rule,
          place: `${result.file}!${review.sheetName}!${row === null ? "" : rowsText(locale, [row])}`,
          detail,
        }),
      ),
    ),
  );
}

/**
 * Text for a terminal, one line: cell text must not move the cursor, colour the screen or turn the reading direction.
 */
export function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ");
}
