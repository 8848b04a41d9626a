/**
 * One process of `npm run mutation`: loads an area's source with all changes written into it behind switches, and its tests, once;
 * runs every test to learn which changes it comes across; then switches on one change after the other and runs the tests that come
 * across it, the nearest and quickest first, until one fails. Told what to do and telling what it found by messages.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { browserFor } from "./browser";
import { runTest, testsOf, type Test } from "./harness";
import { instrument, type Mutant } from "./instrument";
import { Modules } from "./modules";

export interface Job {
  root: string;
  /** Files whose source is changed, and test files, from the root. */
  files: string[];
  tests: string[];
  /** Ids of the changes to try, in order. */
  ids: string[];
  /** Seconds of tests for a change that none of them notices. */
  seconds: number;
  /** Where what the tests come across is kept for a process that goes on in the place of this one. */
  coverage: string;
}
export type Told =
  | { is: "ready"; tests: number; failing: string[] }
  | { is: "begun"; id: string }
  | { is: "found"; id: string; status: "Killed" | "Survived" | "NoCoverage" | "Static"; by?: string };

/** What Stryker's switches look at. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: switches });

/** A loop that a change has made endless: this many times the ordinary passes. */
const ENDLESS = 100;

/** Milliseconds of a test that is not tried first. */
const SLOW = 200;

/** Tests that come across what may be computed once and kept. */
const FEW = 20;

interface Known {
  /** Passes over each change, by test. */
  passes: Record<string, number>[];
  milliseconds: number[];
  static: Record<string, number>;
  failing: number[];
}

const tell = (told: Told): void => void process.send?.(told);

async function holds(test: Test): Promise<boolean> {
  try {
    await runTest(test);
    return true;
  } catch {
    return false;
  }
}

/** @param ids the changes that will be tried: of all others it need not be known who comes across them */
async function learn(tests: readonly Test[], ids: ReadonlySet<string>): Promise<Known> {
  const known: Known = { passes: [], milliseconds: [], static: {}, failing: [] };
  for (const [index, test] of tests.entries()) {
    switches.currentTestId = String(index);
    const begun = performance.now();
    if (!(await holds(test))) known.failing.push(index);
    known.milliseconds.push(Math.round((performance.now() - begun) * 10) / 10);
    const passes = Object.entries(switches.mutantCoverage.perTest[String(index)] ?? {});
    known.passes.push(Object.fromEntries(passes.filter(([id]) => ids.has(id))));
    delete switches.mutantCoverage.perTest[String(index)];
  }
  switches.currentTestId = undefined;
  known.static = switches.mutantCoverage.static;
  return known;
}

/** How near a test file stands to a source: its own, one of the folder that mirrors the source's, any other. */
const distance = ({ file }: Mutant, test: string): number =>
  isOwnOf(file, test) ? 0 : dirname(test).replace(/^test/, "src") === dirname(file) ? 1 : 2;

const isOwnOf = (file: string, test: string): boolean => basename(test).startsWith(`${basename(file, ".ts")}.`);

/** An area's tests, and what is known of them. */
class Area {
  constructor(
    private readonly job: Job,
    private readonly modules: Modules,
    private tests: readonly Test[],
    private readonly known: Known,
  ) {}

  /** A change has left something behind that makes tests fail without it: all is loaded anew. */
  renew(): void {
    this.modules.forget();
    this.tests = testsIn(this.job.root, this.modules, this.job.tests);
  }

  /** Tries one change and tells what was found. @returns whether the tests hold again without it */
  async attempt(mutant: Mutant): Promise<boolean> {
    const chosen = this.nearest(mutant);
    for (const index of chosen) {
      const test = this.tests[index] as Test;
      if (await holdsWith(mutant, this.known.passes[index]?.[mutant.id] ?? 0, test)) continue;
      tell({ is: "found", id: mutant.id, status: "Killed", by: test.name });
      return holds(test);
    }
    const isStatic = this.known.static[mutant.id] !== undefined;
    // What is kept from before (a table, an answer remembered) hides a change: a comparison, and what the loading comes across,
    // is tried in modules loaded with it. A table that no test looks at again is not.
    // So is what only a few tests come across: what the first of them computes may be kept for all others.
    const isComparison = mutant.mutator === "EqualityOperator";
    const isFew = chosen.length > 0 && chosen.length <= FEW;
    const isWorth = isComparison ? isStatic || chosen.length > 0 : isFew || (isStatic && chosen.length > 0);
    if (isWorth && !(await this.holdsAfresh(mutant, chosen)))
      tell({ is: "found", id: mutant.id, status: "Killed", by: "loading" });
    else
      tell({ is: "found", id: mutant.id, status: chosen.length > 0 ? "Survived" : isStatic ? "Static" : "NoCoverage" });
    return true;
  }

