import { faultPlace, whyUnreadable } from "./files";
import { text, type Locale } from "./words";
import { HostError } from "../host/types";
import { planMarks, withHints, type MarkPlan } from "../marking";
import type { SheetGrid } from "../plan/grid";
import type { SheetReview } from "../review";
import { placedMarks } from "../session/placedMarks";
import type { SessionSettings } from "../session/types";
import { explainedBy, type Waiver } from "../session/waivers";
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

/** What a person chose of the marks in the pane, kept in the workbook, or on the command line. */
type MarkSettings = Pick<SessionSettings, "columns" | "hints" | "wrap">;

export interface MarkedCopy {
  /** Null when nothing could be marked. */
  readonly bytes: Uint8Array | null;
  /** The file is signed, and its copy no longer will be. */
  readonly isSigned: boolean;
  /** What could not be marked, a line each. */
  readonly problems: readonly string[];
}

/**
 * The marked copy of a file. It is made when its review has been told, and gives up each sheet's review before it
 * writes the marks: a large sheet's review, its marks and its file need not stand in memory at once.
 * @param sheets emptied
 */
export async function makeMarkedCopy(
  host: XlsxHost,
  sheets: SheetToMark[],
  locale: Locale,
  settings: MarkSettings,
): Promise<MarkedCopy> {
  const problems: string[] = [];
  const count = sheets.length;
  while (sheets.length > 0) {
    const { id, name, plan } = await planOfFirst(host, sheets, locale, settings);
    problems.push(...(await mark(host, id, name, plan, locale)));
  }
  return { bytes: problems.length === count ? null : host.save(), problems, isSigned: host.isSigned() };
}

/** Takes the first sheet out; nothing but its marks is kept. */
async function planOfFirst(
  host: XlsxHost,
  sheets: SheetToMark[],
  locale: Locale,
  { columns, hints, wrap }: MarkSettings,
): Promise<{ readonly id: string; readonly name: string; readonly plan: MarkPlan }> {
  const { id, name, review, grid, waivers } = sheets.shift() as SheetToMark;
  const explained = explainedBy(waivers, review, locale);
  const planOn = (read: SheetGrid): MarkPlan => planMarks(review, read, locale, columns, explained, wrap);
  const { plan } = await placedMarks(host, id, grid, planOn);
  return { id, name, plan: hints ? withHints(plan, review, grid, locale, explained) : plan };
}

async function mark(host: XlsxHost, id: string, sheet: string, plan: MarkPlan, locale: Locale): Promise<string[]> {
  try {
    await host.applyMarks(id, plan);
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "protected") return [text(locale, "cli.copy.protected", { sheet })];
    if (error.code === "occupied")
      return [text(locale, "cli.copy.occupied", { sheet, address: error.place.address ?? "" })];
    if (error.code === "changed") return [text(locale, "cli.copy.changed", { sheet })];
    const detail = error.code === "unreadable" ? whyUnreadable("", error, locale) : faultPlace(error);
    return [text(locale, error.code === "unreadable" ? "cli.copy.unreadable" : "cli.copy.other", { sheet, detail })];
  }
}
