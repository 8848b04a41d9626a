/**
 * `npm run mutation`: changes the source a little in one place at a time and asks whether a test notices (Stryker). Files changed
 * since a commit by default, `--all` for every area, or paths. Each area (`test/mutation/areas.ts`) is a run of its own that
 * remembers what it found: a run that was stopped goes on where it was. Exit 0 good, 1 too many survivors or one without a reason.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { areaOf, MUTATION_AREAS } from "../test/mutation/areas";
import { ensureOwnPackage } from "./ownPackage";
import { changedFiles, filesUnder } from "./mutation/files";
import {
  decides,
  outcomeOf,
  reasonOf,
  shareOf,
  type Outcome,
  type Reason,
  type StrykerReport,
} from "./mutation/report";

const ROOT = join(__dirname, "..");
const HOME = join(ROOT, "test", "mutation");
const CACHE = join(ROOT, ".cache", "mutation");
/** At least this many of a hundred changes have to be noticed. */
const GOAL = 95;

interface Options {
  all?: boolean;
  since?: string;
  area?: string[];
  fresh?: boolean;
  workers: string;
}

function chosen(paths: string[], options: Options): string[] {
  if (options.all === true || options.area !== undefined)
    return MUTATION_AREAS.filter(({ name }) => options.area?.includes(name) ?? true).flatMap(({ folder }) =>
      filesUnder(ROOT, folder),
    );
  if (paths.length > 0) return paths.flatMap((path) => (path.endsWith(".ts") ? [path] : filesUnder(ROOT, path)));
  return changedFiles(ROOT, options.since);
}

function runArea(name: string, tests: string[], mutate: string[], options: Options): Outcome | null {
  const file = name.replaceAll("/", "-");
  const report = join(CACHE, `${file}.report.json`);
  const settings = {
    mutate,
    tests,
    report,
    incremental: join(CACHE, `${file}.incremental.json`),
    work: join(CACHE, "work"),
    workers: Number(options.workers),
  };
  const { status } = spawnSync(
    process.execPath,
    [
      join(HOME, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      join(HOME, "stryker.config.mjs"),
      ...(options.fresh === true ? ["--force"] : []),
    ],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, PLAN_REVIEW_MUTATION: JSON.stringify(settings) } },
  );
  if (status !== 0 || !existsSync(report)) return null;
  return outcomeOf(JSON.parse(readFileSync(report, "utf8")) as StrykerReport, mutate);
}

function tell(name: string, outcome: Outcome, reasons: Reason[]): boolean {
  const open = outcome.survivors.filter((survivor) => reasonOf(survivor, reasons) === null);
  const share = shareOf(outcome);
  console.log(
    `\n${name}: ${outcome.noticed} of ${outcome.found} noticed (${share} %); ${outcome.survivors.length} survive, ${open.length} of them without a reason`,
  );
  for (const { file, at, mutator, from, to } of open)
    console.log(`  ${file}:${at}  ${mutator}: ${from.trim()} → ${to.replace(/\s+/g, " ")}`);
  const good = share >= GOAL && !open.some(decides);
  if (!good) console.log(`  ${name} is not good enough: ${GOAL} % and no comparison without a reason are asked for.`);
  return good;
}

function main(paths: string[], options: Options): number {
  const byArea = new Map<string, string[]>();
  for (const file of new Set(chosen(paths, options))) {
    const area = areaOf(file);
    if (area !== null) byArea.set(area.name, [...(byArea.get(area.name) ?? []), file]);
  }
  if (byArea.size === 0) {
    console.log("No file that decides anything was changed. `--all`, `--since COMMIT` or paths say which to try.");
    return 0;
  }
  ensureOwnPackage(HOME, "Stryker into test/mutation/node_modules (65 MB)", "Nothing was changed.");
  mkdirSync(CACHE, { recursive: true });
  const reasons = JSON.parse(readFileSync(join(HOME, "survivors.json"), "utf8")) as Reason[];
  const failed: string[] = [];
  for (const { name, tests } of MUTATION_AREAS.filter((area) => byArea.has(area.name))) {
    const outcome = runArea(name, tests, byArea.get(name) ?? [], options);
    if (outcome === null || !tell(name, outcome, reasons)) failed.push(name);
  }
  console.log(failed.length === 0 ? "\nAll areas are good." : `\nNot good: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

new Command("npm run mutation --")
  .description("Changes the source a little in one place at a time and asks whether a test notices.")
  .argument("[paths...]", "files or folders of the source; without any: what was changed")
  .option("--all", "every area")
  .option("--area <names...>", "these areas of test/mutation/areas.ts")
  .option("--since <commit>", "what was changed since this commit")
  .option("--fresh", "forget what earlier runs found")
  .option("--workers <number>", "how many at a time", "2")
  .action((paths: string[], options: Options) => {
    process.exitCode = main(paths, options);
  })
  .parse();
