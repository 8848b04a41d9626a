/** The end of a run: counts of each file, and one table of all. */
import { isoOf, sumKnown, type Fen } from "../exact";
import { summarise } from "../review";
import type { ReviewRequest } from "./options";
import { printable } from "./print";
import type { FileReview } from "./reviewFile";
import { table } from "./table";
import { text, type Locale, type MessageData, type MessageKey } from "./words";

export interface FileTotals {
  readonly file: string;
  readonly sheets: number;
  readonly projects: number;
  /** null: no project of it says one. */
  readonly total: Fen | null;
  readonly law: number;
  readonly data: number;
  readonly warnings: number;
  readonly notes: number;
  /** Rows of which 未判定 is read. */
  readonly undecided: number;
  readonly failed: boolean;
}

/** Counts of one file, small enough to be kept for sixty. */
export function totalsOf({ file, sheets, error }: FileReview): FileTotals {
  const summaries = sheets.map(({ review }) => summarise(review));
  const sum = (pick: (summary: (typeof summaries)[number]) => number): number =>
    summaries.reduce((all, summary) => all + pick(summary), 0);
  return {
    file,
    sheets: sheets.length,
    projects: sum(({ projects }) => projects),
    failed: error !== null,
    // Nothing adds up to 0; projects of which none says a total do not.
    total: summaries.every(({ byTier }) => byTier.length === 0)
      ? 0n
      : sumKnown(summaries.flatMap(({ byTier }) => byTier.map(({ total }) => total))),
    law: sum(({ violations }) => violations),
    data: sum(({ dataErrors }) => dataErrors),
    warnings: sum(({ warnings }) => warnings),
    notes: sum(({ notes }) => notes),
    undecided: sum(({ undecided }) => undecided),
  };
}

/** The end of a run: for several files one table of all, then base date and parameters. */
export function endText(files: readonly FileTotals[], { locale, asOf, policy }: ReviewRequest): string {
  const say = (key: MessageKey, data: MessageData = {}): string => text(locale, key, data);
  const clean = files.every(
    ({ law, data, warnings, notes, undecided, failed }) => !failed && law + data + warnings + notes + undecided === 0,
  );
  const basis = `${clean ? `${say("cli.end.none")}\n` : ""}${say("cli.end.basis", { asOf: isoOf(asOf), policy: policy.id })}\n`;
  if (files.length < 2) return basis;
  const words = (["errorLaw", "errorData", "warning", "info"] as const).map((word) => say(`severity.${word}`));
  const row = (name: string, all: readonly FileTotals[], status: string): string[] => {
    const sum = (pick: (totals: FileTotals) => number): string =>
      String(all.reduce((total, totals) => total + pick(totals), 0));
    return [
      printable(name),
      sum(({ sheets }) => sheets),
      sum(({ projects }) => projects),
      amount(sumKnown(all.map(({ total }) => total)), locale),
      sum(({ law }) => law),
      sum(({ data }) => data),
      sum(({ warnings }) => warnings),
      sum(({ notes }) => notes),
      sum(({ undecided }) => undecided),
      status,
    ];
  };
  return `\n${table([
    [
      say("cli.table.file"),
      say("cli.table.sheets"),
      say("cli.table.projects"),
      say("cli.table.total"),
      ...words,
      say("marking.verdict.undecided"),
      say("cli.table.status"),
    ],
    ...files.map((totals) =>
      row(totals.file, [totals], say(totals.failed ? "cli.table.failed" : "cli.table.reviewed")),
    ),
    row(say("cli.table.all", { files: files.length }), files, ""),
  ])}\n${basis}`;
}

const amount = (fen: Fen | null, locale: Locale): string =>
  fen === null ? "—" : text(locale, "cli.amount", { amount: { fen } });
