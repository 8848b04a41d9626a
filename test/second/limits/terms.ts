/** Terms in months, days and working days: Articles 35 to 38, 42, 47 and 52. */
import type { PolicyPack } from "../../../src/regulation";
import { monthsLater } from "../days";
import { clausePaths, NEAR, on, type LimitCase, type LimitRow } from "./cases";
import { firstDay, noticesOf, type Notices } from "./days";

export const terms = (pack: PolicyPack): readonly LimitCase[] => [
  ...building(pack),
  ...publication(pack),
  ...scheme(pack),
  ...technicalReview(pack),
  ...budgetReview(pack),
  ...trial(pack),
  ...evaluation(pack),
];

type Term = Exclude<keyof PolicyPack["parameters"], "evaluationMonths">;
const claimsOf = ({ parameters }: PolicyPack, name: Term): readonly string[] => [
  `parameters.${name}.value`,
  ...clausePaths(`parameters.${name}`, parameters[name].cite),
];
/** A finding is explained by the term, with its clause. */
const told = (pack: PolicyPack, name: Term, rule: string, said: string) => ({
  said: { [rule]: said },
  ...(said === "" || said === "undecided" ? {} : { explained: pack.parameters[name] }),
});
const all = (pack: PolicyPack): LimitRow => ({ total: 2n * pack.parameters.threshold.value });
const isQuiet = ({ isOff, isKnown }: Notices, day: number): boolean =>
  [-1, 0, 1].every((step) => isKnown(day + step) && !isOff(day + step));

/** A day in the first weeks of the pack, and the last of a month with 31 days. */
function starts({ effective }: PolicyPack): readonly number[] {
  const date = (day: number): Date => new Date(day * 86_400_000);
  return [
    effective + 17,
    firstDay(effective, (day) => date(day).getUTCDate() === 31 && date(day + 32).getUTCDate() !== 31),
  ];
}

function building(pack: PolicyPack): readonly LimitCase[] {
  const months = pack.parameters.buildMonths.value;
  const claims = claimsOf(pack, "buildMonths");
  return [
    ...starts(pack).flatMap((signed) =>
      NEAR.map((step): LimitCase => {
        const finish = monthsLater(signed, months) + step;
        return {
          name: `buildMonths from ${on(signed)} to ${on(finish)}`,
          row: { ...all(pack), signed: on(signed), finishPlanned: on(finish) },
          expected: told(pack, "buildMonths", "A42-1Y", step > 0 ? "warning dates" : ""),
          claims,
        };
      }),
    ),
    ...NEAR.filter((step) => months + step > 0).map((step): LimitCase => ({
      name: `buildMonths ${months + step} months`,
      row: { ...all(pack), period: `${months + step}个月` },
      expected: told(pack, "buildMonths", "A42-1Y", step > 0 ? "warning period" : ""),
      claims,
    })),
    ...NEAR.map((step): LimitCase => {
      const days = longest(months) + step;
      return {
        name: `buildMonths ${days} days`,
        row: { ...all(pack), period: `${days}天` },
        expected: { said: { "A42-1Y": step > 0 ? "warning period" : "" } },
        claims,
      };
    }),
  ];
}

/** Days of so many months, counted from the first of whichever month makes them most. */
function longest(months: number): number {
  let most = 0;
  for (let month = 0; month < 48; month++) {
    const first = Date.UTC(2024, month, 1) / 86_400_000;
    most = Math.max(most, monthsLater(first, months) - first);
  }
  return most;
}

