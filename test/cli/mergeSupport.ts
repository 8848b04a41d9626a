import { Writable } from "node:stream";
import { runMerge } from "../../src/cli/merge/run";
import type { Ran } from "./support";

class Collector extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

/** Runs npm run merge in this process. */
export async function merge(args: readonly string[]): Promise<Ran> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const status = await runMerge(args, { stdout, stderr, now: new Date("2026-08-01T04:00:00Z") });
  return { status, out: stdout.text, err: stderr.text };
}
