/** The rows under a header, sorted one after the other; after an edit those alone that it can have changed. */
import type { OtherRow } from "../types";
import type { Body } from "./body";
import { countsByArabic, isFundingLine, kindOf, promoteGroups } from "./classify";
import type { Since, Sorted, SortedRows, Step } from "./since";

/**
 * Kind of every row, in order. A second, different header ends the plan. After an edit no more rows are sorted than it
 * can have changed: those that hold something else, and those below them as long as something else is open there.
 */
export function classifyRows(body: Body, since: Since | null = null): SortedRows {
  const numbered = countsByArabic(body);
  const known = since?.sorted.numbered === numbered && since.sorted.steps ? since : null;
  const again = known && sortedAgain(body, known, numbered);
  if (again) return again;
  const steps: Step[] = [];
  let before: Open = { open: false, project: 0 };
  for (let row = body.firstRow; row <= body.lastRow; row += 1) {
    const step = stepOf(body, row, numbered, before);
    steps.push(step);
    if (step.kind === "end") break;
    before = after(step);
  }
  const end = steps.at(-1)?.kind === "end" ? (steps.pop() as Step).row : null;
  const isPlain = steps.some(({ kind }) => kind === "project");
  const rows = isPlain ? steps : promoteGroups(body, steps);
  return { rows, others: othersOf(rows), end, numbered, steps: isPlain && end === null ? steps : null };
}

type Open = Pick<Step, "open" | "project">;

function stepOf(body: Body, row: number, numbered: boolean, { open, project }: Open): Step {
  const kind = kindOf(body, row, numbered, open);
  const isLine = kind === "project" && open && isFundingLine(body, row, project);
  return { row, kind: isLine ? "continuation" : kind, open, project };
}

function after({ row, kind, project }: Step): Open {
  const isProject = kind === "project";
  return { open: isProject || kind === "continuation", project: isProject ? row : project };
}

const othersOf = (rows: readonly Sorted[]): readonly OtherRow[] =>
  rows.flatMap(({ row, kind }) => (kind === "project" || kind === "end" ? [] : { row, kind }));

/** The rows sorted before, with those sorted again that an edit can have changed; null: all have to be. */
function sortedAgain(body: Body, { sorted, changed }: Since, numbered: boolean): SortedRows | null {
  const known = sorted.steps ?? [];
  if (known.length !== body.lastRow - body.firstRow + 1) return null;
  let steps: Step[] | null = null;
  let done = body.firstRow - 1;
  for (const start of [...changed].sort((a, b) => a - b)) {
    if (start <= done || start > body.lastRow) continue;
    let before: Open = known[start - body.firstRow] as Step;
    for (let row = start; row <= body.lastRow; row += 1) {
      const was = known[row - body.firstRow] as Step;
      const isSame = was.open === before.open && was.project === before.project;
      // The next line of a project's funds is told by the project's own row.
      if (isSame && !changed.has(row) && !(before.open && changed.has(before.project))) break;
      const step = stepOf(body, row, numbered, before);
      if (step.kind === "end") return null;
      if (step.kind !== was.kind || !isSame) (steps ??= known.slice())[row - body.firstRow] = step;
      before = after(step);
      done = row;
    }
  }
  if (steps === null) return sorted;
  if (!steps.some(({ kind }) => kind === "project")) return null;
  return { rows: steps, others: othersOf(steps), end: null, numbered, steps };
}
