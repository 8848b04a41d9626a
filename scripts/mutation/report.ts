/** What a run of mutation testing found: counts, and the changes that no test noticed. */
import type { Mutant } from "../../test/mutation/instrument";

/**
 * Killed: a test failed. Timeout: the tests did not come to an end. Survived: all held. NoCoverage: no test comes across it.
 * Static: only the loading of the modules does (a table, a rule's declarations); not tried, not counted.
 */
export type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Static";

export interface Tried {
  mutant: Mutant;
  status: Status;
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
  /** Changes of what is done once, when a module is loaded: not among those found. */
  untried: number;
  /** Survivors with a written reason: they change no result that a test could look at. Not among those found. */
  equal: number;
  survivors: Mutant[];
}

/** Mutators whose survivors are never counted away by the share: a comparison or a bound decides verdicts. */
const DECIDING = new Set(["EqualityOperator"]);

export function outcomeOf(tried: readonly Tried[], reasons: readonly Reason[] = []): Outcome {
  const counted = tried.filter(({ status }) => status !== "Static");
  const all = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const survivors = all.filter(({ mutant }) => reasonOf(mutant, reasons) === null);
  return {
    found: counted.length - all.length + survivors.length,
    noticed: counted.length - all.length,
    untried: tried.length - counted.length,
    equal: all.length - survivors.length,
    survivors: survivors.map(({ mutant }) => mutant),
  };
}

/** The reason written down for a survivor, or null. */
export function reasonOf(survivor: Mutant, reasons: readonly Reason[]): Reason | null {
  return (
    reasons.find(
      ({ file, line, mutator, to }) =>
        file === survivor.file && line === survivor.line && mutator === survivor.mutator && to === survivor.to,
    ) ?? null
  );
}

/** Whether a change is one of a comparison. */
export function decides({ mutator }: Mutant): boolean {
  return DECIDING.has(mutator);
}

/** Noticed changes of all, in per cent with one decimal, rounded down: 94.96 is not 95. */
export function shareOf({ found, noticed }: Pick<Outcome, "found" | "noticed">): number {
  return found === 0 ? 100 : Math.floor((noticed * 1000) / found) / 10;
}

/**
 * Where the share of all lies that a sample speaks for, with 95 % confidence, in per cent (Wilson's interval, which keeps within
 * 0 and 100).
 */
export function intervalOf({ found, noticed }: Pick<Outcome, "found" | "noticed">): readonly [number, number] {
  if (found === 0) return [0, 100];
  const z = 1.96;
  const share = noticed / found;
  const middle = share + (z * z) / (2 * found);
  const half = z * Math.sqrt((share * (1 - share)) / found + (z * z) / (4 * found * found));
  const part = (at: number): number => Math.min(100, Math.max(0, Math.round((at * 1000) / (1 + (z * z) / found)) / 10));
  return [part(middle - half), part(middle + half)];
}
