/** LibreOffice, as another program that has to read what we save. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAM = process.platform === "win32" ? "soffice.com" : "soffice";
let isThere: boolean | undefined;

export function hasLibreOffice(): boolean {
  if (isThere === undefined) {
    try {
      execFileSync(PROGRAM, ["--version"], { stdio: "ignore", timeout: 30_000 });
      isThere = true;
    } catch {
      isThere = false;
    }
  }
  return isThere;
}

/** The workbook opened and written again by LibreOffice, in another format. */
export function convert(bytes: Uint8Array, format: "xlsx" | "fods" | "html" | "pdf", folder: string): Uint8Array {
  const input = join(folder, "in");
  const output = join(folder, "out");
  for (const path of [input, output]) mkdirSync(path, { recursive: true });
  writeFileSync(join(input, "book.xlsx"), bytes);
  // A profile of its own: a LibreOffice that somebody has open would take the request and drop it.
  execFileSync(
    PROGRAM,
    [
      "--headless",
      "--norestore",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      format,
      "--outdir",
      output,
      join(input, "book.xlsx"),
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  return new Uint8Array(readFileSync(join(output, `book.${format}`)));
}
