/**
 * tasks/: what stands above one sheet, as work on the open workbook: all its plan sheets, 编库 (a new plan, merging departments' sheets, what
 * is missing), 预算 (summary, approval lists), 调整 (comparing two plans). Each calls library/ and writes through host/
 * only when a person asks for it. Loaded with the pages that show it.
 */
import type { ReviewSession } from "../ReviewSession";
import { ReviewingAll } from "./allSheets";
import { Budgeting } from "./budgeting";
import { Comparing } from "./comparing";
import { ChosenFiles, type OpenFile } from "./files";
import { Gathering } from "./gathering";
import { NewPlan } from "./newPlan";
import { Noticing } from "./noticing";

export type { SheetOfAll, SheetOutcome } from "./allSheets";
export type { Answer } from "./answers";
export { canBeAnswered, keyOfAsk } from "./answers";
export type { Compared, Side } from "./comparing";
export type { ChosenFile, FileBytes, OpenedFile, OpenFile } from "./files";
export { wantedOf } from "./decisions";
export { libraryOf, sentOf, type Gathered } from "./gathered";
export { keyOfPlace, type ReadPlan } from "./plans";
export type { Refusal } from "./refusal";

export interface Tasks {
  readonly files: ChosenFiles;
  readonly all: ReviewingAll;
  readonly newPlan: NewPlan;
  readonly gathering: Gathering;
  readonly noticing: Noticing;
  readonly budgeting: Budgeting;
  readonly comparing: Comparing;
  /** Selects a cell of this workbook because a person asked for it. */
  select(sheetId: string, address: string): Promise<void>;
}

const TASKS = new WeakMap<ReviewSession, Tasks>();

/** The tasks of a session; they outlive the pages that show them. */
export function tasksOf(session: ReviewSession, openFile: OpenFile): Tasks {
  const known = TASKS.get(session);
  if (known) return known;
  const { work } = session;
  const files = new ChosenFiles(work, openFile);
  const tasks: Tasks = {
    files,
    all: new ReviewingAll(work),
    newPlan: new NewPlan(work),
    gathering: new Gathering(work, files),
    noticing: new Noticing(work, files),
    budgeting: new Budgeting(work, files),
    comparing: new Comparing(work, files),
    select: (sheetId, address) => work.select(sheetId, address),
  };
  TASKS.set(session, tasks);
  return tasks;
}
