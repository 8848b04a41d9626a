/** What stands for something only where nothing better does: the only amount of a sheet, a source of funds beside another. */
import { FIELDS, FUND_PARTS, type FieldKey } from "../../fields";
import { isMoneyKind } from "../cells/read";
import type { ReadColumn } from "./columns";
import { REVIEWED, SUBMITTED } from "./company";
import { cellsFit, wordsOf, type Context } from "./proof";
import { FUND_TOPIC } from "./topics";

/** An amount that is the total only where nothing else is. */
const WEAK_TOTAL = /^(?:投资|预算|预算数|建设投资|建设资金|建设经费|项目资金|项目经费|项目费用|总费用|经费)$/;
/** What the only amount of a sheet may be called besides. */
const SOLE_AMOUNT =
  /^(?:项目|涉及|所需|拟|计划|预计|安排)*(?:金额|资金|费用|经费|造价|价款|总价|价格|资金额度?|资金量)(?:合计|小计|总计|数)?$/;
const WHOLES: readonly FieldKey[] = ["total", "approvedTotal", "estimate"];
/** All sources of funds together, under their group. */
const FUNDS_TOGETHER = /^(?:项目|建设)?资金(?:来源|筹措|构成|渠道|组成)(?:情况)?(?:合计|小计|总额|总计)$/;
/** Funds that are to be arranged: in a plan that states the totals beside them, those of its year. */
const TO_ARRANGE =
  /^(?:本次)?(?:拟|计划|预计|建议)(?:新增)?安排的?(?:财政性?|预算|项目|建设)*(?:资金|投资|金额|经费|额度?|数额?)(?:合计|小计)?$/;

/**
 * What has been paid, under words that may as well head a text (资金支付情况) or a plan: only with a unit of its own, where
 * nothing else says what was paid.
 */
const PAID_SO_FAR =
  /^(?:(?:项目|合同|财政)?(?:资金|款项?|价款|进度款|经费)?(?:支付|拨付|付款|拨款|兑付|列支|报账)(?:资金|款项?)?(?:情况|数额?|总额|额|合计|累计|总数)?|(?:工程|合同)?(?:累计进度款|进度款累计)|财政已拨|(?:已使用|累计使用|已执行|累计执行|预算执行)(?:资金|金额|数))$/;

/** The only amount of a sheet is its total, whatever it is called; right behind 资金来源 it is that source's. */
export function isSoleAmount(columns: readonly ReadColumn[], index: number, context: Context): boolean {
  const column = columns[index] as ReadColumn;
  const isMoney = ({ field, words }: ReadColumn): boolean =>
    (field !== null && field !== "ignored" && isMoneyKind(FIELDS[field].kind)) ||
    words.some(({ unit }) => unit !== null);
  return (
    column.words.length === 1 &&
    columns[index - 1]?.field !== "fund" &&
    SOLE_AMOUNT.test(wordsOf(column)) &&
    // 资金 and 费用 alone may as well head a text.
    (/金额/.test(wordsOf(column)) || column.words.some(({ unit }) => unit !== null)) &&
    !columns.some((other) => other !== column && (isMoney(other) || SOLE_AMOUNT.test(wordsOf(other)))) &&
    cellsFit(column, "total", context)
  );
}

/** 送审金额 among 送审, 核减 and 审定 is what is applied for, where the sheet has no other amount. */
function isSubmittedTotal(columns: readonly ReadColumn[], column: ReadColumn): boolean {
  return (
    SUBMITTED.test(wordsOf(column)) &&
    columns.some((other) => REVIEWED.test(wordsOf(other))) &&
    columns.filter((other) => SUBMITTED.test(wordsOf(other))).length === 1 &&
    !columns.some(({ field }) => field !== null && field !== "ignored" && isMoneyKind(FIELDS[field].kind))
  );
}

/** What stands for the total where no other column does, and a source of funds beside another: 中央 | 省级 | 市级 | 自筹. */
export function weak(
  columns: readonly ReadColumn[],
  index: number,
  fields: ReadonlySet<ReadColumn["field"]>,
  context: Context,
): ReadColumn {
  const column = columns[index] as ReadColumn;
  const joined = wordsOf(column);
  const placed = (field: FieldKey): ReadColumn => ({ ...column, field, confidence: "likely" });
  if (!fields.has("total")) {
    if (/^(?:项目)?(?:调整|变更)前(?:项目)?(?:总投资|投资总额|总投资额)$/.test(joined)) return placed("total");
    const alone =
      !fields.has("yearAmt") &&
      !fields.has("fundAmount") &&
      columns.filter((other) => !other.field && WEAK_TOTAL.test(wordsOf(other))).length === 1;
    if (FUNDS_TOGETHER.test(joined) && cellsFit(column, "total", context)) return placed("total");
    if (WEAK_TOTAL.test(joined) && alone && cellsFit(column, "total", context)) return placed("total");
    if (isSoleAmount(columns, index, context)) return placed("total");
    if (isSubmittedTotal(columns, column) && cellsFit(column, "total", context)) return placed("total");
  }
  if (
    WHOLES.some((field) => fields.has(field)) &&
    !fields.has("yearAmt") &&
    columns.filter((other) => !other.field && TO_ARRANGE.test(wordsOf(other))).length === 1 &&
    TO_ARRANGE.test(joined) &&
    cellsFit(column, "yearAmt", context)
  )
    return placed("yearAmt");
  if (
    !fields.has("paid") &&
    column.field === null &&
    PAID_SO_FAR.test(joined) &&
    column.words.some(({ unit }) => unit !== null) &&
    cellsFit(column, "paid", context)
  )
    return placed("paid");
  const source = column.words.length === 1 ? FUND_TOPIC.means[joined] : undefined;
  const beside = [columns[index - 1], columns[index + 1]].some(
    (other) =>
      other !== undefined &&
      (FUND_PARTS.some((field) => field === other.field) ||
        (!other.field && other.words.length === 1 && FUND_TOPIC.means[wordsOf(other)] !== undefined)),
  );
  return source && beside && cellsFit(column, source, context) ? placed(source) : column;
}
