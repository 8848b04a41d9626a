import { HostError } from "../host/types";
import { planMarks, withHints, type MarkPlan } from "../marking";
import type { Locale } from "../messages/types";
import type { SheetGrid } from "../sheet";
import type { SheetReview } from "../review";
import { placedMarks } from "../session/marks/placedMarks";
import { explainedBy } from "../session/rounds/waivers";
import { type MarkSettings, type Waiver } from "../kept";
import type { PolicyPack } from "../regulation";
import type { XlsxHost } from "../xlsx";

/** A reviewed sheet that is to be marked. */
export interface SheetToMark {
  readonly id: string;
  readonly name: string;
  readonly review: SheetReview;
  readonly grid: SheetGrid;
  /** What a person has explained in the pane. */
  readonly waivers: readonly Waiver[];
}

/** A sheet that could not be marked, and why the workbook refused. */
export interface CopyProblem {
  readonly sheet: string;
  readonly error: HostError;
}

export interface MarkedCopy {
  /** Null when nothing could be marked. */
  readonly bytes: Uint8Array | null;
  /** The file is signed, and its copy no longer will be. */
  readonly isSigned: boolean;
  readonly problems: readonly CopyProblem[];
}

/**
 * The marked copy of a file. It is made when its review has been told, and gives up each sheet's review before it
 * writes the marks: a large sheet's review, its marks and its file need not stand in memory at once.
 * @param sheets emptied
 * @param policy the rules they were reviewed by
 */
export async function makeMarkedCopy(
  host: XlsxHost,
  sheets: SheetToMark[],
  locale: Locale,
  settings: MarkSettings,
  policy: PolicyPack,
): Promise<MarkedCopy> {
  const problems: CopyProblem[] = [];
  const count = sheets.length;
  while (sheets.length > 0) {
    const { id, name, plan } = await planOfFirst(host, sheets, locale, settings, policy);
    try {
      await host.applyMarks(id, plan);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      problems.push({ sheet: name, error });
    }
  }
  return { bytes: problems.length === count ? null : host.save(), problems, isSigned: host.isSigned() };
}

/** Takes the first sheet out; nothing but its marks is kept. */
async function planOfFirst(
  host: XlsxHost,
  sheets: SheetToMark[],
  locale: Locale,
  { columns, hints, wrap, formulas }: MarkSettings,
  policy: PolicyPack,
): Promise<{ readonly id: string; readonly name: string; readonly plan: MarkPlan }> {
  const { id, name, review, grid, waivers } = sheets.shift() as SheetToMark;
  const explained = explainedBy(waivers, review, locale);
  const manner = { wrap, formulas: formulas ? policy : null };
  const planOn = (read: SheetGrid): MarkPlan => planMarks(review, read, locale, columns, explained, manner);
  const { plan } = await placedMarks(host, id, grid, planOn);
  return { id, name, plan: hints ? withHints(plan, review, grid, locale, explained) : plan };
}
