/** Where new projects go in the library: behind the others of their section, with that section's numbering. */
import { rowAfter, type NewRow, type RowsToInsert } from "../rows";
import { groupBy } from "./groups";
import { sectionFinder, sectionsOf } from "./places";
import { projectRows } from "./projectRows";
import { placeOf, type SentProject } from "./sentProjects";
import { Serials } from "./serials";
import type { LibrarySheet, Merge } from "./types";

export interface Placed {
  /** What is to be inserted. */
  readonly rows: RowsToInsert;
  /** The new projects with their rows in the library, in the order in which they were sent. */
  readonly appended: Merge["appended"];
  /** Rows of projects for which the library has no section of their own. */
  readonly strayed: readonly number[];
}

/** @param countsCodes the library's codes count its rows: new projects go on counting */
export function placed(library: LibrarySheet, chosen: readonly SentProject[], countsCodes: boolean): Placed {
  const sections = sectionsOf(library.plan);
  const find = sectionFinder(sections);
  const last = sections.at(-1);
  const bySection = groupBy(chosen, ({ project }) => find(project) ?? last);
  const serials = new Serials(library, sections, countsCodes);
  const insertions: RowsToInsert["insertions"][number][] = [];
  const at: { candidate: SentProject; after: number; index: number }[] = [];
  for (const section of sections) {
    const rows: NewRow[] = [];
    const merges: { column: number; first: number; last: number }[] = [];
    for (const candidate of bySection.get(section) ?? []) {
      const made = serials.number(
        section,
        projectRows(library, candidate.sent, candidate.project, candidate.columns, candidate.unit),
      );
      at.push({ candidate, after: section.after, index: rows.length });
      for (const { column, first, last } of made.merges)
        merges.push({ column, first: first + rows.length, last: last + rows.length });
      rows.push(...made.rows);
    }
    if (rows.length > 0) insertions.push({ after: section.after, template: section.template, rows, merges });
  }
  const all: RowsToInsert = { insertions, bodyRows: new Set(library.plan.projects.flatMap(({ rows }) => rows)) };
  const order = new Map(chosen.map((candidate, index) => [candidate, index]));
  const appended = at
    .sort((a, b) => (order.get(a.candidate) ?? 0) - (order.get(b.candidate) ?? 0))
    .map(({ candidate, after, index }) => ({
      ...placeOf(candidate),
      toRow: rowAfter(all, after) + 1 + index,
      code: candidate.match.code === "" ? null : candidate.match.code,
      name: candidate.match.name,
    }));
  const strayed = appended
    .filter((_, index) => chosen[index] && !find(chosen[index].project))
    .map(({ toRow }) => toRow);
  return { rows: all, appended, strayed };
}
