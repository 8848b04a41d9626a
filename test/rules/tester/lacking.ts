/**
 * A cell that is wanting. Whatever one cell of a found row lacks (it is blank, denied, still open, unreadable, or has no
 * column), the rule comes to an end without a fault, and what it says then is true and told in whole sentences.
 */
import { allFindings } from "../../../src/review";
import type { FieldKey } from "../../../src/fields";
import type { Rule } from "../../../src/rules/types";
import type { CellValue } from "../../../src/sheet";
import { expectTold } from "./findings";
import { isGrid, sheetOf, type Cases, type Row, type Rows } from "./given";
import { reviewAlone } from "./run";

/** What stands in a cell that says nothing usable: nothing, a denial, what is still to come, what cannot be read. */
const WANTING: readonly CellValue[] = [null, "无", "待定", "#REF!"];

const without = (row: Row, field: FieldKey): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

/** The sheet with each of its cells wanting in each way, and with each of its columns left out. */
function lacking(sheet: Rows): readonly Rows[] {
  const fieldsOf = (row: Row): readonly FieldKey[] =>
    (Object.keys(row) as FieldKey[]).filter((field) => field !== "name");
  const fields = [...new Set(sheet.rows.flatMap(fieldsOf))];
  const cells = sheet.rows.flatMap((row, place) =>
    fieldsOf(row).flatMap((field) =>
      WANTING.map((cell) => ({
        ...sheet,
        rows: sheet.rows.map((each, at) => (at === place ? { ...each, [field]: cell } : each)),
      })),
    ),
  );
  return [...cells, ...fields.map((field) => ({ ...sheet, rows: sheet.rows.map((row) => without(row, field)) }))];
}

export function expectNoFaultWhereLacking(rule: Rule, { fails }: Cases): void {
  for (const [given] of Object.values(fails)) {
    const sheet = sheetOf(given);
    if (isGrid(sheet)) continue;
    for (const each of lacking(sheet)) {
      // Faults are refused where it is reviewed.
      const reviewed = reviewAlone(rule, each);
      if (allFindings(reviewed.review).length > 0) expectTold(reviewed);
    }
  }
}
