/** The engines that are measured beside ours stand in a package of their own, installed when they are first asked for. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = __dirname;

/** Where the bundled benchmark is laid: from here the packages of this folder and of the repository are found. */
export const CACHE = join(FOLDER, ".cache");

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

/** Names and versions that test/bench/package.json asks for and that are not there, as "name@version". */
function missing(): readonly string[] {
  const wanted = read(join(FOLDER, "package.json"))["dependencies"] as Readonly<Record<string, string>>;
  return Object.entries(wanted).flatMap(([name, version]) => {
    const path = join(FOLDER, "node_modules", name, "package.json");
    return existsSync(path) && read(path)["version"] === version ? [] : [`${name}@${version}`];
  });
}

/**
 * Installs what is missing, from test/bench/package-lock.json and without scripts of theirs, and says so beforehand; does
 * nothing when all is there, so that later runs need no network. @throws Error where npm could not
 */
export function ensurePeers(): void {
  const names = missing();
  if (names.length === 0) return;
  console.log(
    `Installing, once, the engines to measure beside ours into test/bench/node_modules (33 MB): ${names.join(", ")}`,
  );
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: FOLDER,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0 || missing().length > 0)
    throw new Error(
      "They could not be installed; is the package registry within reach? Without them: npm run bench -- engine host pane cli",
    );
}
