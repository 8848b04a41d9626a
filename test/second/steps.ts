/** Articles 6, 7, 35 to 38, 42, 47 to 49, 52: the steps, their order and their terms. */
import { calendarKnown, holidayEnd, IN_FORCE, monthsLater, weekend, workingDays, dayNumber, type When } from "./days";
import {
  anything,
  atMostVerify,
  daysAround,
  exactly,
  has,
  money,
  NONE,
  when,
  widest,
  word,
  type Range,
  type TypedRow,
} from "./row";
import type { Scope } from "./scope";

const known = ({ state }: When): boolean => state === "known";
const old = (day: When): boolean => known(day) && day.from < IN_FORCE;
const soft = ([least, most]: Range): Range => [Math.min(least, 2), Math.min(most, 2)];

/** The basic steps of Article 6 in their order. */
const STEPS = [
  "立项批复日期",
  "概算批复日期",
  "财评完成日期",
  "合同签订日期",
  "验收前置核准日期",
  "履约验收日期",
] as const;

function order(row: TypedRow): Range {
  const ranges: Range[] = [];
  const days: (readonly [string, When])[] = STEPS.map((header) => [header, when(row, header)]);
  const trial = when(row, "试运行结束日期");
  const pairs: [When, When][] = [];
  days.forEach(([, earlier], index) => days.slice(index + 1).forEach(([, later]) => pairs.push([earlier, later])));
  pairs.push([trial, when(row, "验收前置核准日期")], [trial, when(row, "履约验收日期")]);
  for (const [earlier, later] of pairs) {
    if (!known(earlier) || !known(later)) continue;
    if (later.to < earlier.from) ranges.push(later.from < IN_FORCE ? [0, 2] : exactly(3));
    else if (later.from < earlier.to) ranges.push([0, 1]);
  }
  // Steps between those of Article 6 may be told under the same rule, never as a breach of Article 6.
  const between = [
    "立项批复日期",
    "公示开始日期",
    "公示结束日期",
    "技术方案报送日期",
    "概算批复日期",
    "财评送审日期",
    "财评完成日期",
    "合同签订日期",
    "试运行开始日期",
    "试运行结束日期",
    "验收前置核准日期",
    "履约验收日期",
    "投入运行日期",
    "自评价日期",
  ]
    .map((header) => when(row, header))
    .filter(known);
  if (between.some((day, index) => between.slice(index + 1).some((later) => later.from < day.to))) ranges.push([0, 3]);
  const supplemented = when(row, "补充合同签订日期");
  if (known(supplemented) && supplemented.from < when(row, "合同签订日期").to) ranges.push([0, 3]);
  return widest(ranges);
}

type Evidence = "unpriced" | "reached" | "blank" | "denied" | "pending" | "unseen";
/** What a row shows of a step: any of its columns filled is evidence; a denial or a blank counts only without one. */
function evidence(
  row: TypedRow,
  dates: readonly string[],
  amounts: readonly ("概算批复金额" | "合同金额")[],
  numbers: readonly string[],
): { found: Evidence; mixed: boolean } {
  const states: Evidence[] = [
    ...dates.map(
      (header): Evidence =>
        (({ absent: "unseen", blank: "blank", none: "denied", pending: "pending", known: "reached" }) as const)[
          when(row, header).state
        ],
    ),
    ...amounts.map(
      (header): Evidence =>
        (({ absent: "unseen", blank: "blank", none: "denied", pending: "pending", known: "reached" }) as const)[
          money(row, header).state
        ],
    ),
    ...numbers.map((header): Evidence =>
      !has(row, header)
        ? "unseen"
        : /〔\d{4}〕\d+号/.test(word(row, header))
          ? "reached"
          : word(row, header) === ""
            ? "blank"
            : /^无$|^未|^没有/.test(word(row, header))
              ? "denied"
              : "pending",
    ),
  ];
  const seen = states.filter((state) => state !== "unseen");
  if (!seen.length) return { found: "unseen", mixed: false };
  if (seen.includes("reached")) return { found: "reached", mixed: seen.some((state) => state !== "reached") };
  const kinds = new Set(seen);
  return { found: kinds.has("denied") ? "denied" : kinds.has("pending") ? "pending" : "blank", mixed: kinds.size > 1 };
}

/** A control price that stands in the row came out of a review; its denial is a purchase without one. */
function reviewed(row: TypedRow): ReturnType<typeof evidence> {
  const dates = evidence(row, ["财评完成日期"], [], []);
  const price = money(row, "招标控制价").state;
  const priced = price === "known" || known(when(row, "财评送审日期"));
  if (dates.found === "reached") return { found: "reached", mixed: price !== "absent" && price !== "known" };
  // A price alone is no day: it excuses the step, and whether it shows that the step was reached is left open.
  if (priced) return { found: "unpriced", mixed: true };
  if (price === "absent") return dates;
  return dates.found === "unseen" ? { found: "unpriced", mixed: false } : { ...dates, mixed: true };
}

