/** Where new projects come in the library: below the last one, or below the last of their own group. */
import type { FieldKey } from "../../fields";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import { nameKey } from "../match";

/** Projects of the library that stand together, between headings and sums. */
export interface Section {
  /** Row below which new ones come. */
  readonly after: number;
  /** Its last project's own row. */
  readonly template: number;
  readonly projects: readonly Project[];
}

/** By what a library may be divided. */
const DIVIDED_BY: readonly FieldKey[] = ["unit", "nature", "mode", "planYear"];

export function sectionsOf(plan: PlanSheet): readonly Section[] {
  const edges = plan.otherRows
    .filter(({ kind }) => kind === "group" || kind === "subtotal" || kind === "total")
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const sections: Project[][] = [];
  let previous = -1;
  for (const project of plan.projects) {
    const isNew = previous < 0 || edges.some((row) => row > previous && row < project.row);
    if (isNew) sections.push([project]);
    else sections.at(-1)?.push(project);
    previous = project.row;
  }
  return sections.map((projects) => {
    const last = projects.at(-1) as Project;
    return { after: last.rows.at(-1) ?? last.row, template: last.row, projects };
  });
}

/** Rows of a library whose looks and formulas new rows take: where formulas stand in them must be known beforehand. */
export const templateRows = (plan: PlanSheet): readonly number[] => sectionsOf(plan).map(({ template }) => template);

/** Finds a new project's section: where all sections differ in one field, by that field; null where there is none for it. */
export function sectionFinder(sections: readonly Section[]): (project: Project) => Section | null {
  if (sections.length === 1) return () => sections[0] ?? null;
  for (const field of DIVIDED_BY) {
    const keys = sections.map(({ projects }) => new Set(projects.map((project) => keyOf(project, field))));
    const values = keys.map((each) => (each.size === 1 ? [...each][0] : undefined));
    if (values.some((value) => value === undefined || value === "") || new Set(values).size < values.length) continue;
    return (project) => sections[values.indexOf(keyOf(project, field))] ?? null;
  }
  return () => null;
}

function keyOf(project: Project, field: FieldKey): string {
  const reading = readingOf(project, field);
  if (reading.state !== "value") return "";
  const { value } = reading;
  return nameKey(value.type === "enum" ? value.option : String(reading.source.raw));
}
