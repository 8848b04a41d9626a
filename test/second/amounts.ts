/** Articles 28, 38, 43 to 45 and 8: ceilings, supplements, adjustments, the parts of a mixed project. */
import { bandOf, rankNeeded, RANKS, SUPPLEMENT_BANDS, type Money } from "./money";
import { TODAY } from "./draw";
import {
  anything,
  atMostVerify,
  byItsDay,
  partlyOld,
  exactly,
  fundsYear,
  has,
  money,
  NONE,
  roughly,
  when,
  widest,
  word,
  type Range,
  type TypedRow,
} from "./row";
import type { Scope } from "./scope";

const usable = (amount: Money): boolean => amount.state === "known" && amount.sum > 0n;

export interface Values {
  readonly [name: string]: string | null;
}

/** An excess so small that rounding of what was entered explains it is a warning; where only a part was rounded, either. */
function exceeded(excessTimes: bigint, times: bigint, amounts: readonly Money[]): Range {
  if (excessTimes <= 0n) return NONE;
  const places = amounts.filter(({ state }) => state === "known").map(({ place }) => place);
  const coarsest = places.reduce((most, place) => (place > most ? place : most), 0n);
  const small = 2n * excessTimes < coarsest * times;
  if (coarsest === 0n || !small) return exactly(3);
  const finest = places.reduce((least, place) => (place < least ? place : least), coarsest);
  return !amounts.some(({ mixed }) => mixed) && finest > 0n && 2n * excessTimes < finest * times ? exactly(2) : [2, 3];
}

const orOpen = (open: boolean, [least, most]: Range): Range => [open ? 0 : least, most];
const supplementDay = (row: TypedRow, range: Range): Range => byItsDay(row, "补充合同签订日期", range);
const adjustmentDay = (row: TypedRow, range: Range): Range => byItsDay(row, "调整实施日期", range);

/** Article 38: the control price is within the estimate in force when it was set. */
function control(row: TypedRow): Range {
  const price = money(row, "招标控制价");
  const first = money(row, "概算批复金额");
  const revised = money(row, "调整后批复概算");
  if (!usable(price) || (!usable(first) && !usable(revised))) return NONE;
  const range = aboveCeiling(price.sum, first, revised);
  return byItsDay(row, "财评完成日期", roughly(range, price.rough));
}

/** A later reduction accuses nobody of the past; a later increase is the latest approved. */
function aboveCeiling(sum: bigint, first: Money, revised: Money): Range {
  if (!usable(revised)) return sum > first.sum ? exactly(first.rough ? 2 : 3) : NONE;
  // The estimate that was in force before the revision is not told.
  if (!usable(first)) return sum > revised.sum ? anything : NONE;
  const [low, high] = first.sum < revised.sum ? [first.sum, revised.sum] : [revised.sum, first.sum];
  if (sum > high) {
    if (!first.rough && !revised.rough) return exactly(3);
    // The one that is known exactly is exceeded; the other may have been higher.
    return first.rough && revised.rough ? exactly(2) : [2, 3];
  }
  return sum > low ? [0, 2] : NONE;
}

