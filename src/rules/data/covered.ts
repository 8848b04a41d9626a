/** The rows that a sum covers. */
import { moneyOf } from "../facts";
import type { FieldKey } from "../../fields";
import type { PlanSheet, Project } from "../../plan/types";
import type { SheetContext } from "../types";

/** Whether none of the rows that a sum covers is classified. */
export function openness({
  sheet,
  rows,
}: Pick<SheetContext, "sheet" | "rows">): (covered: readonly number[]) => boolean {
  if (rows.length === sheet.projects.length) return () => true;
  const open = new Set(rows.map(({ project }) => project.row));
  const closed = new Set(sheet.projects.flatMap(({ row }) => (open.has(row) ? [] : [row])));
  return (covered) => !covered.some((row) => closed.has(row));
}

/** The projects that stand on rows, in the order of the rows. */
export function projectsOn({ projects }: PlanSheet, rows: readonly number[]): readonly Project[] {
  const byRow = new Map(projects.map((project) => [project.row, project]));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}

/** An amount as it is read and as it is written. */
export function seen(project: Project, field: FieldKey): string {
  const reading = project.fields[field];
  if (reading === undefined || reading.state === "absent") return "\u0001";
  const { raw, column } = reading.source;
  const cells = (reading.parts ?? []).map(({ source }) => `${typeof source.raw}${String(source.raw)}@${source.column}`);
  return `\u0001${reading.state}${typeof raw}${String(raw)}@${column}=${moneyOf(project, field)}${cells.join()}`;
}
