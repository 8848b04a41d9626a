/**
 * server/: serves the built pages on this machine. freshBuild.ts makes sure that webpack's build is what the sources say,
 * quickBuild.ts makes the workbench alone in seconds, staticFiles.ts answers requests, start.ts is `npm start`.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The repository's folder. */
export const REPOSITORY = join(__dirname, "..", "..", "..");
/** Where the build with the workbench stands: beside dist/, which `npm run build` writes and which has only what ships. */
export const DIST = join(REPOSITORY, "dist-workbench");
/** Written into the built folder after a build: a digest of what it was built from. */
export const STAMP = ".built-from";
/** What pages are built from. */
export const SOURCES = ["src", "assets", "webpack.config.js", "tsconfig.json", "package-lock.json"];

/** The build's own words, when it fails. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

/** Digest of the names and contents of files and folders under `root`; a changed, added, renamed or deleted file changes it. */
export function digestOf(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    const bytes = readFileSync(path);
    hash.update(`${relative(root, path)}\n${bytes.length}\n`).update(bytes);
  };
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) walk(join(folder, entry.name));
      else if (entry.isFile()) add(join(folder, entry.name));
    }
  };
  for (const path of paths.map((name) => join(root, name)).filter(existsSync)) {
    if (path.endsWith(".js") || path.endsWith(".json")) add(path);
    else walk(path);
  }
  return hash.digest("hex");
}

/** Whether a built folder was made from the sources as they are now. */
export function isFresh(folder: string = DIST): boolean {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === digestOf(REPOSITORY, SOURCES);
}

/**
 * Builds what ships and the workbench, for production, unless they are fresh. `onBuild` is called before a build starts.
 * Throws BuildError with webpack's output when the build fails.
 */
export async function ensureBuilt(onBuild: () => void = () => undefined): Promise<void> {
  if (isFresh()) return;
  onBuild();
  // Taken before the build: a file that is edited meanwhile makes the next start build again.
  const digest = digestOf(REPOSITORY, SOURCES);
  await runWebpack();
  writeFileSync(join(DIST, STAMP), digest);
}

function runWebpack(): Promise<void> {
  const cli = join(REPOSITORY, "node_modules", "webpack", "bin", "webpack.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "--mode", "production", "--env", "workbench", "--env", `out=${DIST}`], {
      cwd: REPOSITORY,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error) => reject(new BuildError(error.message)));
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new BuildError(Buffer.concat(output).toString("utf8").trim())),
    );
  });
}