/** Article 28, paragraph 2. */
function ceiling(row: TypedRow): Range {
  const first = money(row, "概算批复金额");
  const revised = money(row, "调整后批复概算");
  const approved = money(row, "批复总投资");
  const [contract, settled] = [money(row, "合同金额"), money(row, "结算金额")];
  const supplements = [money(row, "本次补充合同金额"), money(row, "此前补充合同累计")];
  const [released, earlier, year, paid] = [
    money(row, "累计下达资金"),
    money(row, "以前年度累计下达资金"),
    money(row, "年度安排资金"),
    money(row, "已拨付资金"),
  ];
  const added = supplements.reduce((sum, one) => sum + one.sum, 0n);
  const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
  const known = usable(first) || usable(revised);
  if (!known) {
    if (!usable(approved)) return [0, 2];
    const most = [
      contract.sum + added,
      settled.sum,
      larger(released.sum, year.sum),
      earlier.sum + year.sum,
      paid.sum,
    ].reduce(larger, 0n);
    // More for one year than the total, without an estimate, is at most to be verified.
    const whole = money(row, "总投资");
    if (usable(whole) && larger(year.sum, released.sum) > whole.sum) return [0, 2];
    if (first.state === "pending" || first.state === "none") return [0, 2];
    const certain =
      [contract, settled, released, paid].some((one) => usable(one) && one.sum > approved.sum && !one.rough) &&
      !approved.rough;
    if (
      most <= approved.sum &&
      released.sum + year.sum + paid.sum <= approved.sum &&
      money(row, "调整后总投资").sum <= approved.sum
    )
      return approved.rough ? [0, 2] : NONE;
    return certain && !partlyOld(row) ? exactly(2) : [0, 2];
  }
  const over = (sum: bigint, amounts: readonly Money[]): Range =>
    roughly(
      aboveCeiling(sum, first, revised),
      amounts.some((one) => one.rough),
    );
  const settledRange = ([least, most]: Range): Range =>
    usable(first) && usable(revised) && settled.sum > revised.sum && revised.sum < first.sum
      ? [least, 3]
      : [least, most];
  const undated = (range: Range): Range => (partlyOld(row) ? [0, range[1]] : range);
  // Whether money of earlier years is dated by the year of the plan is left open, and so is which estimate a sum of years meets.
  const ofYear = (range: Range): Range =>
    (fundsYear(row) ?? 2024) < 2024 ? [0, range[1]] : usable(first) && usable(revised) ? [0, range[1]] : range;
  const soft = (range: Range): Range => [Math.min(range[0], 2), Math.min(range[1], 2)];
  const alone = byItsDay(row, "合同签订日期", over(contract.sum, [contract]));
  const withAdded =
    alone[1] === 3 || added === 0n
      ? NONE
      : orOpen(
          // Where an older contract had exceeded it by itself, what a later supplement adds to that is left open.
          supplements.some(({ state }) => state === "pending") || over(contract.sum, [contract])[1] > 0,
          supplementDay(row, over(contract.sum + added, [contract, ...supplements])),
        );
  const newTotal = money(row, "调整后总投资");
  const planned = adjustmentDay(row, over(newTotal.sum, [newTotal]));
  return widest([
    usable(contract) ? alone : NONE,
    usable(contract) ? withAdded : NONE,
    // A settlement comes last: after a reduction it is measured by what was left.
    settledRange(undated(over(settled.sum, [settled]))),
    undated(over(released.sum, [released])),
    ofYear(over(year.sum, [year])),
    ofYear(undated(over(earlier.sum, [earlier]))),
    ofYear(undated(over(earlier.sum + year.sum, [earlier, year]))),
    released.state === "known" && year.state === "known"
      ? has(row, "以前年度累计下达资金")
        ? [0, soft(over(released.sum + year.sum, [released, year]))[1]]
        : undated(soft(over(released.sum + year.sum, [released, year])))
      : NONE,
    undated(over(paid.sum, [paid])),
    paid.state === "known" && year.state === "known" ? [0, soft(over(paid.sum + year.sum, [paid, year]))[1]] : NONE,
    // Whether a planned total is held against the latest estimate or the earlier one is left open.
    [Math.min(planned[0], 2), planned[1] === 2 && usable(first) && usable(revised) ? 3 : planned[1]],
  ]);
}

