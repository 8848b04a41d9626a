/** The engines that are measured beside ours stand in a package of their own, installed when they are first asked for. */
import { join } from "node:path";
import { ensureOwnPackage } from "../../scripts/ownPackage";

/** Where the bundled benchmark is laid: from here the packages of this folder and of the repository are found. */
export const CACHE = join(__dirname, ".cache");

/** Installs what is missing of them. @throws Error where npm could not */
export function ensurePeers(): void {
  ensureOwnPackage(
    __dirname,
    "the engines to measure beside ours into test/bench/node_modules (33 MB)",
    "Without them: npm run bench -- engine host pane cli",
  );
}
