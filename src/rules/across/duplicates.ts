import { moneyOf, optionOf, yearOf } from "../support/access";
import { isOperations } from "../support/kinds";
import { readingOf } from "../../plan/types";
import type { RowContext, SheetBreach, SheetRule } from "../types";
import { oncePerRow, plainName, plainUnit } from "./names";

/** The same project on two rows: same name and unit, of the same years and kind. */
export const duplicates: SheetRule = {
  id: "DATA-DUP", kind: "data", cite: null, scope: "sheet", needs: [["name"]],
  judge: ({ rows }) => {
    const first = new Map<string, RowContext>();
    return rows.flatMap((row): readonly SheetBreach[] => {
      const key = identityOf(row);
      if (key === null) return [];
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, row);
        return [];
      }
      const cell = readingOf(row.project, "name");
      return [{
        severity: "warning", message: "again", data: { rows: { rows: [known.project.row] } }, row: row.project.row, otherRows: [known.project.row],
        cells: cell.state === "absent" ? [] : [{ row: cell.source.row, column: cell.source.column, field: "name" }],
      }];
    });
  },
};

/** Without a unit a name alone says little (办公系统), so the amount has to agree too. null = cannot be compared. */
const identityOf = oncePerRow((row): string | null => {
  const name = plainName(row);
  const unit = plainUnit(row);
  const total = moneyOf(row.project, "total");
  if (name === "" || (unit === "" && total === null)) return null;
  const years = [yearOf(row.project, "planYear"), yearOf(row.project, "omYear")];
  return [name, unit, unit === "" ? total : "", ...years, isOperations(row.project), optionOf(row.project, "level")].join("\u0001");
});
