/**
 * What a header means beside the others. 金额 is a funding source's amount only beside 资金来源; 核减金额 beside a 财评
 * column is the reviewers' cut, no adjustment; 投资概算 in an application table is the total applied for.
 */
import { FIELDS, FUND_PARTS, type FieldKey } from "../../fields";
import { isMoneyKind } from "../cells/read";
import type { ReadColumn } from "./columns";
import { COMPANY, type CompanyRule } from "./company";
import { isBuilt } from "./dictionary";
import { numberedColumns, type FieldOfActs } from "./numbered";
import { cellsFit, wordsOf, type Context } from "./proof";
import { isSoleAmount, weak } from "./weak";

/** `isNumbered`: one of several columns of this field that hold an act each. */
export type Placed = ReadColumn & { readonly isNumbered?: FieldOfActs };

const ADJUSTMENT: readonly FieldKey[] = [
  "adjustCase",
  "goalChanged",
  "newTotal",
  "adjustApprovalNo",
  "adjustApproved",
  "adjustDone",
  "majorChange",
  "carriedOut",
  "adjPrior",
  "adjustedEstimate",
];
const LATER_STAGE: readonly FieldKey[] = [
  "approvedTotal",
  "approvalNo",
  "approved",
  "estimateApproved",
  "control",
  "contract",
  "signed",
  "supp",
  "adj",
  "budgetReviewed",
];
const APPLICATION = /申报|申请|征集|需求|入库|储备|意向/;
/** Header words that may as well name a document or a state: their cells must be readable as what they are taken for. */
const DOUBTFUL =
  /^(?:概算批复|概算|结算|决算|验收|履约验收|前置核准|验收前置核准|试运行时间|试运行期|公示时间|公示期|年度|完成时间|实施周期)$/;
/** The name of something of the project's, its own where it has no other. */
const WEAK_NAME = /^(?:合同|标的|采购标的)名称$|简称$|项目$/;
const BUILDER = /建设单位|项目单位|业主|申报单位/;

/** Takes back what the neighbours or the cells contradict; a person's own choices stay. */
export function checkContext(read: readonly ReadColumn[], context: Context): readonly Placed[] {
  const columns = inCompany(read);
  const fields = new Set(columns.map(({ field }) => field));
  const has = (list: readonly FieldKey[]): boolean => list.some((field) => fields.has(field));
  const adjusting = has(ADJUSTMENT);
  const numbered = numberedColumns(columns, context);
  return columns.map((column, index) => {
    const field = numbered.get(column);
    if (field) return { ...column, field, confidence: "likely", isNumbered: field };
    if (column.confidence === "chosen" || column.field === "ignored") return column;
    if (!column.field) return weak(columns, index, fields, context);
    if (column.field === "fundAmount" && isSoleAmount(columns, index, context))
      return { ...column, field: "total", confidence: "likely" };
    const leaf = column.words.at(-1)?.full ?? "";
    const grouped = column.words.length > 1;
    const left = columns.slice(0, index).reverse();
    const unknown: Placed = { ...column, field: null };
    switch (column.field) {
      case "fundAmount":
        return grouped || leaf === "资金金额" || left[0]?.field === "fund" ? column : unknown;
      case "name":
        return WEAK_NAME.test(leaf) &&
          !grouped &&
          columns.some(
            (other) => other !== column && other.field === "name" && !WEAK_NAME.test(other.words.at(-1)?.full ?? ""),
          )
          ? unknown
          : column;
      case "unit":
        // 主管部门 and 实施单位 beside the 建设单位 are other parties.
        return !BUILDER.test(leaf) &&
          columns.some((other) => other.field === "unit" && BUILDER.test(other.words.at(-1)?.full ?? ""))
          ? unknown
          : column;
      case "fundOther":
        return grouped || /^其[他它].*(?:资金|投资)$/.test(leaf) || FUND_PARTS.some((field) => left[0]?.field === field)
          ? column
          : unknown;
      case "up":
      case "down":
        return /^核/.test(leaf) &&
          !grouped &&
          !adjusting &&
          !fields.has("adj") &&
          (has(["control", "settlement"]) || columns.some(({ words }) => /送审/.test(words.at(-1)?.full ?? "")))
          ? unknown
          : column;
      case "adj":
        return /^变更/.test(leaf) && !grouped && !adjusting ? unknown : column;
      case "yearAmt": {
        const year = column.words.find((word) => word.year !== null)?.year ?? null;
        // 2025年安排 and 2026年安排 on a sheet that says no year: which of them is this year's is not known. (Of a sheet
        // whose funds name a single year it is the plan's: see bind.ts.)
        return year === null || year === context.planYear ? column : unknown;
      }
      case "estimate":
        if (isApplication(column, context, fields)) return { ...column, field: "total", confidence: "likely" };
        break;
      default:
    }
    if (column.words.at(-1)?.isPart && !grouped && !isPartOfTotal(left, column.field)) return unknown;
    return needsProof(column) && !cellsFit(column, column.field, context) ? unknown : column;
  });
}

