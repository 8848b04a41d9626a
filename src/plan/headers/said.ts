/**
 * Which of several figures or days a header's bracket, or a group above it, speaks of. 财评（送审） over 金额 is what was handed
 * in for review, 合同（变更后） over 金额 is not the original contract, 支付（本年） is not all that was paid, 验收（计划） has not
 * happened. Such a word leaves a field its meaning only where the field itself is about that state; else the column is not
 * known, and a person places it.
 */
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind } from "../cells/read";
import { GENERIC } from "./dictionary";
import { statesIn, type State } from "./states";
import { NEUTRAL } from "./topics";
import type { HeaderWord } from "./word";

const PROPOSED: readonly State[] = ["planned", "asked", "decided"];
const CHANGE: readonly State[] = [...PROPOSED, "changed", "thisTime"];
/** Of which states an amount may be said and is still its field's. An amount that is not named here: of none. */
const AMOUNTS: Readonly<Partial<Record<FieldKey, readonly State[]>>> = {
  total: ["planned", "asked"],
  approvedTotal: ["decided"],
  estimate: ["decided"],
  adjustedEstimate: ["decided", "changed", "after"],
  control: ["decided"],
  supp: [...PROPOSED, "thisTime", "soFar", "supplemented"],
  suppPrior: ["earlier", "soFar", "done", "supplemented"],
  yearAmt: [...PROPOSED, "thisYear"],
  cumPaid: ["soFar", "done", "moved"],
  cumPaidPrior: ["soFar", "done", "moved", "earlier"],
  paid: ["soFar", "done", "moved"],
  settlement: ["decided", "settled"],
  om: PROPOSED,
  annualFee: PROPOSED,
  engineeringPart: PROPOSED,
  itPart: PROPOSED,
  serviceFeeTotal: PROPOSED,
  selfBuildTotal: PROPOSED,
  adj: CHANGE,
  up: [...CHANGE, "cut"],
  down: [...CHANGE, "cut"],
  adjPrior: ["changed", "earlier", "soFar", "done"],
  newTotal: [...PROPOSED, "after"],
  fundAmount: PROPOSED,
  fundCentral: PROPOSED,
  fundProvince: PROPOSED,
  fundCity: PROPOSED,
  fundSelf: PROPOSED,
  fundOther: PROPOSED,
};

/** What makes another day of a day: one that is meant, one of handing in, one of a later version. */
const OTHER_DAY: readonly State[] = ["planned", "asked", "underReview", "before", "after", "changed", "supplemented"];
const DAYS: Readonly<Partial<Record<FieldKey, readonly State[]>>> = {
  applied: ["asked", "underReview"],
  schemeSent: ["asked", "underReview"],
  schemeReviewed: ["underReview"],
  budgetSent: ["asked", "underReview"],
  finishPlanned: ["planned"],
  omFrom: ["planned"],
  warrantyTo: ["planned"],
  suppSigned: ["supplemented"],
  adjustApproved: ["changed"],
  adjustDone: ["changed"],
};
/** Documents and bodies of an act: one that is meant is none yet. */
const ACTS: readonly FieldKey[] = ["authority", "suppAuthority", "approvalNo", "adjustApprovalNo"];
const NOT_YET: readonly State[] = ["planned", "asked", "underReview"];

/** Who says it, or what sort of project: that leaves an amount what it is. */
const BY_WHOM =
  /^(?:(?:政府|采购|服务|建设|项目|信息化|购买|类|主|原|全部|签订|签约|正式|书面)+|.*(?:局|委|委员会|厅|办|办公室|中心|部|部门|单位|处|科|公司|政府|机构|方|人|小组)(?:填写?|审核?|负责)?)$/;

function leaves(field: FieldKey, state: State): boolean {
  const { kind } = FIELDS[field];
  if (isMoneyKind(kind)) return AMOUNTS[field]?.includes(state) ?? false;
  if (kind === "date") return !OTHER_DAY.includes(state) || (DAYS[field]?.includes(state) ?? false);
  return !((kind === "flag" && state === "planned") || (ACTS.includes(field) && NOT_YET.includes(state)));
}

/** Whether a bracket's words leave a column the field it would be without them. */
export function remarkLeaves(field: FieldKey, remark: string): boolean {
  // 调整 alone: by how much, or what it was changed to?
  if (/^(?:调整|变更)$/.test(remark) && isMoneyKind(FIELDS[field].kind)) return false;
  return statesIn(remark).every((state) => leaves(field, state));
}

/** A group that is about one state altogether: 计划, 预计时间. */
const PLANNED_GROUP = /^(?:计划|预[计期估定]|拟定?|暂定|建议)(?:的|日期|时间|节点|进度|完成|安排|金额|数|值)*$/;

/**
 * Whether the groups above, by their words and brackets, leave a leaf the field that it would be without them. A group of
 * several things (送审及审定情况) leaves it to the leaf.
 */
export function groupsLeave(field: FieldKey, groups: readonly HeaderWord[], leaf: string): boolean {
  const isNamelessAmount = isMoneyKind(FIELDS[field].kind) && isNameless(leaf);
  return groups.every(({ word, remarks }) => {
    const said: readonly State[] = word.includes("及")
      ? []
      : [
          ...(PLANNED_GROUP.test(word) ? (["planned"] as const) : []),
          ...statesIn(word).filter((state) => state === "underReview" || state === "cut"),
        ];
    return (
      said.every((state) => leaves(field, state)) &&
      // What a bracket says of an amount without a name of its own has to be understood.
      remarks.every(
        (remark) =>
          remarkLeaves(field, remark) &&
          (!isNamelessAmount || statesIn(remark).length > 0 || BY_WHOM.test(remark) || NEUTRAL.test(remark)),
      )
    );
  });
}

const isNameless = (leaf: string): boolean =>
  GENERIC.has(leaf) || /^(?:[合小总]计|总[额数]|总?价[款格]?|AMOUNT|VALUE|SUM|PRICE|TOTAL)$/.test(leaf);
/** 核减, 审减: what the reviewers cut. */
export const isCut = (remark: string): boolean => statesIn(remark).includes("cut");