/** Article 43. */
function supplement(row: TypedRow): { rules: Record<string, Range>; values: Values } {
  const contract = money(row, "合同金额");
  const [now, before] = [money(row, "本次补充合同金额"), money(row, "此前补充合同累计")];
  const unknown = now.state === "pending" || before.state === "pending";
  const used = now.sum + before.sum;
  const cap = usable(contract) ? contract.sum / 10n : null;
  const overTimes = 10n * used - contract.sum;
  const rough = contract.rough || now.rough || before.rough;
  const over = cap !== null && overTimes > 0n;
  const capRule =
    cap === null
      ? contract.state === "known"
        ? anything
        : NONE
      : // What is known of the supplements may exceed it already; whether that is told while the rest is not known, is open.
        orOpen(unknown, roughly(exceeded(overTimes, 10n, [contract, now, before]), rough));
  // What is not signed yet is a proposal, unless the earlier ones are over by themselves.
  const signing = when(row, "补充合同签订日期");
  const unsigned =
    signing.state === "none" ||
    signing.state === "pending" ||
    row.cells.补充合同签订日期 === "待定" ||
    (signing.state === "known" && signing.to > TODAY);
  const supplements = unsigned && 10n * before.sum <= contract.sum && !unknown ? atMostVerify(capRule) : capRule;
  const body = word(row, "补充合同审定机关");
  let authority: Range = NONE;
  if (body && used > 0n) {
    const several = row.addsUp === true || Number(row.cells["补充合同份数"] ?? 1) > 1;
    const single = now.parts.length === 1 && usable(now) && !several ? now.sum : null;
    const short = (sum: bigint): boolean => (RANKS[body] ?? 0) < rankNeeded(bandOf(sum, SUPPLEMENT_BANDS));
    if (over || cap === null || unknown) authority = anything;
    else if (/财经委/.test(body)) authority = [0, 2];
    else if (single !== null && short(single))
      authority = now.rough ? exactly(2) : contract.rough ? [2, 3] : exactly(3);
    else if (now.parts.length > 1 && now.parts.every(short)) authority = [2, 3];
    else authority = short(used) ? [0, 2] : NONE;
    if (over && !(single !== null && short(single))) authority = [0, 2];
  }
  const tier = cap === null || over || unknown || used === 0n ? null : bandOf(used, SUPPLEMENT_BANDS);
  const values: Record<string, string | null> = { supp_cap: fen(cap) };
  if (!unknown) {
    values.supp_used = fen(used);
    values.supp_remaining = fen(cap === null ? null : cap - used);
    if (cap !== null) values.supp_excess = over ? fen(used - cap) : null;
    if (cap !== null) values.supp_tier = tier;
    const estimate = money(row, "概算批复金额");
    if (cap !== null && usable(estimate) && !has(row, "调整后批复概算")) {
      const left = [cap - used, estimate.sum - contract.sum - used].reduce((a, b) => (a < b ? a : b));
      values.supp_effective_remaining = fen(left < 0n ? 0n : left);
    }
  }
  return {
    rules: { "A43-CAP": supplementDay(row, supplements), "A43-UNDERAUTH": supplementDay(row, authority) },
    values,
  };
}

