import type { FieldKey } from "../../fields";
import type { PlanSheet } from "../../plan/types";

/** Words by which a header says that its figure is the sum of several acts. */
const SUM_OF_ACTS = /累计|历次|合计|总计|共计|总额/;

/** Whether a column's own header says that its figure adds up several acts (累计补充合同金额), so that none of them is known. */
export function isCumulative(sheet: PlanSheet, field: FieldKey): boolean {
  const header = sheet.columns.find((column) => column.field === field)?.header ?? "";
  return SUM_OF_ACTS.test(header);
}
