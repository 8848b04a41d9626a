/**
 * `npm run mutation`: changes the source a little in one place at a time (with Stryker's instrumenter) and asks whether a test
 * notices. Files changed since a commit by default, `--all` for every area, or paths; all kinds of change or some, all changes or
 * some drawn at random. What was killed is remembered while its file is the same, so that a run that was stopped goes on.
 * Exit 0 good, 1 too many survivors or a comparison without a reason.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { areaOf, MUTATION_AREAS, type MutationArea } from "../test/mutation/areas";
import { instrument } from "../test/mutation/instrument";
import { ensureOwnPackage } from "./ownPackage";
import { chooseMutants } from "./mutation/choose";
import { changedFiles, filesUnder } from "./mutation/files";
import { tableOf, withTable, type AreaResult } from "./mutation/readme";
import { decides, intervalOf, outcomeOf, shareOf, type Reason } from "./mutation/report";
import { runMutants } from "./mutation/run";

const ROOT = join(__dirname, "..");
const HOME = join(ROOT, "test", "mutation");
/** At least this many of a hundred changes have to be noticed. */
const GOAL = 95;

interface Options {
  all?: boolean;
  since?: string;
  area?: string[];
  mutator?: string[];
  sample?: number;
  seed: number;
  seconds: number;
  fresh?: boolean;
  readme?: boolean;
}

function chosen(paths: string[], { all, area, since }: Options): string[] {
  if (all === true || area !== undefined)
    return MUTATION_AREAS.filter(({ name }) => area?.includes(name) ?? true).flatMap(({ folder }) =>
      filesUnder(ROOT, folder),
    );
  if (paths.length > 0) return paths.flatMap((path) => (path.endsWith(".ts") ? [path] : filesUnder(ROOT, path)));
  return changedFiles(ROOT, since);
}

async function resultOf(
  { name, tests, tooLong }: MutationArea,
  files: string[],
  reasons: readonly Reason[],
  options: Options,
): Promise<AreaResult & { isGood: boolean }> {
  const { mutants: all } = await instrument(ROOT, files);
  const mutants = chooseMutants(all, { ...options, mutators: options.mutator });
  const kept = join(ROOT, ".cache", "mutation", `${name}.json`);
  if (options.fresh === true) rmSync(kept, { force: true });
  const tried = await runMutants({
    root: ROOT,
    files,
    tests: tests
      .flatMap((path) => (path.endsWith(".ts") ? [path] : filesUnder(ROOT, path)))
      .filter((path) => /(?<!\.dom)\.test\.ts$/.test(path) && !tooLong.includes(path)),
    mutants,
    seconds: options.seconds,
    kept,
  });
  const outcome = outcomeOf(tried, reasons);
  const { survivors: open } = outcome;
  const isGood = shareOf(outcome) >= GOAL && !open.some(decides);
  const [low, high] = intervalOf(outcome);
  console.log(
    `\n${name}: ${outcome.noticed} of ${outcome.found} noticed (${shareOf(outcome)} %${
      options.sample === undefined ? "" : `; of all ${all.length}: ${low} to ${high} %, with 95 % confidence`
    }); ${outcome.equal} more change no result, with a reason`,
  );
  for (const { file, at, mutator, from, to } of open) console.log(`  ${file}:${at}  ${mutator}: ${from} → ${to}`);
  if (!isGood) console.log(`  ${GOAL} % and no comparison without a reason are asked for.`);
  return {
    name,
    outcome,
    comparisons: outcomeOf(
      tried.filter(({ mutant }) => decides(mutant)),
      reasons,
    ),
    drawnFrom: options.sample === undefined ? null : all.length,
    isGood,
  };
}

async function main(paths: string[], options: Options): Promise<number> {
  const byArea = new Map<string, string[]>();
  for (const file of new Set(chosen(paths, options))) {
    const area = areaOf(file);
    if (area !== null) byArea.set(area.name, [...(byArea.get(area.name) ?? []), file]);
  }
  if (byArea.size === 0) {
    console.log("No file that decides anything was changed. `--all`, `--since COMMIT` or paths say which to try.");
    return 0;
  }
  ensureOwnPackage(HOME, "Stryker's instrumenter into test/mutation/node_modules", "Nothing was changed.");
  const reasons = JSON.parse(readFileSync(join(HOME, "survivors.json"), "utf8")) as Reason[];
  const results: (AreaResult & { isGood: boolean })[] = [];
  for (const area of MUTATION_AREAS.filter(({ name }) => byArea.has(name)))
    results.push(await resultOf(area, byArea.get(area.name) ?? [], reasons, options));
  if (options.readme === true) {
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
    const when = `${new Date().toISOString().slice(0, 10)} at commit ${commit}${
      options.sample === undefined
        ? ""
        : `, ${options.sample} changes of each area drawn by seed ${options.seed}, with 95 % intervals`
    }`;
    const path = join(ROOT, "README.md");
    writeFileSync(path, withTable(readFileSync(path, "utf8"), tableOf(results, when)));
  }
  const failed = results.filter(({ isGood }) => !isGood).map(({ name }) => name);
  console.log(failed.length === 0 ? "\nAll areas are good." : `\nNot good: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

const number = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("A whole number is meant.");
  return Number(text);
};

void new Command("npm run mutation --")
  .description("Changes the source a little in one place at a time and asks whether a test notices.")
  .argument("[paths...]", "files or folders of the source; without any: what was changed")
  .option("--all", "every area")
  .option("--area <names...>", `these areas: ${MUTATION_AREAS.map(({ name }) => name).join(", ")}`)
  .option("--since <commit>", "what was changed since this commit")
  .option("--mutator <kinds>", "only these kinds of change by Stryker's names, with commas", (text) => text.split(","))
  .option("--sample <number>", "so many changes of each area, drawn at random", number)
  .option("--seed <number>", "which ones are drawn", number, 1)
  .option("--seconds <number>", "time for the tests of one change, the nearest and quickest first", number, 5)
  .option("--fresh", "forget what earlier runs found")
  .option("--readme", "write what was found into README.md")
  .action(async (paths: string[], options: Options) => {
    process.exitCode = await main(paths, options);
  })
  .parseAsync();
