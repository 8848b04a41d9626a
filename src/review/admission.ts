/**
 * 入库意见: what a review says of a project's way into the library (Articles 7, 9, 15 to 27 and 30). It is drawn from the
 * findings of the application alone: approval, contracts and money come later and say nothing of it.
 */
import { FUND_PARTS, type FieldKey } from "../fields";
import type { Citation } from "../regulation/types";
import type { Finding, RowReview, SheetReview } from "./types";
import { undetermined } from "./undetermined";

/** 可入库, 需补正, 原则上不予立项, 不适用. */
export type AdmissionVerdict = "admit" | "amend" | "refuse" | "notApplicable";

export const ADMISSION_VERDICTS: readonly AdmissionVerdict[] = ["refuse", "amend", "admit", "notApplicable"];

export interface Admission {
  readonly verdict: AdmissionVerdict;
  /** What it rests on, the gravest first. */
  readonly reasons: readonly Finding[];
  /** Fields that are blank and without which something could not be decided. */
  readonly missing: readonly FieldKey[];
  /** As missingColumnsOf the sheet. */
  readonly missingColumns: readonly FieldKey[];
  /** Checks of the application that the sheet has no columns for. */
  readonly unchecked: number;
}

/** What an application has to say (Article 9). */
const ASKED: readonly FieldKey[] = ["name", "unit", "content", "basis", "goal", "mode", "total", "fund"];

/** What an application has to say (Article 9) and the sheet has no column for. */
export function missingColumnsOf({ columns, sectionUnits }: SheetReview["plan"]): readonly FieldKey[] {
  const bound = new Set(columns.map(({ field }) => field));
  if (sectionUnits === "all") bound.add("unit");
  const isThere = (field: FieldKey): boolean =>
    bound.has(field) || (field === "fund" && FUND_PARTS.some((source) => bound.has(source)));
  return ASKED.filter((field) => !isThere(field));
}

/** Chapters two and three, and the source of the money: what is looked at before a project is taken in. */
const OF_APPLICATION: ReadonlySet<number> = new Set([7, 9, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30]);

/** Not in the library yet is what the question is about, no answer to it. */
const isOfApplication = ({ article, paragraph }: Citation): boolean =>
  OF_APPLICATION.has(article) && !(article === 9 && paragraph === 2);

/** Clauses that say of a project that it is in principle not approved (18, 20) or not to be applied for (24). */
const isRefusal = ({ article, paragraph }: Citation): boolean =>
  article === 18 || (article === 20 && paragraph === 2) || article === 24;

/**
 * The admission of each open project of a review, by its row.
 * @param isExplained whether a person explained a finding: it then stands in nobody's way
 */
export function admissionsOf(
  review: SheetReview,
  isExplained: (finding: Finding) => boolean = () => false,
): ReadonlyMap<number, Admission> {
  const told = toldByRow(review);
  const missingColumns = missingColumnsOf(review.plan);
  const unchecked = review.notChecked.filter(({ rule }) => citesApplication(rule)).length;
  const under = `${unchecked} ${missingColumns.join()}`;
  const admissions = new Map<number, Admission>();
  for (const row of review.rows) {
    if (row.classified || row.computed === null) continue;
    const also = [...(row.shared ?? []), ...(told.get(row.row) ?? [])];
    const all = also.length > 0 ? [...row.findings, ...also] : row.findings;
    const findings = all.some(isExplained) ? all.filter((finding) => !isExplained(finding)) : all;
    const known = KNOWN.get(row);
    if (known?.under === under && isSame(known.findings, findings)) {
      admissions.set(row.row, known.admission);
      continue;
    }
    const admission = { ...admissionOf(row, findings, missingColumns), unchecked };
    KNOWN.set(row, { under, findings, admission });
    admissions.set(row.row, admission);
  }
  return admissions;
}

/** What was said of a row last; it holds while the row and what is told of it are the same. */
const KNOWN = new WeakMap<
  RowReview,
  { readonly under: string; readonly findings: readonly Finding[]; readonly admission: Admission }
>();

const isSame = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, at) => finding === b[at]);

function admissionOf(
  row: RowReview,
  findings: readonly Finding[],
  missingColumns: readonly FieldKey[],
): Omit<Admission, "unchecked"> {
  const nothing = { missing: [], missingColumns: [] };
  if (row.applies === false)
    return {
      verdict: "notApplicable",
      reasons: findings.filter(({ rule }) => rule.startsWith("SCOPE-")).slice(0, 1),
      ...nothing,
    };
  const own = findings.filter(({ cite }) => cite !== null && isOfApplication(cite));
  const refused = own.filter(({ cite, severity }) => cite !== null && severity !== "info" && isRefusal(cite));
  if (refused.length > 0) return { verdict: "refuse", reasons: refused, ...nothing };
  const faulty = findings.filter(({ kind, severity }) => kind === "data" && severity !== "info");
  // A word in a name is no proof, but nobody may call the project fit before it is answered.
  const toAmend = own.filter(({ cite, severity }) => severity !== "info" || (cite !== null && isRefusal(cite)));
  const missing = [
    ...new Set([
      ...undetermined(row),
      ...row.undecided.filter(({ rule }) => citesApplication(rule)).flatMap((open) => open.missing),
    ]),
  ];
  const isReady = [faulty, toAmend, missing, missingColumns].every(({ length }) => length === 0);
  return { verdict: isReady ? "admit" : "amend", reasons: [...toAmend, ...faulty], missing, missingColumns };
}

/** By the article in its id (A20-CLOUD): what could not be judged has no finding that cites it. */
function citesApplication(rule: string): boolean {
  return OF_APPLICATION.has(Number(/^A(\d+)-/.exec(rule)?.[1])) && rule !== "A9-NOTINLIB";
}

/** Findings of the sheet that name rows. */
function toldByRow({ findings }: SheetReview): ReadonlyMap<number, readonly Finding[]> {
  const told = new Map<number, Finding[]>();
  for (const finding of findings)
    for (const row of finding.row === null ? finding.rows : [finding.row]) {
      const here = told.get(row);
      if (here) here.push(finding);
      else told.set(row, [finding]);
    }
  return told;
}
