/** The first day of the Measures, and the first and the last day of each parameter, by the day of the act that it judges. */
import type { Citation, PolicyPack } from "../../../src/regulation";
import { monthsLater } from "../days";
import { BODY } from "./approvals";
import { local, LONG_AFTER, on, WAN, type LimitCase, type LimitRow } from "./cases";

type Name = keyof PolicyPack["parameters"];
interface Against {
  readonly rule: string;
  readonly said: string;
  readonly row: LimitRow;
  readonly readings?: LimitCase["readings"];
  /** The rule says so of older acts too. */
  readonly always?: true;
}

export const periods = (pack: PolicyPack): readonly LimitCase[] => [
  ...(Object.keys(pack.parameters) as readonly Name[]).flatMap((name) => [
    ...firstDays(pack, name),
    ...lastDays(pack, name),
  ]),
  ...ofTheMeasures(pack),
];

/** A row that a parameter makes a finding of, with the act that it judges on a day. */
function against({ parameters, authority }: PolicyPack, name: Name, day: number): Against {
  const total = 100n * parameters.threshold.value;
  const lowest = BODY[authority[0] ?? "viceMayors"];
  switch (name) {
    case "threshold":
      return {
        rule: "SCOPE-A2-BELOW30",
        said: "info below",
        row: { total: parameters.threshold.value - 1n, approved: on(day) },
        always: true,
      };
    case "tiers":
      return {
        rule: "A10-UNDERAUTH",
        said: "error below",
        row: { total, approved: on(day), route: "一事一议", authority: lowest },
      };
    case "unifiedRoute":
      return {
        rule: "A10-UNDERAUTH",
        said: "error unified",
        row: { total, approved: on(day), route: "集中审定", authority: lowest },
      };
    case "selfBuildCap":
      return {
        rule: "A11-CAP-READING",
        said: "info above",
        row: {
          total: parameters.selfBuildCap.value + 1n,
          approved: on(day),
          mode: "自行建设",
          upperRequires: "是",
          urgentSecurity: "否",
        },
        readings: { "A11-any-or-all": "any" },
      };
    case "clearlyCheaper":
      return {
        rule: "A12-ECON",
        said: "error notCheaper",
        row: { total, approved: on(day), mode: "购买服务", serviceFeeTotal: total, selfBuildTotal: total },
      };
    case "supplementShare":
      return {
        rule: "A43-CAP",
        // What is signed after the base date is a proposal.
        said: day > LONG_AFTER ? "warning planned" : "error over",
        row: { total, contract: total, supp: total - WAN, suppSigned: on(day) },
      };
    case "supplementTiers": {
      const { value, from } = parameters.supplementTiers.value.at(
        -1,
      ) as PolicyPack["parameters"]["supplementTiers"]["value"][number];
      const contract =
        ((from * parameters.supplementShare.value.denominator) / parameters.supplementShare.value.numerator / WAN +
          2n) *
        WAN;
      return {
        rule: "A43-UNDERAUTH",
        said: value.requires === authority[0] ? "" : "error below",
        row: { total: contract, contract, supp: from, suppSigned: on(day), suppAuthority: lowest },
      };
    }
    case "adjustmentShare":
      return {
        rule: "A45-CAP",
        said: "error over",
        row: { total, approvedTotal: total, adj: total - WAN, filed: "是", adjustDone: on(day) },
      };
    case "buildMonths":
      return {
        rule: "A42-1Y",
        said: "warning dates",
        row: { total, signed: on(day), finishPlanned: on(monthsLater(day, parameters.buildMonths.value) + 1) },
      };
    case "publicationDays":
      return {
        rule: "A35-PUB",
        said: "error days",
        row: { total, publicTo: on(day), publicDays: parameters.publicationDays.value - 1 },
      };
    case "schemeDays":
      return {
        rule: "A36-60D",
        said: "warning late",
        row: { total, publicTo: on(day), schemeSent: on(day + parameters.schemeDays.value + 40) },
      };
    case "technicalReviewDays":
      return {
        rule: "A37-10D",
        said: "warning days",
        row: { total, schemeSent: on(day), schemeReviewed: on(day + parameters.technicalReviewDays.value + 40) },
        readings: { "A37-unit": "days" },
      };
    case "budgetReviewWorkdays":
      return {
        rule: "A38-30WD",
        said: "warning late",
        row: { total, budgetSent: on(day), budgetReviewed: on(day + 3 * parameters.budgetReviewWorkdays.value + 40) },
      };
    case "trialMonths":
      return { rule: "A47-TRIAL", said: "warning short", row: { total, trialFrom: on(day), trialTo: on(day) } };
    case "evaluationMonths":
      return { rule: "A52-EVAL", said: "info early", row: { total, operating: on(day), evaluated: on(day + 1) } };
  }
}

/** On the first day of the Measures it is found, on the day before it is not: nobody is accused of what was done before. */
function firstDays(pack: PolicyPack, name: Name): readonly LimitCase[] {
  return [-1, 0].map((step) => {
    const { rule, said, row, readings, always } = against(pack, name, pack.effective + step);
    return {
      name: `${name}, on ${on(pack.effective + step)}`,
      row,
      ...(readings ? { readings } : {}),
      expected: { said: { [rule]: step < 0 && !always ? "" : said } },
      claims: [`parameters.${name}.from`, ...(always ? [] : ["effective"])],
    };
  });
}

const DAYS_IN_FORCE = 40;

/** The same place, had the parameter ended: on its last day it decides, on the next day nothing is decided, and that is said. */
function lastDays(pack: PolicyPack, name: Name): readonly LimitCase[] {
  const own = pack.parameters[name];
  const last = own.to ?? own.from + DAYS_IN_FORCE;
  return [0, 1].map((step): LimitCase => {
    const { rule, said, row, readings } = against(pack, name, last + step);
    return {
      name: `${name} that ends on ${on(last)}, on ${on(last + step)}`,
      row,
      ...(readings ? { readings } : {}),
      ...(own.to === null ? { under: (given: PolicyPack) => ending(given, name, last) } : {}),
      expected: {
        said: {
          [rule]: step === 0 ? said : "undecided",
          "SHEET-PERIOD": step === 0 ? "" : "warning outside",
        },
        ...(step === 0 ? {} : { cites: { "SHEET-PERIOD": own.cite } }),
      },
      claims: [
        ...(own.to === null ? [] : [`parameters.${name}.to`]),
        ...Object.keys(own.cite).map((key) => `parameters.${name}.cite.${key}`),
      ],
    };
  });
}

const ending = (pack: PolicyPack, name: Name, to: number): PolicyPack => ({
  ...pack,
  parameters: { ...pack.parameters, [name]: { ...pack.parameters[name], to } },
});

/** Article 66 by either reading: what was approved the day before is not judged, and that is said. */
function ofTheMeasures(pack: PolicyPack): readonly LimitCase[] {
  return (["issued", "published"] as const).flatMap((reading) => {
    const first = reading === "issued" ? pack.effective : pack.published;
    return [-1, 0].map((step): LimitCase => {
      const { rule, said, row } = against(pack, "tiers", first + step);
      const cite: Citation = local(pack, { article: 66 });
      return {
        name: `in force from ${on(first)} (${reading}), approved on ${on(first + step)}`,
        row,
        readings: { "A66-effective": reading },
        expected: {
          said: { "SCOPE-A66-BEFORE": step < 0 ? "info before" : "", [rule]: step < 0 ? "" : said },
          ...(step < 0 ? { cites: { "SCOPE-A66-BEFORE": cite } } : {}),
        },
        claims: [reading === "issued" ? "effective" : "published"],
      };
    });
  });
}
