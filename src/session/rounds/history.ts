import { MOST_FINDINGS, shortName, type KeptSaid, type SheetHistory } from "../../kept";
import { partsOf } from "../../review/fingerprint";
import type { SheetReview } from "../../review/types";
import type { FindingIndex } from "../findings/findingIndex";
import { projectsOf, saidOf } from "./said";

/** What is kept of a review. Of classified rows only that there was something, never a name. */
export function historyOf(review: SheetReview, index: FindingIndex, at: number, next: number): SheetHistory {
  if (index.entries.length > MOST_FINDINGS) return { at, next, said: [], projects: [], isCut: true };
  const said = saidOf(index.entries, review.plan).map((one, place) => keptOf(one, index.entries[place]?.number ?? 0));
  const concerned = new Set(said.map(({ id }) => partsOf(id).project));
  const names = new Map(
    index.entries.flatMap((entry) =>
      entry.project ? [[partsOf(entry.key).project, entry.project.name] as const] : [],
    ),
  );
  const projects = projectsOf(review)
    .filter(({ key }) => concerned.has(key))
    .map(({ key, body, code }) => ({ key, body, code, name: shortName(names.get(key) ?? "") }));
  return { at, next, said, projects, isCut: false };
}

/** A plain copy: it does not hold the plan that it came from. */
export function keptOf({ id, facts, isProblem, rule, kind }: Omit<KeptSaid, "number">, number: number): KeptSaid {
  return { id, number, facts, isProblem, rule, kind };
}

/** Whether a review says just what was kept: nobody has corrected anything meanwhile. */
export function saysTheSame(history: SheetHistory, index: FindingIndex): boolean {
  return (
    !history.isCut &&
    history.said.length === index.entries.length &&
    history.said.every(({ id, kind }, place) => {
      const there = index.entries[place];
      return (there?.key === id ? there : index.byKey.get(id))?.kind === kind;
    })
  );
}