  /** Tests that come across a change, those of its own file and folder first, then the quickest, as many as the time allows. */
  private nearest(mutant: Mutant): number[] {
    const time = (index: number): number => this.known.milliseconds[index] ?? 0;
    // A slow test of its own would use up the time of a hundred quick ones.
    const rank = (index: number): number =>
      time(index) < SLOW ? distance(mutant, this.tests[index]?.file ?? "") : distance(mutant, "");
    const all = this.tests
      .flatMap((_, index) => (this.known.passes[index]?.[mutant.id] !== undefined ? [index] : []))
      .filter((index) => !this.known.failing.includes(index))
      .sort((a, b) => rank(a) - rank(b) || time(a) - time(b));
    let left = this.job.seconds * 1000;
    return all.filter((index, at) => at === 0 || (left -= time(index)) > 0);
  }

  /** Whether the tests of the change's own file, and of the nearest that come across it, hold where all is loaded with it. */
  private async holdsAfresh(mutant: Mutant, chosen: readonly number[]): Promise<boolean> {
    const near = [...new Set(chosen.map((index) => this.tests[index]?.file ?? ""))].slice(0, 3);
    const files = new Set([...this.job.tests.filter((file) => isOwnOf(mutant.file, file)), ...near]);
    const failing = new Set(this.known.failing.map((index) => this.tests[index]?.name));
    const across = new Set(chosen.map((index) => this.tests[index]?.name));
    return this.modules.afresh(async () => {
      switches.activeMutant = mutant.id;
      switches.hitCount = 0;
      switches.hitLimit = 10_000_000;
      try {
        const all = testsIn(this.job.root, this.modules, [...files]);
        const tests = [...all.filter(({ name }) => across.has(name)), ...all.filter(({ name }) => !across.has(name))];
        const end = performance.now() + this.job.seconds * 1000;
        for (const test of tests)
          if (!failing.has(test.name) && performance.now() < end && !(await holds(test))) return false;
        return true;
      } catch {
        return false;
      } finally {
        switches.activeMutant = "";
        switches.hitCount = undefined;
      }
    });
  }
}

async function holdsWith(mutant: Mutant, passes: number, test: Test): Promise<boolean> {
  switches.activeMutant = mutant.id;
  switches.hitCount = 0;
  switches.hitLimit = 1000 + ENDLESS * passes;
  const isKept = await holds(test);
  switches.activeMutant = "";
  switches.hitCount = undefined;
  return isKept;
}

function testsIn(root: string, modules: Modules, files: readonly string[]): Test[] {
  modules.load(join(root, "test/support/texts.ts"));
  return files.flatMap((file) => testsOf(file, () => void modules.load(join(root, file))));
}

/** What the tests come across is counted once; counting costs more than all else. */
const counted = (text: string, isLearning: boolean): string =>
  text.replace("function cover() {", `function cover() { ${isLearning ? "if (ns.isQuiet) return;" : "return;"}`);

async function work(job: Job): Promise<void> {
  const { root } = job;
  const { texts, mutants } = await instrument(root, job.files);
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const isLearning = !existsSync(job.coverage);
  const modules = new Modules({
    root,
    instead: new Map([...texts].map(([name, text]) => [join(root, name), counted(text, isLearning)])),
    around: (run) => {
      const current = switches.currentTestId;
      switches.currentTestId = undefined;
      try {
        run();
      } finally {
        switches.currentTestId = current;
      }
    },
  });
  browserFor(job.tests);
  const tests = testsIn(root, modules, job.tests);
  const known = isLearning
    ? await learn(tests, new Set(job.ids))
    : (JSON.parse(readFileSync(job.coverage, "utf8")) as Known);
  if (isLearning) writeFileSync(job.coverage, JSON.stringify(known));
  Object.assign(switches, { isQuiet: true });
  tell({ is: "ready", tests: tests.length, failing: known.failing.map((index) => tests[index]?.name ?? "") });
  const area = new Area(job, modules, tests, known);
  for (const id of job.ids) {
    tell({ is: "begun", id });
    if (!(await area.attempt(byId.get(id) as Mutant))) area.renew();
  }
  process.disconnect?.();
}

process.env["NODE_ENV"] = "test";
// Few cases, and the same ones for each change.
process.env["PROPERTY_RUNS"] ??= "40";
process.env["PROPERTY_SEED"] ??= "1";
// Whoever is stopped with Ctrl+C leaves none behind.
process.once("disconnect", () => process.exit(0));
process.once("message", (job: Job) => void work(job).then(() => process.exit(0)));
