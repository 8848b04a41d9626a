import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CopyNames } from "../files/copyName";
import { text, type Locale } from "./words";
import { UsageError } from "./usageFault";
import { createXlsxHost } from "../xlsx";

/** The folder for marked copies: made if it is not there, and never one that a source file is in. */
export class CopyFolder {
  /** The folder says what was done to the copies: each keeps the name of its source. */
  private readonly names = new CopyNames();

  private constructor(private readonly folder: string) {}

  /** Throws UsageError, before anything is reviewed or written. */
  static open(folder: string, sources: readonly string[], locale: Locale): CopyFolder {
    let real: string;
    try {
      mkdirSync(folder, { recursive: true });
      real = realpathSync(folder);
    } catch (error) {
      throw new UsageError(
        text(locale, "cli.usage.out", { folder, detail: (error as NodeJS.ErrnoException).code ?? String(error) }),
      );
    }
    for (const file of sources)
      if (sameFolder(real, file)) throw new UsageError(text(locale, "cli.usage.outIsSource", { folder, file }));
    return new CopyFolder(folder);
  }

  /**
   * Writes the copy of a file and gives its path. Two files of one name get "plan.xlsx" and "plan (2).xlsx". The copy
   * replaces whatever has that name as a whole, so that nothing is ever written through a link into a source. It gets
   * its name when it has been read again: a copy that we could not read is never left behind.
   * @throws HostError "unreadable" (a fault of ours), or the file system's error
   */
  write(source: string, bytes: Uint8Array): string {
    const unfinished = join(this.folder, `${basename(source)}.${process.pid}.part`);
    try {
      writeFileSync(unfinished, bytes, { flag: "wx" });
      const ending = createXlsxHost(readFileSync(unfinished), source).ending();
      const path = join(this.folder, this.names.nameFor(basename(source), ending));
      renameSync(unfinished, path);
      return path;
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  }
}

function sameFolder(folder: string, file: string): boolean {
  const parents = [dirname(resolve(file))];
  try {
    // A link in another folder still leads to its source.
    parents.push(realpathSync(parents[0] as string), dirname(realpathSync(file)));
  } catch {
    // No such file: said when it is its turn.
  }
  return parents.some((parent) => parent === folder);
}
