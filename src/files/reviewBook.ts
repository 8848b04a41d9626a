import type { Day } from "../exact";
import { HostError } from "../host/types";
import type { ResultChoice } from "../marking";
import type { Locale } from "../messages/types";
import { readPlan } from "../plan";
import { titleAbove } from "../library/across";
import type { CellAddress } from "../sheet";
import type { NoPlan } from "../plan/types";
import type { PolicyPack } from "../regulation";
import { reviewPlan, type Finding, type SheetReview } from "../review";
import {
  correctionsOf,
  type KeptKind,
  MAPPING_KEY,
  readMappings,
  readSettings,
  readWaivers,
  SETTINGS_KEY,
  WAIVERS_KEY,
} from "../kept";
import type { XlsxHost } from "../xlsx";
import { makeMarkedCopy, type MarkedCopy, type SheetToMark } from "./markedCopy";

/** What is asked of a file. */
export interface BookRequest {
  /** Language of what marked copies say. */
  readonly locale: Locale;
  readonly policy: PolicyPack;
  readonly asOf: Day;
  /** The only sheet to review, insisted on where it is doubtful; null = all that hold a plan. */
  readonly sheet: string | null;
  /** Marked copies get hints on flagged cells; else as the workbook's own settings say. */
  readonly hints?: boolean;
  /** Marked copies have formulas in place of values; else as the workbook's own settings say. */
  readonly formulas?: boolean;
  /** Result columns of marked copies; null or absent: as the workbook's own settings say. */
  readonly columns?: ResultChoice | null;
  /** Whether a marked copy is wanted: what it needs is kept. */
  readonly copy: boolean;
}

/** Why a sheet was not reviewed. */
export type SkipCause =
  | { readonly kind: "tooLarge" | "damaged" | "notAsked" }
  /** Nothing but a few cells far off. */
  | { readonly kind: "strays"; readonly cells: readonly CellAddress[] }
  | { readonly kind: "noPlan"; readonly noPlan: NoPlan };

export interface SkippedSheet {
  readonly name: string;
  readonly cause: SkipCause;
}

export interface ReviewedSheet {
  readonly review: SheetReview;
  /** What stands above its table. */
  readonly title: string;
  /** Cells whose formula has no saved result. */
  readonly withoutResult: readonly CellAddress[];
  /** Cells far from all others, which were not read. */
  readonly strays: readonly CellAddress[];
}

export interface BookReview {
  readonly sheets: readonly ReviewedSheet[];
  readonly skipped: readonly SkippedSheet[];
  /** What the workbook keeps of this cannot be read; it counts as not kept. */
  readonly keptLost: readonly KeptKind[];
  /** Makes the marked copy, once, when the review has been told; null if none was asked for. */
  readonly makeCopy: (() => Promise<MarkedCopy>) | null;
}

/**
 * Reviews the sheets of a workbook that hold a plan. What a person said in the pane about the columns, which results to
 * write and what is explained is kept in the workbook and holds here too.
 * @param onSheet told the name of each sheet before it is read
 * @throws HostError "unreadable"
 */
export async function reviewBook(
  host: XlsxHost,
  request: BookRequest,
  onSheet: (sheet: string) => void = () => undefined,
): Promise<BookReview> {
  const { locale, policy, asOf } = request;
  const sheets: ReviewedSheet[] = [];
  const skipped: SkippedSheet[] = [];
  const toMark: SheetToMark[] = [];
  const lost = new Set<KeptKind>();
  const mappings = readMappings(await host.readSetting(MAPPING_KEY), () => lost.add("mapping"));
  const { columns, hints, wrap, formulas } = readSettings(await host.readSetting(SETTINGS_KEY), () =>
    lost.add("settings"),
  );
  const waivers = new Map(Object.entries(readWaivers(await host.readSetting(WAIVERS_KEY), () => lost.add("waivers"))));
  for (const { name, reason } of host.model().unreadableSheets)
    skipped.push({ name, cause: { kind: reason === "tooLarge" ? "tooLarge" : "damaged" } });
  for (const { id, name } of (await host.describe()).sheets) {
    if (request.sheet !== null && name !== request.sheet) {
      skipped.push({ name, cause: { kind: "notAsked" } });
      continue;
    }
    onSheet(name);
    try {
      const grid = await host.readSheet(id);
      const corrections = correctionsOf(mappings, name);
      const reading = readPlan(grid, {
        ...(corrections ? { corrections } : {}),
        isInsisted: request.sheet === name,
      });
      if ("noPlan" in reading) {
        const strays = reading.noPlan.reason === "empty" ? (grid.strays ?? []) : [];
        skipped.push({
          name,
          cause: strays.length > 0 ? { kind: "strays", cells: strays } : { kind: "noPlan", noPlan: reading.noPlan },
        });
        continue;
      }
      const withoutResult = host.model().sheets.find(({ sheetId }) => sheetId === id)?.withoutResult ?? [];
      if (reading.plan.projects.length > MANY_ROWS) host.release();
      const review = withoutTraces(reviewPlan(reading.plan, { policy, asOf }));
      sheets.push({ review, title: titleAbove(grid, reading.plan), withoutResult, strays: grid.strays ?? [] });
      if (request.copy) toMark.push({ id, name, review, grid, waivers: waivers.get(name) ?? [] });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "tooLarge") throw error;
      skipped.push({ name, cause: { kind: "tooLarge" } });
    }
  }
  return {
    sheets,
    skipped,
    keptLost: [...lost],
    makeCopy: request.copy
      ? copying(
          host,
          toMark,
          locale,
          {
            columns: request.columns ?? columns,
            wrap,
            hints: hints || request.hints === true,
            formulas: formulas || request.formulas === true,
          },
          policy,
        )
      : null,
  };
}

/** Makes the marked copy, once, and lets go of the workbook: the copy is read again, and both are twice as much. */
function copying(...[host, ...rest]: Parameters<typeof makeMarkedCopy>): () => Promise<MarkedCopy> {
  let held: XlsxHost | null = host;
  return async () => {
    const given = held;
    held = null;
    if (!given) throw new TypeError("the marked copy is made once");
    return makeMarkedCopy(given, ...rest);
  };
}

/** From here on the file's cells are not kept beside the review: they are read again when the copy is made. */
const MANY_ROWS = 20_000;

/** How findings came about is not told here; what is kept to tell it is half of a large review. */
function withoutTraces(review: SheetReview): SheetReview {
  return {
    ...review,
    findings: review.findings.map(plainFinding),
    rows: review.rows.map(({ row, classified, project, applies, computed, findings, shared, undecided }) => ({
      row,
      classified,
      project,
      applies,
      computed,
      undecided,
      traceOf: () => null,
      findings: findings.map(plainFinding),
      ...(shared ? { shared: shared.map(plainFinding) } : {}),
    })),
  };
}

/** By name: a copy of all that it is made of would keep the row, and the rule that it was found by. */
const plainFinding = ({
  id,
  rule,
  severity,
  kind,
  cite,
  row,
  cells,
  rows,
  message,
  doubts = [],
}: Finding): Finding => ({
  id,
  rule,
  severity,
  kind,
  cite,
  row,
  cells,
  rows,
  message,
  doubts,
  differs: [],
  trace: null,
});
