/**
 * `npm run bench`: bundles the benchmarks as the product is bundled (module by module, names and accessors of a
 * TypeScript runner would be measured along), then runs them in a Node of their own.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "..", "..");
const outfile = join(root, "node_modules", ".cache", "bench", "run.cjs");

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
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
