/** Threshold, tiers, who must decide, and the limit of self-building: Articles 2, 10 and 11. */
import type { BodyId, PolicyPack, TierRule } from "../../../src/regulation";
import { clausePaths, FEN, NEAR, WAN, type LimitCase, type LimitRow } from "./cases";

/** Bodies as offices write them. */
export const BODY: Readonly<Record<BodyId, string>> = {
  viceMayors: "两位分管副市长",
  financeViceMayor: "分管财政工作的副市长",
  mayor: "市长",
  governmentMeeting: "市政府常务会议",
  partyFinanceCommittee: "市委财经委员会",
  partyStandingCommittee: "市委常委会",
};

export const approvals = (pack: PolicyPack): readonly LimitCase[] => [
  ...threshold(pack),
  ...edges(pack),
  ...deciders(pack),
  ...selfBuilding(pack),
];

function threshold({ parameters }: PolicyPack): readonly LimitCase[] {
  const limit = parameters.threshold.value;
  return NEAR.map((step) => ({
    name: `threshold ${step}`,
    row: { total: limit + BigInt(step) },
    expected: {
      applies: step >= 0,
      tier: step < 0 ? "NA" : (parameters.tiers.value[0]?.value.id as string),
      said: { "SCOPE-A2-BELOW30": step < 0 ? "info below" : "" },
      ...(step < 0 ? { explained: parameters.threshold } : {}),
    },
    claims: ["parameters.threshold.value", ...clausePaths("parameters.threshold", parameters.threshold.cite)],
  }));
}

function edges({ parameters, authority }: PolicyPack): readonly LimitCase[] {
  const bands = parameters.tiers.value;
  return bands.flatMap((band, index) =>
    NEAR.flatMap((step): readonly LimitCase[] => {
      const total = band.from + BigInt(step);
      const below = bands[index - 1];
      const inForce = step < 0 ? below : band;
      const claims = [
        `parameters.tiers.value.${index}.from`,
        ...(index > 0 ? [`parameters.tiers.value.${index - 1}.to`] : []),
      ];
      const tierCase = {
        name: `tiers ${index} ${step}`,
        row: { total },
        expected: { tier: inForce?.value.id ?? "NA" },
        claims,
      };
      if (below === undefined) return [tierCase];
      // The body that is enough below the edge decides: at the edge it no longer is, if another one must.
      const rank = (body: BodyId): number => authority.indexOf(body);
      const isTooLow = step >= 0 && rank(below.value.requires) < rank(band.value.requires);
      return [
        tierCase,
        {
          name: `tiers ${index} ${step}, decided as below the edge`,
          row: { total, route: "一事一议", authority: BODY[below.value.requires] },
          expected: { said: { "A10-UNDERAUTH": isTooLow ? "error below" : "" } },
          claims,
        },
      ];
    }),
  );
}

/** Every body of the pack against one that must decide. */
export function decidedBy(
  { authority }: PolicyPack,
  { requires, cite }: Pick<TierRule<string>, "requires" | "cite">,
  rule: string,
  row: (body: string) => LimitRow,
  said: string,
  path: string,
): readonly LimitCase[] {
  return authority.map((body, rank) => {
    const isTooLow = rank < authority.indexOf(requires);
    return {
      name: `${path} decided by ${body}`,
      row: row(BODY[body]),
      expected: {
        said: { [rule]: isTooLow ? said : "" },
        ...(isTooLow ? { cites: { [rule]: cite } } : {}),
      },
      claims: [`${path}.requires`, ...clausePaths(path, cite)],
    };
  });
}

function deciders(pack: PolicyPack): readonly LimitCase[] {
  const { tiers, unifiedRoute, threshold: least } = pack.parameters;
  return [
    ...tiers.value.flatMap(({ from, value }, index) =>
      decidedBy(
        pack,
        value,
        "A10-UNDERAUTH",
        (authority) => ({ total: from, route: "一事一议", authority }),
        "error below",
        `parameters.tiers.value.${index}.value`,
      ),
    ),
    ...decidedBy(
      pack,
      unifiedRoute.value,
      "A10-UNDERAUTH",
      (authority) => ({ total: least.value, route: "集中审定", authority }),
      "error unified",
      "parameters.unifiedRoute.value",
    ),
  ];
}

function selfBuilding({ parameters }: PolicyPack): readonly LimitCase[] {
  const limit = parameters.selfBuildCap.value;
  const claims = ["parameters.selfBuildCap.value"];
  const flags = (urgentSecurity: string): LimitRow => ({ mode: "自行建设", upperRequires: "否", urgentSecurity });
  return [-WAN, -FEN, 0n, FEN, WAN].flatMap((step): readonly LimitCase[] => [
    {
      name: `selfBuildCap ${step}, no other circumstance`,
      row: { total: limit + step, ...flags("否") },
      readings: { "A11-any-or-all": "any" },
      expected: {
        said: { "A11-SELFBUILD": step > 0n ? "error neither" : "" },
        ...(step > 0n ? { explained: parameters.selfBuildCap } : {}),
      },
      claims: [...claims, ...clausePaths("parameters.selfBuildCap", parameters.selfBuildCap.cite)],
    },
    {
      name: `selfBuildCap ${step}, urgent`,
      row: { total: limit + step, ...flags("是") },
      readings: { "A11-any-or-all": "any" },
      expected: { said: { "A11-SELFBUILD": "", "A11-CAP-READING": step > 0n ? "info above" : "" } },
      claims,
    },
    {
      name: `selfBuildCap ${step}, urgent, as a limit to all`,
      row: { total: limit + step, ...flags("是") },
      readings: { "A11-any-or-all": "capped" },
      expected: { said: { "A11-SELFBUILD": step > 0n ? "error cap" : "", "A11-CAP-READING": "" } },
      claims,
    },
  ]);
}
