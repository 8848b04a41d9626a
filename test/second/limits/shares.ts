/** Shares of an amount: bought clearly cheaper, supplements with their own tiers, adjustments (Articles 12, 43, 45). */
import type { BodyId, PolicyPack } from "../../../src/regulation";
import { BODY, decidedBy } from "./approvals";
import { clausePaths, FEN, NEAR, WAN, type LimitCase } from "./cases";

interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const shares = (pack: PolicyPack): readonly LimitCase[] => [
  ...cheaper(pack),
  ...supplements(pack),
  ...supplementEdges(pack),
  ...adjustments(pack),
];

const paths = (name: string): readonly string[] =>
  ["numerator", "denominator"].map((part) => `parameters.${name}.value.${part}`);

/** Written in 万元, none has two to five decimals: nothing about it looks rounded. */
const isPlain = (fen: bigint): boolean => fen % 10n !== 0n || fen % (WAN / 10n) === 0n;

/** Two wholes: one of which the share is a whole number of 分, and one of which it is not, if there is such a one. */
function wholesOf({ numerator, denominator }: Share, least: bigint): readonly bigint[] {
  const plain = (from: bigint, step: bigint, holds: (whole: bigint) => boolean): bigint | null => {
    for (let whole = from, tries = 0; tries < 20_000; whole += step, tries++) {
      const limit = (whole * numerator) / denominator;
      if (holds(whole) && [whole, limit - FEN, limit, limit + FEN].every(isPlain)) return whole;
    }
    return null;
  };
  const first = (least / WAN + 1n) * WAN;
  return [
    plain(first, WAN, (whole) => (whole * numerator) % denominator === 0n),
    plain(first + 7n, FEN, (whole) => (whole * numerator) % denominator !== 0n),
  ].filter((whole) => whole !== null);
}

/** Below, at and above the share of each whole. */
function around(share: Share, least: bigint): readonly { whole: bigint; limit: bigint; part: bigint; step: bigint }[] {
  return wholesOf(share, least).flatMap((whole) => {
    const limit = (whole * share.numerator) / share.denominator;
    return [-FEN, 0n, FEN].map((step) => ({ whole, limit, part: limit + step, step }));
  });
}

function cheaper({ parameters: { clearlyCheaper, threshold } }: PolicyPack): readonly LimitCase[] {
  const share = clearlyCheaper.value;
  const verdict = (own: bigint, fee: bigint): string =>
    fee >= own ? "error notCheaper" : fee * share.denominator > own * share.numerator ? "warning notClearly" : "";
  return [
    ...around(share, 2n * threshold.value).map(({ whole, part }) => [whole, part] as const),
    ...NEAR.map((step) => [2n * threshold.value, 2n * threshold.value + BigInt(step)] as const),
  ].map(([own, fee]) => ({
    name: `clearlyCheaper ${fee} of ${own}`,
    row: { total: own, mode: "购买服务", serviceFeeTotal: fee, selfBuildTotal: own },
    expected: {
      said: { "A12-ECON": verdict(own, fee) },
      ...(verdict(own, fee) === "warning notClearly" ? { explained: clearlyCheaper } : {}),
    },
    claims: [...paths("clearlyCheaper"), ...clausePaths("parameters.clearlyCheaper", clearlyCheaper.cite)],
  }));
}

function supplements({ parameters: { supplementShare, threshold } }: PolicyPack): readonly LimitCase[] {
  return around(supplementShare.value, 4n * threshold.value).map(({ whole, limit, part, step }) => ({
    name: `supplementShare ${part} of ${whole}`,
    row: { total: whole, contract: whole, supp: part },
    expected: {
      cap: limit,
      said: { "A43-CAP": step > 0n ? "error over" : "" },
      ...(step > 0n ? { explained: supplementShare } : {}),
    },
    claims: [...paths("supplementShare"), ...clausePaths("parameters.supplementShare", supplementShare.cite)],
  }));
}

/** A contract under which a supplement is within its share, in whole 万元. */
function contractFor({ numerator, denominator }: Share, supplement: bigint, least: bigint): bigint {
  const needed = (supplement * denominator) / numerator;
  return ((needed > least ? needed : least) / WAN + 2n) * WAN;
}

function supplementEdges(pack: PolicyPack): readonly LimitCase[] {
  const { supplementTiers, supplementShare, threshold } = pack.parameters;
  const bands = supplementTiers.value;
  const rank = (body: BodyId): number => pack.authority.indexOf(body);
  const rowFor = (supp: bigint, suppAuthority?: string) => {
    const contract = contractFor(supplementShare.value, supp, threshold.value);
    return { total: contract, contract, supp, ...(suppAuthority === undefined ? {} : { suppAuthority }) };
  };
  return [
    ...bands.flatMap((band, index) =>
      NEAR.filter((step) => band.from + BigInt(step) > 0n).flatMap((step): readonly LimitCase[] => {
        const below = bands[index - 1];
        const row = rowFor(band.from + BigInt(step));
        const suppTier = (step < 0 ? below : band)?.value.id ?? null;
        const claims = [
          `parameters.supplementTiers.value.${index}.from`,
          ...(index > 0 ? [`parameters.supplementTiers.value.${index - 1}.to`] : []),
        ];
        const tierCase = { name: `supplementTiers ${index} ${step}`, row, expected: { suppTier }, claims };
        if (below === undefined) return [tierCase];
        const isTooLow = step >= 0 && rank(below.value.requires) < rank(band.value.requires);
        return [
          tierCase,
          {
            name: `supplementTiers ${index} ${step}, decided as below the edge`,
            row: rowFor(band.from + BigInt(step), BODY[below.value.requires]),
            expected: { suppTier, said: { "A43-UNDERAUTH": isTooLow ? "error below" : "" } },
            claims,
          },
        ];
      }),
    ),
    ...bands.flatMap(({ from, value }, index) =>
      decidedBy(
        pack,
        value,
        "A43-UNDERAUTH",
        (body) => rowFor(from === 0n ? FEN : from, body),
        "error below",
        `parameters.supplementTiers.value.${index}.value`,
      ),
    ),
  ];
}

function adjustments({ parameters: { adjustmentShare, threshold } }: PolicyPack): readonly LimitCase[] {
  return around(adjustmentShare.value, 4n * threshold.value).map(({ whole, limit, part, step }) => ({
    name: `adjustmentShare ${part} of ${whole}`,
    row: { total: whole, approvedTotal: whole, adj: part, filed: "是", goalChanged: "否", adjustCase: "（二）" },
    expected: {
      adjCap: limit,
      route: step > 0n ? "approval" : "self_file",
      said: { "A45-CAP": step > 0n ? "error over" : "" },
      ...(step > 0n ? { explained: adjustmentShare } : {}),
    },
    claims: [...paths("adjustmentShare"), ...clausePaths("parameters.adjustmentShare", adjustmentShare.cite)],
  }));
}
