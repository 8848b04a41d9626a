/**
 * fast-check as the tests use it. Every property obeys PROPERTY_RUNS (how many cases are drawn, where it draws sheets: rows) and
 * PROPERTY_SEED (which ones); without a seed each run draws others. A property that fails prints its smallest counterexample,
 * the command that fails again, and no more.
 */
import { relative } from "node:path";
import fc from "fast-check";

/** How many cases a test draws: as many as PROPERTY_RUNS says, without it as many as the test can afford in every run. */
export const runsOf = (usual: number): number => Number(process.env["PROPERTY_RUNS"] ?? usual);

/** The seed of a test that draws by itself. */
export const seedOf = (usual: number): number => Number(process.env["PROPERTY_SEED"] ?? usual);

type Settings<T> = fc.Parameters<T> & {
  /** Rows of one drawn sheet: so many cases are tried at a time. */
  readonly rowsInEach?: number;
};

/** What fast-check is told: the environment goes before the test's own numbers. */
export function settingsOf<T>({ rowsInEach = 1, numRuns = 100, seed, ...others }: Settings<T> = {}): fc.Parameters<T> {
  const given = process.env["PROPERTY_SEED"];
  const chosen = given === undefined ? seed : Number(given);
  return {
    ...others,
    numRuns: Math.ceil(runsOf(numRuns) / rowsInEach),
    ...(chosen === undefined ? {} : { seed: chosen }),
  };
}

/** Characters of a counterexample and of what went wrong with it: a sheet with all its cells would be megabytes. */
const MOST = 2_000;
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST)}… (${text.length} characters)`;

/** The command that draws the same cases of the same test again. */
export function again(seed: number): string {
  const { testPath, currentTestName } = expect.getState();
  const runs = process.env["PROPERTY_RUNS"];
  return [
    `PROPERTY_SEED=${seed}`,
    ...(runs === undefined ? [] : [`PROPERTY_RUNS=${runs}`]),
    "npx jest",
    ...(testPath === undefined ? [] : [relative(process.cwd(), testPath)]),
    ...(currentTestName === undefined
      ? []
      : [`-t ${JSON.stringify(currentTestName.replace(/[()[\]{}.*+?^$|\\]/g, "."))}`]),
  ].join(" ");
}

/** What is thrown for a property that failed; null for one that holds. */
export function failureOf<T>(run: fc.RunDetails<T>): Error | null {
  if (!run.failed) return null;
  const { seed, counterexamplePath, counterexample, numRuns, numShrinks, errorInstance } = run;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance ?? "no value was found");
  return new Error(
    [
      `The property fails after ${numRuns} runs and ${numShrinks} steps to a smaller case.`,
      `Counterexample: ${shortened(fc.stringify(counterexample))}`,
      `Again: ${again(seed)}`,
      `Only this case: { seed: ${seed}, path: "${counterexamplePath ?? ""}", endOnFailure: true }`,
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

interface Assert {
  <T>(property: fc.IAsyncProperty<T>, settings?: Settings<T>): Promise<void>;
  <T>(property: fc.IProperty<T>, settings?: Settings<T>): void;
}
/** As fast-check's own, with the environment obeyed. */
export const assert = ((property: fc.IProperty<unknown>, settings?: Settings<unknown>) =>
  fc.assert(property, settingsOf(settings))) as Assert;

export * from "fast-check";
