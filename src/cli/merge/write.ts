import {
  keyOfRow,
  mergeSheets,
  shownValue,
  type Merge,
  type NotTakenReason,
  type SentSheet,
} from "../../library/merge";
import { changesOf } from "../../library/merge/compare";
import { columnsOf } from "../../library/merge/columns";
import { readPlan } from "../../plan";
import { readingOf, type PlanSheet } from "../../plan/types";
import { createXlsxHost } from "../../xlsx";
import { correctionsOf, MAPPING_KEY, readMappings } from "../../session/mapping";
import type { OpenLibrary } from "./library";

export interface WrittenMerge {
  readonly merge: Merge;
  readonly bytes: Uint8Array;
  /** The library as it reads from these bytes. */
  readonly plan: PlanSheet;
}

/** The merged file does not read as it was written: a fault of ours. */
export class UnfaithfulError extends Error {
  override readonly name = "UnfaithfulError";
}

/** Rounds of leaving out rows that do not come out as they were sent; each leaves out at least one. */
const MOST_ROUNDS = 20;

/**
 * Merges, writes and reads again. A row that the library's formulas make something else of is not taken, so that no
 * figure that was sent is replaced in silence.
 * @throws UnfaithfulError
 */
export async function writeMerge(opened: OpenLibrary, sheets: readonly SentSheet[]): Promise<WrittenMerge> {
  const refused = new Map<string, NotTakenReason>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const merge = mergeSheets(opened.library, sheets, { refused });
    const host = createXlsxHost(opened.bytes, opened.file);
    const id = host.model().sheets.find(({ name }) => name === opened.sheet)?.sheetId ?? "";
    if (merge.rows.insertions.length > 0) host.insertRows(id, merge.rows);
    const bytes = host.save();
    const plan = await readAgain(bytes, opened);
    if (plan.projects.length !== merge.after) throw new UnfaithfulError(`${plan.projects.length} ≠ ${merge.after}`);
    const faults = unfaithful(opened, plan, merge, sheets);
    if (faults.size === 0) return { merge, bytes, plan };
    for (const [key, reason] of faults) refused.set(key, reason);
  }
  throw new UnfaithfulError("rounds");
}

async function readAgain(bytes: Uint8Array, { file, sheet }: OpenLibrary): Promise<PlanSheet> {
  const host = createXlsxHost(bytes, file);
  const id = host.model().sheets.find(({ name }) => name === sheet)?.sheetId ?? "";
  const corrections = correctionsOf(readMappings(await host.readSetting(MAPPING_KEY)), sheet);
  const reading = readPlan(await host.readSheet(id), corrections ? { corrections } : {});
  if (!("plan" in reading)) throw new UnfaithfulError(reading.noPlan.reason);
  return reading.plan;
}

/** New rows that do not read as they were sent, each with its first difference. */
function unfaithful(
  { library }: OpenLibrary,
  plan: PlanSheet,
  merge: Merge,
  sheets: readonly SentSheet[],
): ReadonlyMap<string, NotTakenReason> {
  const faults = new Map<string, NotTakenReason>();
  const written = new Map(plan.projects.map((project) => [project.row, project]));
  for (const sent of sheets) {
    const { pairs } = columnsOf(library, sent, []);
    const projects = new Map(sent.plan.projects.map((project) => [project.row, project]));
    for (const row of merge.appended) {
      const project = row.file === sent.file && row.sheet === sent.plan.sheetName ? projects.get(row.row) : undefined;
      if (!project) continue;
      const now = written.get(row.toRow);
      if (!now) throw new UnfaithfulError(`row ${row.toRow}`);
      const change = changesOf(
        now,
        project,
        pairs.filter(({ field }) => field !== "code" || row.code !== null),
        true,
      )[0];
      if (!change) continue;
      const header = plan.columns.find(({ field }) => field === change.field)?.header ?? "";
      faults.set(keyOfRow(row), {
        kind: "unfaithful",
        header,
        computed: shownValue(readingOf(now, change.field)),
        sent: change.sent ?? "",
      });
    }
  }
  return faults;
}
