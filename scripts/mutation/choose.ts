/** Which changes are tried: all, those of some kinds, or some drawn at random. */
import { createHash } from "node:crypto";
import type { Mutant } from "../../test/mutation/instrument";

export interface Choice {
  /** Kinds of change by Stryker's names; all without. */
  mutators?: readonly string[];
  /** How many, drawn by the seed; all without. */
  sample?: number;
  seed: number;
}

/** The same seed draws the same changes, on any machine and whatever else was changed in other files. */
export function chooseMutants(mutants: readonly Mutant[], { mutators, sample, seed }: Choice): Mutant[] {
  const ofKind = mutants.filter(({ mutator }) => mutators?.includes(mutator) ?? true);
  if (sample === undefined) return ofKind;
  const rank = ({ file, at, mutator, to }: Mutant): string =>
    createHash("sha1").update([seed, file, at, mutator, to].join(" ")).digest("hex");
  const drawn = new Set(
    ofKind
      .map((mutant) => [rank(mutant), mutant] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, sample)
      .map(([, mutant]) => mutant),
  );
  return ofKind.filter((mutant) => drawn.has(mutant));
}
