import { readFileSync, statSync } from "node:fs";
import { HostError } from "../../host/types";
import type { SheetGrid } from "../../sheet";
import { readPlan } from "../../plan";
import type { NoPlan, PlanSheet } from "../../plan/types";
import { correctionsOf } from "../../kept";
import type { XlsxHost } from "../../xlsx";
import { keptMappings } from "../keptMappings";
import { listText, text, type Locale, type MessageKey } from "../words";

/** A worksheet that holds a plan. */
export interface PlanOnSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly plan: PlanSheet;
  readonly grid: SheetGrid;
}

export interface OtherSheet {
  readonly name: string;
  readonly reason: string;
  readonly noPlan: NoPlan["reason"] | null;
}

/** A file's bytes; a folder is told as one. */
export function bytesOf(file: string): Uint8Array {
  if (statSync(file).isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
  return readFileSync(file);
}

/** Plans of a workbook, found as in a review, with what a person said in the pane about their columns. */
export async function readPlans(
  host: XlsxHost,
  file: string,
  locale: Locale,
): Promise<{
  readonly plans: readonly PlanOnSheet[];
  readonly others: readonly OtherSheet[];
  /** The line to tell where what a person said about columns cannot be read. */
  readonly lost: string | null;
}> {
  const { mappings, lost } = await keptMappings(host, file, locale);
  const plans: PlanOnSheet[] = [];
  const others: OtherSheet[] = [];
  for (const { id, name, isVisible, isProtected } of (await host.describe()).sheets) {
    try {
      const grid = await host.readSheet(id);
      const corrections = correctionsOf(mappings, name);
      const reading = readPlan(grid, corrections ? { corrections } : {});
      // A merge appends rows of a table to rows of a table.
      if ("plan" in reading && reading.plan.isForm)
        others.push({ name, reason: text(locale, "cli.merge.sheet.form"), noPlan: null });
      else if ("plan" in reading) plans.push({ id, name, isVisible, isProtected, plan: reading.plan, grid });
      else others.push({ name, reason: whySkipped(reading.noPlan, locale), noPlan: reading.noPlan.reason });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "tooLarge") throw error;
      others.push({ name, reason: text(locale, "cli.skip.tooLarge"), noPlan: null });
    }
  }
  return { plans, others, lost };
}

function whySkipped({ reason, found }: NoPlan, locale: Locale): string {
  if (reason === "noHeader" && found.length > 0)
    return text(locale, "cli.skip.noHeaderFound", { found: listText(locale, found) });
  return text(locale, `cli.skip.${reason}` satisfies MessageKey);
}
