import { sumFen, sumKnown, type Fen } from "../../exact";
import { allFindings } from "../../review";
import type { SheetReview } from "../../review/types";
import { valueOn } from "../../regulation/period";
import type { ApprovalTier, BodyId, ChainStep, PolicyPack } from "../../regulation/types";
import { reportRows } from "./rows";
import type { BodyGroup, Ceiling, Group, PlanMoney, PlanReport, ReportRow, Sums } from "./types";

const TIERS: readonly ApprovalTier[] = ["UNIFIED", "T1", "T2", "T3", "T4", "NA", "UNKNOWN"];
const ROUTES: readonly ReportRow["route"][] = ["unified", "caseByCase", "unknown"];
/** Bodies in the order in which a project passes them. */
export const BODIES: readonly BodyId[] = [
  "viceMayors",
  "financeViceMayor",
  "mayor",
  "partyFinanceCommittee",
  "governmentMeeting",
  "partyStandingCommittee",
];
const ACTS: readonly ChainStep["act"][] = ["review", "countersign", "deliberate", "decide"];

/** Counts and sums of a reviewed plan, by what the annual budget asks for. */
export function reportOf(review: SheetReview, policy: PolicyPack): PlanReport {
  const money = moneyOf(review);
  const { rows } = money;
  const findings = allFindings(review);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...money,
    byTier: groupsBy(rows, "tier"),
    byBody: byBody(
      rows,
      (row) => chainOf(row.tier, policy),
      ({ total }) => total,
      ({ tier }) => tier === "UNKNOWN",
    ),
    bySupplementBody: byBody(
      rows.filter(({ supplement }) => supplement !== null),
      (row) => supplementChain(row, policy),
      ({ supplement }) => supplement?.used ?? null,
      () => false,
    ),
    byUnit: groupsBy(rows, "unit"),
    byFund: groupsBy(rows, "fund"),
    byRoute: ordered(
      grouped(rows, ({ route }) => route),
      ROUTES,
    ),
    byYear: groupsBy(rows, "year"),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    ceilings: ceilingsOf(rows.flatMap(({ ceiling }) => ceiling ?? [])),
  };
}

/** What a reviewed plan comes to, and no more of its report: what is told after every edit. */
export function moneyOf(review: SheetReview): PlanMoney {
  const rows = reportRows(review);
  const classified = review.rows.filter((row) => row.classified).map(({ row }) => row);
  return { projects: review.rows.length, classified, ...sums(rows), rows };
}

/** Projects by one thing that is said of them: tiers and years in their order, units and sources as they come. */
export function groupsBy<By extends "tier" | "unit" | "fund" | "year">(
  rows: readonly ReportRow[],
  by: By,
): readonly Group<ReportRow[By]>[] {
  const groups: readonly Group<ReportRow[By]>[] = grouped(rows, (row) => row[by]);
  const rank = (key: ReportRow[By]): number =>
    by === "tier" ? TIERS.indexOf(key as ApprovalTier) : by === "year" ? ((key as number | null) ?? Infinity) : 0;
  // Two that have no year would else differ by what is no number.
  return [...groups].sort((a, b) =>
    a.key === b.key ? 0 : Number(rank(a.key) > rank(b.key)) - Number(rank(a.key) < rank(b.key)),
  );
}

/** The steps of Article 10 that a tier asks for; none where the tiers do not apply. */
export function chainOf(tier: ApprovalTier, { parameters, effective }: PolicyPack): readonly ChainStep[] {
  if (tier === "UNIFIED") return valueOn(parameters.unifiedRoute, effective).chain;
  return valueOn(parameters.tiers, effective).find(({ value }) => value.id === tier)?.value.chain ?? [];
}

function supplementChain({ supplement }: ReportRow, { parameters, effective }: PolicyPack): readonly ChainStep[] {
  return (
    valueOn(parameters.supplementTiers, effective).find(({ value }) => value.id === supplement?.tier)?.value.chain ?? []
  );
}

function byBody(
  rows: readonly ReportRow[],
  chain: (row: ReportRow) => readonly ChainStep[],
  amount: (row: ReportRow) => Fen | null,
  isUnknown: (row: ReportRow) => boolean,
): readonly BodyGroup[] {
  const group = (body: BodyId | null, act: BodyGroup["act"], of: readonly ReportRow[]): readonly BodyGroup[] =>
    of.length === 0
      ? []
      : [{ body, act, rows: of.map(({ row }) => row), total: sumKnown(of.map(amount)), yearAmt: sums(of).yearAmt }];
  // Rows of one tier pass the same bodies: only the pairs of body and act that there are, are looked for.
  const passing = new Map<string, ReportRow[]>();
  const steps = new Map<readonly ChainStep[], readonly string[]>();
  for (const row of rows) {
    const chained = chain(row);
    let keys = steps.get(chained);
    if (!keys) steps.set(chained, (keys = [...new Set(chained.map(({ body, act }) => `${body} ${act}`))]));
    for (const key of keys) {
      const of = passing.get(key);
      if (of) of.push(row);
      else passing.set(key, [row]);
    }
  }
  return [
    ...BODIES.flatMap((body) => ACTS.flatMap((act) => group(body, act, passing.get(`${body} ${act}`) ?? []))),
    ...group(null, null, rows.filter(isUnknown)),
  ];
}

function grouped<Key>(rows: readonly ReportRow[], keyOf: (row: ReportRow) => Key): readonly Group<Key>[] {
  const groups = new Map<Key, ReportRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].map(([key, of]) => ({ key, rows: of.map(({ row }) => row), ...sums(of) }));
}

const ordered = <Key>(groups: readonly Group<Key>[], order: readonly Key[]): readonly Group<Key>[] =>
  [...groups].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));

const sums = (rows: readonly ReportRow[]): Sums => ({
  total: sumKnown(rows.map(({ total }) => total)),
  yearAmt: sumKnown(rows.map(({ yearAmt }) => yearAmt)),
});

function ceilingsOf(rows: readonly Ceiling[]): PlanReport["ceilings"] {
  const known = rows.filter(({ remaining }) => remaining !== null);
  return {
    rows,
    estimate: sumFen(known.map(({ estimate }) => estimate)),
    released: sumFen(known.map(({ released }) => released ?? 0n)),
    yearAmt: sumFen(known.map(({ yearAmt }) => yearAmt)),
    remaining: sumFen(known.map(({ remaining }) => remaining ?? 0n)),
  };
}
