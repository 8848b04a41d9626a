/** Every first and last day of every holiday of a pack's notices, and every day worked instead, with its neighbours. */
import type { PolicyPack } from "../../../src/regulation";
import { dayAt } from "../days";
import { on, type LimitCase } from "./cases";
import { noticesOf } from "./days";

export function calendar(pack: PolicyPack): readonly LimitCase[] {
  return pack.calendar.sources.flatMap((source, index) => {
    const at = `calendar.sources.${index}`;
    const days = [
      ...source.off.flatMap((range, place) => range.map((day, end) => [`${at}.off.${place}.${end}`, day] as const)),
      ...source.worked.map((day, place) => [`${at}.worked.${place}`, day] as const),
    ];
    return days.flatMap(([path, day]) =>
      [-1, 0, 1].flatMap((step) => [
        ...termTo(pack, dayAt(day) + step, [path, `${at}.year`]),
        ...workingUpTo(pack, dayAt(day) + step, [path, `${at}.year`]),
      ]),
    );
  });
}

/** A term whose last day is this one: reviewed on the day it ends in fact, and on the next. */
function termTo(pack: PolicyPack, day: number, claims: readonly string[]): readonly LimitCase[] {
  const notices = noticesOf(pack);
  const sent = day - pack.parameters.technicalReviewDays.value;
  if (sent < pack.effective || !notices.isKnown(day)) return [];
  const end = notices.endOf(day);
  return [...new Set([day, day + 1, end, end + 1])].map((reviewed) => ({
    name: `a term that ends on ${on(day)}, done on ${on(reviewed)}`,
    row: {
      total: 2n * pack.parameters.threshold.value,
      schemeSent: on(sent),
      schemeReviewed: on(reviewed),
    },
    readings: { "A37-unit": "days" },
    expected: { said: { "A37-10D": reviewed > end ? "warning days" : "" } },
    claims,
  }));
}

/** Working days up to this one: as many as are allowed, or one more, whichever this day decides. */
function workingUpTo(pack: PolicyPack, day: number, claims: readonly string[]): readonly LimitCase[] {
  const notices = noticesOf(pack);
  const limit = pack.parameters.budgetReviewWorkdays.value;
  const wanted = notices.isWorking(day) ? limit + 1 : limit;
  let sent = day;
  while (sent >= pack.effective && notices.working(sent, day) < wanted) sent--;
  if (sent < pack.effective || !notices.isKnown(sent + 1) || !notices.isKnown(day)) return [];
  return [
    {
      name: `${wanted} working days up to ${on(day)}`,
      row: { total: 2n * pack.parameters.threshold.value, budgetSent: on(sent), budgetReviewed: on(day) },
      expected: { said: { "A38-30WD": wanted > limit ? "warning late" : "" } },
      claims,
    },
  ];
}
