/** What a saved review comes to beside the one that stands: problems by number, what was settled, where an explanation went. */
import type { KeptSaid, SheetHistory, Waiver } from "../../kept";
import { removedProjects } from "../../review/comparison";
import { partsOf } from "../../review/fingerprint";
import type { SheetReview } from "../../review/types";
import type { FindingIndex } from "../findings/findingIndex";
import type { LoopState, Settled } from "../types";
import { classifiedKeys, projectsOf } from "./said";

/** A saved review as the pane tells of it. */
export const standsFor = (history: SheetHistory | null): LoopState["kept"] =>
  history && { at: history.at, problems: history.isCut ? null : problemNumbers(history).size };

const PROBLEMS = new WeakMap<readonly KeptSaid[], ReadonlySet<number>>();

/** Numbers of problems, once they have numbers. These are those of the sheet, whichever review gave them. */
export function problemNumbers({ said }: { readonly said: readonly KeptSaid[] }): ReadonlySet<number> {
  const known = PROBLEMS.get(said);
  if (known) return known;
  const numbers = new Set<number>();
  for (const { isProblem, number } of said) if (isProblem) numbers.add(number);
  PROBLEMS.set(said, numbers);
  return numbers;
}

/** What was settled, or went with its project, with the name of the project unless it is classified by now. */
export function settledOf(
  gone: readonly KeptSaid[],
  { projects }: SheetHistory,
  review: SheetReview,
): readonly Settled[] {
  if (gone.length === 0) return [];
  const classified = classifiedKeys(review);
  const names = new Map(projects.map(({ key, name }) => [key, name]));
  const removed = removedProjects(projects, projectsOf(review));
  return gone
    .filter(({ id }) => !classified.has(partsOf(id).project))
    .map(({ number, kind, rule, id }) => ({
      number,
      kind,
      rule,
      project: names.get(partsOf(id).project) ?? null,
      isRemoved: removed.has(partsOf(id).project),
    }))
    .sort((a, b) => a.number - b.number);
}

/** An explanation under the fingerprint that its finding has now. */
export function moved(waiver: Waiver, index: FindingIndex): Waiver {
  const entry = index.entries.find((candidate) => candidate.waiver === waiver);
  return entry && entry.key !== waiver.id ? { ...waiver, id: entry.key } : waiver;
}
