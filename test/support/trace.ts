/** Holds a finding's trace to what a reader may expect of it. */
import { hasMessage, text } from "../../src/messages";
import { addressOf } from "../../src/sheet";
import { readingOf, type PlanSheet } from "../../src/plan/types";
import type { Finding } from "../../src/review";
import type { Trace } from "../../src/rules/types";
import type { TraceUnit } from "../../src/rules/trace";
import { TRACED_VALUES, type ComputedValues, type ValueKey } from "../../src/rules/values";
import { secondOpinion } from "./oracle";

/** Every node of a trace. */
export const nodesOf = (trace: Trace): readonly Trace[] => [
  trace,
  ...(trace.kind === "operation" ? trace.operands.flatMap(nodesOf) : []),
];

/** There is one; evaluated again, it is true; each step's value is that of its operands; each cell says what stands in it. */
export function expectTrace(finding: Finding, plan: PlanSheet): void {
  const said = `${finding.rule} ${finding.message.key}`;
  const trace = finding.trace?.();
  if (!trace) throw new Error(`${said} has no trace`);
  expect([said, secondOpinion(trace)]).toEqual([said, true]);
  checkNodes(trace, plan);
}

/** What statements are called in a trace; people read their signs. */
export const STATEMENTS: ReadonlySet<string> = new Set(["compare", "all", "either"]);

/** What numbers are counted in; a reader is told. */
const UNITS: ReadonlySet<string> = new Set<TraceUnit>([
  "fen",
  "ratio",
  "date",
  "days",
  "workdays",
  "months",
  "year",
  "count",
  "rank",
]);

/** Each step's value is that of its operands, each step has a name, each cell says what stands in it. */
export function checkNodes(trace: Trace, plan: PlanSheet): void {
  const standing = new Map(
    plan.projects.flatMap((project) =>
      plan.columns.flatMap(({ field }) => {
        const reading = readingOf(project, field);
        return reading.state === "absent"
          ? []
          : [
              [
                `${field} ${addressOf(reading.source.row, reading.source.column)}`,
                String(reading.source.raw ?? ""),
              ] as const,
            ];
      }),
    ),
  );
  for (const node of nodesOf(trace)) {
    const unit = "unit" in node ? node.unit : undefined;
    if (unit !== undefined) expect([unit, UNITS.has(unit)]).toEqual([unit, true]);
    if (node.kind === "operation") expect([node.label, node.value]).toEqual([node.label, secondOpinion(node)]);
    // A statement is told by its sign, not by a name.
    if (node.kind === "operation" && STATEMENTS.has(node.label)) continue;
    const name =
      node.kind === "operation" || node.kind === "constant" ? node.label : node.kind === "parameter" ? node.name : null;
    if (name !== null) {
      expect([name, hasMessage(name)]).toEqual([name, true]);
      if (hasMessage(name)) for (const locale of ["zh-CN", "en-US"] as const) expect(text(locale, name)).not.toBe("");
    }
    if ("field" in node && node.address !== null && standing.has(`${node.field} ${node.address}`))
      expect([node.field, node.shown]).toEqual([node.field, standing.get(`${node.field} ${node.address}`)]);
  }
}

/** Each value has a trace that evaluated again yields it; a value that is not there has none. */
export function expectTracedValues(computed: ComputedValues, traceOf: (value: ValueKey) => Trace | null): void {
  const expected = valuesOf(computed);
  const told = TRACED_VALUES.map((value) => {
    const trace = traceOf(value);
    return [value, trace && secondOpinion(trace)];
  });
  expect(told).toEqual(TRACED_VALUES.map((value) => [value, expected[value]]));
}

/** What the trace of each value comes to: the amount, or true where the value is a band, a body or a way. */
function valuesOf({
  total,
  tier,
  mixed,
  supplement,
  adjustment,
  ceiling,
}: ComputedValues): Readonly<Record<ValueKey, bigint | boolean | null>> {
  return {
    total: total.total,
    tier: tier.byAmount === null ? null : true,
    lead: mixed.lead === null || mixed.lead === "UNKNOWN" ? null : true,
    supplementLimit: supplement.cap,
    supplementUsed: supplement.used,
    supplementRemaining: supplement.remaining,
    supplementEffective: supplement.effectiveRemaining,
    supplementTier: supplement.tier === null ? null : true,
    adjustmentLimit: adjustment.cap,
    adjustmentUsed: adjustment.used,
    adjustmentRemaining: adjustment.remaining,
    adjustmentRoute: adjustment.route === null || adjustment.used === null || adjustment.base === null ? null : true,
    ceiling: ceiling.estimate,
    committed: ceiling.committed,
    ceilingRemaining: ceiling.remaining,
  };
}
