/** What a run of mutation testing found: counts, and the mutants that no test noticed, each with the line it changed. */
export type MutantStatus =
  "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored" | "RuntimeError" | "CompileError";

/** The part of Stryker's report that is read here (mutation-testing-report-schema 2). */
export interface StrykerReport {
  files: Record<
    string,
    {
      source: string;
      mutants: {
        mutatorName: string;
        replacement?: string;
        status: MutantStatus;
        location: { start: { line: number; column: number }; end: { line: number; column: number } };
      }[];
    }
  >;
}

/** A mutant that no test noticed. `line` is the text of its first line: a reason stays with it when lines move. */
export interface Survivor {
  file: string;
  at: string;
  line: string;
  mutator: string;
  from: string;
  to: string;
}

/** Why a survivor is right to survive (usually: the change makes no difference to any result). */
export interface Reason {
  file: string;
  line: string;
  mutator: string;
  to: string;
  reason: string;
}

export interface Outcome {
  found: number;
  noticed: number;
  survivors: Survivor[];
}

/** Mutators whose survivors are never counted away by the share: a comparison or a bound decides verdicts. */
const DECIDING = new Set(["EqualityOperator"]);

/**
 * Counts and survivors of a report, of the files of this run: it carries along what earlier runs found in others. Mutants that
 * could not run, and those set aside on purpose, are not counted.
 */
export function outcomeOf(report: StrykerReport, files: readonly string[]): Outcome {
  const survivors: Survivor[] = [];
  let noticed = 0;
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    if (!files.includes(file)) continue;
    const lines = source.split("\n");
    for (const mutant of mutants) {
      if (mutant.status === "Killed" || mutant.status === "Timeout") noticed += 1;
      else if (mutant.status === "Survived" || mutant.status === "NoCoverage") {
        const { start, end } = mutant.location;
        const first = lines[start.line - 1] ?? "";
        survivors.push({
          file,
          at: `${start.line}:${start.column}`,
          line: first.trim(),
          mutator: mutant.mutatorName,
          from: start.line === end.line ? first.slice(start.column - 1, end.column - 1) : first.slice(start.column - 1),
          to: mutant.replacement ?? "",
        });
      }
    }
  }
  return { found: noticed + survivors.length, noticed, survivors };
}

/** The reason written down for a survivor, or null. */
export function reasonOf(survivor: Survivor, reasons: readonly Reason[]): Reason | null {
  return (
    reasons.find(
      ({ file, line, mutator, to }) =>
        file === survivor.file && line === survivor.line && mutator === survivor.mutator && to === survivor.to,
    ) ?? null
  );
}

/** Whether a survivor changes a comparison. */
export function decides({ mutator }: Survivor): boolean {
  return DECIDING.has(mutator);
}

/** Noticed mutants of all, in per cent with one decimal, rounded down: 94.96 is not 95. */
export function shareOf({ found, noticed }: Pick<Outcome, "found" | "noticed">): number {
  return found === 0 ? 100 : Math.floor((noticed * 1000) / found) / 10;
}
