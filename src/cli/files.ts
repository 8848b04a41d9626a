import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { text, type Locale, type MessageKey } from "./words";
import { HostError } from "../host/types";
import { unreadableReason } from "../xlsx";

/**
 * The files that the arguments name. Wildcards in the last part are taken here too: the Windows command line does not
 * resolve them. Lock files of open workbooks (~$plan.xlsx) are not meant.
 */
export function resolveFiles(args: readonly string[]): string[] {
  return args.flatMap((argument) => {
    if (!/[*?]/.test(basename(argument)) || existsSync(argument)) return [argument];
    const pattern = new RegExp(
      `^${basename(argument)
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replace(/\*/g, ".*")
        .replace(/\?/g, ".")}$`,
      "iu",
    );
    const folder = dirname(argument);
    const found = (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => pattern.test(name) && !name.startsWith("~$"))
      .sort();
    return found.length === 0
      ? [argument]
      : found.map((name) => (folder === "." && !argument.startsWith(".") ? name : join(folder, name)));
  });
}

/** Why a file could not be read, on one line. */
export function whyUnreadable(file: string, error: unknown, locale: Locale): string {
  const reason = unreadableReason(error);
  const ending = extname(file).toLowerCase();
  if (reason === "xls" && ending === ".et") return text(locale, "cli.file.et");
  if (reason === "text" && ending === ".csv") return text(locale, "cli.file.csv");
  const host = error instanceof HostError ? error.code : null;
  if (host === "tooLarge") return text(locale, "cli.file.tooLarge");
  if (reason) return text(locale, `cli.file.${reason}` satisfies MessageKey);
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ENOENT" || code === "ENOTDIR") return text(locale, "cli.file.missing");
  if (code === "EISDIR") return text(locale, "cli.file.folder");
  if (code === "EACCES" || code === "EPERM" || code === "EBUSY") return text(locale, "cli.file.denied");
  if (code === "ERR_FS_FILE_TOO_LARGE" || code === "tooLarge") return text(locale, "cli.file.tooLarge");
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return text(locale, "cli.file.unreadable", { detail: code });
  return text(locale, "cli.file.fault", { detail: faultPlace(error) });
}

/** Where in the program a fault arose: what its developers need, in no language. */
export function faultPlace(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return /([\w-]+\.(?:ts|js|mjs)):(\d+)/.exec(stack)?.slice(1, 3).join(":") ?? "?";
}
