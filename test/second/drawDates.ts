/** Draws a project's days as one course of steps, some of them moved by a day, some of them denied, pending or known to a month. */
import { dayAt, holidayEnd, IN_FORCE, isoAt, monthsLater, workingDays } from "./days";
import type { Cell } from "./money";
import type { Random } from "./random";

type Course = Record<string, number>;

function course(random: Random): Course {
  const approved = dayAt("2024-01-02") + random.int(0, 1000);
  const reported = approved - random.int(30, 200);
  const publicFrom = approved + random.int(0, 20);
  const publicTo = publicFrom + random.pick([5, 6, 7, 8, 12]);
  const sent = schemeDay(random, publicTo);
  const estimated = sent + random.int(0, 12);
  const budgetSent = estimated + random.int(0, 10);
  const budgetDone = budgetDay(random, budgetSent);
  const signed = budgetDone + random.int(0, 30);
  const finished = monthsLater(signed, 12) + random.pick([-60, -1, 0, 1, 30]);
  const trialFrom = signed + random.int(60, 200);
  const trialTo = monthsLater(trialFrom, 1) + random.pick([-5, -2, -1, 0, 1, 20]);
  const cleared = trialTo + random.int(0, 20);
  const accepted = cleared + random.int(0, 20);
  const run = accepted + random.int(0, 5);
  return {
    申报日期: reported,
    立项批复日期: approved,
    公示开始日期: publicFrom,
    公示结束日期: publicTo,
    技术方案报送日期: sent,
    概算批复日期: estimated,
    财评送审日期: budgetSent,
    财评完成日期: budgetDone,
    合同签订日期: signed,
    调整实施日期: signed + random.int(1, 50),
    补充合同签订日期: signed + random.int(1, 50),
    计划完工日期: finished,
    试运行开始日期: trialFrom,
    试运行结束日期: trialTo,
    验收前置核准日期: cleared,
    履约验收日期: accepted,
    投入运行日期: run,
    自评价日期: monthsLater(run, random.pick([12, 24])) + random.pick([-1, 0, 1, 100]),
  };
}

/** The sixtieth day and its neighbours; now and then the first day after a holiday on which the sixtieth falls. */
function schemeDay(random: Random, publicTo: number): number {
  const last = publicTo + 60;
  const free = holidayEnd(last);
  if (free !== null) return free + random.pick([0, 1, 2]);
  return random.chance(0.4) ? last + random.pick([-1, 0, 1]) : publicTo + random.int(1, 50);
}

/** The thirtieth working day and its neighbours. */
function budgetDay(random: Random, sent: number): number {
  if (random.chance(0.5)) return sent + random.int(1, 35);
  let day = sent + 30;
  while (workingDays(sent, day)[1] < 30) day++;
  return day + random.pick([-1, 0, 1, 2]);
}

const LATEST = dayAt("2028-06-30");

export function dateCells(random: Random, headers: readonly string[]): Record<string, Cell> {
  const days = course(random);
  const named = headers.filter((header) => header in days);
  const cells: Record<string, Cell> = {};
  if (!named.length) return cells;
  const anchor = random.next();
  // One of the row's own days on the day the Measures came into force, or a day to either side; or everything long before.
  const shift =
    anchor < 0.3
      ? IN_FORCE + random.pick([-1, 0, 1]) - (days[random.pick(named)] ?? 0)
      : anchor < 0.4
        ? dayAt("2021-03-01") - (days.立项批复日期 ?? 0) + random.int(0, 200)
        : 0;
  for (const header of named) days[header] = Math.min(LATEST, (days[header] ?? 0) + shift);
  if (named.length > 1 && random.chance(0.25)) {
    const [one, other] = [random.pick(named), random.pick(named)];
    days[one] = (days[other] ?? 0) + random.pick([-1, 0, 1]);
  }
  for (const header of named) cells[header] = dateCell(random, days[header] ?? 0);
  return cells;
}

function dateCell(random: Random, day: number): Cell {
  const odd = random.next();
  const iso = isoAt(day);
  if (odd < 0.04) return null;
  if (odd < 0.07) return random.pick(["无", "未办理", "没有办理", "未经批准", "未下文"]);
  if (odd < 0.1) return random.pick(["正在办理", "审批流程中", "待批复", "待定", "尚在办理"]);
  const [year, month] = [iso.slice(0, 4), Number(iso.slice(5, 7))];
  if (odd < 0.15) return random.pick([`${year}年${month}月`, `${year}.${month}`, `${year}/${month}`]);
  if (odd < 0.18) return random.pick([iso.replaceAll("-", "/"), `${year}.${month}.${Number(iso.slice(8))}`]);
  if (odd < 0.19) return `${year}年`;
  return iso;
}