/** Articles 44 and 45. */
function adjustment(row: TypedRow): { rules: Record<string, Range>; values: Values } {
  const [now, before, total] = [money(row, "本次调整金额"), money(row, "此前累计调整金额"), money(row, "调整后总投资")];
  const approved = money(row, "批复总投资");
  const estimate = money(row, "概算批复金额");
  const bases = [approved, estimate].filter(usable);
  const revised = has(row, "调整后批复概算");
  const settledBefore = before.state !== "pending";
  const filed = word(row, "是否备案") === "是";
  // Carried out, whether or not an approval is on record; or approved, which is what Article 44 asks for.
  const carriedOut = when(row, "调整实施日期").state === "known";
  const approvedAfresh = /〔\d{4}〕\d+号/.test(word(row, "调整审批文号"));
  const size = (sum: bigint): bigint => (sum < 0n ? -sum : sum);
  const single = size(now.sum);
  const used = single + size(before.sum);
  const over = (sum: bigint, base: Money): Range => exceeded(20n * sum - 3n * base.sum, 20n, [now, base]);
  let capRule: Range = NONE;
  if (bases.length && !revised) {
    const each = bases.map((base) => over(single, base));
    const all = each.every((range) => range[1] > 0);
    const rough = now.rough || bases.some((base) => base.rough) || (before.rough && !all);
    const some = each.some((range) => range[1] > 0);
    const cumulative = bases.map((base) => 20n * used > 3n * base.sum);
    if (now.parts.length > 1) capRule = all ? [2, 3] : cumulative.some(Boolean) ? [0, 2] : NONE;
    else if (all && usable({ ...now, sum: single }))
      capRule = filed
        ? [Math.min(...each.map(([least]) => least)), Math.max(...each.map(([, most]) => most))]
        : carriedOut
          ? [2, 3]
          : exactly(2);
    else if (some) capRule = exactly(2);
    else if (cumulative.some(Boolean))
      capRule = now.state === "known" && cumulative.every(Boolean) ? exactly(2) : [0, 2];
    if (rough) capRule = roughly(capRule, true);
    if (rough && bases.length > 1) capRule = [0, capRule[1]];
  } else if (now.state === "known" || before.state === "known") capRule = anything;
  let totalRule: Range = NONE;
  if (usable(total) && usable(approved) && total.sum > approved.sum)
    totalRule = roughly(filed ? exactly(3) : carriedOut ? [2, 3] : exactly(2), total.rough || approved.rough);
  else if (usable(total) && !usable(approved)) totalRule = anything;
  if (usable(total) && (total.rough || approved.rough)) totalRule = [0, Math.max(totalRule[1], 2)];
  // A total alone, without a word of an adjustment being filed, may still be a proposal.
  if (usable(total) && now.state !== "known") totalRule = [Math.min(totalRule[0], 2), totalRule[1]];
  const changed = word(row, "重大设计变更");
  const number = word(row, "调整审批文号");
  const unapproved: Range =
    changed !== "是"
      ? changed === "否" || changed === ""
        ? [0, changed === "" ? 2 : 0]
        : [0, 2]
      : !has(row, "调整审批文号")
        ? [0, 2]
        : /〔\d{4}〕\d+号/.test(number)
          ? NONE
          : number === ""
            ? exactly(2)
            : number === "无"
              ? exactly(3)
              : [2, 3];
  const values: Record<string, string | null> = {};
  if (bases.length && !revised) {
    const base = bases.reduce((least, { sum }) => (sum < least ? sum : least), bases[0]!.sum);
    const cap = (3n * base) / 20n;
    values.adj_cap = fen(cap);
    if (now.state !== "pending" && before.state !== "pending" && now.parts.length < 2) {
      values.adj_used = fen(used);
      values.adj_remaining = fen(cap - used);
    }
    const certainlyOver = bases.every((one) => 20n * single > 3n * one.sum);
    if (now.state === "absent" || now.state === "none" || now.state === "blank") {
      if (
        !usable(total) &&
        before.state !== "known" &&
        before.state !== "pending" &&
        word(row, "建设目标是否改变") !== "是" &&
        word(row, "重大设计变更") !== "是"
      )
        values.adj_route = null;
    } else if (now.state === "known" && now.parts.length < 2 && settledBefore) {
      const goal = word(row, "建设目标是否改变");
      if (certainlyOver || goal === "是" || (usable(total) && usable(approved) && total.sum > approved.sum))
        values.adj_route = "approval";
      else if (
        bases.every((one) => 20n * used <= 3n * one.sum) &&
        goal === "否" &&
        /^（[一二三]）/.test(word(row, "调整情形")) &&
        word(row, "重大设计变更") !== "是" &&
        (!has(row, "调整后总投资") || (total.state === "known" && usable(approved)))
      )
        values.adj_route = "self_file";
    }
  }
  const dated = (range: Range): Range => adjustmentDay(row, approvedAfresh ? [0, range[1]] : range);
  return {
    rules: { "A45-CAP": dated(capRule), "A45-TOTAL": dated(totalRule), "A44-UNAPPROVED": dated(unapproved) },
    values,
  };
}

/** Article 8, paragraph 2: more than half of the whole. */
function lead(row: TypedRow): Values {
  const [works, systems, whole] = [money(row, "工程部分概算"), money(row, "信息化部分概算"), money(row, "总投资")];
  if (works.state === "absent" && systems.state === "absent") return { lead: null };
  if (has(row, "批复总投资") || has(row, "概算批复金额")) return {};
  if ([works, systems, whole].some((one) => !usable(one) || one.rough)) return {};
  if (works.sum + systems.sum > whole.sum) return { lead: "UNKNOWN" };
  return { lead: 2n * works.sum > whole.sum ? "市发改委" : 2n * systems.sum > whole.sum ? "市数字经济局" : "未规定" };
}

const fen = (amount: bigint | null): string | null => (amount === null ? null : amount.toString());

export function amounts(row: TypedRow, _scope: Scope): { rules: Record<string, Range>; values: Values } {
  const [added, adjusted] = [supplement(row), adjustment(row)];
  return {
    rules: { "A28-CEILING": ceiling(row), "A38-CAP": control(row), ...added.rules, ...adjusted.rules },
    values: { ...added.values, ...adjusted.values, ...lead(row) },
  };
}
