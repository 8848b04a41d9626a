/**
 * `npm run bench`: bundles the benchmarks as the product is bundled (module by module, names and accessors of a
 * TypeScript runner would be measured along), then runs them in a Node of their own. The engines beside ours are
 * installed first where the section that measures them is asked for.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { CACHE, ensurePeers } from "./install";
import { optionsOf } from "./sections";

function main(words: readonly string[]): number {
  if (optionsOf(words).sections.includes("peers")) ensurePeers();
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
  return spawnSync(process.execPath, [outfile, ...words], { stdio: "inherit", env }).status ?? 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
