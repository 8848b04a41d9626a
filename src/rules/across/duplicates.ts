import { isOperations, moneyOf, optionOf, yearOf } from "../facts";
import { readingOf } from "../../plan/types";
import { defineSheetRule, type SheetBreachOf } from "../define";
import { whenOnSheet } from "../statement";
import type { RowContext, Trace } from "../types";
import { texts } from "./duplicates.texts";
import { all, compare, input, wording } from "../trace";
import { oncePerRow, plainName, plainUnit } from "./names";

/** The same project on two rows: same name and unit, of the same years and kind. */
export const duplicates = defineSheetRule({
  id: "DATA-DUP",
  kind: "data",
  cite: null,
  needs: [["name"]],
  limits: [],
  messages: { again: "warning" },
  texts,
  looksAt: (row) => identityOf(row) ?? "",
  judge: ({ rows }) => {
    const first = new Map<string, RowContext>();
    return rows.flatMap((row): readonly SheetBreachOf<{ again: "warning" }>[] => {
      const key = identityOf(row);
      if (key === null) return [];
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, row);
        return [];
      }
      const cell = readingOf(row.project, "name");
      return whenOnSheet(same(row, known), () => ({
        message: "again",
        data: { rows: { rows: [known.project.row, row.project.row] } },
        row: row.project.row,
        otherRows: [known.project.row],
        cells: cell.state === "absent" ? [] : [{ row: cell.source.row, column: cell.source.column, field: "name" }],
      }));
    });
  },
});

function same(row: RowContext, known: RowContext): Trace {
  const unit = plainUnit(row);
  const named = (of: RowContext): Trace => wording(of.project, "name", plainName(of));
  return all(
    compare(named(row), "=", named(known)),
    unit === ""
      ? compare(input(row.project, "total"), "=", input(known.project, "total"))
      : compare(wording(row.project, "unit", unit), "=", wording(known.project, "unit", plainUnit(known))),
  );
}

/** Without a unit a name alone says little (办公系统), so the amount has to agree too. null = cannot be compared. */
const identityOf = oncePerRow((row): string | null => {
  const name = plainName(row);
  const unit = plainUnit(row);
  const total = moneyOf(row.project, "total");
  if (name === "" || (unit === "" && total === null)) return null;
  const years = [yearOf(row.project, "planYear"), yearOf(row.project, "omYear")];
  return [
    name,
    unit,
    unit === "" ? total : "",
    ...years,
    isOperations(row.project),
    optionOf(row.project, "level"),
  ].join("\u0001");
});