function missing(row: TypedRow): Range {
  const stateOwned = /国有企业/.test(word(row, "单位性质"));
  const revised = money(row, "调整后批复概算").state === "known";
  const steps = [
    evidence(row, ["立项批复日期"], [], ["立项批复文号"]),
    revised ? { found: "reached" as const, mixed: true } : evidence(row, ["概算批复日期"], ["概算批复金额"], []),
    reviewed(row),
    evidence(row, ["合同签订日期"], ["合同金额"], []),
    evidence(row, ["验收前置核准日期"], [], []),
    evidence(row, ["履约验收日期"], [], []),
    // Use presupposes acceptance (Article 49).
    evidence(row, ["投入运行日期"], [], []),
  ];
  const ranges: Range[] = [];
  const dated = (from: number): boolean =>
    [...STEPS, "投入运行日期"].slice(from).some((header) => known(when(row, header)));
  const soften = ([least, most]: Range): Range => [Math.min(least, 2), most];
  steps.forEach(({ found, mixed }, index) => {
    const later = steps.slice(index + 1);
    if (!later.some((step) => step.found === "reached")) {
      if (later.some((step) => step.mixed)) ranges.push([0, 3]);
      return;
    }
    if (found === "unseen" || (found === "reached" && !mixed)) return;
    let range: Range =
      found === "unpriced"
        ? [0, mixed ? 3 : 2]
        : found === "denied"
          ? exactly(3)
          : found === "pending"
            ? [2, 3]
            : found === "blank"
              ? exactly(2)
              : [0, 3];
    if (mixed && found !== "reached" && found !== "unpriced") range = [2, 3];
    // 无 as an amount alone denies the amount: a contract may fix prices only.
    if (index === 3 && found === "denied" && !has(row, "合同签订日期")) range = [2, 3];
    // An amount alone says less than a day; where the step itself has only a column for its amount, a blank says nothing.
    if (!dated(index + 1))
      range = index !== 1 && index < 3 && money(row, "合同金额").state === "known" ? soften(range) : [0, range[1]];
    if (index === 1 && !has(row, "概算批复日期") && found !== "denied" && !dated(index + 1)) range = [0, range[1]];
    if (index === 3 && stateOwned) range = atMostVerify(range);
    // It was due before the first later step: that day is its day.
    const { before, after } = daysAround(row, STEPS[index] ?? "投入运行日期");
    const due = after;
    if (due.some((day) => day.to < IN_FORCE))
      range = before.some((day) => day.from >= IN_FORCE) ? [0, range[1]] : atMostVerify(range);
    else if (due.some(old)) range = [0, range[1]];
    else if (due.some((day) => day.from === IN_FORCE)) range = [0, range[1]];
    // What came before it lies before the Measures: whether it was due under them is a question of which act one accuses.
    else if (before.some(old) || !before.some((day) => day.from >= IN_FORCE)) range = soften(range);
    ranges.push(range);
  });
  return widest(ranges);
}

/** Article 7: by 31 October of the year before. */
function reported(row: TypedRow, scope: Scope): Range {
  const year = row.cells["计划年度"];
  const day = when(row, "申报日期");
  if (typeof year !== "number" || !known(day)) return NONE;
  if (scope.midyear) return NONE;
  const last = dayNumber(year - 1, 10, 31);
  if (scope.operations) return [0, 2];
  if (day.from > last) return old(day) ? [0, 2] : exactly(2);
  return day.to > last ? [0, 1] : NONE;
}

/** Article 35: at least seven days; the first day counted or not makes six a matter of reading. */
function published(row: TypedRow): Range {
  const [start, end] = [when(row, "公示开始日期"), when(row, "公示结束日期")];
  const days = row.cells["公示天数"];
  if (typeof days === "number") return days >= 7 ? NONE : days === 6 ? [2, 3] : exactly(3);
  if ([start, end].some(({ state }) => state === "none")) return [0, 3];
  if (!known(start) || !known(end)) return [0, 2];
  if (start.to !== start.from || end.to !== end.from)
    return end.to - start.from < 6 ? anything : [0, end.from - start.to >= 7 ? 0 : 2];
  const length = end.from - start.from;
  const approvedLater = when(row, "立项批复日期").to > start.from;
  const range: Range = length < 0 ? anything : length < 6 ? exactly(3) : length === 6 ? exactly(2) : NONE;
  const both = approvedLater ? widest([range, [0, 2]]) : range;
  if (old(start) && !old(end)) return [0, both[1]];
  return old(start) ? atMostVerify(both) : both;
}