function publication(pack: PolicyPack): readonly LimitCase[] {
  const least = pack.parameters.publicationDays.value;
  const claims = claimsOf(pack, "publicationDays");
  const from = pack.effective + 17;
  const verdict = (apart: number, reading: string): string => {
    const counted = reading === "included" ? apart + 1 : apart;
    if (counted >= least) return "";
    return reading === "both" && apart + 1 >= least ? "warning dependsOnFirstDay" : "error short";
  };
  return [
    ...["both", "excluded", "included"].flatMap((reading) =>
      [least - 2, least - 1, least, least + 1]
        .filter((apart) => apart >= 0)
        .map((apart): LimitCase => ({
          name: `publicationDays, ${apart} days apart, ${reading}`,
          row: { ...all(pack), publicFrom: on(from), publicTo: on(from + apart) },
          readings: { "A35-first-day": reading },
          expected: told(pack, "publicationDays", "A35-PUB", verdict(apart, reading)),
          claims,
        })),
    ),
    ...NEAR.map((step): LimitCase => ({
      name: `publicationDays, ${least + step} days`,
      row: { ...all(pack), publicDays: least + step },
      expected: told(pack, "publicationDays", "A35-PUB", step < 0 ? "error days" : ""),
      claims,
    })),
  ];
}

function scheme(pack: PolicyPack): readonly LimitCase[] {
  const days = pack.parameters.schemeDays.value;
  const claims = claimsOf(pack, "schemeDays");
  const notices = noticesOf(pack);
  const published = firstDay(pack.effective + 17, (day) => isQuiet(notices, day + days));
  const due = published + days;
  return NEAR.flatMap((step): readonly LimitCase[] => [
    {
      name: `schemeDays, sent on day ${days + step}`,
      row: { ...all(pack), publicTo: on(published), schemeSent: on(due + step) },
      expected: told(pack, "schemeDays", "A36-60D", step > 0 ? "warning late" : ""),
      claims,
    },
    {
      name: `schemeDays, not sent on day ${days + step}`,
      row: { ...all(pack), publicTo: on(published), schemeSent: null },
      asOf: due + step,
      expected: told(pack, "schemeDays", "A36-60D", step > 0 ? "warning overdue" : "info due"),
      claims,
    },
  ]);
}

/** The day on which so many working days have passed since another. */
const afterWorking = (notices: Notices, from: number, count: number): number =>
  firstDay(from, (day) => notices.working(from, day) === count);

function technicalReview(pack: PolicyPack): readonly LimitCase[] {
  const limit = pack.parameters.technicalReviewDays.value;
  const claims = claimsOf(pack, "technicalReviewDays");
  const notices = noticesOf(pack);
  const sent = firstDay(pack.effective + 17, (day) => isQuiet(notices, day + limit));
  const last = afterWorking(notices, sent, limit);
  const reviewed = (day: number, reading: string, said: string): LimitCase => ({
    name: `technicalReviewDays from ${on(sent)} to ${on(day)}, ${reading}`,
    row: { ...all(pack), schemeSent: on(sent), schemeReviewed: on(day) },
    readings: { "A37-unit": reading },
    expected: told(pack, "technicalReviewDays", "A37-10D", said),
    claims,
  });
  return [
    ...NEAR.map((step) => reviewed(sent + limit + step, "days", step > 0 ? "warning days" : "")),
    ...NEAR.map((step) =>
      reviewed(
        sent + limit + step,
        "both",
        step <= 0 ? "" : notices.working(sent, sent + limit + step) > limit ? "warning workdays" : "info dependsOnUnit",
      ),
    ),
    ...["workdays", "both"].map((reading) =>
      reviewed(last, reading, reading === "both" && last > sent + limit ? "info dependsOnUnit" : ""),
    ),
    ...["workdays", "both"].map((reading) =>
      reviewed(afterWorking(notices, sent, limit + 1), reading, "warning workdays"),
    ),
  ];
}

function budgetReview(pack: PolicyPack): readonly LimitCase[] {
  const limit = pack.parameters.budgetReviewWorkdays.value;
  const notices = noticesOf(pack);
  const sent = pack.effective + 17;
  return NEAR.map((step) => ({
    name: `budgetReviewWorkdays ${limit + step}`,
    row: { ...all(pack), budgetSent: on(sent), budgetReviewed: on(afterWorking(notices, sent, limit + step)) },
    expected: told(pack, "budgetReviewWorkdays", "A38-30WD", step > 0 ? "warning late" : ""),
    claims: claimsOf(pack, "budgetReviewWorkdays"),
  }));
}

