import type { SheetGrid } from "../../sheet";
import { placeOfRow } from "../place";
import type { Since } from "./since";

/** Places of the projects with a row that changed, or one that is filled from the first row of a merge that did. */
export function concerned({ projects, changed }: Since, merges: SheetGrid["merges"]): ReadonlySet<number> {
  const rows = new Set(changed);
  for (const { firstRow, lastRow } of merges)
    if (changed.has(firstRow)) for (let row = firstRow + 1; row <= lastRow; row += 1) rows.add(row);
  const places = new Set<number>();
  for (const row of rows) {
    const place = placeOfRow(projects, row);
    if (place >= 0) places.add(place);
  }
  return places;
}
