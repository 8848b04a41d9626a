/** Articles 10 to 12, 21, 57: who decides, in what mode, and what bars a project or its funds. */
import { APPROVAL_BANDS, bandOf, rankNeeded, RANKS, WAN, type Money } from "./money";
import {
  anything,
  atMostVerify,
  byItsDay,
  exactly,
  fundsYear,
  has,
  money,
  NONE,
  partlyOld,
  roughly,
  when,
  word,
  type Range,
  type TypedRow,
} from "./row";
import type { Scope } from "./scope";

export const approvalDay = (row: TypedRow, range: Range): Range => byItsDay(row, "立项批复日期", range);

const usable = (amount: Money): boolean => amount.state === "known" && amount.sum > 0n;
const needed = (amount: Money): number => rankNeeded(bandOf(amount.sum, APPROVAL_BANDS));

/** Article 10, paragraphs 1 and 2; Article 13. */
function authority(row: TypedRow, scope: Scope): Range {
  const body = word(row, "实际审定机关");
  const total = money(row, "总投资");
  const approved = money(row, "批复总投资");
  const amounts = [total, approved].filter(usable);
  if (!body || scope.operations) return NONE;
  if (/财经委/.test(body)) return scope.unified ? [0, 3] : [0, 2];
  const rank = RANKS[body] ?? 0;
  if (scope.unified) {
    // Without any total it may be below the threshold.
    if (!amounts.length) return anything;
    if (rank === 4) return NONE;
    return rank === 3 ? (scope.midyear ? [0, 3] : [2, 3]) : scope.midyear ? [2, 3] : exactly(3);
  }
  // The estimate may stand in for a total that is not told.
  if (!amounts.length) return [0, usable(money(row, "概算批复金额")) ? 3 : 2];
  const short = amounts.filter((amount) => rank < needed(amount));
  if (!short.length) return scope.oneByOne || rank === 4 ? NONE : [0, 1];
  const exact = short.filter((amount) => !amount.rough);
  if (!exact.length) return exactly(2);
  if (short.length === amounts.length) return exact.length === short.length ? exactly(3) : [2, 3];
  // What was decided is the approved total; a different total in the row alone accuses nobody.
  return exact.includes(approved) ? [2, 3] : exactly(2);
}

/** Total, approved total and estimate in different bands, or the estimate above what was approved. */
function drift(row: TypedRow, scope: Scope): Range {
  const total = money(row, "总投资");
  const approved = money(row, "批复总投资");
  const estimate = money(row, "概算批复金额");
  if (scope.operations) return [0, 2];
  const both = [total, approved].filter(usable);
  if (!both.length) return [0, 2];
  const places = (amount: Money): number => needed(amount);
  const differ = both.length === 2 && places(total) !== places(approved);
  const highest = Math.max(...both.map(places));
  const ceiling = usable(approved) ? approved : null;
  // An estimate in a lower band accuses nobody: section 0.6 of the reading names it, section 3.9 does not.
  const lower = usable(estimate) && places(estimate) < highest;
  const estimateOff =
    usable(estimate) && (places(estimate) > highest || (ceiling !== null && estimate.sum > ceiling.sum));
  const rough = both.some((amount) => amount.rough) || estimate.rough;
  if (rough || money(row, "调整后批复概算").state === "known") return [0, 2];
  if (differ || estimateOff) return scope.unified || (scope.midyear && !scope.oneByOne) ? [0, 2] : exactly(2);
  if (lower) return [0, 2];
  return usable(estimate) && ceiling === null && estimate.sum > total.sum ? [0, 2] : NONE;
}

/** Article 10, paragraph 3: funds without an approval. */
function funded(row: TypedRow, scope: Scope): Range {
  const year = money(row, "年度安排资金");
  if (!has(row, "立项批复文号")) return has(row, "立项批复日期") ? [0, 2] : NONE;
  if (year.state === "none" || year.state === "absent" || year.state === "blank")
    return [0, ["累计下达资金", "以前年度累计下达资金", "已拨付资金"].some((column) => has(row, column)) ? 3 : 0];
  if (word(row, "是否前期经费") === "是") return NONE;
  if (year.state !== "known" || scope.operations) return [0, 3];
  const number = word(row, "立项批复文号");
  if (/〔\d{4}〕\d+号/.test(number)) return NONE;
  if (when(row, "立项批复日期").state === "known") return [0, 2];
  return number === "" && !has(row, "立项批复日期") ? exactly(2) : [2, 3];
}