function trial(pack: PolicyPack): readonly LimitCase[] {
  const months = pack.parameters.trialMonths.value;
  const claims = claimsOf(pack, "trialMonths");
  return [
    ...starts(pack).flatMap((from) =>
      [-2, -1, 0, 1].map((step): LimitCase => {
        const to = monthsLater(from, months) + step;
        return {
          name: `trialMonths from ${on(from)} to ${on(to)}`,
          row: { ...all(pack), trialFrom: on(from), trialTo: on(to) },
          expected: told(
            pack,
            "trialMonths",
            "A47-TRIAL",
            step < -1 ? "warning short" : step < 0 ? "info dayShort" : "",
          ),
          claims,
        };
      }),
    ),
    ...NEAR.filter((step) => months + step > 0).map((step): LimitCase => ({
      name: `trialMonths ${months + step} months`,
      row: { ...all(pack), trialLength: `${months + step}个月` },
      expected: told(pack, "trialMonths", "A47-TRIAL", step < 0 ? "warning length" : ""),
      claims,
    })),
    ...[28 * months - 1, 28 * months, 31 * months - 1, 31 * months].map((days): LimitCase => ({
      name: `trialMonths ${days} days`,
      row: { ...all(pack), trialLength: `${days}天` },
      expected: told(
        pack,
        "trialMonths",
        "A47-TRIAL",
        days < 28 * months ? "warning length" : days < 31 * months ? "info lengthInDays" : "",
      ),
      claims,
    })),
  ];
}

function evaluation(pack: PolicyPack): readonly LimitCase[] {
  const { value, cite, from } = pack.parameters.evaluationMonths;
  const { earliest, latest } = value;
  const notices = noticesOf(pack);
  const lastKnown = Date.UTC(notices.lastYear, 11, 20) / 86_400_000;
  const inYears = (day: number): boolean =>
    isQuiet(notices, monthsLater(day, latest)) && monthsLater(day, latest) < lastKnown;
  const operating = firstDay(pack.effective + 17, (day) => inYears(day) || day > pack.effective + 60);
  const [first, last] = [monthsLater(operating, earliest), monthsLater(operating, latest)];
  // In a year whose holidays are not known, one may move the last day by at most ten.
  const grace = notices.isKnown(last) ? 0 : 10;
  const after = (day: number, said: string): string => (day <= last ? "" : day <= last + grace ? "undecided" : said);
  const explained = (said: string) => (said === "" || said === "undecided" ? {} : { explained: { cite, from } });
  const windows = (path: "earliest" | "latest"): readonly string[] => [
    `parameters.evaluationMonths.value.${path}`,
    ...clausePaths("parameters.evaluationMonths", cite),
  ];
  const cases = (day: number, path: "earliest" | "latest"): readonly LimitCase[] => {
    const done = day < first ? "info early" : after(day, "warning late");
    const open = day < first ? "" : day <= last ? "info due" : after(day, "warning overdue");
    return [
      {
        name: `evaluationMonths from ${on(operating)}, done on ${on(day)}`,
        row: { ...all(pack), operating: on(operating), evaluated: on(day) },
        expected: { said: { "A52-EVAL": done }, ...explained(done) },
        claims: windows(path),
      },
      {
        name: `evaluationMonths from ${on(operating)}, open on ${on(day)}`,
        row: { ...all(pack), operating: on(operating), evaluated: null },
        asOf: day,
        expected: { said: { "A52-EVAL": open }, ...explained(open) },
        claims: windows(path),
      },
    ];
  };
  return [
    ...NEAR.flatMap((step) => cases(first + step, "earliest")),
    ...[-1, 0, 1, grace, grace + 1].flatMap((step) => cases(last + step, "latest")),
  ];
}
