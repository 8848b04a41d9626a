/**
 * `npm run bench`: bundles the benchmarks as the product is bundled (module by module, names and accessors of a
 * TypeScript runner would be measured along), then runs each section in a Node of its own, so that no section is measured
 * on a heap, or with code, that another one has left. The engines beside ours are installed first where the section that
 * measures them is asked for.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { CACHE, ensurePeers } from "./install";
import { optionsOf, wordsFor } from "./sections";

function main(words: readonly string[]): number {
  const options = optionsOf(words);
  if (options.sections.includes("peers")) ensurePeers();
  const outfile = join(CACHE, "run.cjs");
  buildSync({
    entryPoints: [join(__dirname, "run.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    charset: "utf8",
    logLevel: "warning",
  });
  // The pane as it is shipped: React's own checks are left out.
  const env = { ...process.env, NODE_ENV: "production" };
  let failed = 0;
  for (const section of options.sections) {
    const { status } = spawnSync(process.execPath, [outfile, ...wordsFor(section, options)], { stdio: "inherit", env });
    // What one section lacks (a browser, a network) keeps none of the others from being measured.
    if (status !== 0) failed = status ?? 1;
  }
  return failed;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
