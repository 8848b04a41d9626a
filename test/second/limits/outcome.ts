/** A case through the product: its row in a sheet in 元 or in 万元, read as a plan and reviewed by all rules. */
import { FIELDS, type FieldKey } from "../../../src/fields";
import { readPlan, type PlanSheet } from "../../../src/plan";
import type { PolicyPack } from "../../../src/regulation";
import { allFindings, reviewPlan } from "../../../src/review";
import { nodesOf } from "../../support/trace";
import { written, type Unit } from "../money";
import { clause, LONG_AFTER, type LimitCase, type LimitRow } from "./cases";
import { plainGrid } from "../../support/grid";

export interface Outcome {
  /** What is decided. */
  readonly verdict: {
    readonly applies: boolean | null;
    readonly tier: string;
    readonly suppTier: string | null;
    readonly route: string | null;
    readonly said: Readonly<Record<string, string>>;
  };
  readonly cap: bigint | null;
  readonly adjCap: bigint | null;
  /** Clauses of the findings by rule. */
  readonly cites: Readonly<Record<string, string>>;
  /** Clause and first day of each number of the place that an explanation compares with. */
  readonly explained: readonly string[];
}

const isMoney = (field: FieldKey): boolean => FIELDS[field].kind.toLowerCase().includes("money");

/** @throws Error where the sheet is not read as a plan of this one project */
export function planOf(row: LimitRow, unit: Unit): PlanSheet {
  const fields = (Object.keys(FIELDS) as FieldKey[]).filter((field) => field === "name" || field in row);
  const header = fields.map((field) => `${FIELDS[field].zh}${isMoney(field) ? `（${unit}）` : ""}`);
  const cells = fields.map((field) => {
    const value = row[field] ?? null;
    if (field === "name") return "测试项目";
    return typeof value === "bigint" ? Number(written(value, unit)) : value;
  });
  const reading = readPlan(plainGrid([header, cells]), { isInsisted: true });
  const bound = "plan" in reading ? reading.plan.columns.map(({ field }) => field) : [];
  if (!("plan" in reading) || bound.join() !== fields.join() || reading.plan.projects.length !== 1)
    throw new Error(`read as ${bound.join()}, meant ${fields.join()}`);
  return reading.plan;
}

/** @throws Error where a rule throws */
export function outcomeOf(
  { asOf = LONG_AFTER, readings, under }: LimitCase,
  plan: PlanSheet,
  pack: PolicyPack,
): Outcome {
  const policy = under ? under(pack) : pack;
  const review = reviewPlan(plan, { policy, asOf, ...(readings ? { readings } : {}) });
  if (review.faults.length > 0) throw new Error(JSON.stringify(review.faults[0]));
  const [row] = review.rows;
  const computed = row?.computed;
  if (!computed) throw new Error("nothing computed");
  const said: Record<string, string> = {};
  const cites: Record<string, string> = {};
  const explained = new Set<string>();
  for (const { rule } of row.undecided) said[rule] = "undecided";
  for (const { rule, severity, message, cite, trace } of allFindings(review)) {
    const one = `${severity} ${message.key.split(".").slice(2).join(".")}`;
    said[rule] = rule in said ? `${said[rule]}, ${one}` : one;
    if (cite) cites[rule] = clause(cite);
    for (const node of trace ? nodesOf(trace()) : [])
      if (node.kind === "parameter") explained.add(`${clause(node.cite)} from ${node.from}`);
  }
  const { supplement, adjustment } = computed;
  return {
    verdict: {
      applies: row.applies,
      tier: computed.tier.tier,
      suppTier: supplement.tier,
      route: adjustment.route,
      said,
    },
    cap: supplement.cap,
    adjCap: adjustment.cap,
    cites,
    explained: [...explained],
  };
}

/** Where the product says something else than a case expects. */
export function differencesOf({ name, expected }: LimitCase, outcome: Outcome): readonly string[] {
  const { verdict, cites } = outcome;
  const differences: string[] = [];
  const compare = (what: string, got: unknown, wanted: unknown): void => {
    if (got !== wanted) differences.push(`${name}: ${what} is ${String(got)}, expected ${String(wanted)}`);
  };
  for (const key of ["applies", "tier", "suppTier", "route"] as const)
    if (key in expected) compare(key, verdict[key], expected[key]);
  for (const key of ["cap", "adjCap"] as const) if (key in expected) compare(key, outcome[key], expected[key]);
  for (const [rule, wanted] of Object.entries(expected.said ?? {})) compare(rule, verdict.said[rule] ?? "", wanted);
  for (const [rule, wanted] of Object.entries(expected.cites ?? {}))
    compare(`clause of ${rule}`, cites[rule], clause(wanted));
  if (expected.explained) {
    const wanted = `${clause(expected.explained.cite)} from ${expected.explained.from}`;
    if (!outcome.explained.includes(wanted))
      differences.push(`${name}: explained by ${outcome.explained.join("; ")}, expected ${wanted}`);
  }
  return differences;
}
