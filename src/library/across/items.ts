/** The projects of all sheets, made ready to be held against each other. */
import { addressOf } from "../../sheet";
import { readingOf, type Project } from "../../plan/types";
import { placeOfUnit } from "../../regulation/places";
import type { Places } from "../../regulation/types";
import { isOperations, moneyOf, textOf, yearOf } from "../../rules/facts";
import { codeKey, nameKey } from "../match";
import { departmentsOf, isEveryday } from "./departments";
import type { CrossPlace, SheetOfBook } from "./types";

export interface Item {
  readonly sheet: number;
  readonly place: CrossPlace;
  readonly project: Project;
  readonly nameKey: string;
  /** Names that are held for the same: the name, and whether it is built or run. */
  readonly sameName: string;
  readonly isEveryday: boolean;
  /** "" without one, or where it is no more than a count of rows. */
  readonly code: string;
  readonly departments: readonly string[];
  /** Of a county or zone, which builds its own. */
  readonly isLocal: boolean;
  readonly year: number | null;
  readonly total: bigint | null;
}

/** Open projects with a name, sheet by sheet. */
export function itemsOf(sheets: readonly SheetOfBook[], places: Places): readonly Item[] {
  return sheets.flatMap(({ id, review }, sheet) => {
    const open = new Set(review.rows.filter(({ classified }) => !classified).map(({ row }) => row));
    const projects = review.plan.projects.filter(({ row }) => open.has(row));
    const codes = countOf(projects.map((project) => codeOf(project)));
    return projects.flatMap((project): Item[] => {
      const [name, unit] = [textOf(project, "name"), textOf(project, "unit")];
      const key = nameKey(name);
      if (key === "") return [];
      const cell = readingOf(project, "name");
      const code = codeOf(project);
      return [
        {
          sheet,
          place: {
            sheetId: id,
            sheetName: review.sheetName,
            row: project.row,
            address: cell.state === "absent" ? `A${project.row}` : addressOf(cell.source.row, cell.source.column),
            name,
            unit,
          },
          project,
          nameKey: key,
          sameName: `${key}\u0001${isOperations(project)}`,
          isEveryday: isEveryday(name),
          // What stands on several rows of a sheet names none of them.
          code: codes.get(code) === 1 ? code : "",
          departments: departmentsOf(unit),
          isLocal: placeOfUnit(places, unit) !== null,
          year: yearOf(project, "planYear"),
          total: moneyOf(project, "total"),
        },
      ];
    });
  });
}

/** 1, 2, 3 are counts of rows, and 1-1 is one of a department's own. */
function codeOf(project: Project): string {
  const code = codeKey(textOf(project, "code"));
  return code.length >= 5 && /\d/.test(code) ? code : "";
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
