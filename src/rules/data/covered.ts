/** The rows that a sum covers, and what they hold. */
import { moneyOf } from "../facts";
import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import type { SheetContext } from "../types";

/** What the rows of a sum hold. */
interface Held {
  readonly fen: bigint;
  /** A row is 待定, so that the rows hold a part only. */
  readonly isPart: boolean;
}

/** Null where one cannot be read: its own finding says so. */
export function heldBy(projects: readonly Project[], field: FieldKey): Held | null {
  let [fen, isPart] = [0n, false];
  for (const project of projects) {
    const reading = readingOf(project, field);
    if (reading.state === "bad") return null;
    if (reading.state === "blank" && reading.blank === "pending") isPart = true;
    fen += moneyOf(project, field) ?? 0n;
  }
  return { fen, isPart };
}

/** Finds the projects of the rows that a sum covers; null where one is classified. The sums of one row mostly cover the same rows. */
export function coverage({ sheet, rows }: Pick<SheetContext, "sheet" | "rows">) {
  const projects = new Map(sheet.projects.map((project) => [project.row, project]));
  const open = rows.length < sheet.projects.length ? new Set(rows.map(({ project }) => project.row)) : null;
  const found = new Map<readonly number[], readonly Project[] | null>();
  return (covered: readonly number[]): readonly Project[] | null => {
    let known = found.get(covered);
    if (known === undefined) {
      const isClosed = open !== null && covered.some((row) => projects.has(row) && !open.has(row));
      known = isClosed ? null : covered.flatMap((row) => projects.get(row) ?? []);
      found.set(covered, known);
    }
    return known;
  };
}

/** An amount as it is read and as it is written. */
export function seen(project: Project, field: FieldKey): string {
  const reading = project.fields[field];
  if (reading === undefined || reading.state === "absent") return "\u0001";
  const { raw, column } = reading.source;
  return `\u0001${reading.state}${typeof raw}${String(raw)}@${column}=${moneyOf(project, field)}`;
}
