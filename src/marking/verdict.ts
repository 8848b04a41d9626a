import { text, type Locale, type MessageKey } from "../messages";
import { undetermined } from "../review/undetermined";
import type { Finding } from "../review/types";
import type { Severity } from "../rules/types";
import type { MarkedRow } from "./rows";

export type FindingWord = "law" | "data" | "warning" | "info";

/** Which of the four words a finding is told by: law and data errors are told apart (reading 0.6). */
export function wordOf(finding: Pick<Finding, "severity" | "kind">): FindingWord {
  return finding.severity === "error" ? finding.kind : finding.severity;
}

/** What the verdict cell of a row says, and how heavy it weighs. Notes weigh nothing. */
export interface Verdict {
  readonly text: string;
  readonly weight: Severity | null;
}

/** 不符合 2 项；需核实 1 项；未判定 — or why there is none. Empty for a row that is no project and has no finding. */
export function verdictOf(row: MarkedRow, locale: Locale): Verdict {
  if (row.classified) return { text: text(locale, "marking.verdict.classified"), weight: null };
  const counts = (["law", "data", "warning"] as const)
    .map((word) => ({ word, count: row.findings.filter((finding) => wordOf(finding) === word).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ word, count }) =>
    text(locale, "marking.verdict.count", { word: wordText(locale, word), count }),
  );
  if (row.review?.applies === false) parts.unshift(text(locale, "marking.verdict.notApplicable"));
  if (row.explained.length > 0)
    parts.push(
      text(locale, "marking.verdict.count", {
        word: text(locale, "marking.word.explained"),
        count: row.explained.length,
      }),
    );
  if (row.review && undetermined(row.review).length > 0) parts.push(text(locale, "marking.verdict.undecided"));
  else if (isClean(row)) parts.push(text(locale, "marking.verdict.clean"));
  const weight = counts.length === 0 ? null : counts.some(({ word }) => word !== "warning") ? "error" : "warning";
  return { text: parts.join(text(locale, "marking.verdict.join")), weight };
}

/** Whether a project row has no finding but notes, nothing explained, and applies: 问题说明 then tells what was not checked. */
export function isClean({ review, findings, explained }: MarkedRow): boolean {
  return (
    review !== null &&
    review.applies !== false &&
    explained.length === 0 &&
    findings.every((finding) => wordOf(finding) === "info")
  );
}

const WORDS = {
  law: "severity.errorLaw",
  data: "severity.errorData",
  warning: "severity.warning",
  info: "severity.info",
} as const satisfies Readonly<Record<FindingWord, MessageKey>>;

export function wordText(locale: Locale, word: FindingWord): string {
  return text(locale, WORDS[word]);
}
