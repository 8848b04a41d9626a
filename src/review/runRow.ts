import type { FieldKey } from "../fields";
import { readingOf, type CellSource, type FieldReading } from "../plan/types";
import type { FindingKind, Outcome, RowContext, RowRule, RuleReach, Severity, FindingCell } from "../rules/types";
import type { ScopeValue } from "../rules/values";
import { underAnotherOption } from "./context";
import { judge } from "./judge";
import type { Finding } from "./types";

const REACHED: Readonly<Record<RuleReach, ReadonlySet<ScopeValue["because"]>>> = {
  inScope: new Set(["inScope", "unknownTotal"]),
  inScopeAndOperations: new Set(["inScope", "unknownTotal", "operations"]),
  all: new Set(["inScope", "unknownTotal", "operations", "below30", "county", "countyBody"]),
  classified: new Set(["classified"]),
};

/** Rules by what they reach, so that a row asks once. */
export function rulesReaching(rules: readonly RowRule[]): (because: ScopeValue["because"]) => readonly RowRule[] {
  const known = new Map<ScopeValue["because"], readonly RowRule[]>();
  return (because) => {
    const found = known.get(because) ?? rules.filter((rule) => REACHED[rule.reach].has(because));
    known.set(because, found);
    return found;
  };
}

export function reaches(rule: RowRule, row: RowContext): boolean {
  return REACHED[rule.reach].has(row.values.scope.because);
}

/** Cells of the fields that have one, without repeats. */
export function cellsOfFields(
  row: RowContext,
  fields: readonly FieldKey[],
  kind: FindingKind = "law",
): readonly FindingCell[] {
  if (fields.length === 0) return NONE;
  const cells: FindingCell[] = [];
  for (const field of fields) {
    const reading = readingOf(row.project, field);
    if (reading.state === "absent") continue;
    for (const { row: sheetRow, column } of reading.parts ? sourcesOf(reading, kind) : [reading.source])
      if (!cells.some((cell) => cell.row === sheetRow && cell.column === column))
        cells.push({ row: sheetRow, column, field });
  }
  // One that grew has room for sixteen more, and a review keeps half a million of them.
  return cells.slice();
}

/**
 * Of a field that is read from several columns the cells that a finding is about: all that are added up, of which those
 * that are known prove a breach; a fault of the sheet lies in the cell that is not known, or in those that read oddly.
 */
function sourcesOf(reading: Exclude<FieldReading, { state: "absent" }>, kind: FindingKind): readonly CellSource[] {
  const all = (reading.parts ?? []).map(({ source }) => source);
  if (kind !== "data") return all;
  if (reading.state !== "value")
    return reading.state === "bad" && reading.reason === "otherSum" ? all : [reading.source];
  const odd = (reading.parts ?? []).filter(({ notes }) => notes.length > 0).map(({ source }) => source);
  return odd.length > 0 ? odd : all;
}

const NONE: readonly FindingCell[] = [];

/** Options of open questions under which this rule would say something else of the row. */
export function differences(rule: RowRule, row: RowContext, found: Severity): Finding["differs"] {
  return (rule.readings ?? []).flatMap((id) => {
    const reading = row.policy.readings.find((entry) => entry.id === id);
    return (reading?.options ?? [])
      .filter((option) => option !== row.reading(id))
      .flatMap((option) => {
        const other = underAnotherOption(row, id, option);
        const severity = reaches(rule, other) ? worst(judge(rule, other)) : "pass";
        return severity === found ? [] : [{ reading: id, option, severity }];
      });
  });
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

function worst(outcome: Outcome): Severity | "pass" | "undecided" {
  if (outcome.kind === "undecided") return "undecided";
  if (outcome.kind !== "fail") return "pass";
  return outcome.breaches.reduce<Severity>(
    (most, { severity }) => (RANK[severity] > RANK[most] ? severity : most),
    "info",
  );
}
