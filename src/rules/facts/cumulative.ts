import { maxFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { RowContext } from "../types";
import { amountsOf, amountsOrNone, countOf, saidIn } from "./access";

/** Words by which a header says that its figure is the sum of several acts. */
const SUM_OF_ACTS = /累计|历次|各次|全部|所有|合计|总计|共计|总额/;
/** The same in a cell: 合计600, 两次共600, 600（2份）. A list with its sum (300；300；合计600) has its parts. */
const SUM_IN_CELL = /合计|总计|累计|共|前次|此前|(?:[2-9二两三四五六七八九十几多数]|1\d)[个份次笔]/;

/**
 * Whether the figure of a field adds up several acts, so that none of them is known: its header says so (累计补充合同金额),
 * or the cell does, or the row counts more supplements than it gives amounts.
 */
export function isCumulative({ project, sheet }: Pick<RowContext, "project" | "sheet">, field: FieldKey): boolean {
  const header = sheet.columns.find((column) => column.field === field)?.header ?? "";
  if (SUM_OF_ACTS.test(header)) return true;
  if (amountsOf(project, field).length !== 1) return false;
  return SUM_IN_CELL.test(saidIn(project, field)) || (field === "supp" && (countOf(project, "suppCount") ?? 1) > 1);
}

/** The largest of several supplements. Amounts in 分. */
export interface Single {
  readonly field: "supp" | "suppPrior";
  readonly fen: Fen;
  /** The smallest one: where the cell names several and one body, it is not said which of them it decided on. */
  readonly least: Fen;
}

/**
 * The largest single supplement; null where only a sum is given: 累计, earlier ones in one figure, one figure for two of them. Such a sum is not
 * one act, and the body that each part of it asked for is not known.
 */
export function largestSingle(row: RowContext): Single | null {
  for (const field of ["supp", "suppPrior"] as const) {
    const amounts = amountsOrNone(row.project, field) ?? [];
    if (amounts.length === 0) continue;
    const isSum = amounts.length === 1 && (field === "suppPrior" || isCumulative(row, field));
    if (isSum) return null;
    const positive = amounts.filter((fen) => fen > 0n);
    return {
      field,
      fen: positive.reduce<Fen>(maxFen, 0n),
      least: positive.reduce<Fen | null>((least, fen) => (least === null || fen < least ? fen : least), null) ?? 0n,
    };
  }
  return null;
}
