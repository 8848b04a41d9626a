/** Sound workbooks as other programs write them say the same, are marked all the same, and come back as they were. */
import { again, runsOf, seedOf } from "../../support/checking";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost } from "../../../src/xlsx";
import { readPackage } from "../../../src/xlsx/package";
import { review, temporaryFolder } from "../../cli/support";
import { randomOf, type Rewriting } from "./rewriting";
import { chooseRewritings, REWRITINGS, rewritten } from "./rewritings";
import { soundParts } from "./sound";

const folder = temporaryFolder();
const sound = soundParts();
const fileNamed = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  return path;
};

/** What is said of a file, without its name. */
async function said(file: string, out: string): Promise<string> {
  const { out: json, err } = await review([file, "--json", "--as-of", "2026-08-01", "--out", out]);
  const [{ file: _file, ...rest }] = (JSON.parse(json) as { files: [{ file: string }] }).files;
  return JSON.stringify({ ...rest, problems: err.replaceAll(folder, "").includes("：") ? err : "" }, null, 1);
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const pkg = readPackage(bytes);
  return Object.fromEntries(pkg.names().map((name) => [name, Buffer.from(pkg.read(name) ?? []).toString("latin1")]));
}

let expected = "";
beforeAll(async () => {
  expected = await said(fileNamed("sound", rewritten(sound, [], randomOf(SEED))), join(folder, "sound-out"));
});

async function check(chosen: readonly Rewriting[], seed: number, name: string): Promise<void> {
  const bytes = rewritten(sound, chosen, randomOf(seed));
  const file = fileNamed(name, bytes);
  const [marked, cleared] = [join(folder, `${name}-m`), join(folder, `${name}-c`)];
  expect(await said(file, marked)).toBe(expected);
  const copy = readFileSync(join(marked, `${name}.xlsx`));
  expect(createXlsxHost(copy, name).model().sheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
  const { status } = await review([join(marked, `${name}.xlsx`), "--clear", "--out", cleared]);
  expect(status).toBe(0);
  expect(partsOf(readFileSync(join(cleared, `${name}.xlsx`)))).toEqual(partsOf(bytes));
}

test("the sound workbook is one with findings", () => {
  expect(expected).toContain("A43-CAP");
  expect(expected).toContain("A6-ORDER");
  expect(expected).toContain('"problems": ""');
});

test.each(REWRITINGS.map((rewriting, index) => [rewriting.name, rewriting, index] as const))("%s", (_, one, index) =>
  check([one], index, `one-${index}`),
);

const SEED = seedOf(20_260_801);
const RUNS = runsOf(40);
test.each(Array.from({ length: RUNS }, (_, run) => SEED + run))("several at once, seed %i", async (seed) => {
  const chosen = chooseRewritings(randomOf(seed));
  try {
    await check(chosen, seed, `seed-${seed}`);
  } catch (error) {
    throw new Error(`${again(seed)}: ${chosen.map(({ name }) => name).join("; ")}`, { cause: error });
  }
});