/** Evidence first: whether a plan is about adjustments is judged by columns that are about them in this company too. */
function inCompany(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const without = (rules: readonly CompanyRule[], list: readonly ReadColumn[]): readonly ReadColumn[] => {
    const adjusting = list.some(({ field }) => ADJUSTMENT.some((one) => one === field));
    return list.map((column) =>
      column.confidence !== "chosen" && rules.some((rule) => isOtherwise(rule, column, list, adjusting))
        ? { ...column, field: null }
        : column,
    );
  };
  const isEvidence = ({ fields }: CompanyRule): boolean => fields.some((field) => ADJUSTMENT.includes(field));
  return without(
    COMPANY.filter((rule) => !isEvidence(rule)),
    without(COMPANY.filter(isEvidence), columns),
  );
}

function isOtherwise(rule: CompanyRule, column: ReadColumn, all: readonly ReadColumn[], adjusting: boolean): boolean {
  const { field } = column;
  if (!field || field === "ignored" || !rule.fields.includes(field) || !rule.word.test(wordsOf(column))) return false;
  const isAdjustment =
    column.words.slice(0, -1).some(({ full }) => /调整|变更|增减/.test(full)) ||
    all.some((other) => other !== column && other.field === "adj") ||
    isPair(column, all);
  if (rule.unlessAdjusting && (adjusting || (isAdjustment && rule.beside.length === 0))) return false;
  return rule.beside.every((word) => all.some((other) => other !== column && word.test(wordsOf(other))));
}

/** 增加投资 and 减少投资 stand together: the two sides of an adjustment. */
const isPair = ({ field }: ReadColumn, all: readonly ReadColumn[]): boolean =>
  (field === "up" || field === "down") && all.some((other) => other.field === (field === "up" ? "down" : "up"));

/** 投资概算 (the estimate of an application) where nothing says that it was approved. */
function isApplication(column: ReadColumn, { title }: Context, fields: ReadonlySet<ReadColumn["field"]>): boolean {
  const word = column.words.map(({ full }) => full).join("");
  if (fields.has("total") || /批复|审定|核定|批准/.test(word)) return false;
  return (
    APPLICATION.test(title) ||
    APPLICATION.test(word) ||
    (/投资概算|概算总投资|概算投资/.test(word) && !LATER_STAGE.some((field) => fields.has(field)))
  );
}

/** The nearest amount to the left, parts passed over, is the whole: the total, for a part of the works the estimate too. */
function isPartOfTotal(left: readonly ReadColumn[], part: FieldKey): boolean {
  for (const { field, words } of left) {
    if (words.at(-1)?.isPart) continue;
    if (field === null || field === "ignored") return false;
    if (FUND_PARTS.includes(field) || !isMoneyKind(FIELDS[field].kind)) continue;
    return field === "total" || (!FUND_PARTS.includes(part) && (field === "estimate" || field === "approvedTotal"));
  }
  return true;
}

/** Enumerations under a word of many uses (项目类别) and doubtful words must be borne out by the cells. */
function needsProof({ field, words, confidence }: ReadColumn): boolean {
  if (!field || field === "ignored") return false;
  const leaf = words.at(-1)?.full ?? "";
  if (confidence === "likely" && FIELDS[field].kind === "flag") return true;
  return DOUBTFUL.test(leaf) || isBuilt(leaf) || (FIELDS[field].kind === "enum" && leaf !== FIELDS[field].zh);
}
