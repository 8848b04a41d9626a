import type { Day } from "../../exact";
import type { CellAddress, SheetGrid } from "../../sheet";
import type { MappingCorrections, NoPlan } from "../../plan/types";
import type { SheetReview } from "../../review/types";
import type { Job } from "../work/jobs";
import { correctionsOf, MAPPING_KEY, readMappings } from "../../kept";
import { inStretches } from "../work/steps";
import type { SessionWork } from "../work/work";
import type { ChosenFiles } from "./files";
import { TaskRefusal } from "./refusal";

/** A sheet of this workbook, or of a file that was chosen. */
export interface PlanPlace {
  /** Id of the chosen file; "" = this workbook. */
  readonly fileId: string;
  readonly sheetId: string;
}

/** A place as one text, for a list to choose from. */
export const keyOfPlace = ({ fileId, sheetId }: PlanPlace): string => `${fileId}/${sheetId}`;

export function placeOfKey(key: string): PlanPlace {
  const at = key.indexOf("/");
  return { fileId: key.slice(0, at), sheetId: key.slice(at + 1) };
}

/** A plan that was read and reviewed for a task. */
export interface ReadPlan {
  readonly place: PlanPlace;
  /** Name of the file or workbook. */
  readonly file: string;
  readonly sheet: string;
  readonly grid: SheetGrid;
  readonly review: SheetReview;
  readonly withoutResult: readonly CellAddress[];
}

/**
 * Reads and reviews a plan. What the pane shows of the sheet in front stays as it is.
 * @throws TaskRefusal where the sheet is no plan or is gone; HostError
 */
export async function readPlanAt(
  work: SessionWork,
  files: ChosenFiles,
  place: PlanPlace,
  asOf: Day,
  job: Job,
): Promise<ReadPlan> {
  const { state, host } = work;
  const chosen = place.fileId === "" ? null : files.byId(place.fileId);
  if (place.fileId !== "" && !chosen) throw new TaskRefusal("task.place.gone");
  const from = chosen?.book.host ?? host;
  const kind = state.now.work?.kind ?? "reading";
  const { sheets, name: file } = await job.orCancelled(from.describe());
  const sheet = sheets.find(({ id }) => id === place.sheetId);
  if (!sheet) throw new TaskRefusal("task.place.gone");
  const grid = await job.orCancelled(
    from.readSheet(place.sheetId, {
      signal: job.signal,
      onProgress: (progress) => state.working(kind, job, progress),
    }),
  );
  const corrections: MappingCorrections | undefined = chosen
    ? correctionsOf(readMappings(await from.readSetting(MAPPING_KEY)), sheet.name)
    : correctionsOf(state.now.settings.mappings, sheet.name);
  const engine = work.engine();
  const reading = engine.read(grid, corrections);
  if (!("plan" in reading)) throw noPlan(reading.noPlan, sheet.name);
  const review = await inStretches(engine.reviewSteps(reading.plan, asOf), job, (progress) =>
    state.working(kind, job, progress),
  );
  return {
    place,
    file: chosen?.name ?? file,
    sheet: sheet.name,
    grid,
    review,
    withoutResult: chosen?.book.withoutResult(place.sheetId) ?? [],
  };
}

/** Rows of classified projects, by their numbers only. */
export const classifiedRowsOf = ({ review }: ReadPlan): readonly number[] =>
  review.rows.filter(({ classified }) => classified).map(({ row }) => row);

const noPlan = ({ reason }: NoPlan, sheet: string): TaskRefusal => new TaskRefusal(`task.noPlan.${reason}`, { sheet });
