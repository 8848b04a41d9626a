import { fenToText, isoOf, type Fen } from "../exact";
import { citationText, findingText, type Locale } from "./words";
import { addressOf, columnName } from "../sheet";
import { placeOfColumn } from "../plan";
import type { Finding, RowReview, SheetReview } from "../review";
import type { ComputedValues } from "../rules/values";
import type { FileReview } from "./reviewFile";
import type { ReviewRequest } from "./options";

/**
 * The JSON output, piece by piece: one object with policy, base date and files. Its names are an interface for scripts
 * and change only together with their readers. Amounts are decimal strings in 万元.
 */
export function jsonHead({ policy, asOf }: ReviewRequest): string {
  return `{"policy":${JSON.stringify(policy.id)},"asOf":${JSON.stringify(isoOf(asOf))},"files":[`;
}

export const JSON_TAIL = "]}\n";

/** One file's object in pieces: a sheet of 100,000 rows is some hundred megabytes, which need not stand in memory at once. */
export function* jsonFile({ file, error, skippedSheets, sheets }: FileReview, locale: Locale): Generator<string> {
  yield `${withoutEnd({ file, error, skippedSheets })},"sheets":[`;
  for (const [index, { review }] of sheets.entries()) {
    yield `${index > 0 ? "," : ""}${withoutEnd(sheetJson(review, locale))},"rows":[`;
    for (let from = 0; from < review.rows.length; from += ROWS_AT_ONCE) {
      const rows = review.rows
        .slice(from, from + ROWS_AT_ONCE)
        .map((row) => JSON.stringify(rowJson(row, review, locale)));
      yield `${from > 0 ? "," : ""}${rows.join(",")}`;
    }
    yield "]}";
  }
  yield "]}";
}

const ROWS_AT_ONCE = 500;
const withoutEnd = (object: object): string => JSON.stringify(object).slice(0, -1);

/** All of a sheet but its rows. */
function sheetJson(review: SheetReview, locale: Locale): object {
  const { plan } = review;
  const rowsOf = (wanted: (kind: string) => boolean): number[] =>
    plan.otherRows
      .filter(({ kind }) => wanted(kind))
      .map(({ row }) => row)
      .sort((a, b) => a - b);
  return {
    name: review.sheetName,
    headerRows: plan.headerRows,
    unit: plan.unit,
    columns: Object.fromEntries(plan.columns.map(({ field, column }) => [field, columnName(column)])),
    ...(plan.isForm ? { form: Object.fromEntries(plan.columns.map((each) => [each.field, placeOfColumn(each)])) } : {}),
    skippedRows: rowsOf((kind) => kind !== "continuation"),
    continuationRows: rowsOf((kind) => kind === "continuation"),
    notChecked: review.notChecked,
    findings: review.findings.map((finding) => findingJson(finding, review, locale)),
  };
}

function rowJson(row: RowReview, review: SheetReview, locale: Locale): unknown {
  const findings = row.findings.map((finding) => findingJson(finding, review, locale));
  // Of a classified row nothing else is ever written down.
  if (row.classified || !row.computed) return { row: row.row, applies: row.applies, tier: "NA", findings };
  return {
    row: row.row,
    project: row.project,
    applies: row.applies,
    tier: row.computed.tier.tier,
    computed: computedJson(row.computed),
    undecided: row.undecided.map(({ rule, missing, years = [] }) => ({ rule, missing, years })),
    findings,
  };
}

function computedJson({ total, supplement, adjustment, mixed }: ComputedValues): unknown {
  return {
    total_wan: wan(total.total),
    supp_cap: wan(supplement.cap),
    supp_used: wan(supplement.used),
    supp_remaining: wan(supplement.remaining),
    supp_effective_remaining: wan(supplement.effectiveRemaining),
    supp_excess: wan(supplement.excess),
    supp_tier_single: supplement.tierSingle,
    supp_tier_cum: supplement.tierCumulative,
    supp_tier: supplement.tier,
    adj_cap: wan(adjustment.cap),
    adj_used: wan(adjustment.used),
    adj_remaining: wan(adjustment.remaining),
    adj_route: adjustment.route,
    lead: mixed.lead && LEADS[mixed.lead],
  };
}

/** The contract of the JSON names them in Chinese. */
export const LEADS = {
  developmentReform: "市发改委",
  digitalEconomy: "市数字经济局",
  unnamed: "未规定",
  UNKNOWN: "UNKNOWN",
} as const;

export function findingJson(finding: Finding, review: Pick<SheetReview, "unit">, locale: Locale): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    kind: finding.kind,
    cite: finding.cite ? citationText(locale, finding.cite) : null,
    cells: finding.cells.map(({ row, column }) => addressOf(row, column)),
    message: findingText(locale, finding, review.unit).line,
  };
}

/** An amount as a decimal string in 万元. */
export const wan = (fen: Fen | null): string | null => (fen === null ? null : fenToText(fen, "万元"));
