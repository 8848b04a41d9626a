import { isOperations, moneyOf, optionOf, yearOf } from "../facts";
import { readingOf } from "../../plan/types";
import { defineSheetRule, type SheetBreachOf } from "../define";
import { whenOnSheet } from "../statement";
import type { RowContext, Expression } from "../types";
import { texts } from "./duplicates.texts";
import { all, compare, input, says, wording, year } from "../trace";
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
  looksAt: (row) => (isComparable(row) ? identityOf(row) : ""),
  judge: ({ rows }) => {
    // Of a name that stands once, as most do, nothing more is asked: a sheet is gone through again at the edit of a name.
    const byName = new Map<string, RowContext | Namesakes>();
    const found: SheetBreachOf<{ again: "warning" }>[] = [];
    for (const row of rows) {
      const name = plainName(row);
      const before = byName.get(name);
      if (before === undefined) {
        byName.set(name, row);
        continue;
      }
      const namesakes = before instanceof Namesakes ? before : new Namesakes(before);
      if (before !== namesakes) byName.set(name, namesakes);
      const known = namesakes.knownFrom(row);
      if (known !== undefined) found.push(...again(row, known));
    }
    return found;
  },
});

/** Rows of one name. */
class Namesakes {
  private readonly first = new Map<string, RowContext>();
  private readonly alike = new Map<string, RowContext>();

  constructor(row: RowContext) {
    this.knownFrom(row);
  }

  /** The row that one may be given again from, the very same, else the first of its kind; the row is then one of them. */
  knownFrom(row: RowContext): RowContext | undefined {
    if (!isComparable(row)) return undefined;
    const [key, kind] = [identityOf(row), kindOf(row)];
    const known = this.first.get(key) ?? this.alike.get(kind);
    if (!this.first.has(key)) this.first.set(key, row);
    if (!this.alike.has(kind)) this.alike.set(kind, row);
    return known;
  }
}

function again(row: RowContext, known: RowContext): readonly SheetBreachOf<{ again: "warning" }>[] {
  const cell = readingOf(row.project, "name");
  return whenOnSheet(same(row, known), () => ({
    message: "again",
    data: { rows: { rows: [known.project.row, row.project.row] } },
    row: row.project.row,
    otherRows: [known.project.row],
    cells: cell.state === "absent" ? [] : [{ row: cell.source.row, column: cell.source.column, field: "name" }],
  }));
}

const YEARS = ["planYear", "omYear"] as const;

/** Kind of project, and whether a unit says whose it is: what differs in these is not held against each other. */
const kindOf = (row: RowContext): string => `${isOperations(row.project)}\u0001${plainUnit(row) === ""}`;

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

/** Without a unit a name alone says little (办公系统), so the amount has to agree too. */
const isComparable = (row: RowContext): boolean =>
  plainName(row) !== "" && (plainUnit(row) !== "" || moneyOf(row.project, "total") !== null);

/** What is the same of a project that is given again. Put together of namesakes alone: of every row it was the largest thing kept. */
function identityOf(row: RowContext): string {
  const unit = plainUnit(row);
  const [planned, run] = [yearOf(row.project, YEARS[0]), yearOf(row.project, YEARS[1])];
  const amount = unit === "" ? moneyOf(row.project, "total") : "";
  return `${plainName(row)}\u0001${unit}\u0001${amount}\u0001${planned}\u0001${run}\u0001${isOperations(row.project)}\u0001${optionOf(row.project, "level")}`;
}
