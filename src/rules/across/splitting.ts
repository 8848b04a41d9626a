import { bandOf, sumFen } from "../../exact";
import type { PolicyPack } from "../../regulation/types";
import { tierOfAmount } from "../values";
import { defineSheetRule, type SheetBreachOf } from "../define";
import { whenOnSheet } from "../statement";
import type { RowContext, SheetContext, Expression } from "../types";
import { texts } from "./splitting.texts";
import { all, amountFrom, bound, compare, sum, totalOf, ZERO } from "../trace";
import { plainName, plainUnit, withoutPhase } from "./names";

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
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    return [...groups.values()].flatMap((rows) => judgeGroup(sheet, rows));
  },
});

/** Rows that cannot be phases of one decision: no phase, no unit, no amount, decided together, not municipal. */
function groupOf(row: RowContext): string | null {
  // Most rows are no phase, and of those nothing more is asked.
  const base = withoutPhase(plainName(row));
  if (base === null) return null;
  const { scope, total, tier } = row.values;
  if (total.total === null || tier.route === "unified" || scope.because === "county" || scope.because === "operations")
    return null;
  const unit = plainUnit(row);
  return unit === "" ? null : `${unit}\u0001${base}`;
}

/** Together they reach the lower bound of a band that each of them stays below. */
function across({ parameters: { tiers } }: PolicyPack, rows: readonly RowContext[]): Expression {
  const amounts = rows.map(totalOf);
  const together = sum(...amounts);
  const band = bandOf(tiers.value, amountFrom(together) ?? 0n) ?? tiers.value[0];
  if (band === undefined) return compare(together, "<", ZERO);
  return all(
    compare(together, "≥", bound(tiers, band)),
    ...amounts.map((amount) => compare(amount, "<", bound(tiers, band))),
  );
}

function judgeGroup(
  { policy }: SheetContext,
  rows: readonly RowContext[],
): readonly SheetBreachOf<{ phases: "info" }>[] {
  const names = new Set(rows.map(plainName));
  const [first] = rows;
  if (first === undefined || names.size < 2) return [];
  const total = sumFen(rows.map((row) => row.values.total.total ?? 0n));
  const tier = tierOfAmount(first, total)?.id;
  if (tier === undefined) return [];
  const concerned = rows.map((row) => row.project.row);
  return whenOnSheet(across(policy, rows), () => ({
    message: "phases",
    data: { rows: { rows: concerned }, sum: { fen: total }, tier: { term: `tier.${tier}` } },
    cells: [],
    row: null,
    otherRows: concerned,
  }));
}
