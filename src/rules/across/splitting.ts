import { bandOf, sumFen, type Fen } from "../../exact";
import type { PolicyPack } from "../../regulation/types";
import { tierOfAmount } from "../values";
import { defineSheetRule, type SheetBreachOf } from "../define";
import type { RowContext, SheetContext, Trace } from "../types";
import { texts } from "./splitting.texts";
import { all, bound, compare, sum, totalOf } from "../trace";
import { oncePerRow, plainName, plainUnit, withoutPhase } from "./names";

const ORDER = ["T1", "T2", "T3", "T4"];

/**
 * Phases of one project that together fall in a higher tier than each of them (or reach the threshold). The Measures
 * have no clause against splitting: a reminder to look, never a verdict (reading 3.10).
 */
export const splitting = defineSheetRule({
  id: "HEUR-SPLIT",
  kind: "law",
  cite: null,
  needs: [["name"], ["unit"], ["total", "approvedTotal", "estimate", "annualFee"]],
  limits: ["amount"],
  messages: { phases: "info" },
  texts,
  // A row that is a phase of something takes part with all that its amount rests on.
  looksAt: (row) => (groupOf(row) === null ? "" : null),
  judge: (sheet) => {
    const groups = new Map<string, RowContext[]>();
    for (const row of sheet.rows) {
      const key = groupOf(row);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return [...groups.values()].flatMap((rows) => judgeGroup(sheet, rows));
  },
});

/** Rows that cannot be phases of one decision: no phase, no unit, no amount, decided together, not municipal. */
const groupOf = oncePerRow((row): string | null => {
  const { scope, total, tier } = row.values;
  if (total.total === null || tier.route === "unified" || scope.because === "county" || scope.because === "operations")
    return null;
  const base = withoutPhase(plainName(row));
  const unit = plainUnit(row);
  return base === null || unit === "" ? null : `${unit}\u0001${base}`;
});

/** Together they reach the lower bound of a band that each of them stays below. */
function across(policy: PolicyPack, rows: readonly RowContext[], together: Fen): Trace {
  const { tiers } = policy.parameters;
  const band = bandOf(tiers.value, together);
  const amounts = rows.map(totalOf);
  if (band === null) return compare(sum(...amounts), "≠", sum());
  return all(
    compare(sum(...amounts), "≥", bound(tiers, band)),
    ...amounts.map((amount) => compare(amount, "<", bound(tiers, band))),
  );
}

function judgeGroup(
  { policy }: SheetContext,
  rows: readonly RowContext[],
): readonly SheetBreachOf<{ phases: "info" }>[] {
  const names = new Set(rows.map(plainName));
  const [first] = rows;
  if (first === undefined || rows.length < 2 || names.size < 2) return [];
  const amounts = rows.map((row) => row.values.total.total ?? 0n);
  const total = sumFen(amounts);
  const rank = (fen: bigint): number => ORDER.indexOf(tierOfAmount(first, fen)?.id ?? "");
  const together = tierOfAmount(first, total)?.id;
  if (together === undefined || rank(total) <= Math.max(...amounts.map(rank))) return [];
  const concerned = rows.map((row) => row.project.row);
  return [
    {
      message: "phases",
      data: { rows: { rows: concerned }, sum: { fen: total }, tier: { term: `tier.${together}` } },
      cells: [],
      row: null,
      otherRows: concerned,
      trace: () => across(policy, rows, total),
    },
  ];
}