/** Article 36: within sixty days; a last day within a public holiday moves to the first day after it (Civil Code 203). */
function schemeSent(row: TypedRow): Range {
  const [end, sent] = [when(row, "公示结束日期"), when(row, "技术方案报送日期")];
  if (!known(end) || !known(sent)) return [0, 2];
  if (sent.from < end.to || when(row, "公示开始日期").to > end.from) return [0, 2];
  const least = sent.from - end.to;
  const most = sent.to - end.from;
  if (old(sent) || old(end)) return [0, 2];
  if (most <= 60) return NONE;
  const last = end.to + 60;
  const free = holidayEnd(last);
  if (least > 60) {
    if (!calendarKnown(last) && least <= 70) return [0, 2];
    if (free !== null && sent.from <= free + 1) return [0, 1];
    if (
      (free !== null && weekend(free + 1)) ||
      (weekend(last) && sent.from <= last + 2 && holidayEnd(last + 1) !== null) ||
      !calendarKnown(last)
    )
      return [0, 2];
    return exactly(2);
  }
  return [0, 1];
}

/** Article 38: thirty working days, as far as the calendar is known. */
function budgetReviewed(row: TypedRow): Range {
  const [sent, done] = [when(row, "财评送审日期"), when(row, "财评完成日期")];
  if (!known(sent) || !known(done)) return [0, 2];
  if (done.from < sent.to) return [0, 2];
  const [least] = workingDays(sent.to, done.from);
  const [, most] = workingDays(sent.from, done.to);
  if (old(done)) return [0, 2];
  if (least > 30) return old(sent) ? [0, 2] : exactly(2);
  return most <= 30 ? NONE : [0, 1];
}

/** Article 42: one year from the signing. */
function built(row: TypedRow): Range {
  const [signed, finished] = [when(row, "合同签订日期"), when(row, "计划完工日期")];
  if (!known(signed) || !known(finished)) return [0, has(row, "计划完工日期") ? 1 : 0];
  const certainlyLate = finished.from > monthsLater(signed.to, 12);
  const range: Range = certainlyLate ? exactly(2) : finished.to <= monthsLater(signed.from, 12) ? NONE : [0, 1];
  return old(signed) ? atMostVerify(range) : range;
}

/** Article 47: a trial run, where there is one, of at least a month. */
function trial(row: TypedRow): Range {
  const [start, end] = [when(row, "试运行开始日期"), when(row, "试运行结束日期")];
  if (!known(start) || !known(end) || end.from < start.to) return [0, 2];
  const short = monthsLater(start.from, 1) - end.to;
  const uncertain = end.from !== end.to || start.from !== start.to;
  const range: Range =
    uncertain && short > 0 && monthsLater(start.from, 1) <= end.to
      ? [0, 1]
      : uncertain && monthsLater(start.to, 1) > end.from && short <= 0
        ? [0, 1]
        : short <= 0
          ? NONE
          : short === 1
            ? [0, 1]
            : end.to - start.from < 28
              ? exactly(2)
              : [1, 2];
  const before = known(when(row, "合同签订日期")) && start.from < when(row, "合同签订日期").to;
  const both = before ? widest([range, [0, 2]]) : range;
  return old(start) ? atMostVerify(both) : both;
}

/** Article 52: the corresponding days twelve and twenty-four months after operation began. */
function evaluated(row: TypedRow): Range {
  const [run, done] = [when(row, "投入运行日期"), when(row, "自评价日期")];
  if (!known(run)) return [0, 2];
  const [from, to] = [monthsLater(run.from, 12), monthsLater(run.to, 24)];
  const [latestFrom, earliestTo] = [monthsLater(run.to, 12), monthsLater(run.from, 24)];
  let range: Range = [0, 2];
  if (known(done))
    range =
      done.from > to
        ? exactly(2)
        : done.to < from
          ? exactly(1)
          : done.to <= earliestTo && done.from >= latestFrom
            ? NONE
            : [0, 1];
  else if (done.state === "blank")
    range =
      row.today < from
        ? NONE
        : row.today < latestFrom
          ? [0, 1]
          : row.today <= earliestTo
            ? exactly(1)
            : row.today <= to + 10
              ? [0, 2]
              : [1, 2];
  if (known(done) && done.from < run.from) range = [0, 3];
  // The last day may be a holiday of a year that nobody knows yet.
  if (known(done) && done.from <= to + 10 && (!calendarKnown(to) || holidayEnd(to) !== null)) range = [0, range[1]];
  return old(run) ? atMostVerify(range) : range;
}

export function steps(row: TypedRow, scope: Scope): Record<string, Range> {
  return {
    "A6-ORDER": order(row),
    "A6-MISSING": missing(row),
    "A7-LATE": soft(reported(row, scope)),
    "A35-PUB": published(row),
    "A36-60D": schemeSent(row),
    "A38-30WD": budgetReviewed(row),
    "A42-1Y": built(row),
    "A47-TRIAL": trial(row),
    "A52-EVAL": evaluated(row),
  };
}
