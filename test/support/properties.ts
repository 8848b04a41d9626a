/** fast-check as the tests use it: a property that fails prints its smallest counterexample, how to run it again, and no more. */
import fc from "fast-check";

/** Characters of a counterexample and of what went wrong with it: a sheet with all its cells would be megabytes. */
const MOST = 2_000;
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST)}… (${text.length} characters)`;

/** What is thrown for a property that failed; null for one that holds. */
export function failureOf<T>(run: fc.RunDetails<T>): Error | null {
  if (!run.failed) return null;
  const { seed, counterexamplePath, counterexample, numRuns, numShrinks, errorInstance } = run;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance ?? "no value was found");
  return new Error(
    [
      `The property fails after ${numRuns} runs and ${numShrinks} steps to a smaller case.`,
      `Counterexample: ${shortened(fc.stringify(counterexample))}`,
      `Again: { seed: ${seed}, path: "${counterexamplePath ?? ""}", endOnFailure: true }`,
      shortened(why),
    ].join("\n"),
  );
}

fc.configureGlobal({
  reporter: (run) => {
    const failure = failureOf(run);
    if (failure) throw failure;
  },
});

export * from "fast-check";
export default fc;
