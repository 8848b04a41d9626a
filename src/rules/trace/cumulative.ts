/** Whether a figure adds up several acts, as an expression. */
import type { FieldKey } from "../../fields";
import { readingOf, type PlanSheet } from "../../plan/types";
import { addressOf } from "../../sheet";
import { amountsOf, saidIn } from "../facts/access";
import type { RowContext } from "../types";
import { count, headerMentions, mentions, says } from "./cells";
import { compare, either } from "./operations";
import { constant } from "./parameters";
import type { Expression } from "./types";

/** Words by which a header says that its figure is the sum of several acts. */
const SUM_OF_ACTS = /累计|历次|各次|全部|所有|合计|总计|共计|总额/;
/** The same in a cell: 合计600, 两次共600, 600（2份）. A list with its sum (300；300；合计600) has its parts. */
const SUM_IN_CELL = /合计|总计|累计|共|前次|此前|(?:[2-9二两三四五六七八九十几多数]|1\d)[个份次笔]/;

/**
 * That only a sum of supplements is given: earlier ones in one figure, or one figure that adds up several. Such a sum is
 * not one act, and the body that each part of it asked for is not known. Nothing is stated where each is given.
 */
export function onlySum(row: Pick<RowContext, "project" | "sheet">): readonly Expression[] {
  const field = amountsOf(row.project, "supp").length > 0 ? "supp" : "suppPrior";
  if (amountsOf(row.project, field).length !== 1) return [];
  return [field === "supp" ? sumOfActs(row, field) : says(row.project, field, "read")];
}

/** Where each supplement has a column of its own and a row tells only the sum of them: that it is told in the sum's column. */
function statedAlone(
  { project, sheet }: Pick<RowContext, "project" | "sheet">,
  field: FieldKey,
): readonly Expression[] {
  const reading = readingOf(project, field);
  if (reading.state === "absent") return [];
  const { row, column } = reading.source;
  return sheet.doubleColumns
    .filter((double) => double.field === field && isAt(double, row, column))
    .map(({ header, cells, column: at }) => ({
      kind: "words",
      field,
      address: addressOf(cells?.label.row ?? sheet.headerRows.at(-1) ?? 1, cells?.label.column ?? at),
      shown: header,
      text: header,
      words: SUM_OF_ACTS.source,
      wanted: true,
    }));
}

const isAt = ({ column, cells }: PlanSheet["doubleColumns"][number], row: number, at: number): boolean =>
  cells === undefined ? column === at : cells.value.row === row && cells.value.column === at;

/**
 * That the figure of a field adds up several acts, so that none of them is known: its header says so (累计补充合同金额),
 * or the cell does, or the row counts more supplements than it gives amounts.
 */
export function sumOfActs({ project, sheet }: Pick<RowContext, "project" | "sheet">, field: FieldKey): Expression {
  const inHeader = either(headerMentions(sheet, field, SUM_OF_ACTS), ...statedAlone({ project, sheet }, field));
  if (amountsOf(project, field).length !== 1) return inHeader;
  return either(
    inHeader,
    mentions(project, field, SUM_IN_CELL, true, saidIn(project, field)),
    ...(field === "supp" ? [compare(count(project, "suppCount"), ">", constant("trace.one", 1, "count"))] : []),
  );
}
