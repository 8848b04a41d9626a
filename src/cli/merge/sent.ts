import { realpathSync } from "node:fs";
import type { SentSheet } from "../../library/merge";
import { createXlsxHost } from "../../xlsx";
import { whyUnreadable } from "../files";
import { listText, text, type Locale } from "../words";
import { bytesOf, readPlans, type OtherSheet } from "./sheets";

/** What a department's file holds: a plan, or why it is not taken; and its other sheets with the reason. */
export interface SentFile {
  readonly file: string;
  readonly sent: SentSheet | null;
  /** Why nothing of the file could be merged. */
  readonly failure: string | null;
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
  /** The line to tell where what a person said about its columns cannot be read. */
  readonly lost: string | null;
}

/** Reads one department's file. Never throws: whatever happens to one, the others are merged. */
export async function readSentFile(
  file: string,
  options: { readonly library: string; readonly sheet: string | null; readonly locale: Locale },
): Promise<SentFile> {
  const { locale } = options;
  const failed = (failure: string, skipped: SentFile["skipped"] = []): SentFile => ({
    file,
    sent: null,
    failure: failure.replace(/\s+/g, " "),
    skipped,
    lost: null,
  });
  try {
    if (isSameFile(file, options.library)) return failed(text(locale, "cli.merge.file.isLibrary"));
    const { plans, others, lost } = await readPlans(createXlsxHost(bytesOf(file), file), file, locale);
    const skipped = others
      .filter(({ noPlan }) => noPlan !== "empty")
      .map(({ name, reason }) => ({ sheet: name, reason }));
    if (plans.length === 0) return failed(whyNone(others, locale), skipped);
    const visible = plans.filter(({ isVisible }) => isVisible);
    const chosen =
      plans.length === 1
        ? plans[0]
        : (plans.find(({ name }) => name === options.sheet) ?? (visible.length === 1 ? visible[0] : undefined));
    if (!chosen) {
      const names = listText(
        locale,
        plans.map(({ name }) => name),
      );
      return failed(text(locale, "cli.merge.file.several", { names }), skipped);
    }
    const left = plans
      .filter((plan) => plan !== chosen)
      .map(({ name, isVisible }) => ({
        sheet: name,
        reason: text(locale, isVisible ? "cli.merge.sheet.unnamed" : "cli.merge.sheet.hidden"),
      }));
    return {
      file,
      sent: { file, plan: chosen.plan, grid: chosen.grid },
      failure: null,
      skipped: [...skipped, ...left],
      lost,
    };
  } catch (error) {
    return failed(whyUnreadable(file, error, locale));
  }
}

/** A sheet that is nearly a plan says best what is wrong with the file. */
function whyNone(others: readonly OtherSheet[], locale: Locale): string {
  const near = others.filter(({ noPlan }) => noPlan === "noProjects" || noPlan === "tooManyRows" || noPlan === null);
  return near.length === 1 && near[0] ? near[0].reason : text(locale, "cli.merge.file.noTable");
}

/** Whether two paths lead to one file; a file that is not there is none. */
export function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
