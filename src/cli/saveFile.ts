import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { HostError } from "../host/types";
import { FileRefusal } from "./planFile";
import { UsageError } from "./usageFault";
import { text, type Locale } from "./words";

/**
 * Refuses a file to be written that is one of the sources, also through a link, or whose folder is not there. Before
 * anything is read.
 * @throws UsageError
 */
export function checkTarget(target: string, sources: readonly string[], locale: Locale): void {
  const real = (file: string): string => {
    try {
      return realpathSync(file);
    } catch {
      try {
        return join(realpathSync(dirname(file)), basename(file));
      } catch {
        return resolve(file);
      }
    }
  };
  if (sources.some((source) => real(source) === real(target)))
    throw new UsageError(text(locale, "cli.save.isSource", { file: target }));
  if (!isFolder(dirname(resolve(target))))
    throw new UsageError(text(locale, "cli.save.failed", { file: target, detail: text(locale, "cli.save.noFolder") }));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Writes a file as a whole or not at all.
 * @throws FileRefusal
 */
export function saveWhole(target: string, bytes: Uint8Array, locale: Locale): void {
  const unfinished = `${target}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes, { flag: "wx" });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new FileRefusal(text(locale, "cli.save.failed", { file: target, detail }));
  }
}

/** Why a worksheet could not be added, as a FileRefusal; any other error as it is. */
export function whyNotAdded(error: unknown, target: string, locale: Locale): unknown {
  if (!(error instanceof HostError)) return error;
  const detail = error.code === "protected" ? text(locale, "cli.save.protected") : error.message;
  return new FileRefusal(text(locale, "cli.save.failed", { file: target, detail }).replace(/\s+/g, " "));
}