/** Article 11, paragraph 2: any of the three circumstances. */
function selfBuilt(row: TypedRow): Range {
  const mode = word(row, "实施方式");
  if (!/自行建设|自建/.test(mode)) return NONE;
  const total = money(row, "总投资");
  const approved = money(row, "批复总投资");
  const over = (amount: Money): boolean => usable(amount) && amount.sum > 1000n * WAN;
  if (!usable(total) && !usable(approved)) return [0, usable(money(row, "概算批复金额")) ? 3 : 2];
  if (over(total) !== over(approved) && usable(approved) && usable(total)) return anything;
  if (!over(total) && !over(approved)) return NONE;
  const [upper, secure] = [word(row, "上级有明确要求"), word(row, "国家安全等特殊原因且情况紧急")];
  if (upper === "是" || secure === "是") return NONE;
  const range = upper === "否" && secure === "否" ? exactly(3) : exactly(2);
  if (total.rough && over(approved) && !approved.rough) return [Math.min(range[0], 2), range[1]];
  if (approved.rough && over(total) && !total.rough) return [Math.min(range[0], 2), range[1]];
  return roughly(range, total.rough || (approved.rough && !usable(total)) || (approved.rough && !over(total)));
}

/** Article 12: the four conditions of a bought service. */
function service(row: TypedRow): Record<string, Range> {
  const rules = { "A12-GOODS": NONE, "A12-ECON": NONE, "A12-SUPPLIERS": NONE, "A12-SECRECY": NONE } as Record<
    string,
    Range
  >;
  const mode = word(row, "实施方式");
  if (/自行建设|自建/.test(mode)) return rules;
  const bound = (range: Range): Range => (/购买服务/.test(mode) ? range : atMostVerify(range));
  const goods = word(row, "含货物或工程");
  rules["A12-GOODS"] = bound(
    goods === "是" || goods === "工程" ? exactly(3) : /设备|部分/.test(goods) ? exactly(2) : goods ? NONE : [0, 2],
  );
  const [fee, own] = [money(row, "服务费预算总额"), money(row, "自行建设建设运维总额")];
  if (fee.state === "known" && own.state === "known") {
    const range: Range = fee.sum >= own.sum ? exactly(3) : 10n * fee.sum > 9n * own.sum ? exactly(2) : NONE;
    rules["A12-ECON"] = bound(fee.rough || own.rough ? [0, Math.max(range[1] && 2, 2)] : range);
  } else rules["A12-ECON"] = [0, 2];
  const bidders = row.cells["潜在服务提供商数量"];
  rules["A12-SUPPLIERS"] = bound(
    typeof bidders !== "number"
      ? [bidders === "无" ? 2 : 0, bidders === "无" ? 3 : 2]
      : bidders === 0
        ? [2, 3]
        : bidders === 1
          ? exactly(3)
          : bidders === 2
            ? exactly(1)
            : NONE,
  );
  const secrecy = word(row, "违反安全保密要求");
  rules["A12-SECRECY"] = bound(secrecy === "是" ? exactly(3) : secrecy ? NONE : [0, 2]);
  return rules;
}

/** Articles 21 and 57: no funds outside the catalogue; no funds and no building where security is not met. */
function barred(row: TypedRow, scope: Scope): Record<string, Range> {
  const year = money(row, "年度安排资金");
  const funds = year.state === "known" && year.sum > 0n;
  const surely: Range = year.rough ? [2, 3] : exactly(3);
  const catalogue = word(row, "纳入系统目录");
  const secure = word(row, "符合密码和网络安全要求");
  const built = /新建|改扩建|升级改造/.test(word(row, "建设性质"));
  const catalogued: Range =
    catalogue !== "否"
      ? catalogue === "是"
        ? NONE
        : [0, 2]
      : funds
        ? surely
        : year.state === "none"
          ? [0, 2]
          : [0, 2];
  let safe: Range = NONE;
  if (secure === "否") safe = scope.operations ? (funds ? surely : [0, 2]) : built ? [2, 3] : funds ? [2, 3] : [0, 3];
  else if (secure !== "是") safe = [0, 2];
  return { "A21-CATALOG": roughly(catalogued, false), "A57-SEC": safe };
}

/** A year's money belongs to that year. */
function fundsDay(row: TypedRow, range: Range): Range {
  return (fundsYear(row) ?? 2024) < 2024 ? atMostVerify(range) : range;
}

export function decisions(row: TypedRow, scope: Scope): Record<string, Range> {
  const onApproval = ["A10-UNDERAUTH", "A11-SELFBUILD", "A12-GOODS", "A12-ECON", "A12-SUPPLIERS", "A12-SECRECY"];
  const rules: Record<string, Range> = {
    "A10-UNDERAUTH": authority(row, scope),
    "A11-SELFBUILD": scope.operations ? atMostVerify(selfBuilt(row)) : selfBuilt(row),
    ...service(row),
  };
  for (const rule of onApproval) rules[rule] = approvalDay(row, rules[rule] ?? NONE);
  const bars = barred(row, scope);
  const anyOld = approvalDay(row, [1, 1])[0] === 0;
  return {
    ...rules,
    "A10-DRIFT": anyOld ? atMostVerify(drift(row, scope)) : drift(row, scope),
    "A10-NO-APPROVAL": partlyOld(row) ? [0, funded(row, scope)[1]] : funded(row, scope),
    "A21-CATALOG": fundsDay(row, bars["A21-CATALOG"] ?? NONE),
    "A57-SEC": anyOld ? [0, fundsDay(row, bars["A57-SEC"] ?? NONE)[1]] : fundsDay(row, bars["A57-SEC"] ?? NONE),
  };
}
