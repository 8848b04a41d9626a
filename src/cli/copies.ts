import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { text, type Locale } from "./words";
import { UsageError } from "./options";

/** The folder for marked copies: made if it is not there, and never one that a source file is in. */
export class CopyFolder {
  private readonly taken = new Set<string>();

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
   * replaces whatever has that name as a whole, so that nothing is ever written through a link into a source.
   */
  write(source: string, bytes: Uint8Array): string {
    const path = join(this.folder, this.nameFor(source));
    const unfinished = `${path}.${process.pid}.part`;
    try {
      writeFileSync(unfinished, bytes, { flag: "wx" });
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
    return path;
  }

  private nameFor(source: string): string {
    const ending = extname(source);
    const stem = basename(source, ending);
    // A workbook under another ending (plan.xls) would be refused by Excel under that name.
    const kept = /^\.xls[xm]$/i.test(ending) ? ending : ".xlsx";
    let name = stem + kept;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = `${stem} (${number})${kept}`;
    this.taken.add(name.toLowerCase());
    return name;
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
