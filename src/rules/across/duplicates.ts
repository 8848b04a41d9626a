import { isOperations, moneyOf, optionOf, yearOf } from "../facts";
import { readingOf } from "../../plan/types";
import { defineSheetRule, type SheetBreachOf } from "../define";
import { whenOnSheet } from "../statement";
import type { RowContext, Expression } from "../types";
import { texts } from "./duplicates.texts";
import { all, compare, input, says, wording, year } from "../trace";
import { oncePerRow } from "../oncePerRow";
import { plainName, plainUnit } from "./names";

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
    const alike = new Map<string, RowContext>();
    return rows.flatMap((row): readonly SheetBreachOf<{ again: "warning" }>[] => {
      const key = identityOf(row);
      if (key === null) return [];
      // The row that it may be given again from: the very same, else the first of that name.
      const known = first.get(key) ?? alike.get(nameOf(row));
      if (!first.has(key)) first.set(key, row);
      if (!alike.has(nameOf(row))) alike.set(nameOf(row), row);
      if (known === undefined) return [];
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

const YEARS = ["planYear", "omYear"] as const;

/** Name and kind of project, and whether a unit says whose it is: what differs in these is not held against each other. */
const nameOf = oncePerRow(
  (row): string => `${plainName(row)}\u0001${isOperations(row.project)}\u0001${plainUnit(row) === ""}`,
);

/** The same name, unit (else amount), years and level. */
function same(row: RowContext, known: RowContext): Expression {
  const unit = plainUnit(row);
  const named = (of: RowContext): Expression => wording(of.project, "name", plainName(of));
  return all(
    compare(named(row), "=", named(known)),
    unit === ""
      ? compare(input(row.project, "total"), "=", input(known.project, "total"))
      : compare(wording(row.project, "unit", unit), "=", wording(known.project, "unit", plainUnit(known))),
    ...YEARS.filter((field) => isGiven(row, field) || isGiven(known, field)).map((field) =>
      compare(year(row.project, field), "=", year(known.project, field)),
    ),
    ...levelsOf(row, known).flatMap((level) => [
      says(row.project, "level", level),
      says(known.project, "level", level),
    ]),
  );
}

const isGiven = ({ project }: RowContext, field: (typeof YEARS)[number]): boolean => yearOf(project, field) !== null;

/** The levels that the two rows name; they are the same project only if it is one. */
const levelsOf = (...rows: readonly RowContext[]): readonly string[] => [
  ...new Set(rows.flatMap(({ project }) => optionOf(project, "level") ?? [])),
];

/** Without a unit a name alone says little (办公系统), so the amount has to agree too. null = cannot be compared. */
const identityOf = oncePerRow((row): string | null => {
  const name = plainName(row);
  const unit = plainUnit(row);
  const total = moneyOf(row.project, "total");
  if (name === "" || (unit === "" && total === null)) return null;
  const [planned, run] = [yearOf(row.project, YEARS[0]), yearOf(row.project, YEARS[1])];
  const amount = unit === "" ? total : "";
  return `${name}\u0001${unit}\u0001${amount}\u0001${planned}\u0001${run}\u0001${isOperations(row.project)}\u0001${optionOf(row.project, "level")}`;
});
