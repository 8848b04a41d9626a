/** The three headline results (tier, supplementary-contract limit, adjustment headroom), ours and five others', in turn. */
import { moneyOf } from "../../../src/rules/facts";
import { planOfGrid } from "../engine";
import { sheetOf } from "../sheets";
import { table } from "../table";
import { milliseconds, timed, type Spread } from "../timing";
import { bare, bareOverRows } from "./bare";
import type { Answer, Facts, Peer } from "./facts";
import { hyperFormula } from "./hyperFormula";
import { jsonLogic } from "./jsonLogic";
import { jsonRulesEngine } from "./jsonRulesEngine";
import { libreOffice } from "./libreOffice";
import { ours } from "./ours";
import { zenEngine } from "./zenEngine";

/**
 * Each is measured when it runs as fast as it ever will, and by as many runs: with three runs before, it was the compiler
 * that was measured, which works beside the code for as long as that is new, and the more so the more code there is.
 */
const WARM = { warmUp: 25, runs: 15 };

/** facts.ts */
const ALL_OMIT = "limits and what is left of them, scope, routes, readings, several amounts, blanks";

const PEERS: readonly Peer[] = [jsonLogic, jsonRulesEngine, zenEngine, hyperFormula];

export async function peersTable(count: number): Promise<string> {
  const plan = planOfGrid(sheetOf(count, "few"));
  const wan = (fen: bigint | null) => Number(fen ?? 0n) / 1_000_000;
  const facts: Facts[] = plan.projects.map((project) => ({
    total: wan(moneyOf(project, "total")),
    contract: wan(moneyOf(project, "contract")),
    supplement: wan(moneyOf(project, "supp")),
    adjusted: wan(moneyOf(project, "adj")),
  }));
  const compute = ours(plan);
  const right = compute();
  const own = await timed(compute, WARM);
  const rows = [["计划审查 / Plan Review", milliseconds(own), "×1.0", "0", ""]];
  const bares = [
    ["bare arithmetic, amounts laid out", bare(plan), `${ALL_OMIT}; taking the amounts out of their cells`],
    ["bare arithmetic, amounts taken out of the rows", bareOverRows(plan), ALL_OMIT],
  ] as const;
  for (const [name, run, omits] of bares)
    rows.push(line(name, await timed(run, WARM), own, wrong(right, run()), omits));
  for (const peer of PEERS) {
    const run = await peer.prepare(facts);
    rows.push(line(peer.name, await timed(run, WARM), own, wrong(right, await run()), `the same; ${peer.omits}`));
  }
  const recalculated = await libreOffice(facts, right);
  if (recalculated)
    rows.push(
      line(
        "LibreOffice (recalculation, by difference, by the clock)",
        recalculated,
        own,
        "not compared",
        "the same; doubles with its own rounding of near numbers",
      ),
    );
  else rows.push(["LibreOffice", "not installed", "", "", ""]);
  return table(["engine", "ms", "beside ours", "rows with another verdict", "omits"], rows);
}

const line = (name: string, taken: Spread, own: Spread, differing: string, omits: string) => [
  name,
  milliseconds(taken),
  `×${(taken.median / own.median).toFixed(2)}`,
  differing,
  omits,
];

/** Rows on which a peer says something else: floats on an exact limit, as the amounts are the same. */
function wrong(right: readonly Answer[], theirs: readonly Answer[]): string {
  const differ = right.filter((answer, index) => {
    const other = theirs[index];
    return (
      answer.tier !== other?.tier ||
      answer.supplementOver !== other.supplementOver ||
      answer.adjustmentOver !== other.adjustmentOver
    );
  });
  return differ.length.toLocaleString("en-US");
}
