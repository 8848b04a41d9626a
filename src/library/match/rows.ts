import { readingOf, type PlanSheet } from "../../plan/types";
import { moneyOf, textOf } from "../../rules/facts";
import type { MatchRow } from "./types";

/** The projects of a plan, as they are known again. */
export function matchRows(plan: PlanSheet): readonly MatchRow[] {
  return plan.projects.map((project) => ({
    row: project.row,
    code: textOf(project, "code"),
    name: textOf(project, "name"),
    unit: readingOf(project, "unit").state === "absent" ? null : textOf(project, "unit"),
    total: moneyOf(project, "total"),
  }));
}
