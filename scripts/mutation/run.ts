/** Tries changes of an area's source in processes of their own (`test/mutation/worker.ts`), one after the other. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Mutant } from "../../test/mutation/instrument";
import type { Job, Told } from "../../test/mutation/worker";
import type { Status, Tried } from "./report";

/** No word for so long: a change has made something endless. Loading and running all tests once takes longer. */
const SILENCE = { loading: 900, trying: 60 };

export interface Run {
  root: string;
  files: string[];
  tests: string[];
  mutants: readonly Mutant[];
  seconds: number;
  /** Where what was found is kept, so that a run that was stopped goes on. */
  kept: string;
}

/** A change by what it does to which text: what was found of it holds as long as its file is the same. */
export function keysOf(root: string, mutants: readonly Mutant[]): Map<string, string> {
  const hashes = new Map<string, string>();
  const hashOf = (file: string): string => {
    if (!hashes.has(file))
      hashes.set(
        file,
        createHash("sha1")
          .update(readFileSync(join(root, file)))
          .digest("hex"),
      );
    return hashes.get(file) ?? "";
  };
  return new Map(mutants.map(({ id, file, mutator, at, to }) => [id, [hashOf(file), file, at, mutator, to].join(" ")]));
}

/** One process's work. @returns whether it came to its end, and the change it was at */
async function inProcess(job: Job, found: (id: string, status: Status) => void): Promise<void> {
  const child = fork(join(job.root, "test/mutation/worker.ts"), [], { execArgv: ["--import", "tsx"] });
  let current: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const wait = (seconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  };
  wait(SILENCE.loading);
  child.on("message", (told: Told) => {
    wait(SILENCE.trying + job.seconds);
    if (told.is === "ready" && told.failing.length > 0)
      console.log(`  These tests fail as it is and are left out:\n    ${told.failing.join("\n    ")}`);
    if (told.is === "begun") current = told.id;
    if (told.is === "found") {
      found(told.id, told.status);
      current = null;
    }
  });
  child.send(job);
  const code = await new Promise<number | null>((ended) => child.on("exit", ended));
  clearTimeout(timer);
  if (current !== null) found(current, "Timeout");
  else if (code !== 0) throw new Error("The tests could not be loaded.");
}

/** @returns what was found of each change; what an earlier run saw killed is not tried again while its file is the same */
export async function runMutants({ root, files, tests, mutants, seconds, kept }: Run): Promise<Tried[]> {
  const keys = keysOf(root, mutants);
  const killed = new Set<string>(existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as string[]) : []);
  const statuses = new Map<string, Status>();
  for (const { id } of mutants) if (killed.has(keys.get(id) ?? "")) statuses.set(id, "Killed");
  const coverage = kept.replace(/\.json$/, ".coverage.json");
  mkdirSync(dirname(kept), { recursive: true });
  rmSync(coverage, { force: true });
  const left = (): string[] => mutants.flatMap(({ id }) => (statuses.has(id) ? [] : [id]));
  while (left().length > 0) {
    await inProcess({ root, files, tests, ids: left(), seconds, coverage }, (id, status) => {
      statuses.set(id, status);
      if (status === "Killed") killed.add(keys.get(id) ?? "");
      if (statuses.size % 50 === 0) writeFileSync(kept, JSON.stringify([...killed]));
    });
    writeFileSync(kept, JSON.stringify([...killed]));
  }
  return mutants.map((mutant) => ({ mutant, status: statuses.get(mutant.id) ?? "NoCoverage" }));
}
