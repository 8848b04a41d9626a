import type { Marked } from "../notice";
import type { ReplacedResult, ReviewedResult } from "../types";
import { HostError, type Progress, type WorkbookHost } from "../../host/types";
import { withHints, withNamedWhole, type MarkPlan, type ResultChoice } from "../../marking";
import type { Locale } from "../../messages/types";
import { rangeAddress, type SheetGrid } from "../../sheet";
import type { ReviewEngine } from "../reading/engine";
import type { Job } from "../work/jobs";
import { placedMarks } from "./placedMarks";
import type { KeptResult, ResultShelf } from "../reading/results";
import { inStretches } from "../work/steps";
import { explainedIn } from "../rounds/waivers";

/** Times a sheet is read because it was edited between reading and writing, before the person is told. */
const READINGS = 3;

export interface MarkingTask {
  readonly host: WorkbookHost;
  readonly engine: ReviewEngine;
  readonly shelf: ResultShelf;
  readonly locale: Locale;
  /** Result columns to write; null = all. */
  readonly choice: ResultChoice | null;
  /** Whether flagged cells get a hint. */
  readonly hints: boolean;
  /** Whether 问题说明 wraps; rows then grow. */
  readonly wrap: boolean;
  /** Whether tier and amounts are formulas. */
  readonly formulas: boolean;
  /** What was written last, by sheet; filled here. */
  readonly written: Map<string, MarkPlan>;
  readonly sheetId: string;
  readonly job: Job;
  readonly onProgress: (progress: Progress | null) => void;
  /** Reads and reviews the sheet again. */
  readonly readAgain: () => Promise<KeptResult>;
  /** Whether a person has answered for these classified rows. */
  readonly mayWrite: (classifiedRows: readonly number[]) => boolean;
  /** The saved result that a person is to be asked about before this one is marked; null: none. */
  readonly toAsk: (result: ReviewedResult) => ReplacedResult | null;
}

export type MarkingEnd =
  | ({ readonly kind: "marked" } & Marked)
  | { readonly kind: "stopped"; readonly rows: readonly number[] }
  | { readonly kind: "asked"; readonly replaced: ReplacedResult }
  | { readonly kind: "noPlan" };

/**
 * Marks a reviewed sheet. Nothing is written before the stop notice about classified rows and the question about a
 * saved result are answered, onto a protected sheet, or from a reading that an edit has overtaken (then the sheet is read again).
 */
export async function markSheet(task: MarkingTask, first: KeptResult): Promise<MarkingEnd> {
  let kept = first;
  for (let reading = 1; ; reading += 1) {
    const { result, grid } = kept;
    if (result.kind !== "reviewed") return { kind: "noPlan" };
    const classified = result.review.rows.filter((row) => row.classified).map((row) => row.row);
    if (!task.mayWrite(classified)) return { kind: "stopped", rows: classified };
    task.onProgress(null);
    if (grid.isProtected) throw new HostError("protected", "", { sheetName: grid.sheetName });
    const replaced = task.toAsk(result);
    if (replaced) return { kind: "asked", replaced };
    try {
      if (task.shelf.get(task.sheetId)?.result.stale) throw new HostError("changed");
      return { kind: "marked", ...(await write(task, kept)) };
    } catch (error) {
      if (!(error instanceof HostError && error.code === "changed") || reading >= READINGS) throw error;
      kept = await task.readAgain();
    }
  }
}

/** The marks of a review, planned in stretches so that the pane stays alive. */
export async function plannedMarks(
  {
    engine,
    locale,
    choice,
    hints,
    wrap,
    formulas,
    job,
  }: Pick<MarkingTask, "engine" | "locale" | "choice" | "hints" | "wrap" | "formulas" | "job">,
  { grid, result }: KeptResult,
  onProgress: MarkingTask["onProgress"],
): Promise<MarkPlan> {
  if (result.kind !== "reviewed") throw new TypeError("only a reviewed sheet can be marked");
  const explained = explainedIn(result.index, locale);
  const plan = await inStretches(
    engine.marksSteps(result.review, grid, locale, choice, explained, {
      wrap,
      formulas: formulas ? engine.policy : null,
    }),
    job,
    onProgress,
  );
  return hints ? withHints(plan, result.review, grid, locale, explained) : plan;
}

/** Out of the table again, and beside it: there Excel leaves each formula as it is. */
async function besideTable(task: MarkingTask, table: string, besideFor: Marked["besideFor"]): Promise<Marked> {
  const { host, sheetId, job } = task;
  await host.clearMarks({ sheetId }, { signal: job.signal });
  const kept = await task.readAgain();
  return { ...(await write(task, { ...kept, grid: withNamedWhole(kept.grid, table) })), beside: table, besideFor };
}

/** Writes the marks; tells afterwards whether a failure left the sheet marked in part. */
async function write(task: MarkingTask, kept: KeptResult): Promise<Marked> {
  const { host, shelf, written, sheetId, job, onProgress } = task;
  const planOn = (grid: SheetGrid): Promise<MarkPlan> => {
    job.check();
    return plannedMarks(task, { ...kept, grid }, onProgress);
  };
  const { plan, beside } = await placedMarks(host, sheetId, kept.grid, planOn, job.signal);
  job.check();
  // An edit may have come in while the marks were planned.
  if (shelf.get(sheetId)?.result.stale) throw new HostError("changed");
  let begun = false as boolean; // set while the marks are written
  try {
    const receipt = await host.applyMarks(sheetId, plan, {
      signal: job.signal,
      onProgress: (progress) => {
        begun ||= progress.done > 0;
        onProgress(progress);
      },
    });
    if (receipt.leavesTable && plan.table) return await besideTable(task, plan.table.name, receipt.leavesTable);
    written.set(sheetId, plan);
    shelf.marked(sheetId, kept.grid, plan);
    return {
      block: rangeAddress(receipt.block),
      table: plan.table?.name ?? null,
      beside,
      around: host.takeIn ? (receipt.around ?? null) : null,
      hints: receipt.hints ?? null,
      isCoarse: receipt.isCoarse === true,
      fixedRows: plan.fixedRows ?? 0,
      besideFor: beside === null ? null : "named",
    };
  } catch (error) {
    if (begun) shelf.change(sheetId, { marks: "partial" });
    throw error;
  }
}
