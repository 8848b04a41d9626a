import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { run, type Terminal } from "../../src/cli/run";
import { readPackage } from "../../src/xlsx";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

class Collector extends Writable {
  text = "";
  constructor(readonly isTTY: boolean) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

/** Runs the command in this process. Noon of 1 August 2026 in Dazhou unless stated. */
export async function review(
  args: readonly string[],
  { isTTY = false, now = new Date("2026-08-01T04:00:00Z") } = {},
): Promise<Ran> {
  return collected((terminal) => run(args, terminal), { isTTY, now });
}

/** Runs a command of the command line and collects what it writes. */
export async function collected(
  command: (terminal: Terminal) => Promise<number>,
  { isTTY = false, now = new Date("2026-08-01T04:00:00Z") } = {},
): Promise<Ran> {
  const stdout = new Collector(false);
  const stderr = new Collector(isTTY);
  const status = await command({ stdout, stderr, now });
  return { status, out: stdout.text, err: stderr.text };
}

/** Runs a command of the command line with these arguments. */
export const ranWith = (
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
  args: readonly string[],
): Promise<Ran> => collected((terminal) => command(args, terminal));

/** A folder for one test file, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A one-sheet plan: header row 1, project rows below. */
export const planRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows
    .map(
      (row, down) =>
        `<row r="${down + 1}">${row
          .map((value, right) => {
            const reference = `${String.fromCharCode(65 + right)}${down + 1}`;
            if (value === null) return "";
            return typeof value === "number"
              ? `<c r="${reference}"><v>${value}</v></c>`
              : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${value.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
          })
          .join("")}</row>`,
    )
    .join("");

/** Parts of a file's package that another file has with other bytes or not at all, and those that only the other has. */
export function partsChanged(file: string, copy: string): { readonly changed: string[]; readonly added: string[] } {
  const [before, after] = [readPackage(readFileSync(file)), readPackage(readFileSync(copy))];
  const names = before.names();
  return {
    changed: names
      .filter((name) => Buffer.compare(Buffer.from(before.read(name) ?? []), Buffer.from(after.read(name) ?? [])) !== 0)
      .sort(),
    added: after
      .names()
      .filter((name) => !names.includes(name))
      .sort(),
  };
}
