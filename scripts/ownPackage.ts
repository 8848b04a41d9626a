/** What only a measurement needs stands in a package of its own and is installed when it is first asked for. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

/** Names and versions that a folder's package.json asks for and that are not there, as "name@version". */
function missing(folder: string): readonly string[] {
  const wanted = read(join(folder, "package.json"))["dependencies"] as Readonly<Record<string, string>>;
  return Object.entries(wanted).flatMap(([name, version]) => {
    const path = join(folder, "node_modules", name, "package.json");
    return existsSync(path) && read(path)["version"] === version ? [] : [`${name}@${version}`];
  });
}

/**
 * Installs what is missing of a folder's package, from its package-lock.json and without scripts of the packages, and says so
 * beforehand; does nothing when all is there, so that later runs need no network.
 * @param what said of them, with their size @param without what can be run without them @throws Error where npm could not
 */
export function ensureOwnPackage(folder: string, what: string, without: string): void {
  const names = missing(folder);
  if (names.length === 0) return;
  console.log(`Installing, once, ${what}: ${names.join(", ")}`);
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0 || missing(folder).length > 0)
    throw new Error(`They could not be installed; is the package registry within reach? ${without}`);
}
