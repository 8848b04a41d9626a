/** Which source files a run is about. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const git = (root: string, ...args: string[]): string[] =>
  execFileSync("git", ["-c", "core.quotepath=false", ...args], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "");

/**
 * Files that differ from a commit, those not yet added to git included. Without a commit: what is not yet committed, or,
 * where everything is, what the last commit changed.
 */
export function changedFiles(root: string, since: string | undefined): string[] {
  const from = (base: string): string[] => [
    ...git(root, "diff", "--name-only", "--diff-filter=d", base),
    ...git(root, "ls-files", "--others", "--exclude-standard"),
  ];
  if (since !== undefined) return from(since);
  const open = from("HEAD");
  return open.length > 0 ? open : from("HEAD~1");
}

/** All files under a folder, with paths from the root, in order. */
export function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
