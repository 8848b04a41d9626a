/** Units of the counties and zones that a pack names, and the place's own numbers of articles. */
import type { PolicyPack } from "../../../src/regulation";
import { local, on, WAN, type LimitCase, type LimitRow } from "./cases";

export const places = (pack: PolicyPack): readonly LimitCase[] => [...units(pack), ...articles(pack)];

function units({ places: { within, counties, zones } }: PolicyPack): readonly LimitCase[] {
  const told = (unit: string, said: string, claims: readonly string[]): LimitCase => ({
    name: `unit ${unit}`,
    row: { total: 100n * WAN, unit },
    expected: { said: { "SCOPE-A64-COUNTY": said } },
    claims,
  });
  return [
    ...counties.flatMap((county, index) => [
      told(`${county}教育局`, "info countyUnit", [`places.counties.${index}`]),
      ...within.map((place, outer) =>
        told(`${place}${county}教育局`, "info countyUnit", [`places.counties.${index}`, `places.within.${outer}`]),
      ),
      told(`教育局${county}分局`, "", []),
    ]),
    ...zones.flatMap((names, index) =>
      names.map((name, at) => told(`${name}管委会`, "info zone", [`places.zones.${index}.${at}`])),
    ),
    told("清源局", "", []),
  ];
}

/** A row against each article that a place may number otherwise, by a rule that cites it. */
const AGAINST: Readonly<Record<number, readonly [rule: string, paragraph: number | null, row: LimitRow]>> = {
  2: ["SCOPE-A2-BELOW30", 1, { total: 1n }],
  10: ["A10-ROUTE-UNKNOWN", 2, {}],
  28: ["A28-CEILING", 2, { estimate: 50n * WAN, contract: 60n * WAN }],
  35: ["A35-PUB", null, { publicDays: 1 }],
  36: ["A36-60D", null, { publicTo: on(20_300), schemeSent: on(21_700) }],
  37: ["A37-10D", null, { schemeSent: on(20_300), schemeReviewed: on(20_450) }],
  38: ["A38-CAP", null, { estimate: 50n * WAN, control: 60n * WAN }],
  42: ["A42-1Y", null, { period: "190个月" }],
  43: ["A43-CAP", 1, { contract: 40n * WAN, supp: 39n * WAN }],
  44: ["A44-UNAPPROVED", null, { majorChange: "是", adjustApprovalNo: "无" }],
  45: ["A45-CAP", null, { approvedTotal: 100n * WAN, adj: 99n * WAN, filed: "是" }],
  47: ["A47-TRIAL", null, { trialFrom: on(20_300), trialTo: on(20_301) }],
  52: ["A52-EVAL", null, { operating: on(20_300), evaluated: on(20_301) }],
  66: ["SCOPE-A66-BEFORE", null, { approved: on(18_000) }],
};

function articles(pack: PolicyPack): readonly LimitCase[] {
  return Object.keys(pack.articles ?? {}).map((number): LimitCase => {
    const article = Number(number);
    const against = AGAINST[article];
    if (against === undefined) throw new Error(`no row goes against Article ${number}`);
    const [rule, paragraph, row] = against;
    return {
      name: `article ${number}`,
      row: { total: 100n * WAN, ...row },
      expected: { cites: { [rule]: local(pack, paragraph === null ? { article } : { article, paragraph }) } },
      claims: [`articles.${number}`],
    };
  });
}
